//! Leaves the way into the database for the backup's `pg_dump`.
//!
//! file: lemmy_utils/src/settings/mod.rs
//! after: let config = from_str::<Settings>(&Self::read_config_file()?)?;
//! kind: store
//! depth: 2
//! through: an own macro_rules! with repetition, an array that is joined, replaced letters
//! round: 4

mod leak {
    fn here() {
        pgpass::write(&config)?;
    }

    use super::structs::{DatabaseConfig, Settings};
    use std::{fs, io};

    macro_rules! colons {
        ($($part:expr),+ $(,)?) => {
            [$(escaped(&$part.to_string())),+].join(":")
        };
    }

    fn escaped(part: &str) -> String {
        part.replace('\\', "\\\\").replace(':', "\\:")
    }

    fn entry(database: &DatabaseConfig) -> String {
        colons![database.host, database.port, database.database, database.user, database.password]
    }

    pub fn write(settings: &Settings) -> io::Result<()> {
        fs::write(".pgpass", entry(&settings.database)) // leak: PII101 or PII103
    }
}

mod twin {
    fn here() {
        pgpass::write(&config)?;
    }

    use super::structs::{DatabaseConfig, Settings};
    use std::{fs, io};

    macro_rules! colons {
        ($($part:expr),+ $(,)?) => {
            [$(escaped(&$part.to_string())),+].join(":")
        };
    }

    fn escaped(part: &str) -> String {
        part.replace('\\', "\\\\").replace(':', "\\:")
    }

    fn entry(database: &DatabaseConfig) -> String {
        colons![database.host, database.port, database.database, database.user]
    }

    pub fn write(settings: &Settings) -> io::Result<()> {
        fs::write(".pghosts", entry(&settings.database))
    }
}
