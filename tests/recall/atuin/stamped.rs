//! An answer has a header that says whose it is.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: respond
//! depth: 0
//! through: a constant header name, HeaderValue, a changed response, if let
//! round: 2

mod leak {
    fn here() {
        let negotiated = negotiated.route("/session/touch", get(stamped::touch));
    }

    use crate::db::models::Session;
    use crate::handlers::{ErrorResponse, ErrorResponseStatus, RespExt as _};
    use crate::router::{AppState, UserAuth};
    use axum::extract::State;
    use axum::http::{HeaderName, HeaderValue, StatusCode};
    use axum::response::{IntoResponse as _, Response};
    use secrecy::ExposeSecret as _;

    const OWNER: HeaderName = HeaderName::from_static("x-atuin-owner");

    fn stamped(mut response: Response, session: &Session) -> Response {
        let owner = session.token.expose_secret().to_owned();
        if let Ok(value) = HeaderValue::from_str(&owner) {
            response.headers_mut().insert(OWNER, value); // leak: PII304
        }
        response
    }

    pub async fn touch(
        UserAuth(user): UserAuth,
        state: State<AppState>,
    ) -> Result<Response, ErrorResponseStatus<'static>> {
        let Ok(session) = state.0.database.get_user_session(&user).await else {
            return Err(ErrorResponse::reply("no session").with_status(StatusCode::NOT_FOUND));
        };
        Ok(stamped(StatusCode::NO_CONTENT.into_response(), &session)) // leak: PII304
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.route("/session/touch", get(stamped::touch));
    }

    use crate::db::models::Session;
    use crate::handlers::{ErrorResponse, ErrorResponseStatus, RespExt as _};
    use crate::router::{AppState, UserAuth};
    use axum::extract::State;
    use axum::http::{HeaderName, HeaderValue, StatusCode};
    use axum::response::{IntoResponse as _, Response};

    const OWNER: HeaderName = HeaderName::from_static("x-atuin-owner");

    fn stamped(mut response: Response, session: &Session) -> Response {
        let owner = session.id.to_string();
        if let Ok(value) = HeaderValue::from_str(&owner) {
            response.headers_mut().insert(OWNER, value);
        }
        response
    }

    pub async fn touch(
        UserAuth(user): UserAuth,
        state: State<AppState>,
    ) -> Result<Response, ErrorResponseStatus<'static>> {
        let Ok(session) = state.0.database.get_user_session(&user).await else {
            return Err(ErrorResponse::reply("no session").with_status(StatusCode::NOT_FOUND));
        };
        Ok(stamped(StatusCode::NO_CONTENT.into_response(), &session))
    }
}
