//! A page about one's own account, put together from parts.
//!
//! file: atuin-server/src/router.rs
//! after: // The client address is resolved before the request span is created so the span, and every
//! kind: respond
//! depth: 4
//! through: boxed trait objects in a Vec, fold to a String, an HTML response
//! round: 3

mod leak {
    fn here() {
        let unnegotiated = unnegotiated.merge(widget_page::routes());
    }

    use super::{AppState, UserAuth};
    use crate::db::models::Session;
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{extract::State, http::StatusCode, response::Html, routing::get, Router};
    use secrecy::{ExposeSecret, SecretString};

    trait Widget {
        fn html(&self) -> String;
    }

    struct Heading(&'static str);

    impl Widget for Heading {
        fn html(&self) -> String {
            format!("<h1>{}</h1>", self.0)
        }
    }

    struct Token(SecretString);

    impl Token {
        fn text(&self) -> &str {
            self.0.expose_secret()
        }
    }

    impl Widget for Token {
        fn html(&self) -> String {
            let mut html = String::from("<dt>Session</dt><dd>");
            html.extend(self.text().chars().filter(|letter| !"<>&".contains(*letter)));
            html + "</dd>"
        }
    }

    fn widgets(session: Session) -> Vec<Box<dyn Widget>> {
        vec![Box::new(Heading("Your account")), Box::new(Token(session.token))]
    }

    fn render(widgets: &[Box<dyn Widget>]) -> String {
        widgets.iter().fold(String::new(), |page, widget| page + &widget.html() + "\n")
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/account/page", get(page))
    }

    async fn page(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Html<String>, ErrorResponseStatus<'static>> {
        match state.database.get_user_session(&user).await {
            Ok(session) => Ok(Html(render(&widgets(session)))), // leak: PII304
            Err(_) => Err(ErrorResponse::reply("no session").with_status(StatusCode::GONE)),
        }
    }
}

mod twin {
    fn here() {
        let unnegotiated = unnegotiated.merge(widget_page::routes());
    }

    use super::{AppState, UserAuth};
    use crate::db::models::Session;
    use crate::handlers::{ErrorResponseStatus, RespExt};
    use atuin_domain::api::ErrorResponse;
    use axum::{extract::State, http::StatusCode, response::Html, routing::get, Router};
    use secrecy::{ExposeSecret, SecretString};

    trait Widget {
        fn html(&self) -> String;
    }

    struct Heading(&'static str);

    impl Widget for Heading {
        fn html(&self) -> String {
            format!("<h1>{}</h1>", self.0)
        }
    }

    struct Token(SecretString);

    impl Token {
        fn text(&self) -> &str {
            if self.0.expose_secret().is_empty() { "none" } else { "hidden" }
        }
    }

    impl Widget for Token {
        fn html(&self) -> String {
            let mut html = String::from("<dt>Session</dt><dd>");
            html.extend(self.text().chars().filter(|letter| !"<>&".contains(*letter)));
            html + "</dd>"
        }
    }

    fn widgets(session: Session) -> Vec<Box<dyn Widget>> {
        vec![Box::new(Heading("Your account")), Box::new(Token(session.token))]
    }

    fn render(widgets: &[Box<dyn Widget>]) -> String {
        widgets.iter().fold(String::new(), |page, widget| page + &widget.html() + "\n")
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/account/page", get(page))
    }

    async fn page(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Html<String>, ErrorResponseStatus<'static>> {
        match state.database.get_user_session(&user).await {
            Ok(session) => Ok(Html(render(&widgets(session)))),
            Err(_) => Err(ErrorResponse::reply("no session").with_status(StatusCode::GONE)),
        }
    }
}
