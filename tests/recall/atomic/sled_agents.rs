//! Remembers the agents that were the default one.
//!
//! file: atomic_lib/src/db.rs
//! after: fn set_default_agent(&self, agent: crate::agents::Agent) {
//! kind: store
//! depth: 3
//! through: `From` into a record and on into a library's bytes, `AsRef<[u8]>` and `Into` generics, sled
//! round: 4

mod leak {
    fn here() {
        sled_agents::Shelf::of(&self.db).put(&agent).ok();
    }

    use crate::{agents::Agent, errors::AtomicResult};
    use sled::IVec;

    pub struct Shelf<'a> {
        db: &'a sled::Db,
    }

    struct Record(Vec<u8>);

    impl From<&Agent> for Record {
        fn from(agent: &Agent) -> Self {
            let key = agent.private_key.as_deref().unwrap_or("-");
            Record([key.as_bytes(), &agent.created_at.to_be_bytes()].concat())
        }
    }

    impl From<Record> for IVec {
        fn from(record: Record) -> Self {
            IVec::from(record.0)
        }
    }

    impl<'a> Shelf<'a> {
        pub fn of(db: &'a sled::Db) -> Self {
            Shelf { db }
        }

        pub fn put(&self, agent: &Agent) -> AtomicResult<()> {
            self.insert(&agent.subject, Record::from(agent))
        }

        fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> AtomicResult<()> {
            self.db.open_tree("former_agents")?.insert(key, value)?; // leak: PII101
            Ok(())
        }
    }
}

mod twin {
    fn here() {
        sled_agents::Shelf::of(&self.db).put(&agent).ok();
    }

    use crate::{agents::Agent, errors::AtomicResult};
    use sled::IVec;

    pub struct Shelf<'a> {
        db: &'a sled::Db,
    }

    struct Record(Vec<u8>);

    impl From<&Agent> for Record {
        fn from(agent: &Agent) -> Self {
            let key = agent.name.as_deref().map_or("-", |_| "+");
            Record([key.as_bytes(), &agent.created_at.to_be_bytes()].concat())
        }
    }

    impl From<Record> for IVec {
        fn from(record: Record) -> Self {
            IVec::from(record.0)
        }
    }

    impl<'a> Shelf<'a> {
        pub fn of(db: &'a sled::Db) -> Self {
            Shelf { db }
        }

        pub fn put(&self, agent: &Agent) -> AtomicResult<()> {
            self.insert(&agent.subject, Record::from(agent))
        }

        fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> AtomicResult<()> {
            self.db.open_tree("former_agents")?.insert(key, value)?;
            Ok(())
        }
    }
}
