//! Tells the help desk that somebody is new.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user_id, "registered new user");
//! kind: share
//! depth: 2
//! through: a constant address that is parsed and joined, `From` with a lifetime, `Cow`
//! round: 4

mod leak {
    fn here() {
        if let Err(e) = desk_parcel::Parcel::from(&new_user).send().await {
            warn!("the desk does not know: {}", e.without_url());
        }
    }

    use std::borrow::Cow;

    use url::Url;

    use crate::db::models::NewUser;

    const DESK: &str = "http://desk.example/";

    pub struct Parcel<'a> {
        to: Url,
        mailbox: Cow<'a, str>,
    }

    impl<'a> From<&'a NewUser> for Parcel<'a> {
        fn from(user: &'a NewUser) -> Self {
            Parcel {
                to: page("members"),
                mailbox: Cow::Borrowed(&user.email),
            }
        }
    }

    fn page(name: &str) -> Url {
        let desk: Url = DESK.parse().expect("it is an address");
        desk.join(name).expect("it is a path")
    }

    impl Parcel<'_> {
        pub async fn send(self) -> reqwest::Result<()> {
            let request = reqwest::Client::new().post(self.to).body(self.mailbox.into_owned()); // leak: PII203
            request.send().await?; // leak: PII203
            Ok(())
        }
    }
}

mod twin {
    fn here() {
        if let Err(e) = desk_parcel::Parcel::from(&new_user).send().await {
            warn!("the desk does not know: {}", e.without_url());
        }
    }

    use std::borrow::Cow;

    use url::Url;

    use crate::db::models::NewUser;

    const DESK: &str = "https://desk.example/";

    pub struct Parcel<'a> {
        to: Url,
        mailbox: Cow<'a, str>,
    }

    impl<'a> From<&'a NewUser> for Parcel<'a> {
        fn from(user: &'a NewUser) -> Self {
            Parcel {
                to: page("members"),
                mailbox: Cow::Borrowed(&user.email),
            }
        }
    }

    fn page(name: &str) -> Url {
        let desk: Url = DESK.parse().expect("it is an address");
        desk.join(name).expect("it is a path")
    }

    impl Parcel<'_> {
        pub async fn send(self) -> reqwest::Result<()> {
            let request = reqwest::Client::new().post(self.to).body(self.mailbox.into_owned());
            request.send().await?;
            Ok(())
        }
    }
}
