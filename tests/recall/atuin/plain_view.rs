//! A session as the client's settings page shows it.
//!
//! file: atuin-server/src/router.rs
//! after: // The client address is resolved before the request span is created so the span, and every
//! kind: respond
//! depth: 1
//! through: serde's serialize_with and rename, From
//! round: 3

mod leak {
    fn here() {
        let unnegotiated = unnegotiated.merge(plain_view::routes());
    }

    use super::{AppState, UserAuth};
    use crate::db::models::Session;
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{extract::State, http::StatusCode, routing::get, Json, Router};
    use secrecy::{ExposeSecret, SecretString};
    use serde::{Serialize, Serializer};

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct View {
        session_id: i64,
        #[serde(rename = "value", serialize_with = "shown")]
        token: SecretString,
    }

    impl From<Session> for View {
        fn from(Session { id, token, .. }: Session) -> Self {
            View { session_id: id, token }
        }
    }

    fn shown<S: Serializer>(token: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(token.expose_secret()) // leak: PII304
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/account/session", get(session))
    }

    async fn session(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Json<View>, ErrorResponseStatus<'static>> {
        let session = state.database.get_user_session(&user).await;
        let session = session.map_err(|_| ErrorResponse::reply("no session").with_status(StatusCode::GONE))?;
        Ok(Json(View::from(session))) // leak: PII304
    }
}

mod twin {
    fn here() {
        let unnegotiated = unnegotiated.merge(plain_view::routes());
    }

    use super::{AppState, UserAuth};
    use crate::db::models::Session;
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{extract::State, http::StatusCode, routing::get, Json, Router};
    use secrecy::{ExposeSecret, SecretString};
    use serde::{Serialize, Serializer};

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct View {
        session_id: i64,
        #[serde(rename = "value", serialize_with = "shown")]
        token: SecretString,
    }

    impl From<Session> for View {
        fn from(Session { id, token, .. }: Session) -> Self {
            View { session_id: id, token }
        }
    }

    fn shown<S: Serializer>(token: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(!token.expose_secret().is_empty())
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/account/session", get(session))
    }

    async fn session(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Json<View>, ErrorResponseStatus<'static>> {
        let session = state.database.get_user_session(&user).await;
        let session = session.map_err(|_| ErrorResponse::reply("no session").with_status(StatusCode::GONE))?;
        Ok(Json(View::from(session)))
    }
}
