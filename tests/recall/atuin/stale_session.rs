//! A session that is too old is an error that says which one.
//!
//! file: atuin-server/src/router.rs
//! kind: error
//! depth: 2
//! through: a thiserror enum with fields, #[from] and `?`, eyre's wrap_err, Debug of a secret
//! round: 2

mod leak {
    use super::{DbError, DynDatabase, User};
    use crate::db::models::Session;
    use eyre::WrapErr as _;
    use secrecy::ExposeSecret as _;

    const OLDEST: i64 = 1 << 20;

    #[derive(Debug, thiserror::Error)]
    pub enum RenewError {
        #[error("session {token} of user {user} is stale")] // leak: PII302
        Stale { user: i64, token: String },
        #[error(transparent)]
        Db(#[from] DbError),
    }

    fn stale(session: &Session) -> RenewError {
        let token = session.token.expose_secret().to_owned();
        RenewError::Stale { user: session.user_id, token } // leak: PII302
    }

    async fn fresh(db: &dyn DynDatabase, user: &User) -> Result<Session, RenewError> {
        let session = db.get_user_session(user).await?;
        if session.id < OLDEST {
            return Err(stale(&session)); // leak: PII302
        }
        Ok(session)
    }

    pub async fn renew(db: &dyn DynDatabase, user: &User) -> eyre::Result<i64> {
        let session = fresh(db, user).await.wrap_err("cannot renew")?; // leak: PII302
        Ok(session.id)
    }
}

mod twin {
    use super::{DbError, DynDatabase, SecretString, User};
    use crate::db::models::Session;
    use eyre::WrapErr as _;

    const OLDEST: i64 = 1 << 20;

    #[derive(Debug, thiserror::Error)]
    pub enum RenewError {
        #[error("session {token:?} of user {user} is stale")]
        Stale { user: i64, token: SecretString },
        #[error(transparent)]
        Db(#[from] DbError),
    }

    fn stale(session: &Session) -> RenewError {
        let token = session.token.clone();
        RenewError::Stale { user: session.user_id, token }
    }

    async fn fresh(db: &dyn DynDatabase, user: &User) -> Result<Session, RenewError> {
        let session = db.get_user_session(user).await?;
        if session.id < OLDEST {
            return Err(stale(&session));
        }
        Ok(session)
    }

    pub async fn renew(db: &dyn DynDatabase, user: &User) -> eyre::Result<i64> {
        let session = fresh(db, user).await.wrap_err("cannot renew")?;
        Ok(session.id)
    }
}
