//! What an account was when it was disabled, in case that was wrong.
//!
//! file: authifier/src/impl/account.rs
//! after: self.disabled = true;
//! kind: store
//! depth: 3
//! through: a trait with an associated type, struct update, JSON bytes to a file
//! round: 3

mod leak {
    fn here() {
        account_shelf::keep(self)?;
    }

    use crate::{models::Account, Error, Result, Success};
    use std::{fs, path::PathBuf};

    trait Shelf {
        type Item: serde::Serialize;

        fn path(item: &Self::Item) -> PathBuf;

        fn put(item: &Self::Item) -> Result<PathBuf> {
            let (path, bytes) = (Self::path(item), serde_json::to_vec(item).map_err(|_| Error::OperationFailed)?);
            fs::write(&path, bytes).map_err(|_| Error::OperationFailed)?; // leak: PII101
            Ok(path)
        }
    }

    struct Disabled;

    impl Shelf for Disabled {
        type Item = Account;

        fn path(account: &Account) -> PathBuf {
            PathBuf::from("disabled").join(&account.id).with_extension("json")
        }
    }

    fn copy(account: &Account) -> Account {
        Account { lockout: None, password_reset: None, ..account.clone() }
    }

    pub fn keep(account: &Account) -> Success {
        Disabled::put(&copy(account)).map(drop)
    }
}

mod twin {
    fn here() {
        account_shelf::keep(self)?;
    }

    use crate::{models::Account, Error, Result, Success};
    use std::{fs, path::PathBuf};

    trait Shelf {
        type Item: serde::Serialize;

        fn path(item: &Self::Item) -> PathBuf;

        fn put(item: &Self::Item) -> Result<PathBuf> {
            let (path, bytes) = (Self::path(item), serde_json::to_vec(item).map_err(|_| Error::OperationFailed)?);
            fs::write(&path, bytes).map_err(|_| Error::OperationFailed)?;
            Ok(path)
        }
    }

    struct Disabled;

    impl Shelf for Disabled {
        type Item = Account;

        fn path(account: &Account) -> PathBuf {
            PathBuf::from("disabled").join(&account.id).with_extension("json")
        }
    }

    fn copy(account: &Account) -> Account {
        Account {
            email: String::new(),
            email_normalised: String::new(),
            verification: crate::models::EmailVerification::Verified,
            password: String::new(),
            password_reset: None,
            deletion: None,
            mfa: Default::default(),
            ..account.clone()
        }
    }

    pub fn keep(account: &Account) -> Success {
        Disabled::put(&copy(account)).map(drop)
    }
}
