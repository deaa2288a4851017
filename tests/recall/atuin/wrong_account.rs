//! An operator may only change accounts of some domains.
//!
//! file: atuin-server/src/admin/user.rs
//! after: let mut user = get_user(db, username).await?;
//! kind: error
//! depth: 0
//! through: a constant slice, any with a guard, eyre's ensure! with inline captures
//! round: 2

mod leak {
    pub const ALLOWED: &[&str] = &["@atuin.sh", "@example.org"];

    fn here() {
        let allowed = wrong_account::ALLOWED.iter().any(|domain| user.email.ends_with(domain));
        let contact = user.email.as_str();
        eyre::ensure!(allowed, "{username} has the address {contact}, ask somebody else"); // leak: PII302
    }
}

mod twin {
    pub const ALLOWED: &[&str] = &["@atuin.sh", "@example.org"];

    fn here() {
        let allowed = wrong_account::ALLOWED.iter().any(|domain| user.email.ends_with(domain));
        let contact = wrong_account::ALLOWED.join(" or ");
        eyre::ensure!(allowed, "{username} has no address {contact}, ask somebody else");
    }
}
