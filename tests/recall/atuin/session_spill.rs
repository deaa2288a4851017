//! Keeps sessions for when the database is away.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: store
//! depth: 2
//! through: an async trait, trait objects in a Vec, tokio's fs; Argon2 in the twin
//! round: 3

mod leak {
    fn here() {
        session_spill::spill(&session).await;
    }

    use crate::db::models::{HashedPassword, Session};
    use async_trait::async_trait;
    use secrecy::ExposeSecret;
    use std::{io, path::PathBuf, sync::LazyLock};

    #[async_trait]
    trait Spill: Send + Sync {
        async fn put(&self, user: i64, entry: &str) -> io::Result<()>;
    }

    struct Folder(PathBuf);

    #[async_trait]
    impl Spill for Folder {
        async fn put(&self, user: i64, entry: &str) -> io::Result<()> {
            let path = self.0.join(user.to_string()).with_extension("session");
            tokio::fs::write(path, entry).await // leak: PII101
        }
    }

    static SPILLS: LazyLock<Vec<Box<dyn Spill>>> =
        LazyLock::new(|| vec![Box::new(Folder("/var/lib/atuin".into())), Box::new(Folder("/srv/atuin".into()))]);

    async fn entry(session: &Session) -> String {
        session.token.expose_secret().to_owned()
    }

    pub async fn spill(session: &Session) {
        let entry = entry(session).await;
        for spill in SPILLS.iter() {
            if spill.put(session.user_id, &entry).await.is_ok() {
                break;
            }
        }
    }
}

mod twin {
    fn here() {
        session_spill::spill(&session).await;
    }

    use crate::db::models::{HashedPassword, Session};
    use async_trait::async_trait;
    use secrecy::ExposeSecret;
    use std::{io, path::PathBuf, sync::LazyLock};

    #[async_trait]
    trait Spill: Send + Sync {
        async fn put(&self, user: i64, entry: &str) -> io::Result<()>;
    }

    struct Folder(PathBuf);

    #[async_trait]
    impl Spill for Folder {
        async fn put(&self, user: i64, entry: &str) -> io::Result<()> {
            let path = self.0.join(user.to_string()).with_extension("session");
            tokio::fs::write(path, entry).await
        }
    }

    static SPILLS: LazyLock<Vec<Box<dyn Spill>>> =
        LazyLock::new(|| vec![Box::new(Folder("/var/lib/atuin".into())), Box::new(Folder("/srv/atuin".into()))]);

    async fn entry(session: &Session) -> String {
        HashedPassword::new(session.token.expose_secret().into()).await.as_str().to_owned()
    }

    pub async fn spill(session: &Session) {
        let entry = entry(session).await;
        for spill in SPILLS.iter() {
            if spill.put(session.user_id, &entry).await.is_ok() {
                break;
            }
        }
    }
}
