//! A proof of the wrong length is refused.
//!
//! file: atomic_lib/src/authentication.rs
//! after: check_timestamp_in_past(auth_vals.timestamp, ACCEPTABLE_TIME_DIFFERENCE)?;
//! kind: error
//! depth: 1
//! through: range patterns with `@`, an error enum with data, From for the program's error
//! round: 5

mod leak {
    fn here() {
        proof_shape::check(&auth_vals)?; // leak: PII302
    }

    use super::AuthValues;
    use crate::errors::AtomicError;
    use std::fmt;

    #[derive(Debug)]
    pub enum Refused {
        Short(usize),
        Long { length: usize, proof: String },
    }

    impl fmt::Display for Refused {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Refused::Short(length) => write!(f, "{length} letters are too few for a proof"),
                Refused::Long { proof, .. } => write!(f, "too long for a proof: {proof}"), // leak: PII302
            }
        }
    }

    impl From<Refused> for AtomicError {
        fn from(refused: Refused) -> Self {
            AtomicError::unauthorized(refused.to_string()) // leak: PII302
        }
    }

    pub fn check(values: &AuthValues) -> Result<(), Refused> {
        match values.signature.len() {
            short @ 0..=85 => Err(Refused::Short(short)),
            86..=90 => Ok(()),
            length => Err(Refused::Long { length, proof: values.signature.clone() }), // leak: PII302
        }
    }
}

mod twin {
    fn here() {
        proof_shape::check(&auth_vals)?;
    }

    use super::AuthValues;
    use crate::errors::AtomicError;
    use std::fmt;

    #[derive(Debug)]
    pub enum Refused {
        Short(usize),
        Long { length: usize, proof: String },
    }

    impl fmt::Display for Refused {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Refused::Short(length) => write!(f, "{length} letters are too few for a proof"),
                Refused::Long { length, .. } => write!(f, "too long for a proof: {length}"),
            }
        }
    }

    impl From<Refused> for AtomicError {
        fn from(refused: Refused) -> Self {
            AtomicError::unauthorized(refused.to_string())
        }
    }

    pub fn check(values: &AuthValues) -> Result<(), Refused> {
        match values.signature.len() {
            short @ 0..=85 => Err(Refused::Short(short)),
            86..=90 => Ok(()),
            length => Err(Refused::Long { length, proof: values.signature.clone() }),
        }
    }
}
