//! A signature that does not fit is quoted in the error.
//!
//! file: atomic_lib/src/authentication.rs
//! kind: error
//! depth: 2
//! through: a helper that formats, ok_or_else with a closure

mod leak {
    use super::*;
    use crate::AtomicError;

    fn describe(values: &AuthValues) -> String {
        format!("{} signed as {}", values.agent_subject, values.signature)
    }

    fn bytes(values: &AuthValues) -> Option<Vec<u8>> {
        decode_base64(&values.signature).ok().filter(|bytes| bytes.len() == 64)
    }

    fn refused(reason: String) -> AtomicError {
        AtomicError::unauthorized(reason) // leak: PII302
    }

    pub fn check(values: &AuthValues) -> AtomicResult<Vec<u8>> {
        bytes(values).ok_or_else(|| refused(describe(values))) // leak: PII302
    }
}

mod twin {
    use super::*;
    use crate::AtomicError;

    fn describe(values: &AuthValues) -> String {
        format!("{} signed at {}", values.agent_subject, values.timestamp)
    }

    fn bytes(values: &AuthValues) -> Option<Vec<u8>> {
        decode_base64(&values.signature).ok().filter(|bytes| bytes.len() == 64)
    }

    fn refused(reason: String) -> AtomicError {
        AtomicError::unauthorized(reason)
    }

    pub fn check(values: &AuthValues) -> AtomicResult<Vec<u8>> {
        bytes(values).ok_or_else(|| refused(describe(values)))
    }
}
