//! The default agent survives a restart without the file of the configuration.
//!
//! file: atomic_lib/src/db.rs
//! after: fn set_default_agent(&self, agent: crate::agents::Agent) {
//! kind: store
//! depth: 2
//! through: a trait with a constant, a generic helper, byte slices that are concatenated, sled
//! round: 3

mod leak {
    fn here() {
        warm_agent::keep(self, &agent).ok();
    }

    use super::Db;
    use crate::{agents::Agent, errors::AtomicResult};

    trait Kept {
        const KEY: &'static [u8];

        fn record(&self) -> Option<Vec<u8>>;
    }

    impl Kept for Agent {
        const KEY: &'static [u8] = b"warm_agent";

        fn record(&self) -> Option<Vec<u8>> {
            let key = self.private_key.as_ref()?;
            Some([self.subject.as_bytes(), &[0], key.as_bytes()].concat())
        }
    }

    fn put<K: Kept>(db: &Db, item: &K) -> AtomicResult<()> {
        if let Some(record) = item.record() {
            db.db.insert(K::KEY, record)?; // leak: PII101
            db.db.flush()?;
        }
        Ok(())
    }

    pub fn keep(db: &Db, agent: &Agent) -> AtomicResult<()> {
        put(db, agent)
    }
}

mod twin {
    fn here() {
        warm_agent::keep(self, &agent).ok();
    }

    use super::Db;
    use crate::{agents::Agent, errors::AtomicResult};

    trait Kept {
        const KEY: &'static [u8];

        fn record(&self) -> Option<Vec<u8>>;
    }

    impl Kept for Agent {
        const KEY: &'static [u8] = b"warm_agent";

        fn record(&self) -> Option<Vec<u8>> {
            let key = &self.public_key;
            Some([self.subject.as_bytes(), &[0], key.as_bytes()].concat())
        }
    }

    fn put<K: Kept>(db: &Db, item: &K) -> AtomicResult<()> {
        if let Some(record) = item.record() {
            db.db.insert(K::KEY, record)?;
            db.db.flush()?;
        }
        Ok(())
    }

    pub fn keep(db: &Db, agent: &Agent) -> AtomicResult<()> {
        put(db, agent)
    }
}
