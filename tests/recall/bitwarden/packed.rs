//! Access tokens in a small binary format of their own.
//!
//! file: bitwarden-core/src/auth/access_token.rs
//! kind: store
//! depth: 1
//! through: a &mut Vec<u8> that is filled, bytes of a str, File and write_all
//! round: 2

mod leak {
    use super::AccessToken;
    use std::{fs::File, io::Write, path::Path};

    const MAGIC: &[u8; 4] = b"\0BWT";

    fn pack(token: &AccessToken, out: &mut Vec<u8>) {
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(token.client_secret.as_bytes());
    }

    pub fn spool(token: &AccessToken, path: &Path) -> std::io::Result<()> {
        let mut out = Vec::with_capacity(64);
        pack(token, &mut out);
        let mut file = File::create(path)?;
        file.write_all(&out) // leak: PII101
    }
}

mod twin {
    use super::AccessToken;
    use std::{fs::File, io::Write, path::Path};

    const MAGIC: &[u8; 4] = b"\0BWT";

    fn pack(token: &AccessToken, out: &mut Vec<u8>) {
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(token.access_token_id.as_bytes());
    }

    pub fn spool(token: &AccessToken, path: &Path) -> std::io::Result<()> {
        let mut out = Vec::with_capacity(64);
        pack(token, &mut out);
        let mut file = File::create(path)?;
        file.write_all(&out)
    }
}
