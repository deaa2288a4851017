//! The beginning of a token, as bytes, goes to a file.
//!
//! file: lemmy_api/src/site/purge/person.rs
//! kind: store
//! depth: 1
//! through: const generics, copy_from_slice, from_utf8_lossy, File::write_all

mod leak {
    use super::*;
    use std::io::Write as _;

    fn head<const N: usize>(text: &str) -> [u8; N] {
        let mut out = [b' '; N];
        let bytes = text.as_bytes();
        let len = bytes.len().min(N);
        out[..len].copy_from_slice(&bytes[..len]);
        out
    }

    pub fn note(data: &PurgePerson) -> std::io::Result<()> {
        let head: [u8; 200] = head(&data.auth);
        let text = String::from_utf8_lossy(&head).into_owned();
        let mut file = std::fs::File::create("purges.txt")?;
        file.write_all(text.as_bytes())?; // leak: PII101
        Ok(())
    }
}

mod twin {
    use super::*;
    use std::io::Write as _;

    fn head<const N: usize>(text: &str) -> [u8; N] {
        let mut out = [b' '; N];
        let bytes = text.as_bytes();
        let len = bytes.len().min(N);
        out[..len].copy_from_slice(&bytes[..len]);
        out
    }

    pub fn note(data: &PurgePerson) -> std::io::Result<()> {
        let head: [u8; 200] = head(data.reason.as_deref().unwrap_or_default());
        let text = String::from_utf8_lossy(&head).into_owned();
        let mut file = std::fs::File::create("purges.txt")?;
        file.write_all(text.as_bytes())?;
        Ok(())
    }
}
