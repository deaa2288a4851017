//! A claim: reported by a member, looked at by an assessor.

use crate::app::{App, Conn, Services};
use crate::error::ClaimError;
use crate::http::{Session, Staff, to_member, to_staff};
use crate::model::{Claim, Injury, Policy, Position};
use crate::partners::{assessor, roadside};
use crate::schema::{claims, injuries, policies, sealed_positions};
use actix_web::{HttpResponse, post, web};
use chrono::{NaiveDateTime, Utc};
use diesel::prelude::*;
use piilint_macros::Pii;
use serde::Deserialize;

/// All that belongs to a claim.
pub struct ClaimFile {
    pub claim: Claim,
    pub policy: Policy,
    pub position: Option<Position>,
    pub injury: Option<Injury>,
}

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct ReportForm {
    policy_id: i32,
    happened_at: NaiveDateTime,
    #[pii(health, purpose = "essential.service")]
    injury: Option<String>,
}

/// What a doctor wrote is sealed before it gets to the table.
#[post("/v2/claims")]
pub async fn report(
    app: App,
    session: Session,
    form: web::Json<ReportForm>,
) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let row = (
        claims::member_id.eq(session.member_id),
        claims::policy_id.eq(form.policy_id),
        claims::happened_at.eq(form.happened_at),
        claims::state.eq("reported"),
    );
    diesel::insert_into(claims::table).values(row).execute(&mut conn)?;
    let id: i32 = claims::table.order(claims::id.desc()).select(claims::id).first(&mut conn)?;
    if let Some(note) = &form.injury {
        let sealed = app.vault.seal(note.as_bytes())?;
        let row = (injuries::claim_id.eq(id), injuries::note.eq(sealed));
        diesel::insert_into(injuries::table).values(row).execute(&mut conn)?;
    }
    Ok(to_member(&id))
}

/// LEAK: the message of the error names the car, and the assessor is sent the doctor's note.
#[post("/v1/claims/{id}/assess")]
pub async fn assess_v1(_staff: Staff, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let file = load(&app, *id)?;
    still_covered(&file).then_some(()).ok_or_else(|| {
        ClaimError::NotCovered(format!("no policy covers {}", file.policy.plate)) //~ PII302
    })?;
    assessor::assign_v1(&app.http, &file).await?;
    Ok(to_staff(&file.claim.state))
}

/// MENDED: the claim's number, and what it takes to look at a car.
#[post("/v2/claims/{id}/assess")]
pub async fn assess(_staff: Staff, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let file = load(&app, *id)?;
    still_covered(&file)
        .then_some(())
        .ok_or_else(|| ClaimError::NotCovered(format!("no policy covers claim {}", file.claim.id)))?;
    assessor::assign(&app.http, &file).await?;
    if let Some(position) = &file.position {
        roadside::guide(&app, file.claim.id, position).await?;
    }
    Ok(to_staff(&file.claim.state))
}

fn still_covered(file: &ClaimFile) -> bool {
    file.claim.happened_at <= Utc::now().naive_utc() && !file.policy.plate.is_empty()
}

fn load(services: &Services, id: i32) -> Result<ClaimFile, ClaimError> {
    let mut conn = services.conn()?;
    let claim = claims::table.find(id).select(Claim::as_select()).first(&mut conn)?;
    let policy = policies::table.find(claim.policy_id).select(Policy::as_select()).first(&mut conn)?;
    let note: Option<Vec<u8>> = injuries::table
        .filter(injuries::claim_id.eq(id))
        .select(injuries::note)
        .first(&mut conn)
        .optional()?;
    let note = note.map(|sealed| services.vault.open(&sealed)).transpose()?;
    let injury = note.map(|note| Injury { note });
    Ok(ClaimFile { claim, policy, position: position(services, &mut conn, id)?, injury })
}

/// The sealed position, opened: from here on it is in the clear again.
pub fn position(services: &Services, conn: &mut Conn, claim: i32) -> Result<Option<Position>, ClaimError> {
    let sealed: Option<Vec<u8>> =
        sealed_positions::table.find(claim).select(sealed_positions::position).first(conn).optional()?;
    let Some(sealed) = sealed else { return Ok(None) };
    let text = services.vault.open(&sealed)?;
    let (lat, lon) = text.split_once(',').ok_or(ClaimError::Vault)?;
    let number = |text: &str| text.parse::<f64>().map_err(|_| ClaimError::Vault);
    Ok(Some(Position { lat: number(lat)?, lon: number(lon)? }))
}
