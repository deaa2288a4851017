//! Refuses an address that Let's Encrypt would not take.
//!
//! file: atomic-server/src/config.rs
//! after: let initialize = !std::path::Path::exists(&store_path) || opts.initialize;
//! kind: error
//! depth: 1
//! through: a labelled block, a match guard, an own error that From turns into the server's
//! round: 3

mod leak {
    fn here() {
        contact_rule::check(&opts)?;
    }

    use super::Opts;
    use crate::errors::{AppErrorType, AtomicServerError};

    pub enum BadContact {
        Space(String),
        NoAt,
        Local,
    }

    impl From<BadContact> for AtomicServerError {
        fn from(bad: BadContact) -> Self {
            let message = match bad {
                BadContact::Space(found) => format!("A space in the address: {found}"), // leak: PII302
                BadContact::NoAt => "No @ in the address".to_owned(),
                BadContact::Local => "Nobody reaches localhost".to_owned(),
            };
            AtomicServerError { message, error_type: AppErrorType::Other, error_resource: None } // leak: PII302
        }
    }

    fn domain(mail: &str) -> Result<&str, BadContact> {
        let domain = 'domain: {
            for (at, letter) in mail.char_indices() {
                match letter {
                    '@' => break 'domain &mail[at + 1..],
                    blank if blank.is_whitespace() => return Err(BadContact::Space(mail.to_owned())), // leak: PII302
                    _ => {}
                }
            }
            return Err(BadContact::NoAt);
        };
        Ok(domain)
    }

    pub fn check(opts: &Opts) -> Result<(), BadContact> {
        match opts.email.as_deref().map(domain).transpose()? {
            Some("localhost") => Err(BadContact::Local),
            _ => Ok(()),
        }
    }
}

mod twin {
    fn here() {
        contact_rule::check(&opts)?;
    }

    use super::Opts;
    use crate::errors::{AppErrorType, AtomicServerError};

    pub enum BadContact {
        Space(usize),
        NoAt,
        Local,
    }

    impl From<BadContact> for AtomicServerError {
        fn from(bad: BadContact) -> Self {
            let message = match bad {
                BadContact::Space(found) => format!("A space in the address: {found}"),
                BadContact::NoAt => "No @ in the address".to_owned(),
                BadContact::Local => "Nobody reaches localhost".to_owned(),
            };
            AtomicServerError { message, error_type: AppErrorType::Other, error_resource: None }
        }
    }

    fn domain(mail: &str) -> Result<&str, BadContact> {
        let domain = 'domain: {
            for (at, letter) in mail.char_indices() {
                match letter {
                    '@' => break 'domain &mail[at + 1..],
                    blank if blank.is_whitespace() => return Err(BadContact::Space(at)),
                    _ => {}
                }
            }
            return Err(BadContact::NoAt);
        };
        Ok(domain)
    }

    pub fn check(opts: &Opts) -> Result<(), BadContact> {
        match opts.email.as_deref().map(domain).transpose()? {
            Some("localhost") => Err(BadContact::Local),
            _ => Ok(()),
        }
    }
}
