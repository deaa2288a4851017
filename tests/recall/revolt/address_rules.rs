//! Nothing is saved with an address that no mail server takes.
//!
//! file: revolt-database/src/models/accounts/model.rs
//! after: pub async fn save(&self, db: &Database) -> Result<()> {
//! kind: error
//! depth: 3
//! through: a nested enum with Display by hand, From into the program's error, `?` twice
//! round: 3

mod leak {
    fn here() {
        address_rules::check(self)?;
    }

    use super::Account;
    use revolt_result::{Error, Result};
    use std::fmt;

    enum Part {
        Whole,
        Domain,
    }

    enum Broken {
        Long { part: Part, text: String },
        NoDomain,
    }

    impl fmt::Display for Broken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Broken::Long { part: Part::Whole, text } => write!(f, "too long: {text}"), // leak: PII302
                Broken::Long { part: Part::Domain, text } => write!(f, "too long behind the @: {text}"), // leak: PII302
                Broken::NoDomain => f.write_str("nothing behind an @"),
            }
        }
    }

    impl From<Broken> for Error {
        fn from(broken: Broken) -> Self {
            create_error!(FailedValidation { error: broken.to_string() }) // leak: PII302
        }
    }

    fn at_most(text: &str, most: usize, part: Part) -> Result<&str, Broken> {
        if text.len() > most {
            return Err(Broken::Long { part, text: text.to_owned() }); // leak: PII302
        }
        Ok(text)
    }

    fn parts(address: &str) -> Result<(), Broken> {
        let address = at_most(address, 254, Part::Whole)?;
        let (_, domain) = address.rsplit_once('@').ok_or(Broken::NoDomain)?;
        at_most(domain, 253, Part::Domain).map(drop)
    }

    pub fn check(account: &Account) -> Result<()> {
        if account.deletion.is_none() {
            parts(&account.email)?; // leak: PII302
        }
        Ok(())
    }
}

mod twin {
    fn here() {
        address_rules::check(self)?;
    }

    use super::Account;
    use revolt_result::{Error, Result};
    use std::fmt;

    enum Part {
        Whole,
        Domain,
    }

    enum Broken {
        Long { part: Part, text: usize },
        NoDomain,
    }

    impl fmt::Display for Broken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Broken::Long { part: Part::Whole, text } => write!(f, "too long: {text}"),
                Broken::Long { part: Part::Domain, text } => write!(f, "too long behind the @: {text}"),
                Broken::NoDomain => f.write_str("nothing behind an @"),
            }
        }
    }

    impl From<Broken> for Error {
        fn from(broken: Broken) -> Self {
            create_error!(FailedValidation { error: broken.to_string() })
        }
    }

    fn at_most(text: &str, most: usize, part: Part) -> Result<&str, Broken> {
        if text.len() > most {
            return Err(Broken::Long { part, text: text.len() });
        }
        Ok(text)
    }

    fn parts(address: &str) -> Result<(), Broken> {
        let address = at_most(address, 254, Part::Whole)?;
        let (_, domain) = address.rsplit_once('@').ok_or(Broken::NoDomain)?;
        at_most(domain, 253, Part::Domain).map(drop)
    }

    pub fn check(account: &Account) -> Result<()> {
        if account.deletion.is_none() {
            parts(&account.email)?;
        }
        Ok(())
    }
}
