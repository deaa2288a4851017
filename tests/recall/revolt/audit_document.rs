//! A document of an audit collection.
//!
//! file: authifier/src/impl/session.rs
//! kind: store
//! depth: 1
//! through: the doc! macro, insert_one of a typed collection

mod leak {
    use super::Session;
    use bson::Document;

    fn document(session: &Session) -> Document {
        doc! { "user": &session.user_id, "detail": { "name": &session.name, "token": &session.token } }
    }

    pub async fn audit(db: &mongodb::Database, session: &Session) -> mongodb::error::Result<()> {
        let audits = db.collection::<Document>("audits");
        audits.insert_one(document(session)).await?; // leak: PII101
        Ok(())
    }
}

mod twin {
    use super::Session;
    use bson::Document;

    fn document(session: &Session) -> Document {
        doc! { "user": &session.user_id, "detail": { "name": &session.name, "session": &session.id } }
    }

    pub async fn audit(db: &mongodb::Database, session: &Session) -> mongodb::error::Result<()> {
        let audits = db.collection::<Document>("audits");
        audits.insert_one(document(session)).await?;
        Ok(())
    }
}
