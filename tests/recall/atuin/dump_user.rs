//! A handler answers with all that is known of the session.
//!
//! file: atuin-server/src/handlers/v0/me.rs
//! kind: respond
//! depth: 1
//! through: Json as the return type, a route table, a database call behind Arc<dyn _>

mod leak {
    use axum::extract::State;
    use axum::routing::get;
    use axum::{Json, Router};
    use secrecy::ExposeSecret;

    use crate::db::models::Session;
    use crate::router::{AppState, UserAuth};

    #[derive(serde::Serialize, Default)]
    pub struct Dump {
        user: i64,
        token: String,
    }

    fn dump(session: Session) -> Dump {
        Dump { user: session.user_id, token: session.token.expose_secret().to_string() }
    }

    pub async fn me(UserAuth(user): UserAuth, state: State<AppState>) -> Json<Dump> {
        let session = state.0.database.get_user_session(&user).await;
        Json(session.map(dump).unwrap_or_default()) // leak: PII304
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/dump", get(me))
    }
}

mod twin {
    use axum::extract::State;
    use axum::routing::get;
    use axum::{Json, Router};
    use secrecy::ExposeSecret;

    use crate::db::models::Session;
    use crate::router::{AppState, UserAuth};

    #[derive(serde::Serialize, Default)]
    pub struct Dump {
        user: i64,
        #[serde(skip)]
        token: String,
    }

    fn dump(session: Session) -> Dump {
        Dump { user: session.user_id, token: session.token.expose_secret().to_string() }
    }

    pub async fn me(UserAuth(user): UserAuth, state: State<AppState>) -> Json<Dump> {
        let session = state.0.database.get_user_session(&user).await;
        Json(session.map(dump).unwrap_or_default())
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/dump", get(me))
    }
}
