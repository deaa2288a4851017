//! The points mall, where points are exchanged. It is a controller: who is to be known there has to have agreed to it
//! on a page that names the mall. The check has many forms.

use crate::app::{App, Conn, Services};
use crate::binding;
use crate::consent::{MallConsent, accepted_terms, leave_mall, require_mall, shares_with_mall};
use crate::error::ClaimError;
use crate::http::Session;
use crate::model::Member;
use actix_web::{HttpResponse, delete, post};
use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

const MEMBERS: &str = "https://api.points-mall.example/v1/members";
const LEADS: &str = "https://api.points-mall.example/v1/leads";
const AUDIENCE: &str = "https://api.points-mall.example/v1/audience";

/// What the mall sees of a member.
#[derive(Serialize)]
pub struct MallProfile {
    name: String,
    phone: String,
}

impl From<&Member> for MallProfile {
    fn from(member: &Member) -> Self {
        Self { name: member.name.clone(), phone: member.phone.clone() }
    }
}

/// Everybody passes here: those who have asked, and the one who has not.
async fn post_profile(http: &reqwest::Client, profile: &MallProfile) -> Result<(), ClaimError> {
    http.post(MEMBERS).json(profile).send().await?.error_for_status()?; //~ PII201
    Ok(())
}

/// LEAK: nobody asks. The finding stands in `post_profile`, its path begins in `MallProfile::from`.
#[post("/v1/mall/join")]
pub async fn join_v1(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let member = binding::find(&mut app.conn()?, session.member_id)?;
    post_profile(&app.http, &MallProfile::from(&member)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// MENDED with `?` on a function that fails without consent.
#[post("/v2/mall/join")]
pub async fn join(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let member = binding::find(&mut conn, session.member_id)?;
    require_mall(&mut conn, member.id)?;
    post_profile(&app.http, &MallProfile::from(&member)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// CONSENTED by a plain `if`; called when a member binds an identity.
pub async fn enrol_if_agreed(
    services: &Services,
    conn: &mut Conn,
    member: &Member,
) -> Result<(), ClaimError> {
    if shares_with_mall(conn, member.id) {
        post_profile(&services.http, &MallProfile::from(member)).await?;
    }
    Ok(())
}

/// CONSENTED by an early return.
#[post("/v2/mall/refresh")]
pub async fn refresh(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let member = binding::find(&mut conn, session.member_id)?;
    if !shares_with_mall(&mut conn, member.id) {
        return Ok(HttpResponse::NotModified().finish());
    }
    post_profile(&app.http, &MallProfile::from(&member)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// CONSENTED by `let else` and a value that proves it.
#[post("/v2/mall/exchange")]
pub async fn exchange(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let Some(consent) = MallConsent::find(&mut conn, session.member_id) else {
        return Err(ClaimError::NoConsent("the points mall"));
    };
    let member = binding::find(&mut conn, consent.member_id())?;
    exchange_points(&app, &consent, &member, 500).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Cannot be called without the proof.
async fn exchange_points(
    services: &Services,
    _consent: &MallConsent,
    member: &Member,
    points: u32,
) -> Result<(), ClaimError> {
    let body = json!({ "phone": member.phone, "points": points });
    services.http.post(MEMBERS).json(&body).send().await?.error_for_status()?;
    Ok(())
}

/// CONSENTED by `bool::then`.
#[post("/v2/mall/greeting")]
pub async fn greet(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let member = binding::find(&mut conn, session.member_id)?;
    let profile = shares_with_mall(&mut conn, member.id).then(|| MallProfile::from(&member));
    if let Some(profile) = profile {
        post_profile(&app.http, &profile).await?;
    }
    Ok(HttpResponse::NoContent().finish())
}

/// CONSENTED by a `filter` on the record itself.
#[post("/v2/mall/reminder")]
pub async fn remind(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let found = binding::find(&mut conn, session.member_id).ok();
    match found.filter(|member| shares_with_mall(&mut conn, member.id)) {
        Some(member) => post_profile(&app.http, &MallProfile::from(&member)).await?,
        None => log::debug!("nobody to remind"),
    }
    Ok(HttpResponse::NoContent().finish())
}

/// LEAK: the terms were accepted, which is a consent to be served here and to nothing else.
#[post("/v1/mall/welcome")]
pub async fn welcome_v1(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let member = binding::find(&mut conn, session.member_id)?;
    if !accepted_terms(&mut conn, member.id) {
        return Err(ClaimError::NoConsent("the terms"));
    }
    let body = json!({ "phone": member.phone, "gift": "500 points" });
    app.http.post(MEMBERS).json(&body).send().await?.error_for_status()?; //~ PII201
    Ok(HttpResponse::NoContent().finish())
}

/// LEAK: the condition is the wrong way round. Exactly those who have not agreed are passed on, as leads to be won.
pub async fn offer_leads_v1(services: &Services, conn: &mut Conn, member: &Member) -> Result<(), ClaimError> {
    if shares_with_mall(conn, member.id) {
        return Ok(());
    }
    services.http.post(LEADS).json(&json!({ "phone": member.phone })).send().await?; //~ PII201
    Ok(())
}

/// LEAK: "only a hash" of a phone number is the phone number, as all of them can be tried; and nobody was asked.
pub async fn match_audience_v1(services: &Services, member: &Member) -> Result<(), ClaimError> {
    let anonymous = hex::encode(Sha256::digest(member.phone.as_bytes()));
    services.http.post(AUDIENCE).json(&[anonymous]).send().await?; //~ PII102 PII201
    Ok(())
}

/// MENDED: a keyed token, which is still personal data and is passed on with consent only.
pub async fn match_audience(services: &Services, conn: &mut Conn, member: &Member) -> Result<(), ClaimError> {
    require_mall(conn, member.id)?;
    let token = services.vault.token(&member.phone);
    services.http.post(AUDIENCE).json(&[token]).send().await?;
    Ok(())
}

/// Who joined can leave.
#[delete("/v2/mall/join")]
pub async fn leave(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    leave_mall(&mut app.conn()?, session.member_id)?;
    Ok(HttpResponse::NoContent().finish())
}
