//! Passwords of an import: plain in the leak, hashed with Argon2 in the twin.
//!
//! file: atuin-server/src/db/models.rs
//! kind: store
//! depth: 2
//! through: a password hash of a dependency, map_err, sqlx's bind

mod leak {
    use super::*;
    use atuin_domain::api::RegisterRequest;

    fn prepare(password: &SecretString) -> eyre::Result<String> {
        let text = password.expose_secret().trim().to_owned();
        eyre::ensure!(!text.is_empty(), "empty");
        Ok(text)
    }

    async fn write(pool: &sqlx::SqlitePool, name: &str, password: String) -> eyre::Result<()> {
        let sql = "UPDATE users SET password = $1 WHERE username = $2";
        sqlx::query(sql).bind(password).bind(name).execute(pool).await?; // leak: PII103
        Ok(())
    }

    pub async fn import(pool: &sqlx::SqlitePool, request: RegisterRequest) -> eyre::Result<()> {
        write(pool, "import", prepare(&request.password)?).await
    }
}

mod twin {
    use super::*;
    use atuin_domain::api::RegisterRequest;

    fn prepare(password: &SecretString) -> eyre::Result<String> {
        let salt = SaltString::generate(&mut OsRng);
        let hash = Argon2::default()
            .hash_password(password.expose_secret().as_bytes(), &salt)
            .map_err(|_| eyre::eyre!("no hash"))?;
        Ok(hash.to_string())
    }

    async fn write(pool: &sqlx::SqlitePool, name: &str, password: String) -> eyre::Result<()> {
        let sql = "UPDATE users SET password = $1 WHERE username = $2";
        sqlx::query(sql).bind(password).bind(name).execute(pool).await?;
        Ok(())
    }

    pub async fn import(pool: &sqlx::SqlitePool, request: RegisterRequest) -> eyre::Result<()> {
        write(pool, "import", prepare(&request.password)?).await
    }
}
