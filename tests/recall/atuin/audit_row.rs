//! An audit row holds the session's token; the twin looks one up by it.
//!
//! file: atuin-server/src/db/sqlite/mod.rs
//! kind: store
//! depth: 1
//! through: sqlx's query and bind, a statement in a constant, an INSERT against a SELECT

mod leak {
    use crate::db::models::Session;
    use secrecy::ExposeSecret;

    const AUDIT: &str = "INSERT INTO audit (user_id, token) VALUES ($1, $2)";

    async fn run(pool: &sqlx::SqlitePool, user: i64, text: &str) -> sqlx::Result<()> {
        sqlx::query(AUDIT).bind(user).bind(text).execute(pool).await?; // leak: PII101
        Ok(())
    }

    pub async fn audit(pool: &sqlx::SqlitePool, session: &Session) -> sqlx::Result<()> {
        run(pool, session.user_id, session.token.expose_secret()).await
    }
}

mod twin {
    use crate::db::models::Session;
    use secrecy::ExposeSecret;

    const AUDIT: &str = "SELECT id FROM audit WHERE user_id = $1 AND token = $2";

    async fn run(pool: &sqlx::SqlitePool, user: i64, text: &str) -> sqlx::Result<()> {
        sqlx::query(AUDIT).bind(user).bind(text).execute(pool).await?;
        Ok(())
    }

    pub async fn audit(pool: &sqlx::SqlitePool, session: &Session) -> sqlx::Result<()> {
        run(pool, session.user_id, session.token.expose_secret()).await
    }
}
