//! A failed verification is told with what was verified.
//!
//! file: bitwarden-core/src/platform/secret_verification_request.rs
//! kind: error
//! depth: 1
//! through: a thiserror enum, Option::as_ref, ok_or with an enum payload

mod leak {
    use super::SecretVerificationRequest;

    #[derive(Debug, thiserror::Error)]
    pub enum VerificationError {
        #[error("neither password nor code")]
        Empty,
        #[error("refused: {given:?}")]
        Refused { given: String },
    }

    fn refused(password: &str) -> VerificationError {
        VerificationError::Refused { given: password.to_owned() } // leak: PII302
    }

    pub fn verify(request: &SecretVerificationRequest) -> Result<(), VerificationError> {
        let password = request.master_password.as_ref().ok_or(VerificationError::Empty)?;
        if password.len() < 12 {
            return Err(refused(password)); // leak: PII302
        }
        Ok(())
    }
}

mod twin {
    use super::SecretVerificationRequest;

    #[derive(thiserror::Error)]
    pub enum VerificationError {
        #[error("neither password nor code")]
        Empty,
        #[error("refused, {} characters", .given.len())]
        Refused { given: String },
    }

    impl std::fmt::Debug for VerificationError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("VerificationError")
        }
    }

    fn refused(password: &str) -> VerificationError {
        VerificationError::Refused { given: password.to_owned() }
    }

    pub fn verify(request: &SecretVerificationRequest) -> Result<(), VerificationError> {
        let password = request.master_password.as_ref().ok_or(VerificationError::Empty)?;
        if password.len() < 12 {
            return Err(refused(password));
        }
        Ok(())
    }
}
