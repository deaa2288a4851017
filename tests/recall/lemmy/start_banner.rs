//! Says at the start which database it is going to use.
//!
//! file: lemmy_utils/src/settings/mod.rs
//! after: let config = from_str::<Settings>(&Self::read_config_file()?)?;
//! kind: log
//! depth: 2
//! through: From, Cow, a newtype with Deref, Display by hand
//! round: 3

mod leak {
    fn here() {
        start_banner::Banner::from(&config.database).print();
    }

    use crate::settings::structs::DatabaseConfig;
    use std::{borrow::Cow, fmt, ops::Deref};

    struct Login<'a>(Cow<'a, str>);

    impl Deref for Login<'_> {
        type Target = str;

        fn deref(&self) -> &str {
            &self.0
        }
    }

    pub struct Banner<'a> {
        login: Login<'a>,
        host: &'a str,
    }

    impl<'a> From<&'a DatabaseConfig> for Banner<'a> {
        fn from(config: &'a DatabaseConfig) -> Self {
            let login = match config.user.as_str() {
                "" => Cow::Borrowed("nobody"),
                user if config.password.is_empty() => Cow::Borrowed(user),
                user => Cow::Owned([user, &config.password].join(":")),
            };
            Banner { login: Login(login), host: &config.host }
        }
    }

    impl fmt::Display for Banner<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}@{}", &*self.login, self.host)
        }
    }

    impl Banner<'_> {
        pub fn print(self) {
            println!("connecting to {self}"); // leak: PII301
        }
    }
}

mod twin {
    fn here() {
        start_banner::Banner::from(&config.database).print();
    }

    use crate::settings::structs::DatabaseConfig;
    use std::{borrow::Cow, fmt, ops::Deref};

    struct Login<'a>(Cow<'a, str>);

    impl Deref for Login<'_> {
        type Target = str;

        fn deref(&self) -> &str {
            &self.0
        }
    }

    pub struct Banner<'a> {
        login: Login<'a>,
        host: &'a str,
    }

    impl<'a> From<&'a DatabaseConfig> for Banner<'a> {
        fn from(config: &'a DatabaseConfig) -> Self {
            let login = match config.user.as_str() {
                "" => Cow::Borrowed("nobody"),
                user if config.password.is_empty() => Cow::Borrowed(user),
                user => Cow::Owned([user, "***"].join(":")),
            };
            Banner { login: Login(login), host: &config.host }
        }
    }

    impl fmt::Display for Banner<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}@{}", &*self.login, self.host)
        }
    }

    impl Banner<'_> {
        pub fn print(self) {
            println!("connecting to {self}");
        }
    }
}
