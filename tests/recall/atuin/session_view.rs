//! A page shows a user their own session.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: respond
//! depth: 2
//! through: serde's serialize_with, a From impl, a handler of axum that returns Json
//! round: 2

mod leak {
    fn here() {
        let negotiated = negotiated.route("/session", get(session_view::get_session));
    }

    use crate::router::UserAuth;
    use axum::Json;
    use crate::db::models::Session;
    use crate::handlers::{ErrorResponse, ErrorResponseStatus, RespExt as _};
    use crate::router::AppState;
    use axum::extract::State;
    use axum::http::StatusCode;
    use secrecy::{ExposeSecret as _, SecretString};
    use serde::{Serialize, Serializer};

    #[derive(Serialize)]
    pub struct SessionView {
        id: i64,
        #[serde(serialize_with = "shown")]
        token: SecretString,
    }

    fn shown<S: Serializer>(token: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(token.expose_secret())
    }

    impl From<Session> for SessionView {
        fn from(session: Session) -> Self {
            Self { id: session.id, token: session.token }
        }
    }

    pub async fn get_session(
        UserAuth(user): UserAuth,
        state: State<AppState>,
    ) -> Result<Json<SessionView>, ErrorResponseStatus<'static>> {
        let session = state.0.database.get_user_session(&user).await;
        let none = |_| ErrorResponse::reply("no session").with_status(StatusCode::NOT_FOUND);
        Ok(Json(session.map_err(none)?.into())) // leak: PII304
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.route("/session", get(session_view::get_session));
    }

    use crate::router::UserAuth;
    use axum::Json;
    use crate::db::models::Session;
    use crate::handlers::{ErrorResponse, ErrorResponseStatus, RespExt as _};
    use crate::router::AppState;
    use axum::extract::State;
    use axum::http::StatusCode;
    use secrecy::SecretString;
    use serde::{Serialize, Serializer};

    #[derive(Serialize)]
    pub struct SessionView {
        id: i64,
        #[serde(serialize_with = "shown")]
        token: SecretString,
    }

    fn shown<S: Serializer>(_token: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str("(hidden)")
    }

    impl From<Session> for SessionView {
        fn from(session: Session) -> Self {
            Self { id: session.id, token: session.token }
        }
    }

    pub async fn get_session(
        UserAuth(user): UserAuth,
        state: State<AppState>,
    ) -> Result<Json<SessionView>, ErrorResponseStatus<'static>> {
        let session = state.0.database.get_user_session(&user).await;
        let none = |_| ErrorResponse::reply("no session").with_status(StatusCode::NOT_FOUND);
        Ok(Json(session.map_err(none)?.into()))
    }
}
