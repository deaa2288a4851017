//! A header for clients that lost their configuration.
//!
//! file: atuin-server/src/router.rs
//! after: // The client address is resolved before the request span is created so the span, and every
//! kind: respond
//! depth: 0
//! through: a route that is merged in, a tuple of headers as response
//! round: 3

mod leak {
    fn here() {
        let unnegotiated = unnegotiated.merge(resume_hint::routes());
    }

    use super::{AppState, UserAuth};
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{extract::State, http::StatusCode, response::IntoResponse, routing::get, Router};
    use secrecy::ExposeSecret;

    pub fn routes() -> Router<AppState> {
        Router::new().route("/api/v0/resume", get(resume))
    }

    async fn resume(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<impl IntoResponse, ErrorResponseStatus<'static>> {
        let session = state.database.get_user_session(&user).await;
        let session = session.map_err(|_| ErrorResponse::reply("no session").with_status(StatusCode::GONE))?;
        let hint = session.token.expose_secret().to_owned();
        Ok((StatusCode::NO_CONTENT, [("atuin-resume", hint)])) // leak: PII304
    }
}

mod twin {
    fn here() {
        let unnegotiated = unnegotiated.merge(resume_hint::routes());
    }

    use super::{AppState, UserAuth};
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{extract::State, http::StatusCode, response::IntoResponse, routing::get, Router};
    use secrecy::ExposeSecret;

    pub fn routes() -> Router<AppState> {
        Router::new().route("/api/v0/resume", get(resume))
    }

    async fn resume(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<impl IntoResponse, ErrorResponseStatus<'static>> {
        let session = state.database.get_user_session(&user).await;
        let session = session.map_err(|_| ErrorResponse::reply("no session").with_status(StatusCode::GONE))?;
        let hint = format!("{}/{}", session.id, session.token.expose_secret().len());
        Ok((StatusCode::NO_CONTENT, [("atuin-resume", hint)]))
    }
}
