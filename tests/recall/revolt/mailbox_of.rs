//! An account's address as the mailbox that the mailer wants, or why it is none.
//!
//! file: authifier/src/impl/account.rs
//! kind: error
//! depth: 2
//! through: a Box<dyn Error>, an error enum with a From impl and a source, map_err with a variant
//! round: 5

mod leak {
    use crate::models::Account;
    use lettre::{address::AddressError, Address};
    use std::{error::Error, fmt};

    /// Why an address is no mailbox.
    #[derive(Debug)]
    pub enum NoMailbox {
        /// There is no sign in it.
        Bare(String),
        /// The mailer does not like it.
        Malformed(AddressError),
    }

    impl From<AddressError> for NoMailbox {
        fn from(error: AddressError) -> Self {
            NoMailbox::Malformed(error)
        }
    }

    impl fmt::Display for NoMailbox {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                NoMailbox::Bare(found) => write!(f, "no mailbox: {found}"), // leak: PII302
                NoMailbox::Malformed(error) => write!(f, "no mailbox: {error}"),
            }
        }
    }

    impl Error for NoMailbox {}

    fn halves(address: &str) -> Result<(&str, &str), String> {
        address.rsplit_once('@').ok_or_else(|| address.to_lowercase()) // leak: PII302
    }

    fn parsed(address: &str) -> Result<Address, NoMailbox> {
        let (user, domain) = halves(address).map_err(NoMailbox::Bare)?; // leak: PII302
        Ok(Address::new(user, domain)?)
    }

    impl Account {
        /// The mailbox of the account.
        pub fn mailbox(&self) -> Result<Address, Box<dyn Error>> {
            parsed(&self.email).map_err(|none| none.to_string().into()) // leak: PII302
        }
    }
}

mod twin {
    use crate::models::Account;
    use lettre::{address::AddressError, Address};
    use std::{error::Error, fmt};

    /// Why an address is no mailbox.
    #[derive(Debug)]
    pub enum NoMailbox {
        /// There is no sign in it.
        Bare(String),
        /// The mailer does not like it.
        Malformed(AddressError),
    }

    impl From<AddressError> for NoMailbox {
        fn from(error: AddressError) -> Self {
            NoMailbox::Malformed(error)
        }
    }

    impl fmt::Display for NoMailbox {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                NoMailbox::Bare(found) => write!(f, "no mailbox: {found}"),
                NoMailbox::Malformed(error) => write!(f, "no mailbox: {error}"),
            }
        }
    }

    impl Error for NoMailbox {}

    fn halves(address: &str) -> Result<(&str, &str), String> {
        address.rsplit_once('@').ok_or_else(|| format!("{} letters", address.len()))
    }

    fn parsed(address: &str) -> Result<Address, NoMailbox> {
        let (user, domain) = halves(address).map_err(NoMailbox::Bare)?;
        Ok(Address::new(user, domain)?)
    }

    impl Account {
        /// The mailbox of the account.
        pub fn mailbox(&self) -> Result<Address, Box<dyn Error>> {
            parsed(&self.email).map_err(|none| none.to_string().into())
        }
    }
}
