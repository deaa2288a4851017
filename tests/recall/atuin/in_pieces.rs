//! A session as an HTML page, in groups of letters that can be typed on another machine.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: respond
//! depth: 3
//! through: an Iterator by hand, split_at, map and join, String +=, axum's Html
//! round: 2

mod leak {
    fn here() {
        let negotiated = negotiated.route("/session/pieces", get(in_pieces::show));
    }

    use crate::handlers::{ErrorResponse, ErrorResponseStatus, RespExt as _};
    use crate::router::{AppState, UserAuth};
    use axum::extract::State;
    use axum::http::StatusCode;
    use axum::response::Html;
    use secrecy::ExposeSecret as _;

    struct Pieces<'a> {
        rest: &'a str,
    }

    impl<'a> Iterator for Pieces<'a> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            if self.rest.is_empty() {
                return None;
            }
            let (piece, rest) = self.rest.split_at(self.rest.len().min(4));
            self.rest = rest;
            Some(piece)
        }
    }

    fn spans(text: &str) -> String {
        Pieces { rest: text }.map(|piece| format!("<b>{piece}</b>")).collect::<Vec<_>>().join("&nbsp;")
    }

    fn page(title: &str, text: &str) -> Html<String> {
        let mut out = String::from("<h1>");
        out += title;
        out += "</h1>";
        out += &spans(text);
        Html(out) // leak: PII304
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        state: State<AppState>,
    ) -> Result<Html<String>, ErrorResponseStatus<'static>> {
        let Ok(session) = state.0.database.get_user_session(&user).await else {
            return Err(ErrorResponse::reply("no session").with_status(StatusCode::NOT_FOUND));
        };
        Ok(page("session", session.token.expose_secret())) // leak: PII304
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.route("/session/pieces", get(in_pieces::show));
    }

    use crate::handlers::{ErrorResponse, ErrorResponseStatus, RespExt as _};
    use crate::router::{AppState, UserAuth};
    use axum::extract::State;
    use axum::http::StatusCode;
    use axum::response::Html;

    struct Pieces<'a> {
        rest: &'a str,
    }

    impl<'a> Iterator for Pieces<'a> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            if self.rest.is_empty() {
                return None;
            }
            let (piece, rest) = self.rest.split_at(self.rest.len().min(4));
            self.rest = rest;
            Some(piece)
        }
    }

    fn spans(text: &str) -> String {
        Pieces { rest: text }.map(|piece| format!("<b>{piece}</b>")).collect::<Vec<_>>().join("&nbsp;")
    }

    fn page(title: &str, text: &str) -> Html<String> {
        let mut out = String::from("<h1>");
        out += title;
        out += "</h1>";
        out += &spans(text);
        Html(out)
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        state: State<AppState>,
    ) -> Result<Html<String>, ErrorResponseStatus<'static>> {
        let Ok(session) = state.0.database.get_user_session(&user).await else {
            return Err(ErrorResponse::reply("no session").with_status(StatusCode::NOT_FOUND));
        };
        Ok(page("session", &session.id.to_string()))
    }
}
