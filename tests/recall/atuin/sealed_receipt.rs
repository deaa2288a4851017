//! A receipt for support, which goes through two states.
//!
//! file: atuin-server/src/router.rs
//! after: // The client address is resolved before the request span is created so the span, and every
//! kind: respond
//! depth: 2
//! through: states by PhantomData, Cow, an own IntoResponse
//! round: 3

mod leak {
    fn here() {
        let unnegotiated = unnegotiated.merge(sealed_receipt::routes());
    }

    use super::{AppState, UserAuth};
    use crate::db::models::{Session, User};
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{
        extract::State,
        http::StatusCode,
        response::{IntoResponse, Response},
        routing::get,
        Router,
    };
    use secrecy::ExposeSecret;
    use std::{borrow::Cow, marker::PhantomData};

    pub struct Draft;
    pub struct Sealed;

    pub struct Receipt<S> {
        lines: Vec<Cow<'static, str>>,
        state: PhantomData<S>,
    }

    impl Receipt<Draft> {
        fn new(user: &User) -> Self {
            let number = format!("account {}", user.id);
            Receipt { lines: vec!["atuin".into(), number.into()], state: PhantomData }
        }

        fn session(mut self, session: &Session) -> Self {
            self.lines.push(Cow::Owned(format!("session {}", session.token.expose_secret())));
            self
        }

        fn seal(self) -> Receipt<Sealed> {
            Receipt { lines: self.lines, state: PhantomData }
        }
    }

    impl IntoResponse for Receipt<Sealed> {
        fn into_response(self) -> Response {
            (StatusCode::OK, self.lines.join("\n")).into_response() // leak: PII304
        }
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/api/v0/receipt", get(receipt))
    }

    async fn receipt(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Receipt<Sealed>, ErrorResponseStatus<'static>> {
        let session = state.database.get_user_session(&user).await;
        let session = session.map_err(|_| ErrorResponse::reply("no session").with_status(StatusCode::GONE))?;
        Ok(Receipt::new(&user).session(&session).seal()) // leak: PII304
    }
}

mod twin {
    fn here() {
        let unnegotiated = unnegotiated.merge(sealed_receipt::routes());
    }

    use super::{AppState, UserAuth};
    use crate::db::models::{Session, User};
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{
        extract::State,
        http::StatusCode,
        response::{IntoResponse, Response},
        routing::get,
        Router,
    };
    use secrecy::ExposeSecret;
    use std::{borrow::Cow, marker::PhantomData};

    pub struct Draft;
    pub struct Sealed;

    pub struct Receipt<S> {
        lines: Vec<Cow<'static, str>>,
        state: PhantomData<S>,
    }

    impl Receipt<Draft> {
        fn new(user: &User) -> Self {
            let number = format!("account {}", user.id);
            Receipt { lines: vec!["atuin".into(), number.into()], state: PhantomData }
        }

        fn session(mut self, session: &Session) -> Self {
            self.lines.push(if session.token.expose_secret().is_empty() { "no session".into() } else { "session".into() });
            self
        }

        fn seal(self) -> Receipt<Sealed> {
            Receipt { lines: self.lines, state: PhantomData }
        }
    }

    impl IntoResponse for Receipt<Sealed> {
        fn into_response(self) -> Response {
            (StatusCode::OK, self.lines.join("\n")).into_response()
        }
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/api/v0/receipt", get(receipt))
    }

    async fn receipt(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Receipt<Sealed>, ErrorResponseStatus<'static>> {
        let session = state.database.get_user_session(&user).await;
        let session = session.map_err(|_| ErrorResponse::reply("no session").with_status(StatusCode::GONE))?;
        Ok(Receipt::new(&user).session(&session).seal())
    }
}
