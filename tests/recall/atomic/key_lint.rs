//! Rules for what stands in config.toml.
//!
//! file: atomic_lib/src/config.rs
//! after: .map_err(|e| format!("Could not parse toml in config file {:?}. {}", path, e))?;
//! kind: error
//! depth: 3
//! through: a trait with an associated type, a generic helper, impl Display as an argument
//! round: 3

mod leak {
    fn here() {
        key_lint::lint(&config)?;
    }

    use super::Config;
    use crate::errors::{AtomicError, AtomicResult};
    use std::fmt::{self, Display};

    trait Rule {
        type Complaint: Display;

        fn check(&self, config: &Config) -> Option<Self::Complaint>;
    }

    struct Server;

    impl Rule for Server {
        type Complaint = &'static str;

        fn check(&self, config: &Config) -> Option<&'static str> {
            (!config.server.starts_with("http")).then_some("the server's address begins with http")
        }
    }

    struct Base64;

    struct Odd {
        key: String,
        letter: char,
    }

    impl Display for Odd {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "no {:?} in a key: {}", self.letter, self.key) // leak: PII302
        }
    }

    impl Rule for Base64 {
        type Complaint = Odd;

        fn check(&self, config: &Config) -> Option<Odd> {
            let is_odd = |letter: &char| !letter.is_ascii_alphanumeric() && !"+/=".contains(*letter);
            let letter = config.private_key.chars().find(is_odd)?;
            Some(Odd { key: config.private_key.trim().to_owned(), letter })
        }
    }

    fn refuse(complaint: impl Display) -> AtomicError {
        AtomicError::other_error(format!("config.toml: {complaint}")) // leak: PII302
    }

    fn apply<R: Rule>(rule: &R, config: &Config) -> AtomicResult<()> {
        rule.check(config).map_or(Ok(()), |complaint| Err(refuse(complaint)))
    }

    pub fn lint(config: &Config) -> AtomicResult<()> {
        apply(&Server, config)?;
        apply(&Base64, config)
    }
}

mod twin {
    fn here() {
        key_lint::lint(&config)?;
    }

    use super::Config;
    use crate::errors::{AtomicError, AtomicResult};
    use std::fmt::{self, Display};

    trait Rule {
        type Complaint: Display;

        fn check(&self, config: &Config) -> Option<Self::Complaint>;
    }

    struct Server;

    impl Rule for Server {
        type Complaint = &'static str;

        fn check(&self, config: &Config) -> Option<&'static str> {
            (!config.server.starts_with("http")).then_some("the server's address begins with http")
        }
    }

    struct Base64;

    struct Odd {
        key: usize,
        letter: char,
    }

    impl Display for Odd {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "no {:?} in a key: {}", self.letter, self.key)
        }
    }

    impl Rule for Base64 {
        type Complaint = Odd;

        fn check(&self, config: &Config) -> Option<Odd> {
            let is_odd = |letter: &char| !letter.is_ascii_alphanumeric() && !"+/=".contains(*letter);
            let letter = config.private_key.chars().find(is_odd)?;
            Some(Odd { key: config.private_key.trim().len(), letter: if letter.is_ascii() { '!' } else { '?' } })
        }
    }

    fn refuse(complaint: impl Display) -> AtomicError {
        AtomicError::other_error(format!("config.toml: {complaint}"))
    }

    fn apply<R: Rule>(rule: &R, config: &Config) -> AtomicResult<()> {
        rule.check(config).map_or(Ok(()), |complaint| Err(refuse(complaint)))
    }

    pub fn lint(config: &Config) -> AtomicResult<()> {
        apply(&Server, config)?;
        apply(&Base64, config)
    }
}
