//! A password that contains the address is noted.
//!
//! file: bitwarden-core/src/platform/get_user_api_key.rs
//! after: let login_method = get_login_method(client).await?;
//! kind: log
//! depth: 0
//! through: an if-let chain over an enum variant and an Option, a constant
//! round: 2

mod leak {
    pub const SHORTEST: usize = 3;

    fn here() {
        if let UserLoginMethod::Username { email, .. } = &login_method
            && let Some((local, _)) = email.split_once('@')
            && let Some(password) = input.master_password.as_deref()
            && local.len() >= address_in_password::SHORTEST
            && password.contains(local)
        {
            debug!(otp = input.otp.is_some(), "the address is in {password:?}"); // leak: PII301
        }
    }
}

mod twin {
    pub const SHORTEST: usize = 3;

    fn here() {
        if let UserLoginMethod::Username { email, .. } = &login_method
            && let Some((local, _)) = email.split_once('@')
            && let Some(password) = input.master_password.as_deref()
            && local.len() >= address_in_password::SHORTEST
            && password.contains(local)
        {
            debug!(otp = input.otp.is_some(), "the address is in the password");
        }
    }
}
