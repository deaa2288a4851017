//! Leak 11: the photo at the door and its position are written to files as they came.

use crate::app::App;
use crate::error::{AppError, Result};
use crate::merchant::staff::Staff;
use crate::order;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use piilint_macros::{Pii, pii_protect};
use tokio::fs;

#[derive(Pii, Default)]
#[pii(subject = "customer")]
struct Proof {
    #[pii(photo)]
    photo: Vec<u8>,
    #[pii(location)]
    latitude: f64,
    #[pii(location)]
    longitude: f64,
}

pub async fn keep_proof_v1(
    State(app): State<App>,
    _driver: Staff,
    Path(id): Path<i64>,
    form: Multipart,
) -> Result<StatusCode> {
    let proof = receive(form).await?;
    let position = format!("{},{}", proof.latitude, proof.longitude);
    fs::write(app.proofs.join(format!("{id}.jpg")), &proof.photo).await?; //~ PII101 MISSING PII403
    fs::write(app.proofs.join(format!("{id}.txt")), position).await?; //~ PII101 MISSING PII403
    Ok(StatusCode::CREATED)
}

/// Only at the doors of those who chose this, sealed, and with the district instead of the position.
pub async fn keep_proof(
    State(app): State<App>,
    _driver: Staff,
    Path(id): Path<i64>,
    form: Multipart,
) -> Result<StatusCode> {
    let order = order::by_id(&app.db, id).await?;
    if !order.leave_at_door {
        return Err(AppError::NoConsent);
    }
    let proof = receive(form).await?;
    fs::write(app.proofs.join(format!("{id}.sealed")), app.vault.seal(&proof.photo)?).await?;
    fs::write(app.proofs.join(format!("{id}.txt")), district(proof.latitude, proof.longitude)).await?;
    Ok(StatusCode::CREATED)
}

/// To about ten kilometres.
#[pii_protect(mask)]
fn district(latitude: f64, longitude: f64) -> String {
    format!("{latitude:.1},{longitude:.1}")
}

async fn receive(mut form: Multipart) -> Result<Proof> {
    let mut proof = Proof::default();
    while let Some(field) = form.next_field().await.map_err(|_| AppError::BadRequest("no form"))? {
        match field.name() {
            Some("photo") => {
                let bytes = field.bytes().await.map_err(|_| AppError::BadRequest("no photo"))?;
                proof.photo = bytes.to_vec();
            }
            Some("position") => {
                let text = field.text().await.map_err(|_| AppError::BadRequest("no position"))?;
                (proof.latitude, proof.longitude) =
                    parse(&text).ok_or(AppError::BadRequest("no position"))?;
            }
            _ => {}
        }
    }
    Ok(proof)
}

/// `31.23,121.47`
fn parse(position: &str) -> Option<(f64, f64)> {
    let (latitude, longitude) = position.split_once(',')?;
    Some((latitude.trim().parse().ok()?, longitude.trim().parse().ok()?))
}
