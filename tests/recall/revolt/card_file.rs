//! An account as a card file that a mail program reads.
//!
//! file: revolt-database/src/models/accounts/model.rs
//! kind: store
//! depth: 1
//! through: write! to a &mut String, a builder of paths, spawn_blocking, fs::write
//! round: 2

mod leak {
    use super::Account;
    use std::{fmt::Write, fs, io, path::Path};

    fn card(account: &Account, out: &mut String) -> std::fmt::Result {
        write!(out, "BEGIN:VCARD\r\nUID:{}\r\n", account.id)?;
        write!(out, "EMAIL;TYPE=home:{}\r\n", account.email)?;
        out.write_str("END:VCARD\r\n")
    }

    pub async fn save(account: &Account, folder: &Path) -> io::Result<()> {
        let mut out = String::new();
        card(account, &mut out).map_err(io::Error::other)?;
        let path = folder.join(&account.id).with_extension("vcf");
        tokio::task::spawn_blocking(move || fs::write(path, out)).await? // leak: PII101
    }
}

mod twin {
    use super::Account;
    use std::{fmt::Write, fs, io, path::Path};

    fn card(account: &Account, out: &mut String) -> std::fmt::Result {
        write!(out, "BEGIN:VCARD\r\nUID:{}\r\n", account.id)?;
        write!(out, "NOTE:{}\r\n", if account.disabled { "disabled" } else { "in use" })?;
        out.write_str("END:VCARD\r\n")
    }

    pub async fn save(account: &Account, folder: &Path) -> io::Result<()> {
        let mut out = String::new();
        card(account, &mut out).map_err(io::Error::other)?;
        let path = folder.join(&account.id).with_extension("vcf");
        tokio::task::spawn_blocking(move || fs::write(path, out)).await?
    }
}
