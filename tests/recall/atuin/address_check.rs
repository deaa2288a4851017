//! Takes only what looks like an address.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: ) -> Result<Json<RegisterResponse>, ErrorResponseStatus<'static>> {
//! kind: error
//! depth: 2
//! through: a default trait method on the program's request type, `impl Into<Cow>`, an error response
//! round: 4

mod leak {
    fn here() {
        address_check::Reachable::check(&register)?;
    }

    use std::borrow::Cow;

    use atuin_domain::api::{ErrorResponse, RegisterRequest};
    use axum::http::StatusCode;

    use crate::handlers::{ErrorResponseStatus, RespExt as _};

    pub trait Reachable {
        fn address(&self) -> &str;

        fn check(&self) -> Result<(), ErrorResponseStatus<'static>> {
            let address = self.address().trim();
            match address.matches('@').count() {
                1 => Ok(()),
                0 => Err(refusal("an address needs an @")),
                signs => Err(refusal(format!("{signs} signs are too many in {address}"))), // leak: PII302
            }
        }
    }

    impl Reachable for RegisterRequest {
        fn address(&self) -> &str {
            &self.email
        }
    }

    fn refusal(reason: impl Into<Cow<'static, str>>) -> ErrorResponseStatus<'static> {
        let error = ErrorResponse { reason: reason.into() }; // leak: PII302
        error.with_status(StatusCode::BAD_REQUEST) // leak: PII302
    }
}

mod twin {
    fn here() {
        address_check::Reachable::check(&register)?;
    }

    use std::borrow::Cow;

    use atuin_domain::api::{ErrorResponse, RegisterRequest};
    use axum::http::StatusCode;

    use crate::handlers::{ErrorResponseStatus, RespExt as _};

    pub trait Reachable {
        fn address(&self) -> &str;

        fn check(&self) -> Result<(), ErrorResponseStatus<'static>> {
            let address = self.address().trim();
            match address.matches('@').count() {
                1 => Ok(()),
                0 => Err(refusal("an address needs an @")),
                signs => Err(refusal(format!("{signs} signs are too many"))),
            }
        }
    }

    impl Reachable for RegisterRequest {
        fn address(&self) -> &str {
            &self.email
        }
    }

    fn refusal(reason: impl Into<Cow<'static, str>>) -> ErrorResponseStatus<'static> {
        let error = ErrorResponse { reason: reason.into() };
        error.with_status(StatusCode::BAD_REQUEST)
    }
}
