//! Leads from the login on the web into the app.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: respond
//! depth: 4
//! through: nested modules with `pub(crate)` helpers, a fold over parts of an address, a redirect
//! round: 4

mod leak {
    fn here() {
        let negotiated = negotiated.route("/open", get(app_redirect::open));
    }

    use axum::extract::State;
    use axum::http::StatusCode;
    use axum::response::Redirect;
    use secrecy::ExposeSecret as _;

    use crate::db::models::Session;
    use crate::router::{AppState, UserAuth};

    mod address {
        const APP: &str = "https://app.example/open";

        pub(crate) fn with<'a>(parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
            parts.into_iter().enumerate().fold(APP.to_owned(), |address, (at, part)| {
                address + if at == 0 { "?" } else { "&" } + &pair(part)
            })
        }

        fn pair((key, value): (&str, &str)) -> String {
            [key, value].join("=")
        }
    }

    fn link(session: &Session) -> String {
        let number = session.id.to_string();
        address::with([("number", number.as_str()), ("key", session.token.expose_secret())])
    }

    fn lead(to: &str) -> Redirect {
        Redirect::to(to) // leak: PII205 or PII304
    }

    pub async fn open(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Redirect, StatusCode> {
        let session = state.database.get_user_session(&user).await.map_err(|_| StatusCode::NOT_FOUND)?;
        Ok(lead(&link(&session))) // leak: PII205 or PII304
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.route("/open", get(app_redirect::open));
    }

    use axum::extract::State;
    use axum::http::StatusCode;
    use axum::response::Redirect;

    use crate::db::models::Session;
    use crate::router::{AppState, UserAuth};

    mod address {
        const APP: &str = "https://app.example/open";

        pub(crate) fn with<'a>(parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
            parts.into_iter().enumerate().fold(APP.to_owned(), |address, (at, part)| {
                address + if at == 0 { "?" } else { "&" } + &pair(part)
            })
        }

        fn pair((key, value): (&str, &str)) -> String {
            [key, value].join("=")
        }
    }

    fn link(session: &Session) -> String {
        let number = session.id.to_string();
        address::with([("number", number.as_str()), ("page", "history")])
    }

    fn lead(to: &str) -> Redirect {
        Redirect::to(to)
    }

    pub async fn open(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Redirect, StatusCode> {
        let session = state.database.get_user_session(&user).await.map_err(|_| StatusCode::NOT_FOUND)?;
        Ok(lead(&link(&session)))
    }
}
