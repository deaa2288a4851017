//! A route shows the session that one has.
//!
//! file: atuin-server/src/router.rs
//! after: let path = settings.path.as_str();
//! kind: respond
//! depth: 1
//! through: a tuple struct with an own IntoResponse, From, a route
//! round: 5

mod leak {
    fn here() {
        let routes = routes.route("/api/v0/session", get(session_card::show));
    }

    use super::{AppState, UserAuth, http};
    use crate::db::models::Session;
    use axum::{
        extract::State,
        response::{IntoResponse, Response},
    };
    use secrecy::ExposeSecret as _;

    pub struct Card(String);

    impl From<Session> for Card {
        fn from(Session { id, user_id, token }: Session) -> Self {
            Card(format!("session {id} of {user_id}: {}", token.expose_secret()))
        }
    }

    impl IntoResponse for Card {
        fn into_response(self) -> Response {
            (http::StatusCode::OK, self.0).into_response() // leak: PII304
        }
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Card, http::StatusCode> {
        match state.database.get_user_session(&user).await {
            Ok(session) => Ok(Card::from(session)), // leak: PII304
            Err(_) => Err(http::StatusCode::NOT_FOUND),
        }
    }
}

mod twin {
    fn here() {
        let routes = routes.route("/api/v0/session", get(session_card::show));
    }

    use super::{AppState, UserAuth, http};
    use crate::db::models::Session;
    use axum::{
        extract::State,
        response::{IntoResponse, Response},
    };
    use secrecy::ExposeSecret as _;

    pub struct Card(String);

    impl From<Session> for Card {
        fn from(Session { id, user_id, token }: Session) -> Self {
            Card(format!("session {id} of {user_id}: {} letters", token.expose_secret().len()))
        }
    }

    impl IntoResponse for Card {
        fn into_response(self) -> Response {
            (http::StatusCode::OK, self.0).into_response()
        }
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Card, http::StatusCode> {
        match state.database.get_user_session(&user).await {
            Ok(session) => Ok(Card::from(session)),
            Err(_) => Err(http::StatusCode::NOT_FOUND),
        }
    }
}
