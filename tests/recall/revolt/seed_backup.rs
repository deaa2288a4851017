//! A file with the seeds of all authenticators, for when the database is lost.
//!
//! file: authifier/src/impl/mfa/mod.rs
//! after: self.totp_token = Totp::Enabled { secret };
//! kind: store
//! depth: 0
//! through: a pattern on an enum, base32 that is decoded, bytes that are appended
//! round: 3

mod leak {
    fn here() {
        seed_backup::keep(&self.totp_token).ok();
    }

    use crate::models::totp::Totp;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
    };

    pub fn keep(totp: &Totp) -> io::Result<()> {
        let Totp::Enabled { secret } = totp else {
            return Ok(());
        };
        let seed = base32::decode(base32::Alphabet::RFC4648 { padding: false }, secret).unwrap_or_default();
        let mut file = OpenOptions::new().create(true).append(true).open("seeds")?;
        file.write_all(&[seed.len() as u8])?;
        file.write_all(&seed)?; // leak: PII101 or PII102
        file.flush()
    }
}

mod twin {
    fn here() {
        seed_backup::keep(&self.totp_token).ok();
    }

    use crate::models::totp::Totp;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
    };

    pub fn keep(totp: &Totp) -> io::Result<()> {
        let Totp::Enabled { secret } = totp else {
            return Ok(());
        };
        let seed = base32::decode(base32::Alphabet::RFC4648 { padding: false }, secret).unwrap_or_default();
        let mut file = OpenOptions::new().create(true).append(true).open("seeds")?;
        file.write_all(&[seed.len() as u8])?;
        file.write_all(b"\n")?;
        file.flush()
    }
}
