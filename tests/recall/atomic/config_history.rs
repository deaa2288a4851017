//! Keeps what the configuration was before.
//!
//! file: atomic_lib/src/config.rs
//! after: .map_err(|e| format!("Error writing config file to {:?}. {}", path, e))?;
//! kind: store
//! depth: 2
//! through: a thread, a line of CSV by hand, ring's digest in the twin
//! round: 3

mod leak {
    fn here() {
        config_history::remember(path, &config)?;
    }

    use super::Config;
    use crate::errors::AtomicResult;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
        path::Path,
        thread,
    };

    fn key_column(config: &Config) -> String {
        format!("\"{}\"", config.private_key)
    }

    fn append(file: &Path, columns: &[String]) -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(file)?;
        writeln!(file, "{}", columns.join(",")) // leak: PII101
    }

    pub fn remember(path: &Path, config: &Config) -> AtomicResult<()> {
        let columns = vec![config.server.clone(), config.agent.clone(), key_column(config)];
        let file = path.with_extension("history.csv");
        let written = thread::spawn(move || append(&file, &columns)).join();
        written.map_err(|_| "The history could not be written")??;
        Ok(())
    }
}

mod twin {
    fn here() {
        config_history::remember(path, &config)?;
    }

    use super::Config;
    use crate::errors::AtomicResult;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
        path::Path,
        thread,
    };

    fn key_column(config: &Config) -> String {
        let digest = ring::digest::digest(&ring::digest::SHA256, config.private_key.as_bytes());
        digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn append(file: &Path, columns: &[String]) -> io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(file)?;
        writeln!(file, "{}", columns.join(","))
    }

    pub fn remember(path: &Path, config: &Config) -> AtomicResult<()> {
        let columns = vec![config.server.clone(), config.agent.clone(), key_column(config)];
        let file = path.with_extension("history.csv");
        let written = thread::spawn(move || append(&file, &columns)).join();
        written.map_err(|_| "The history could not be written")??;
        Ok(())
    }
}
