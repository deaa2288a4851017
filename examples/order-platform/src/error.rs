//! The one error of all handlers, and what the caller sees of it.

use crate::platform::payment::{PaymentError, PaymentErrorV1};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

pub type Result<T> = std::result::Result<T, AppError>;

#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("not signed in")]
    NotSignedIn,
    #[error("not allowed")]
    Forbidden,
    #[error("no such record")]
    NotFound,
    #[error("the customer has not agreed to this")]
    NoConsent,
    #[error("{0}")]
    BadRequest(&'static str),
    #[error("encryption failed")]
    Vault,
    #[error(transparent)]
    PaymentV1(#[from] PaymentErrorV1),
    #[error(transparent)]
    Payment(#[from] PaymentError),
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    #[error("cache: {0}")]
    Cache(#[from] redis::RedisError),
    #[error("partner: {0}")]
    Partner(#[from] reqwest::Error),
    #[error("mail: {0}")]
    Mail(#[from] lettre::transport::smtp::Error),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    #[error("csv: {0}")]
    Csv(#[from] csv::Error),
}

impl AppError {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotSignedIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::NoConsent => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::PaymentV1(_) | Self::Payment(_) => StatusCode::PAYMENT_REQUIRED,
            Self::Partner(_) => StatusCode::BAD_GATEWAY,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// A refused payment is explained to the buyer; a fault of ours is logged and kept to ourselves.
impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = self.status();
        tracing::warn!(error = %self, %status, "request failed");
        if status.is_server_error() {
            return status.into_response();
        }
        (status, self.to_string()).into_response()
    }
}
