//! A password that is refused is quoted in the message.
//!
//! file: lemmy_api/src/local_user/change_password.rs
//! kind: error
//! depth: 1
//! through: a destructuring parameter, into_inner, format!

mod leak {
    use super::*;

    fn refuse(ChangePassword { new_password, .. }: ChangePassword) -> LemmyError {
        let text = new_password.into_inner();
        LemmyError::from_message(&format!("password_too_weak: {text}")) // leak: PII302
    }

    pub fn check(data: &ChangePassword) -> Result<(), LemmyError> {
        if data.new_password.chars().all(char::is_numeric) {
            return Err(refuse(data.clone()));
        }
        Ok(())
    }
}

mod twin {
    use super::*;

    fn refuse(ChangePassword { new_password, .. }: ChangePassword) -> LemmyError {
        let length = new_password.into_inner().len();
        LemmyError::from_message(&format!("password_too_weak: {length} digits"))
    }

    pub fn check(data: &ChangePassword) -> Result<(), LemmyError> {
        if data.new_password.chars().all(char::is_numeric) {
            return Err(refuse(data.clone()));
        }
        Ok(())
    }
}
