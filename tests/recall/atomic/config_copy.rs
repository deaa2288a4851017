//! Keeps a copy of the configuration for clients that read JSON.
//!
//! file: atomic_lib/src/config.rs
//! after: .map_err(|e| format!("Could not create config directory {:?} . {}", prefix, e))?;
//! kind: store
//! depth: 1
//! through: a clone of the program's type (the twin: `mem::take` of a field), bytes of JSON
//! round: 4

mod leak {
    fn here() {
        config_copy::keep(prefix, &config)?;
    }

    use super::Config;
    use crate::errors::AtomicResult;
    use std::path::Path;

    pub fn keep(folder: &Path, config: &Config) -> AtomicResult<()> {
        let copy = config.clone();
        write(&folder.join("config.json"), &copy)
    }

    fn write(path: &Path, copy: &Config) -> AtomicResult<()> {
        std::fs::write(path, serde_json::to_vec_pretty(copy)?)?; // leak: PII101
        Ok(())
    }
}

mod twin {
    fn here() {
        config_copy::keep(prefix, &config)?;
    }

    use super::Config;
    use crate::errors::AtomicResult;
    use std::path::Path;

    pub fn keep(folder: &Path, config: &Config) -> AtomicResult<()> {
        let mut copy = config.clone();
        drop(std::mem::take(&mut copy.private_key));
        write(&folder.join("config.json"), &copy)
    }

    fn write(path: &Path, copy: &Config) -> AtomicResult<()> {
        std::fs::write(path, serde_json::to_vec_pretty(copy)?)?;
        Ok(())
    }
}
