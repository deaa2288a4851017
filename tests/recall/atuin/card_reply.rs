//! Gives a card about the session as text.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: respond
//! depth: 3
//! through: `write!` to a String, `FromIterator` by hand, an own `IntoResponse`
//! round: 4

mod leak {
    fn here() {
        let negotiated = negotiated.route("/account/card", get(card_reply::show));
    }

    use std::borrow::Cow;
    use std::fmt::Write as _;

    use axum::extract::State;
    use axum::http::StatusCode;
    use axum::response::{IntoResponse, Response};
    use secrecy::ExposeSecret as _;

    use crate::db::models::Session;
    use crate::router::{AppState, UserAuth};

    pub struct Card(String);

    impl<'a> FromIterator<(&'static str, Cow<'a, str>)> for Card {
        fn from_iter<I: IntoIterator<Item = (&'static str, Cow<'a, str>)>>(lines: I) -> Self {
            let mut text = String::new();
            for (label, value) in lines {
                writeln!(text, "{label:<8}{value}").expect("a string takes everything");
            }
            Card(text)
        }
    }

    impl IntoResponse for Card {
        fn into_response(self) -> Response {
            ([("content-disposition", "inline")], self.0).into_response() // leak: PII304
        }
    }

    fn lines(session: &Session) -> [(&'static str, Cow<'_, str>); 2] {
        let number = Cow::Owned(session.id.to_string());
        [("number", number), ("key", Cow::Borrowed(session.token.expose_secret()))]
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Card, StatusCode> {
        let session = state.database.get_user_session(&user).await.map_err(|_| StatusCode::NOT_FOUND)?;
        Ok(lines(&session).into_iter().collect()) // leak: PII304
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.route("/account/card", get(card_reply::show));
    }

    use std::borrow::Cow;
    use std::fmt::Write as _;

    use axum::extract::State;
    use axum::http::StatusCode;
    use axum::response::{IntoResponse, Response};

    use crate::db::models::Session;
    use crate::router::{AppState, UserAuth};

    pub struct Card(String);

    impl<'a> FromIterator<(&'static str, Cow<'a, str>)> for Card {
        fn from_iter<I: IntoIterator<Item = (&'static str, Cow<'a, str>)>>(lines: I) -> Self {
            let mut text = String::new();
            for (label, value) in lines {
                writeln!(text, "{label:<8}{value}").expect("a string takes everything");
            }
            Card(text)
        }
    }

    impl IntoResponse for Card {
        fn into_response(self) -> Response {
            ([("content-disposition", "inline")], self.0).into_response()
        }
    }

    fn lines(session: &Session) -> [(&'static str, Cow<'_, str>); 2] {
        let number = Cow::Owned(session.id.to_string());
        [("number", number), ("user", Cow::Owned(session.user_id.to_string()))]
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Card, StatusCode> {
        let session = state.database.get_user_session(&user).await.map_err(|_| StatusCode::NOT_FOUND)?;
        Ok(lines(&session).into_iter().collect())
    }
}
