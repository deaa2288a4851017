//! Who is logged in is mirrored to a folder, for the time that the database is away.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: store
//! depth: 2
//! through: expose_secret, spawn_blocking with a moved tuple, an own file helper
//! round: 2

mod leak {
    use crate::db::models::Session;
    use secrecy::ExposeSecret as _;
    use std::path::Path;

    type Entry = (i64, String);

    fn write((user, proof): Entry) -> std::io::Result<()> {
        fs_err::write(Path::new("/var/lib/atuin/mirror").join(user.to_string()), proof) // leak: PII101
    }

    async fn spawn(entry: Entry) {
        tokio::task::spawn_blocking(move || write(entry)).await.ok();
    }

    pub async fn keep(session: &Session) {
        let proof = session.token.expose_secret().to_owned();
        spawn((session.user_id, proof)).await;
    }

    fn here() {
        session_mirror::keep(&session).await;
    }
}

mod twin {
    use super::HashedPassword;
    use crate::db::models::Session;
    use std::path::Path;

    type Entry = (i64, String);

    fn write((user, proof): Entry) -> std::io::Result<()> {
        fs_err::write(Path::new("/var/lib/atuin/mirror").join(user.to_string()), proof)
    }

    async fn spawn(entry: Entry) {
        tokio::task::spawn_blocking(move || write(entry)).await.ok();
    }

    pub async fn keep(session: &Session) {
        let proof = HashedPassword::new(session.token.clone()).await.as_str().to_owned();
        spawn((session.user_id, proof)).await;
    }

    fn here() {
        session_mirror::keep(&session).await;
    }
}
