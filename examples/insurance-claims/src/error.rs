//! What can go wrong, and what the app is told of it: a status and a fixed text, never the error's own message.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

#[derive(Debug, thiserror::Error)]
pub enum ClaimError {
    #[error("database: {0}")]
    Database(#[from] diesel::result::Error),
    #[error("connection pool: {0}")]
    Pool(#[from] diesel::r2d2::PoolError),
    #[error("partner: {0}")]
    Partner(#[from] reqwest::Error),
    #[error("mail: {0}")]
    Mail(#[from] lettre::transport::smtp::Error),
    #[error("mail address: {0}")]
    MailAddress(#[from] lettre::address::AddressError),
    #[error("mail content: {0}")]
    MailContent(#[from] lettre::error::Error),
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    #[error("sealing or opening failed")]
    Vault,
    #[error("not signed in")]
    NotSignedIn,
    #[error("no such {0}")]
    NotFound(&'static str),
    #[error("no consent to {0}")]
    NoConsent(&'static str),
    /// The bank does not know the account. The text is what the operator reads in the log.
    #[error("the bank refused account {0}")]
    AccountRefused(String),
    /// The same, mended: the claim says enough.
    #[error("the bank refused the payout of claim {0}")]
    PayoutRefused(i32),
    #[error("{0}")]
    NotCovered(String),
}

impl ResponseError for ClaimError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotSignedIn => StatusCode::UNAUTHORIZED,
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::NoConsent(_) => StatusCode::FORBIDDEN,
            Self::AccountRefused(_) | Self::PayoutRefused(_) | Self::NotCovered(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Partner(_) | Self::Mail(_) => StatusCode::BAD_GATEWAY,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let status = self.status_code();
        HttpResponse::build(status).body(status.canonical_reason().unwrap_or("error"))
    }
}
