//! A collection that keeps what was saved when.
//!
//! file: revolt-database/src/models/sessions/ops/mongodb.rs
//! after: async fn save_session(&self, session: &Session) -> Result<()> {
//! kind: store
//! depth: 3
//! through: a trait with a constant, a generic helper, pairs that are folded into a document, mongodb
//! round: 3

mod leak {
    fn here() {
        audit_facts::record(self, session).await?;
    }

    use crate::{MongoDb, Session};
    use bson::{Bson, Document};
    use revolt_result::Result;

    const COL: &str = "audit_facts";

    trait Audited {
        const WHAT: &'static str;

        fn facts(&self) -> Vec<(&'static str, Bson)>;
    }

    impl Audited for Session {
        const WHAT: &'static str = "session";

        fn facts(&self) -> Vec<(&'static str, Bson)> {
            vec![("of", self.id.as_str().into()), ("value", self.token.as_str().into())]
        }
    }

    fn document<A: Audited>(item: &A) -> Document {
        item.facts().into_iter().fold(doc! { "what": A::WHAT }, |mut document, (name, value)| {
            document.insert(name, value);
            document
        })
    }

    async fn insert(db: &MongoDb, document: Document) -> Result<()> {
        let inserted = db.col::<Document>(COL).insert_one(document).await; // leak: PII101
        inserted.map(drop).map_err(|_| create_database_error!("insert_one", COL))
    }

    pub async fn record<A: Audited>(db: &MongoDb, item: &A) -> Result<()> {
        insert(db, document(item)).await
    }
}

mod twin {
    fn here() {
        audit_facts::record(self, session).await?;
    }

    use crate::{MongoDb, Session};
    use bson::{Bson, Document};
    use revolt_result::Result;

    const COL: &str = "audit_facts";

    trait Audited {
        const WHAT: &'static str;

        fn facts(&self) -> Vec<(&'static str, Bson)>;
    }

    impl Audited for Session {
        const WHAT: &'static str = "session";

        fn facts(&self) -> Vec<(&'static str, Bson)> {
            vec![("of", self.id.as_str().into()), ("value", self.origin.is_some().into())]
        }
    }

    fn document<A: Audited>(item: &A) -> Document {
        item.facts().into_iter().fold(doc! { "what": A::WHAT }, |mut document, (name, value)| {
            document.insert(name, value);
            document
        })
    }

    async fn insert(db: &MongoDb, document: Document) -> Result<()> {
        let inserted = db.col::<Document>(COL).insert_one(document).await;
        inserted.map(drop).map_err(|_| create_database_error!("insert_one", COL))
    }

    pub async fn record<A: Audited>(db: &MongoDb, item: &A) -> Result<()> {
        insert(db, document(item)).await
    }
}
