//! A login can be told on the screen of whatever hosts the client.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: respond
//! depth: 1
//! through: a `dyn fmt::Write` behind an own sink, struct update with a Default, serde_json
//! round: 5

mod leak {
    use super::PasswordLoginRequest;
    use serde::Serialize;
    use std::fmt;

    /// Shows a text to everybody.
    #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
    fn answer(screen: &mut dyn fmt::Write, text: &str) -> fmt::Result {
        screen.write_str(text)
    }

    #[derive(Default, Serialize)]
    struct Told {
        kind: &'static str,
        length: usize,
        #[serde(skip_serializing_if = "String::is_empty")]
        given: String,
    }

    fn told(secret: &str) -> Told {
        Told {
            kind: "password",
            given: secret.to_owned(),
            ..Told::default()
        }
    }

    impl PasswordLoginRequest {
        /// Tells of the login on a screen.
        pub fn tell(&self, screen: &mut dyn fmt::Write) -> fmt::Result {
            let text = serde_json::to_string(&told(&self.password)).map_err(|_| fmt::Error)?;
            answer(screen, &text) // leak: PII304
        }
    }
}

mod twin {
    use super::PasswordLoginRequest;
    use serde::Serialize;
    use std::fmt;

    /// Shows a text to everybody.
    #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
    fn answer(screen: &mut dyn fmt::Write, text: &str) -> fmt::Result {
        screen.write_str(text)
    }

    #[derive(Default, Serialize)]
    struct Told {
        kind: &'static str,
        length: usize,
        #[serde(skip_serializing_if = "String::is_empty")]
        given: String,
    }

    fn told(secret: &str) -> Told {
        Told {
            kind: "password",
            length: usize::from(!secret.is_empty()),
            ..Told::default()
        }
    }

    impl PasswordLoginRequest {
        /// Tells of the login on a screen.
        pub fn tell(&self, screen: &mut dyn fmt::Write) -> fmt::Result {
            let text = serde_json::to_string(&told(&self.password)).map_err(|_| fmt::Error)?;
            answer(screen, &text)
        }
    }
}
