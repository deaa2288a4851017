//! The agent that a store used before is kept in a tree of its database.
//!
//! file: atomic_lib/src/db.rs
//! kind: store
//! depth: 2
//! through: Entry::or_insert_with, bincode, sled, an inherent method of the public type
//! round: 5

mod leak {
    use super::Db;
    use crate::{agents::Agent, errors::AtomicResult, Storelike};
    use std::collections::HashMap;

    type Parked = HashMap<String, Vec<String>>;

    fn park(parked: &mut Parked, agent: &Agent) {
        let keys = parked.entry(agent.subject.clone()).or_insert_with(Vec::new);
        keys.extend(agent.private_key.iter().cloned());
    }

    impl Db {
        /// Keeps the default agent for later.
        pub fn park_default_agent(&self) -> AtomicResult<()> {
            let mut parked = Parked::new();
            park(&mut parked, &self.get_default_agent()?);
            self.write_parked(&parked)
        }

        fn write_parked(&self, parked: &Parked) -> AtomicResult<()> {
            let tree = self.db.open_tree("parked_agents")?;
            for (subject, keys) in parked {
                tree.insert(subject.as_bytes(), bincode::serialize(keys)?)?; // leak: PII101 or PII102
            }
            Ok(())
        }
    }
}

mod twin {
    use super::Db;
    use crate::{agents::Agent, errors::AtomicResult, Storelike};
    use std::collections::HashMap;

    type Parked = HashMap<String, Vec<String>>;

    fn park(parked: &mut Parked, agent: &Agent) {
        let keys = parked.entry(agent.subject.clone()).or_insert_with(Vec::new);
        keys.extend(std::iter::once(agent.public_key.clone()));
    }

    impl Db {
        /// Keeps the default agent for later.
        pub fn park_default_agent(&self) -> AtomicResult<()> {
            let mut parked = Parked::new();
            park(&mut parked, &self.get_default_agent()?);
            self.write_parked(&parked)
        }

        fn write_parked(&self, parked: &Parked) -> AtomicResult<()> {
            let tree = self.db.open_tree("parked_agents")?;
            for (subject, keys) in parked {
                tree.insert(subject.as_bytes(), bincode::serialize(keys)?)?;
            }
            Ok(())
        }
    }
}
