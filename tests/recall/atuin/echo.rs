//! A registration is answered with what was sent.
//!
//! file: atuin-server/src/handlers/user.rs
//! kind: respond
//! depth: 1
//! through: impl IntoResponse as the return type, a String body, Result with an error type

mod leak {
    use super::*;
    use axum::response::IntoResponse;
    use axum::{Router, routing::post};
    use secrecy::ExposeSecret;

    fn line(request: &RegisterRequest) -> String {
        let password = request.password.expose_secret();
        format!("{} / {}", request.username, password)
    }

    pub async fn echo(Json(request): Json<RegisterRequest>) -> Result<impl IntoResponse, StatusCode> {
        if request.username.is_empty() {
            return Err(StatusCode::BAD_REQUEST);
        }
        Ok(line(&request)) // leak: PII304
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/echo", post(echo))
    }
}

mod twin {
    use super::*;
    use axum::response::IntoResponse;
    use axum::{Router, routing::post};
    use secrecy::ExposeSecret;

    fn line(request: &RegisterRequest) -> String {
        let password = request.password.expose_secret().chars().count();
        format!("{} / {}", request.username, password)
    }

    pub async fn echo(Json(request): Json<RegisterRequest>) -> Result<impl IntoResponse, StatusCode> {
        if request.username.is_empty() {
            return Err(StatusCode::BAD_REQUEST);
        }
        Ok(line(&request))
    }

    pub fn routes() -> Router<AppState> {
        Router::new().route("/echo", post(echo))
    }
}
