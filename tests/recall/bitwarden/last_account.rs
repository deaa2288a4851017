//! Which account was used last on this computer.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! after: ) -> Result<(), RehydrationError> {
//! kind: store
//! depth: 0
//! through: bytes in chunks that are written one by one
//! round: 3

mod leak {
    fn here() {
        last_account::keep(&data).ok();
    }

    use super::SaveStateData;
    use std::{
        env,
        fs::File,
        io::{self, Write},
    };

    pub fn keep(data: &SaveStateData) -> io::Result<()> {
        let mut file = File::create(env::temp_dir().join("last_account"))?;
        for part in data.email.as_bytes().chunks(64) {
            file.write_all(part)?; // leak: PII101
        }
        file.sync_all()
    }
}

mod twin {
    fn here() {
        last_account::keep(&data).ok();
    }

    use super::SaveStateData;
    use std::{
        env,
        fs::File,
        io::{self, Write},
    };

    pub fn keep(data: &SaveStateData) -> io::Result<()> {
        let mut file = File::create(env::temp_dir().join("last_account"))?;
        for part in data.urls.api_url.as_bytes().chunks(64) {
            file.write_all(part)?;
        }
        file.sync_all()
    }
}
