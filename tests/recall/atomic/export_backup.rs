//! What is needed to come back is written to a file; the twin writes what recognises the key.
//!
//! file: atomic_lib/src/utils.rs
//! kind: store
//! depth: 4
//! through: a chain of small functions, Cow, a byte vector

mod leak {
    use std::borrow::Cow;

    fn key(config: &crate::config::Config) -> Cow<'_, str> {
        Cow::Borrowed(config.private_key.as_str())
    }

    fn line(config: &crate::config::Config) -> String {
        ["key", &key(config)].join("=")
    }

    fn bytes(config: &crate::config::Config) -> Vec<u8> {
        let mut out = Vec::with_capacity(64);
        out.extend_from_slice(line(config).as_bytes());
        out.push(b'\n');
        out
    }

    fn write(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write(path, bytes) // leak: PII101
    }

    pub fn backup(dir: &std::path::Path, config: &crate::config::Config) -> std::io::Result<()> {
        write(&dir.join("restore.txt"), &bytes(config))
    }
}

mod twin {
    use std::borrow::Cow;

    #[cfg_attr(any(), pii_protect(keyed_hash))]
    fn seal(text: &str) -> String {
        let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, b"restore");
        let tag = ring::hmac::sign(&key, text.as_bytes());
        tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn key(config: &crate::config::Config) -> Cow<'_, str> {
        Cow::Owned(seal(&config.private_key))
    }

    fn line(config: &crate::config::Config) -> String {
        ["key", &key(config)].join("=")
    }

    fn bytes(config: &crate::config::Config) -> Vec<u8> {
        let mut out = Vec::with_capacity(64);
        out.extend_from_slice(line(config).as_bytes());
        out.push(b'\n');
        out
    }

    fn write(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write(path, bytes)
    }

    pub fn backup(dir: &std::path::Path, config: &crate::config::Config) -> std::io::Result<()> {
        write(&dir.join("restore.txt"), &bytes(config))
    }
}
