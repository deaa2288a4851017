//! Stops where an address has letters that no mail server takes.
//!
//! file: atuin-server/src/admin/user.rs
//! after: let mut user = get_user(db, username).await?;
//! kind: error
//! depth: 0
//! through: `partition` of letters, eyre's `ensure!`
//! round: 4

mod leak {
    fn here() {
        odd_mail::look_at(&user)?;
    }

    use eyre::{Result, ensure};

    use crate::db::models::User;

    pub fn look_at(user: &User) -> Result<()> {
        let (plain, odd): (String, String) = user.email.chars().partition(|letter| letter.is_ascii_graphic());
        ensure!(odd.is_empty(), "{} letters beside {plain:?} are odd", odd.chars().count()); // leak: PII302
        Ok(())
    }
}

mod twin {
    fn here() {
        odd_mail::look_at(&user)?;
    }

    use eyre::{Result, ensure};

    use crate::db::models::User;

    pub fn look_at(user: &User) -> Result<()> {
        let (_, odd): (String, String) = user.email.chars().partition(|letter| letter.is_ascii_graphic());
        ensure!(odd.is_empty(), "{} letters of the address are odd", odd.chars().count());
        Ok(())
    }
}
