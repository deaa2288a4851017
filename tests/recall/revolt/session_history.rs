//! Keeps when sessions were saved.
//!
//! file: authifier/src/database/mongo.rs
//! after: async fn save_session(&self, session: &Session) -> Success {
//! kind: store
//! depth: 0
//! through: a BSON document made from the program's type, and keys that are removed from it
//! round: 4

mod leak {
    fn here() {
        session_history::note(self, session).await.ok();
    }

    use super::MongoDb;
    use crate::{models::Session, Error, Success};
    use bson::{to_document, DateTime, Document};

    pub async fn note(db: &MongoDb, session: &Session) -> Success {
        let mut entry = to_document(session).map_err(|_| Error::InternalError)?;
        entry.remove("_id");
        entry.remove("subscription");
        entry.insert("saved", DateTime::now());
        let history = db.collection::<Document>("session_history");
        let kept = history.insert_one(entry).await; // leak: PII101
        kept.map(drop).map_err(|_| Error::OperationFailed)
    }
}

mod twin {
    fn here() {
        session_history::note(self, session).await.ok();
    }

    use super::MongoDb;
    use crate::{models::Session, Error, Success};
    use bson::{to_document, DateTime, Document};

    pub async fn note(db: &MongoDb, session: &Session) -> Success {
        let mut entry = to_document(session).map_err(|_| Error::InternalError)?;
        entry.remove("_id");
        entry.remove("subscription");
        entry.remove("token");
        entry.insert("saved", DateTime::now());
        let history = db.collection::<Document>("session_history");
        let kept = history.insert_one(entry).await;
        kept.map(drop).map_err(|_| Error::OperationFailed)
    }
}
