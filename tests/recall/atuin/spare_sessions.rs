//! Spare sessions are kept in a table of their own.
//!
//! file: atuin-server/src/db/sqlite/mod.rs
//! kind: store
//! depth: 1
//! through: an inherent async method of a public type, sqlx's bind in a tuple, Argon2 in the twin
//! round: 5

mod leak {
    use super::Sqlite;
    use crate::db::{
        DbResult,
        models::{HashedPassword, NewSession},
    };
    use secrecy::ExposeSecret as _;

    async fn columns(session: &NewSession) -> (i64, String) {
        (session.user_id, session.token.expose_secret().to_owned())
    }

    impl Sqlite {
        /// Keeps a session for later.
        pub async fn keep_spare_session(&self, session: &NewSession) -> DbResult<()> {
            let (user, token) = columns(session).await;
            sqlx::query("INSERT INTO spare_sessions (user_id, token) VALUES (?1, ?2)") // leak: PII101
                .bind(user)
                .bind(token) // leak: PII101
                .execute(&self.pool) // leak: PII101
                .await?;
            Ok(())
        }
    }
}

mod twin {
    use super::Sqlite;
    use crate::db::{
        DbResult,
        models::{HashedPassword, NewSession},
    };
    use secrecy::ExposeSecret as _;

    async fn columns(session: &NewSession) -> (i64, String) {
        let hashed = HashedPassword::new(session.token.clone()).await;
        (session.user_id, hashed.as_str().to_owned())
    }

    impl Sqlite {
        /// Keeps a session for later.
        pub async fn keep_spare_session(&self, session: &NewSession) -> DbResult<()> {
            let (user, token) = columns(session).await;
            sqlx::query("INSERT INTO spare_sessions (user_id, token) VALUES (?1, ?2)")
                .bind(user)
                .bind(token)
                .execute(&self.pool)
                .await?;
            Ok(())
        }
    }
}
