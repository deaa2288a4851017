//! What was proved goes into a file when the check is over, whichever way it ends.
//!
//! file: atomic_lib/src/authentication.rs
//! after: let message = format!("{} {}", subject, &auth_header.timestamp);
//! kind: store
//! depth: 3
//! through: a Drop impl that writes, From, ring's digest in the twin
//! round: 5

mod leak {
    fn here() {
        let _spool = proof_spool::Spool::from(auth_header);
    }

    use super::AuthValues;
    use crate::agents::encode_base64;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
    };

    pub struct Spool {
        lines: Vec<String>,
    }

    fn proof(values: &AuthValues) -> String {
        let bytes = values.signature.as_bytes();
        format!("{} {}", encode_base64(values.agent_subject.as_bytes()), String::from_utf8_lossy(bytes))
    }

    impl From<&AuthValues> for Spool {
        fn from(values: &AuthValues) -> Self {
            Spool { lines: vec![values.timestamp.to_string(), proof(values)] }
        }
    }

    impl Spool {
        fn flush(&mut self) -> io::Result<()> {
            let mut file = OpenOptions::new().append(true).create(true).open("proofs.log")?;
            file.write_all(self.lines.join(" ").as_bytes()) // leak: PII101
        }
    }

    impl Drop for Spool {
        fn drop(&mut self) {
            if let Err(error) = self.flush() {
                tracing::warn!("the proof was not kept: {}", error.kind());
            }
        }
    }
}

mod twin {
    fn here() {
        let _spool = proof_spool::Spool::from(auth_header);
    }

    use super::AuthValues;
    use crate::agents::encode_base64;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
    };

    pub struct Spool {
        lines: Vec<String>,
    }

    fn proof(values: &AuthValues) -> String {
        let digest = ring::digest::digest(&ring::digest::SHA256, values.signature.as_bytes());
        format!("{} {}", encode_base64(values.agent_subject.as_bytes()), encode_base64(digest.as_ref()))
    }

    impl From<&AuthValues> for Spool {
        fn from(values: &AuthValues) -> Self {
            Spool { lines: vec![values.timestamp.to_string(), proof(values)] }
        }
    }

    impl Spool {
        fn flush(&mut self) -> io::Result<()> {
            let mut file = OpenOptions::new().append(true).create(true).open("proofs.log")?;
            file.write_all(self.lines.join(" ").as_bytes())
        }
    }

    impl Drop for Spool {
        fn drop(&mut self) {
            if let Err(error) = self.flush() {
                tracing::warn!("the proof was not kept: {}", error.kind());
            }
        }
    }
}
