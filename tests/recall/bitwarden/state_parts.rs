//! Writes no state file with a token that could not be read back.
//!
//! file: bitwarden-core/src/secrets_manager/state.rs
//! after: let serialized_state: String = serde_json::to_string(&state)?;
//! kind: error
//! depth: 1
//! through: a const generic count of parts, `try_into` an array, a precision in the format, `#[from]` of the program's error
//! round: 4

mod leak {
    fn here() {
        state_parts::ensure::<3>(&state)?; // leak: PII302
    }

    use std::io;

    use super::{ClientState, StateFileError};

    fn parts<const N: usize>(text: &str) -> Option<[&str; N]> {
        text.split('.').collect::<Vec<_>>().try_into().ok()
    }

    pub fn ensure<const N: usize>(state: &ClientState) -> Result<(), StateFileError> {
        let Some(parts) = parts::<N>(&state.token) else {
            let fault = format!("not of {N} parts: {:.60}", state.token);
            return Err(io::Error::other(fault).into()); // leak: PII302
        };
        match parts.iter().position(|part| part.is_empty()) {
            Some(at) => Err(io::Error::other(format!("part {at} is empty")).into()),
            None => Ok(()),
        }
    }
}

mod twin {
    fn here() {
        state_parts::ensure::<3>(&state)?;
    }

    use std::io;

    use super::{ClientState, StateFileError};

    fn parts<const N: usize>(text: &str) -> Option<[&str; N]> {
        text.split('.').collect::<Vec<_>>().try_into().ok()
    }

    pub fn ensure<const N: usize>(state: &ClientState) -> Result<(), StateFileError> {
        let Some(parts) = parts::<N>(&state.token) else {
            let fault = format!("not of {N} parts: version {}", state.version);
            return Err(io::Error::other(fault).into());
        };
        match parts.iter().position(|part| part.is_empty()) {
            Some(at) => Err(io::Error::other(format!("part {at} is empty")).into()),
            None => Ok(()),
        }
    }
}
