//! An address that is no address is quoted in an error that is boxed.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: error
//! depth: 2
//! through: Box<dyn Error>, From<String>, ?, a validation chain

mod leak {
    use super::PasswordLoginRequest;

    type Checked = Result<(), Box<dyn std::error::Error + Send + Sync>>;

    fn has_at(text: &str) -> Checked {
        if text.contains('@') { Ok(()) } else { Err(format!("no @ in {text}").into()) } // leak: PII302
    }

    fn checks(text: &str) -> Checked {
        for check in [has_at, has_at] {
            check(text)?;
        }
        Ok(())
    }

    pub fn validate(input: &PasswordLoginRequest) -> Checked {
        checks(input.email.as_str())
    }
}

mod twin {
    use super::PasswordLoginRequest;

    type Checked = Result<(), Box<dyn std::error::Error + Send + Sync>>;

    fn has_at(text: &str) -> Checked {
        if text.contains('@') { Ok(()) } else { Err(format!("no @ in {} characters", text.len()).into()) }
    }

    fn checks(text: &str) -> Checked {
        for check in [has_at, has_at] {
            check(text)?;
        }
        Ok(())
    }

    pub fn validate(input: &PasswordLoginRequest) -> Checked {
        checks(input.email.as_str())
    }
}
