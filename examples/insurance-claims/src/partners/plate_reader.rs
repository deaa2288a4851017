//! Reads number plates off a photo: a service that works for us, abroad.

use crate::error::ClaimError;
use crate::photos::ScenePhoto;
use piilint_macros::pii_source;

const READ: &str = "https://ocr.plate-reader.example/v2/read";

/// The plates that a photo shows, nearly all of them other people's.
#[pii_source(plate, subject = "visitor")]
pub async fn read(http: &reqwest::Client, photo: &ScenePhoto) -> Result<Vec<String>, ClaimError> {
    let picture = photo.jpeg.clone();
    let response = http.post(READ).body(picture).send().await?; //~ MISSING PII206
    Ok(response.error_for_status()?.json().await?)
}
