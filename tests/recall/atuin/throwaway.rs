//! No accounts for addresses that last ten minutes.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: // Create the user and their initial session atomically, so a failure can't leave an
//! kind: error
//! depth: 1
//! through: thiserror, `?` into the handler's error response, a match guard
//! round: 3

mod leak {
    fn here() {
        throwaway::refuse(&new_user)?;
    }

    use crate::db::models::NewUser;
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::http::StatusCode;

    const DOMAINS: [&str; 3] = ["tenminutes.example", "spam.example", "gone.example"];

    #[derive(Debug, thiserror::Error)]
    pub enum Refused {
        #[error("{address} does not last")] // leak: PII302
        Throwaway { address: String },
        #[error("the address has no domain")]
        NoDomain,
    }

    impl From<Refused> for ErrorResponseStatus<'static> {
        fn from(refused: Refused) -> Self {
            let reason = refused.to_string().into(); // leak: PII302
            ErrorResponse { reason }.with_status(StatusCode::BAD_REQUEST) // leak: PII302
        }
    }

    pub fn refuse(user: &NewUser) -> Result<(), Refused> {
        match user.email.rsplit_once('@') {
            None => Err(Refused::NoDomain),
            Some((_, domain)) if DOMAINS.contains(&domain) => {
                Err(Refused::Throwaway { address: user.email.to_lowercase() }) // leak: PII302
            }
            Some(_) => Ok(()),
        }
    }
}

mod twin {
    fn here() {
        throwaway::refuse(&new_user)?;
    }

    use crate::db::models::NewUser;
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::http::StatusCode;

    const DOMAINS: [&str; 3] = ["tenminutes.example", "spam.example", "gone.example"];

    #[derive(Debug, thiserror::Error)]
    pub enum Refused {
        #[error("{address} does not last")]
        Throwaway { address: &'static str },
        #[error("the address has no domain")]
        NoDomain,
    }

    impl From<Refused> for ErrorResponseStatus<'static> {
        fn from(refused: Refused) -> Self {
            let reason = refused.to_string().into();
            ErrorResponse { reason }.with_status(StatusCode::BAD_REQUEST)
        }
    }

    pub fn refuse(user: &NewUser) -> Result<(), Refused> {
        match user.email.rsplit_once('@') {
            None => Err(Refused::NoDomain),
            Some((_, domain)) if DOMAINS.contains(&domain) => {
                Err(Refused::Throwaway { address: "this address" })
            }
            Some(_) => Ok(()),
        }
    }
}
