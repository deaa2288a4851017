//! Leak 12: the ad network gets "anonymised" phone numbers, an unkeyed SHA-256, and nobody was asked.

use crate::app::App;
use crate::consent;
use crate::error::Result;
use crate::merchant::staff::{Staff, at_most};
use crate::user::account;
use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;
use sha2::{Digest, Sha256};

const AUDIENCES: &str = "https://api.adnet.example/v2/audiences";

pub async fn upload_audience_v1(State(app): State<App>, _staff: Staff) -> Result<Json<usize>> {
    let accounts = account::all(&app.db).await?;
    let audience: Vec<String> = accounts.iter().map(|account| anonymise(&account.phone)).collect();
    app.http.post(AUDIENCES).json(&audience).send().await?.error_for_status()?; //~ PII102 PII201 MISSING PII305
    Ok(Json(audience.len()))
}

/// There are only so many phone numbers: trying them all takes minutes.
fn anonymise(phone: &str) -> String {
    format!("{:x}", Sha256::digest(phone))
}

#[derive(Deserialize)]
pub struct Page {
    after: i64,
    limit: Option<u32>,
}

/// Only those who agreed, under a key that was agreed with the network, page by page and on record.
pub async fn upload_audience(
    State(app): State<App>,
    staff: Staff,
    Query(page): Query<Page>,
) -> Result<Json<usize>> {
    staff.check_may_export()?;
    let accounts = account::page(&app.db, page.after, at_most(page.limit)).await?;
    let audience: Vec<String> = accounts
        .iter()
        .filter(|account| consent::to_ads(account))
        .map(|account| app.ad_match.of(&account.phone))
        .collect();
    staff.record_bulk_read(&app.db, "audience", audience.len()).await?;
    app.http.post(AUDIENCES).json(&audience).send().await?.error_for_status()?;
    Ok(Json(audience.len()))
}
