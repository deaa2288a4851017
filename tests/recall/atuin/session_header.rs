//! A response is built with a header and a body.
//!
//! file: atuin-server/src/router.rs
//! kind: respond
//! depth: 2
//! through: Response::builder, axum::body::Body, a middleware-like function, Option

mod leak {
    use super::*;
    use crate::db::models::Session;
    use axum::body::Body;
    use secrecy::ExposeSecret;

    fn body(session: Option<&Session>) -> Body {
        let text = session.map(|session| session.token.expose_secret()).unwrap_or("none");
        Body::from(text.to_owned())
    }

    fn answer(session: Option<&Session>) -> Response {
        let builder = Response::builder().status(200).header("content-type", "text/plain");
        builder.body(body(session)).unwrap_or_default() // leak: PII304
    }

    pub async fn show(state: axum::extract::State<AppState>, UserAuth(user): UserAuth) -> Response {
        let session = state.0.database.get_user_session(&user).await.ok();
        answer(session.as_ref()) // leak: PII304
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/show", get(show))
    }
}

mod twin {
    use super::*;
    use crate::db::models::Session;
    use axum::body::Body;
    use secrecy::ExposeSecret;

    fn body(session: Option<&Session>) -> Body {
        let text = session.filter(|session| !session.token.expose_secret().is_empty()).map_or("none", |_| "some");
        Body::from(text.to_owned())
    }

    fn answer(session: Option<&Session>) -> Response {
        let builder = Response::builder().status(200).header("content-type", "text/plain");
        builder.body(body(session)).unwrap_or_default()
    }

    pub async fn show(state: axum::extract::State<AppState>, UserAuth(user): UserAuth) -> Response {
        let session = state.0.database.get_user_session(&user).await.ok();
        answer(session.as_ref())
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/show", get(show))
    }
}
