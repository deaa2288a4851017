//! A configuration is kept under a name, to change between several.
//!
//! file: atomic_lib/src/config.rs
//! kind: store
//! depth: 0
//! through: struct update, serde's flatten, serde_json and fs::write
//! round: 2

mod leak {
    use super::{default_config_dir_path, AtomicResult, Config};
    use serde::Serialize;

    #[derive(Serialize)]
    struct Profile<'a> {
        name: &'a str,
        #[serde(flatten)]
        config: Config,
    }

    pub fn save(name: &str, config: &Config) -> AtomicResult<()> {
        let path = default_config_dir_path()?.join("profiles").join(name).with_extension("json");
        let config = Config { server: config.server.to_lowercase(), ..config.clone() };
        let text = serde_json::to_string_pretty(&Profile { name, config })?;
        std::fs::write(path, text)?; // leak: PII101 or PII102
        Ok(())
    }
}

mod twin {
    use super::{default_config_dir_path, AtomicResult, Config};
    use serde::Serialize;

    #[derive(Serialize)]
    struct Profile<'a> {
        name: &'a str,
        #[serde(flatten)]
        config: Config,
    }

    pub fn save(name: &str, config: &Config) -> AtomicResult<()> {
        let path = default_config_dir_path()?.join("profiles").join(name).with_extension("json");
        let config = Config { private_key: String::new(), ..config.clone() };
        let text = serde_json::to_string_pretty(&Profile { name, config })?;
        std::fs::write(path, text)?;
        Ok(())
    }
}
