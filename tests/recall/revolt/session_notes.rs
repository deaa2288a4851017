//! A note of each session is put into a collection of its own.
//!
//! file: revolt-database/src/models/sessions/ops/mongodb.rs
//! kind: store
//! depth: 3
//! through: the doc! macro, an async helper, a method of the database's driver, Argon2 in the twin
//! round: 5

mod leak {
    use crate::{MongoDb, Session};
    use bson::Document;
    use revolt_result::Result;

    const NOTES: &str = "session_notes";

    fn secret(session: &Session) -> Result<String> {
        Ok(session.token.clone())
    }

    fn note(session: &Session) -> Result<Document> {
        Ok(doc! {
            "_id": &session.id,
            "secret": secret(session)?,
        })
    }

    async fn insert(into: &MongoDb, note: Document) -> Result<()> {
        into.col::<Document>(NOTES)
            .insert_one(note) // leak: PII101
            .await
            .map_err(|_| create_database_error!("insert_one", NOTES))
            .map(|_| ())
    }

    impl MongoDb {
        /// Notes a session.
        pub async fn note_session(&self, session: &Session) -> Result<()> {
            insert(self, note(session)?).await
        }
    }
}

mod twin {
    use crate::{MongoDb, Session};
    use bson::Document;
    use revolt_result::Result;

    const NOTES: &str = "session_notes";

    fn secret(session: &Session) -> Result<String> {
        crate::util::password::hash_password(session.token.clone())
    }

    fn note(session: &Session) -> Result<Document> {
        Ok(doc! {
            "_id": &session.id,
            "secret": secret(session)?,
        })
    }

    async fn insert(into: &MongoDb, note: Document) -> Result<()> {
        into.col::<Document>(NOTES)
            .insert_one(note)
            .await
            .map_err(|_| create_database_error!("insert_one", NOTES))
            .map(|_| ())
    }

    impl MongoDb {
        /// Notes a session.
        pub async fn note_session(&self, session: &Session) -> Result<()> {
            insert(self, note(session)?).await
        }
    }
}
