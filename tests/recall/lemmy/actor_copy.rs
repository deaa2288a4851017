//! A copy of the site's actor is kept on disk, as one line of JSON.
//!
//! file: lemmy_apub/src/objects/instance.rs
//! after: ) -> Result<Option<Self>, LemmyError> {
//! kind: store
//! depth: 2
//! through: a serde `with` module, From, OpenOptions and writeln!
//! round: 5

mod leak {
    fn here() {
        let known = Site::read_from_apub_id(data.pool(), &object_id.clone().into()).await?;
        if let Some(site) = &known {
            actor_copy::Copied::from(site).append()?;
        }
    }

    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;
    use serde::Serialize;
    use std::{fs::OpenOptions, io::Write};

    mod shape {
        use serde::Serializer;

        pub fn serialize<S: Serializer>(key: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
            match key {
                Some(key) => serializer.serialize_str(key.trim()),
                None => serializer.serialize_none(),
            }
        }
    }

    #[derive(Serialize)]
    pub struct Copied {
        name: String,
        #[serde(rename = "key", with = "shape")]
        private: Option<String>,
    }

    impl From<&Site> for Copied {
        fn from(site: &Site) -> Self {
            Copied { name: site.name.clone(), private: site.private_key.clone() }
        }
    }

    impl Copied {
        pub fn append(&self) -> Result<(), LemmyError> {
            let mut file = OpenOptions::new().create(true).append(true).open("actors.ndjson")?;
            writeln!(file, "{}", serde_json::to_string(self)?)?; // leak: PII101
            Ok(())
        }
    }
}

mod twin {
    fn here() {
        let known = Site::read_from_apub_id(data.pool(), &object_id.clone().into()).await?;
        if let Some(site) = &known {
            actor_copy::Copied::from(site).append()?;
        }
    }

    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;
    use serde::Serialize;
    use std::{fs::OpenOptions, io::Write};

    mod shape {
        use serde::Serializer;

        pub fn serialize<S: Serializer>(key: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
            match key {
                Some(key) => serializer.serialize_u64(key.trim().len() as u64),
                None => serializer.serialize_none(),
            }
        }
    }

    #[derive(Serialize)]
    pub struct Copied {
        name: String,
        #[serde(rename = "key", with = "shape")]
        private: Option<String>,
    }

    impl From<&Site> for Copied {
        fn from(site: &Site) -> Self {
            Copied { name: site.name.clone(), private: site.private_key.clone() }
        }
    }

    impl Copied {
        pub fn append(&self) -> Result<(), LemmyError> {
            let mut file = OpenOptions::new().create(true).append(true).open("actors.ndjson")?;
            writeln!(file, "{}", serde_json::to_string(self)?)?;
            Ok(())
        }
    }
}
