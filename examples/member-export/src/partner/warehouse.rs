//! The data warehouse, run for us by somebody else, takes lines over a socket or over HTTPS.

use crate::error::ApiError;
use crate::model::MemberRecord;
use reqwest::Client;
use std::io::Write;
use std::net::TcpStream;

const SOCKET: &str = "feed.warehouse.example:9000";
const LINES: &str = "https://feed.warehouse.example/lines";

/// LEAK: a plain socket, past every router on the way.
pub fn feed_v1(record: &MemberRecord) -> Result<(), ApiError> {
    let mut socket = TcpStream::connect(SOCKET)?;
    let line = format!("{};{}\n", record.phone, record.year_fen);
    socket.write_all(line.as_bytes())?; //~ PII203
    Ok(())
}

/// MENDED: TLS.
pub async fn feed(http: &Client, record: &MemberRecord) -> Result<(), ApiError> {
    let line = format!("{};{}\n", record.phone, record.year_fen);
    http.post(LINES).body(line).send().await?.error_for_status()?;
    Ok(())
}
