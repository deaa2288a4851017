//! Who purged is kept in a map, which is saved to a file.
//!
//! file: lemmy_api/src/site/purge/person.rs
//! kind: store
//! depth: 2
//! through: a Mutex around a HashMap, an entry, serde_json::to_string

mod leak {
    use super::*;
    use std::{collections::HashMap, sync::Mutex};

    #[derive(Default)]
    pub struct Journal {
        entries: Mutex<HashMap<i32, Vec<String>>>,
    }

    impl Journal {
        pub fn note(&self, data: &PurgePerson) {
            let mut entries = self.entries.lock().expect("not poisoned");
            entries.entry(data.person_id.0).or_default().push(data.auth.clone());
        }

        pub fn save(&self) -> Result<(), LemmyError> {
            let entries = self.entries.lock().expect("not poisoned");
            let text = serde_json::to_string(&*entries)?;
            std::fs::write("purges.json", text)?; // leak: PII101
            Ok(())
        }
    }
}

mod twin {
    use super::*;
    use std::{collections::HashMap, sync::Mutex};

    #[derive(Default)]
    pub struct Journal {
        entries: Mutex<HashMap<i32, Vec<String>>>,
    }

    impl Journal {
        pub fn note(&self, data: &PurgePerson) {
            let digest = bcrypt::hash(&data.auth, bcrypt::DEFAULT_COST).unwrap_or_default();
            let mut entries = self.entries.lock().expect("not poisoned");
            entries.entry(data.person_id.0).or_default().push(digest);
        }

        pub fn save(&self) -> Result<(), LemmyError> {
            let entries = self.entries.lock().expect("not poisoned");
            let text = serde_json::to_string(&*entries)?;
            std::fs::write("purges.json", text)?;
            Ok(())
        }
    }
}
