//! The agent is kept in the database, next to the resources.
//!
//! file: atomic_lib/src/db.rs
//! kind: store
//! depth: 1
//! through: an inherent impl of the application's type, bincode, sled

mod leak {
    use super::*;

    #[derive(serde::Serialize)]
    struct Row {
        subject: String,
        key: Option<String>,
    }

    impl From<&crate::agents::Agent> for Row {
        fn from(agent: &crate::agents::Agent) -> Self {
            Row { subject: agent.subject.clone(), key: agent.private_key.clone() }
        }
    }

    impl Db {
        pub fn cache_agent(&self, agent: &crate::agents::Agent) -> AtomicResult<()> {
            let row = Row::from(agent);
            let bytes = bincode::serialize(&row).map_err(|e| e.to_string())?;
            self.db.insert(b"agent", bytes).map_err(|e| e.to_string())?; // leak: PII101
            Ok(())
        }
    }
}

mod twin {
    use super::*;

    #[derive(serde::Serialize)]
    struct Row {
        subject: String,
        key: Option<String>,
    }

    impl From<&crate::agents::Agent> for Row {
        fn from(agent: &crate::agents::Agent) -> Self {
            Row { subject: agent.subject.clone(), key: agent.name.clone() }
        }
    }

    impl Db {
        pub fn cache_agent(&self, agent: &crate::agents::Agent) -> AtomicResult<()> {
            let row = Row::from(agent);
            let bytes = bincode::serialize(&row).map_err(|e| e.to_string())?;
            self.db.insert(b"agent", bytes).map_err(|e| e.to_string())?;
            Ok(())
        }
    }
}
