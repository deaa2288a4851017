//! An extension trait describes sessions.
//!
//! file: atuin-server/src/db/models.rs
//! kind: log
//! depth: 2
//! through: an extension trait, SecretString and its expose_secret against its Debug

mod leak {
    use super::*;

    trait Describe {
        fn describe(&self) -> String;
        fn trace(&self) {
            tracing::trace!("{}", self.describe()); // leak: PII301
        }
    }

    impl Describe for Session {
        fn describe(&self) -> String {
            format!("session {} with {}", self.id, self.token.expose_secret())
        }
    }

    pub fn trace(sessions: &[Session]) {
        sessions.iter().for_each(Describe::trace);
    }
}

mod twin {
    use super::*;

    trait Describe {
        fn describe(&self) -> String;
        fn trace(&self) {
            tracing::trace!("{}", self.describe());
        }
    }

    impl Describe for Session {
        fn describe(&self) -> String {
            format!("session {} with {:?}", self.id, self.token)
        }
    }

    pub fn trace(sessions: &[Session]) {
        sessions.iter().for_each(Describe::trace);
    }
}
