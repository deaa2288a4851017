//! Looks whether Let's Encrypt will take the address.
//!
//! file: atomic-server/src/https.rs
//! after: info!("Creating LetsEncrypt account with email {}", email);
//! kind: error
//! depth: 2
//! through: `FromStr`, a binding with `@`, an error variant with a field, `?` by an own `From`
//! round: 4

mod leak {
    fn here() {
        email.parse::<acme_contact::Contact>()?; // leak: PII302
    }

    use crate::errors::AtomicServerError;
    use std::str::FromStr;

    pub struct Contact {
        pub at: usize,
    }

    pub enum Fault {
        Blank,
        NoHost { given: String },
    }

    impl FromStr for Contact {
        type Err = Fault;

        fn from_str(given: &str) -> Result<Self, Fault> {
            match given.rfind('@') {
                _ if given.trim().is_empty() => Err(Fault::Blank),
                Some(at @ 1..) => Ok(Contact { at }),
                Some(0) | None => Err(Fault::NoHost { given: given.to_owned() }), // leak: PII302
            }
        }
    }

    impl From<Fault> for AtomicServerError {
        fn from(fault: Fault) -> Self {
            match fault {
                Fault::Blank => "The address for Let's Encrypt is blank.".into(),
                Fault::NoHost { given } => format!("`{given}` is no address for Let's Encrypt.").into(), // leak: PII302
            }
        }
    }
}

mod twin {
    fn here() {
        email.parse::<acme_contact::Contact>()?;
    }

    use crate::errors::AtomicServerError;
    use std::str::FromStr;

    pub struct Contact {
        pub at: usize,
    }

    pub enum Fault {
        Blank,
        NoHost { letters: usize },
    }

    impl FromStr for Contact {
        type Err = Fault;

        fn from_str(given: &str) -> Result<Self, Fault> {
            match given.rfind('@') {
                _ if given.trim().is_empty() => Err(Fault::Blank),
                Some(at @ 1..) => Ok(Contact { at }),
                Some(0) | None => Err(Fault::NoHost { letters: given.len() }),
            }
        }
    }

    impl From<Fault> for AtomicServerError {
        fn from(fault: Fault) -> Self {
            match fault {
                Fault::Blank => "The address for Let's Encrypt is blank.".into(),
                Fault::NoHost { letters } => format!("These {letters} letters are no address for Let's Encrypt.").into(),
            }
        }
    }
}
