//! An address that cannot be split ends in an io::Error.
//!
//! file: authifier/src/util.rs
//! kind: error
//! depth: 3
//! through: io::Error::other, ok_or_else, a chain of ? through three functions

mod leak {
    use crate::models::Account;
    use std::io;

    fn complaint(text: &str) -> io::Error {
        io::Error::other(format!("{text} has no domain")) // leak: PII302
    }

    fn domain(text: &str) -> io::Result<&str> {
        text.rsplit_once('@').map(|(_, domain)| domain).ok_or_else(|| complaint(text)) // leak: PII302
    }

    fn known(text: &str) -> io::Result<bool> {
        Ok(domain(text)?.ends_with(".example"))
    }

    pub fn check(account: &Account) -> io::Result<bool> {
        known(&account.email)
    }
}

mod twin {
    use crate::models::Account;
    use std::io;

    fn complaint(text: &str) -> io::Error {
        io::Error::other(format!("{} characters and no domain", text.len()))
    }

    fn domain(text: &str) -> io::Result<&str> {
        text.rsplit_once('@').map(|(_, domain)| domain).ok_or_else(|| complaint(text))
    }

    fn known(text: &str) -> io::Result<bool> {
        Ok(domain(text)?.ends_with(".example"))
    }

    pub fn check(account: &Account) -> io::Result<bool> {
        known(&account.email)
    }
}
