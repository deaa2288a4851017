//! Beside the state's file lies a copy, in case that it gets lost.
//!
//! file: bitwarden-core/src/secrets_manager/state.rs
//! after: let state_string: String = encrypted_state.to_string();
//! kind: store
//! depth: 3
//! through: AsRef generics, chunks of bytes, write_all in try_for_each
//! round: 5

mod leak {
    fn here() {
        state_shadow::keep(state_file, &state)?;
    }

    use super::ClientState;
    use std::{
        fs::File,
        io::{self, Write},
        path::Path,
    };

    const BLOCK: usize = 512;

    fn blocks(to: &mut impl Write, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        let bytes = bytes.as_ref();
        bytes.chunks(BLOCK).try_for_each(|block| to.write_all(block)) // leak: PII101
    }

    fn copy(to: &Path, text: impl AsRef<str>) -> io::Result<()> {
        let mut file = File::create(to)?;
        blocks(&mut file, text.as_ref()) // leak: PII101
    }

    fn shown(state: &ClientState) -> String {
        format!("v{} {}", state.version, state.token)
    }

    pub(super) fn keep(beside: &Path, state: &ClientState) -> io::Result<()> {
        copy(&beside.with_extension("copy"), shown(state))
    }
}

mod twin {
    fn here() {
        state_shadow::keep(state_file, &state_string)?;
    }

    use std::{
        fs::File,
        io::{self, Write},
        path::Path,
    };

    const BLOCK: usize = 512;

    fn blocks(to: &mut impl Write, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        let bytes = bytes.as_ref();
        bytes.chunks(BLOCK).try_for_each(|block| to.write_all(block))
    }

    fn copy(to: &Path, text: impl AsRef<str>) -> io::Result<()> {
        let mut file = File::create(to)?;
        blocks(&mut file, text.as_ref())
    }

    pub(super) fn keep(beside: &Path, encrypted: &str) -> io::Result<()> {
        copy(&beside.with_extension("copy"), encrypted)
    }
}
