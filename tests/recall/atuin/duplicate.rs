//! A user that is there already is named in the error.
//!
//! file: atuin-server/src/admin/user.rs
//! kind: error
//! depth: 1
//! through: bail! with an inline argument, an async helper, wrap_err_with

mod leak {
    use super::*;

    async fn contact(db: &dyn DynDatabase, name: &str) -> Result<String> {
        Ok(get_user(db, name).await?.email)
    }

    pub(super) async fn refuse(db: &dyn DynDatabase, name: &str) -> Result<()> {
        let contact = contact(db, name).await.wrap_err_with(|| format!("asked for {name}"))?;
        bail!("there is such a user already: {contact}"); // leak: PII302
    }
}

mod twin {
    use super::*;

    async fn contact(db: &dyn DynDatabase, name: &str) -> Result<String> {
        Ok(get_user(db, name).await?.id.to_string())
    }

    pub(super) async fn refuse(db: &dyn DynDatabase, name: &str) -> Result<()> {
        let contact = contact(db, name).await.wrap_err_with(|| format!("asked for {name}"))?;
        bail!("there is such a user already: {contact}");
    }
}
