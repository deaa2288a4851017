//! The bytes of the key are written as hexadecimal digits.
//!
//! file: atomic_lib/src/commit.rs
//! kind: log
//! depth: 1
//! through: bytes, fold with write!, a shadowed name

mod leak {
    use crate::agents::Agent;
    use std::fmt::Write;

    fn hex(bytes: impl IntoIterator<Item = u8>) -> String {
        bytes.into_iter().fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    }

    pub fn trace(agent: &Agent) {
        let Some(key) = agent.private_key.as_deref() else { return };
        let key = hex(key.bytes().rev());
        tracing::trace!(%key, "signing"); // leak: PII301
    }
}

mod twin {
    use crate::agents::Agent;
    use std::fmt::Write;

    fn hex(bytes: impl IntoIterator<Item = u8>) -> String {
        bytes.into_iter().fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    }

    pub fn trace(agent: &Agent) {
        let Some(key) = agent.private_key.as_deref() else { return };
        let digest = ring::digest::digest(&ring::digest::SHA256, key.as_bytes());
        let key = hex(digest.as_ref().iter().copied());
        tracing::trace!(%key, "signing");
    }
}
