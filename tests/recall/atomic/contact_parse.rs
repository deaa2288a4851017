//! The contact's address is parsed when the configuration is built.
//!
//! file: atomic-server/src/config.rs
//! after: let schema = if opts.https { "https" } else { "http" };
//! kind: error
//! depth: 2
//! through: a FromStr impl, an error enum that carries its input, Display by hand, a From impl for `?`
//! round: 2

mod leak {
    use super::{AtomicServerResult, Opts};
    use crate::errors::AtomicServerError;
    use std::{fmt, str::FromStr};

    pub struct Contact {
        pub user: String,
        pub domain: String,
    }

    pub enum ContactError {
        NoAt(String),
        NoDomain,
    }

    impl fmt::Display for ContactError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                ContactError::NoAt(what) => write!(f, "no @ in {what}"), // leak: PII302
                ContactError::NoDomain => f.write_str("nothing behind the @"),
            }
        }
    }

    impl From<ContactError> for AtomicServerError {
        fn from(error: ContactError) -> AtomicServerError {
            error.to_string().into() // leak: PII302
        }
    }

    impl FromStr for Contact {
        type Err = ContactError;

        fn from_str(text: &str) -> Result<Contact, ContactError> {
            let no_at = || ContactError::NoAt(text.to_owned()); // leak: PII302
            let (user, domain) = text.split_once('@').ok_or_else(no_at)?; // leak: PII302
            match domain {
                "" => Err(ContactError::NoDomain),
                _ => Ok(Contact { user: user.into(), domain: domain.into() }),
            }
        }
    }

    pub fn check(opts: &Opts) -> AtomicServerResult<()> {
        if let Some(email) = &opts.email {
            email.parse::<Contact>()?; // leak: PII302
        }
        Ok(())
    }

    fn here() {
        contact_parse::check(&opts)?;
    }
}

mod twin {
    use super::{AtomicServerResult, Opts};
    use crate::errors::AtomicServerError;
    use std::{fmt, str::FromStr};

    pub struct Contact {
        pub user: String,
        pub domain: String,
    }

    pub enum ContactError {
        NoAt(usize),
        NoDomain,
    }

    impl fmt::Display for ContactError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                ContactError::NoAt(what) => write!(f, "no @ in {what}"),
                ContactError::NoDomain => f.write_str("nothing behind the @"),
            }
        }
    }

    impl From<ContactError> for AtomicServerError {
        fn from(error: ContactError) -> AtomicServerError {
            error.to_string().into()
        }
    }

    impl FromStr for Contact {
        type Err = ContactError;

        fn from_str(text: &str) -> Result<Contact, ContactError> {
            let no_at = || ContactError::NoAt(text.len());
            let (user, domain) = text.split_once('@').ok_or_else(no_at)?;
            match domain {
                "" => Err(ContactError::NoDomain),
                _ => Ok(Contact { user: user.into(), domain: domain.into() }),
            }
        }
    }

    pub fn check(opts: &Opts) -> AtomicServerResult<()> {
        if let Some(email) = &opts.email {
            email.parse::<Contact>()?;
        }
        Ok(())
    }

    fn here() {
        contact_parse::check(&opts)?;
    }
}
