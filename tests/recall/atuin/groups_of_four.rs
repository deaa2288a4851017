//! A route gives the session in groups of four letters, to be typed on another machine.
//!
//! file: atuin-server/src/router.rs
//! after: let path = settings.path.as_str();
//! kind: respond
//! depth: 3
//! through: try_fold into a String, chunks of chars, a Cow, axum's Html
//! round: 5

mod leak {
    fn here() {
        let routes = routes.route("/api/v0/session/groups", get(groups_of_four::show));
    }

    use super::{AppState, UserAuth, http};
    use crate::db::models::Session;
    use axum::{extract::State, response::Html};
    use secrecy::ExposeSecret as _;
    use std::{
        borrow::Cow,
        fmt::{self, Write},
    };

    fn letters(session: &Session) -> Cow<'_, str> {
        match session.token.expose_secret() {
            token if token.contains(' ') => Cow::Owned(token.replace(' ', "")),
            token => Cow::Borrowed(token),
        }
    }

    fn groups(letters: &str) -> Result<String, fmt::Error> {
        let letters: Vec<char> = letters.chars().collect();
        letters.chunks(4).try_fold(String::new(), |mut text, group| {
            let group: String = group.iter().collect();
            write!(text, "<kbd>{group}</kbd> ")?;
            Ok(text)
        })
    }

    fn page(session: &Session) -> Result<Html<String>, fmt::Error> {
        groups(&letters(session)).map(Html)
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Html<String>, http::StatusCode> {
        let found = state.database.get_user_session(&user).await;
        let session = found.map_err(|_| http::StatusCode::NOT_FOUND)?;
        page(&session).map_err(|_| http::StatusCode::INTERNAL_SERVER_ERROR) // leak: PII304
    }
}

mod twin {
    fn here() {
        let routes = routes.route("/api/v0/session/groups", get(groups_of_four::show));
    }

    use super::{AppState, UserAuth, http};
    use crate::db::models::Session;
    use axum::{extract::State, response::Html};
    use secrecy::ExposeSecret as _;
    use std::{
        borrow::Cow,
        fmt::{self, Write},
    };

    fn letters(session: &Session) -> Cow<'_, str> {
        match session.token.expose_secret() {
            token if token.contains(' ') => Cow::Owned(format!("spaced{}", token.len())),
            _ => Cow::Borrowed("joined"),
        }
    }

    fn groups(letters: &str) -> Result<String, fmt::Error> {
        let letters: Vec<char> = letters.chars().collect();
        letters.chunks(4).try_fold(String::new(), |mut text, group| {
            let group: String = group.iter().collect();
            write!(text, "<kbd>{group}</kbd> ")?;
            Ok(text)
        })
    }

    fn page(session: &Session) -> Result<Html<String>, fmt::Error> {
        groups(&letters(session)).map(Html)
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Html<String>, http::StatusCode> {
        let found = state.database.get_user_session(&user).await;
        let session = found.map_err(|_| http::StatusCode::NOT_FOUND)?;
        page(&session).map_err(|_| http::StatusCode::INTERNAL_SERVER_ERROR)
    }
}
