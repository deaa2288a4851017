//! What can go wrong, and the bare status that the caller is told.

use rocket::Request;
use rocket::http::Status;
use rocket::response::{self, Responder};
use std::fmt;

#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("csv: {0}")]
    Csv(#[from] csv::Error),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    #[error("partner: {0}")]
    Partner(#[from] reqwest::Error),
    #[error("import: {0}")]
    Import(#[from] ImportError),
    #[error("sealing or opening failed")]
    Keys,
    #[error("not allowed")]
    Forbidden,
    #[error("the limit of a bulk read is reached")]
    OverLimit,
}

impl<'r> Responder<'r, 'static> for ApiError {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let status = match self {
            Self::Database(rusqlite::Error::QueryReturnedNoRows) => Status::NotFound,
            Self::Csv(_) | Self::Import(_) => Status::UnprocessableEntity,
            Self::Forbidden => Status::Forbidden,
            Self::OverLimit => Status::TooManyRequests,
            Self::Partner(_) => Status::BadGateway,
            Self::Database(_) | Self::File(_) | Self::Keys => Status::InternalServerError,
        };
        status.respond_to(request)
    }
}

/// What is wrong with an imported file.
#[derive(Debug)]
pub enum ImportError {
    /// Says which number is wrong, to whoever reads the message.
    BadPhone { line: usize, phone: String },
    /// The same, mended.
    BadLine(usize),
    /// Holds an address and never prints it.
    Unknown { line: usize, email: String },
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadPhone { line, phone } => write!(f, "line {line}: `{phone}` is no phone number"),
            Self::BadLine(line) => write!(f, "line {line} is wrong"),
            Self::Unknown { line, email } => write!(f, "line {line}: {} bytes unknown", email.len()),
        }
    }
}

impl std::error::Error for ImportError {}
