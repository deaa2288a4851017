//! The help desk, which works for us, hears of each login from a new machine.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: share
//! depth: 2
//! through: a builder by own methods, serde's skip_serializing_if, a spawned future
//! round: 3

mod leak {
    fn here() {
        tokio::spawn(desk_ticket::Ticket::about("login").contact(&user).reference(&session).open());
    }

    use crate::db::models::{Session, User};
    use secrecy::ExposeSecret;
    use serde::Serialize;

    const TICKETS: &str = "https://desk.example/tickets";

    #[derive(Default, Serialize)]
    pub struct Ticket {
        subject: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        contact: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    }

    impl Ticket {
        pub fn about(subject: &'static str) -> Self {
            Ticket { subject, ..Default::default() }
        }

        pub fn contact(self, user: &User) -> Self {
            Ticket { contact: Some(user.email.clone()), ..self }
        }

        pub fn reference(self, session: &Session) -> Self {
            Ticket { reference: Some(session.token.expose_secret().to_owned()), ..self }
        }

        pub async fn open(self) -> Result<(), reqwest::Error> {
            reqwest::Client::new().post(TICKETS).json(&self).send().await?.error_for_status()?; // leak: PII201 or PII202
            Ok(())
        }
    }
}

mod twin {
    fn here() {
        tokio::spawn(desk_ticket::Ticket::about("login").contact(&user).reference(&session).open());
    }

    use crate::db::models::{Session, User};
    use serde::Serialize;

    const TICKETS: &str = "https://desk.example/tickets";

    #[derive(Default, Serialize)]
    pub struct Ticket {
        subject: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        contact: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
    }

    impl Ticket {
        pub fn about(subject: &'static str) -> Self {
            Ticket { subject, ..Default::default() }
        }

        pub fn contact(self, user: &User) -> Self {
            Ticket { contact: Some(user.email.clone()), ..self }
        }

        pub fn reference(self, session: &Session) -> Self {
            Ticket { reference: Some(session.id.to_string()), ..self }
        }

        pub async fn open(self) -> Result<(), reqwest::Error> {
            reqwest::Client::new().post(TICKETS).json(&self).send().await?.error_for_status()?;
            Ok(())
        }
    }
}
