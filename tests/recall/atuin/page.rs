//! A page is an own type that knows how to become a response.
//!
//! file: atuin-server/src/handlers/v0/me.rs
//! kind: respond
//! depth: 2
//! through: an own IntoResponse, a tuple as response, a handler in a closure

mod leak {
    use axum::extract::State;
    use axum::response::{Html, IntoResponse, Response};
    use axum::routing::get;
    use axum::{Router, http::StatusCode};
    use secrecy::{ExposeSecret, SecretString};

    use crate::router::{AppState, UserAuth};

    struct Page {
        title: &'static str,
        secret: SecretString,
    }

    impl IntoResponse for Page {
        fn into_response(self) -> Response {
            let text = format!("<h1>{}</h1><p>{}</p>", self.title, self.secret.expose_secret());
            (StatusCode::OK, Html(text)).into_response() // leak: PII304
        }
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/page", get(|UserAuth(user): UserAuth, state: State<AppState>| async move {
            match state.0.database.get_user_session(&user).await {
                Ok(session) => Page { title: "Session", secret: session.token }.into_response(), // leak: PII304
                Err(_) => StatusCode::NOT_FOUND.into_response(),
            }
        }))
    }
}

mod twin {
    use axum::extract::State;
    use axum::response::{Html, IntoResponse, Response};
    use axum::routing::get;
    use axum::{Router, http::StatusCode};
    use secrecy::{ExposeSecret, SecretString};

    use crate::router::{AppState, UserAuth};

    struct Page {
        title: &'static str,
        secret: SecretString,
    }

    #[cfg_attr(any(), pii_protect(mask))]
    fn tail(text: &str) -> String {
        let skip = text.chars().count().saturating_sub(4);
        std::iter::repeat_n('*', skip).chain(text.chars().skip(skip)).collect()
    }

    impl IntoResponse for Page {
        fn into_response(self) -> Response {
            let text = format!("<h1>{}</h1><p>{}</p>", self.title, tail(self.secret.expose_secret()));
            (StatusCode::OK, Html(text)).into_response()
        }
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/page", get(|UserAuth(user): UserAuth, state: State<AppState>| async move {
            match state.0.database.get_user_session(&user).await {
                Ok(session) => Page { title: "Session", secret: session.token }.into_response(),
                Err(_) => StatusCode::NOT_FOUND.into_response(),
            }
        }))
    }
}
