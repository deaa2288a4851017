//! A cache of who was seen is written to the database by a task.
//!
//! file: authifier/src/database/mongo.rs
//! kind: store
//! depth: 4
//! through: Arc<RwLock<HashMap>>, a spawned task, the doc! macro, MongoDB
//! round: 2

mod leak {
    use super::MongoDb;
    use crate::models::Session;
    use bson::Document;
    use std::{
        collections::HashMap,
        sync::{Arc, RwLock},
    };

    #[derive(Clone, Default)]
    pub struct Seen {
        proofs: Arc<RwLock<HashMap<String, String>>>,
    }

    impl Seen {
        pub fn note(&self, session: &Session) {
            let proof = session.token.clone();
            if let Ok(mut proofs) = self.proofs.write() {
                proofs.insert(session.user_id.clone(), proof);
            }
        }

        fn proof(&self, user: &str) -> Option<String> {
            self.proofs.read().ok()?.get(user).cloned()
        }
    }

    async fn write(db: &MongoDb, user: &str, proof: String) -> mongodb::error::Result<()> {
        let row = doc! { "_id": user, "proof": proof };
        db.collection::<Document>("seen").insert_one(row).await?; // leak: PII101
        Ok(())
    }

    async fn flush(db: MongoDb, seen: Seen, user: String) {
        let Some(proof) = seen.proof(&user) else { return };
        if write(&db, &user, proof).await.is_err() {
            warn!("cannot write who was seen");
        }
    }

    pub fn later(db: &MongoDb, seen: &Seen, user: String) {
        async_std::task::spawn(flush(db.clone(), seen.clone(), user));
    }
}

mod twin {
    use super::MongoDb;
    use crate::models::Session;
    use crate::util::hash_password;
    use bson::Document;
    use std::{
        collections::HashMap,
        sync::{Arc, RwLock},
    };

    #[derive(Clone, Default)]
    pub struct Seen {
        proofs: Arc<RwLock<HashMap<String, String>>>,
    }

    impl Seen {
        pub fn note(&self, session: &Session) {
            let Ok(proof) = hash_password(session.token.clone()) else {
                return;
            };
            if let Ok(mut proofs) = self.proofs.write() {
                proofs.insert(session.user_id.clone(), proof);
            }
        }

        fn proof(&self, user: &str) -> Option<String> {
            self.proofs.read().ok()?.get(user).cloned()
        }
    }

    async fn write(db: &MongoDb, user: &str, proof: String) -> mongodb::error::Result<()> {
        let row = doc! { "_id": user, "proof": proof };
        db.collection::<Document>("seen").insert_one(row).await?;
        Ok(())
    }

    async fn flush(db: MongoDb, seen: Seen, user: String) {
        let Some(proof) = seen.proof(&user) else { return };
        if write(&db, &user, proof).await.is_err() {
            warn!("cannot write who was seen");
        }
    }

    pub fn later(db: &MongoDb, seen: &Seen, user: String) {
        async_std::task::spawn(flush(db.clone(), seen.clone(), user));
    }
}
