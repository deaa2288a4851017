//! Policies, and the account manager who looks after each: an employee, whose data is personal data as well.

use crate::app::App;
use crate::error::ClaimError;
use crate::http::{Session, Staff, to_member, to_staff};
use crate::model::{AccountManager, Policy};
use crate::schema::{account_managers, policies};
use actix_web::{HttpResponse, get, post, web};
use diesel::prelude::*;
use piilint_macros::{Pii, pii_allow};
use reqwest::Client;
use serde::{Deserialize, Serialize};

const CORE: &str = "https://core.insurer.example/policies";
const DOCUMENTS: &str = "https://documents.insurer.example/upload";

#[derive(Serialize)]
struct PolicyPage {
    policy: Policy,
    manager: AccountManager,
}

/// LEAK: the manager's record is serialised as it is, the password of the sales portal included.
#[get("/v1/policies/{id}")]
pub async fn show_v1(session: Session, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let (policy, manager) = policies::table
        .inner_join(account_managers::table)
        .filter(policies::id.eq(*id).and(policies::member_id.eq(session.member_id)))
        .select((Policy::as_select(), AccountManager::as_select()))
        .first(&mut app.conn()?)?;
    log::info!("policy {} is looked after by {}, {}", policy.id, manager.name, manager.phone); //~ PII301
    let page = PolicyPage { policy, manager };
    Ok(to_member(&page)) //~ PII304
}

/// What a member is shown of an account manager: enough to call.
#[derive(Serialize)]
struct ManagerCard {
    name: String,
    phone: String,
}

impl From<AccountManager> for ManagerCard {
    fn from(manager: AccountManager) -> Self {
        let AccountManager { name, phone, .. } = manager;
        Self { name, phone }
    }
}

/// MENDED: a card.
#[get("/v2/policies/{id}")]
pub async fn show(session: Session, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let (policy, manager) = policies::table
        .inner_join(account_managers::table)
        .filter(policies::id.eq(*id).and(policies::member_id.eq(session.member_id)))
        .select((Policy::as_select(), AccountManager::as_select()))
        .first(&mut app.conn()?)?;
    log::info!("policy {} is looked after by manager {}", policy.id, manager.id);
    Ok(to_member(&(policy, ManagerCard::from(manager))))
}

/// LEAK: whoever guesses a number gets the policy that has it.
#[get("/v1/policies/{id}/car")]
pub async fn car_v1(_: Session, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let policy = policies::table.find(*id).select(Policy::as_select()).first(&mut app.conn()?)?;
    Ok(to_member(&policy)) //~ MISSING PII306
}

/// MENDED: one's own.
#[get("/v2/policies/{id}/car")]
pub async fn car(session: Session, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let policy = policies::table
        .find(*id)
        .filter(policies::member_id.eq(session.member_id))
        .select(Policy::as_select())
        .first(&mut app.conn()?)?;
    Ok(to_member(&policy))
}

/// The core system is ours: a recipient with `role = "internal"` is no third party.
#[post("/v2/policies/{id}/renew")]
pub async fn renew(session: Session, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let policy = policies::table
        .find(*id)
        .filter(policies::member_id.eq(session.member_id))
        .select(Policy::as_select())
        .first(&mut app.conn()?)?;
    app.http.put(CORE).json(&policy).send().await?.error_for_status()?;
    Ok(HttpResponse::Accepted().finish())
}

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct UploadLink {
    #[pii(token)]
    token: String,
}

/// EXCEPTION by attribute: the finding is right, and somebody has judged that it does no harm.
#[pii_allow(PII205, reason = "the token is good for one upload and ten minutes", owner = "team-documents")]
async fn link_is_open(http: &Client, link: &UploadLink) -> Result<bool, ClaimError> {
    let url = format!("{DOCUMENTS}?token={}", link.token);
    Ok(http.head(url).send().await?.status().is_success())
}

#[post("/v2/documents/check")]
pub async fn check_link(app: App, link: web::Json<UploadLink>) -> Result<HttpResponse, ClaimError> {
    Ok(to_member(&link_is_open(&app.http, &link).await?))
}

/// EXCEPTIONS by comment: one before the statement, one behind it.
#[get("/v2/desk/policies/{id}")]
pub async fn desk(_staff: Staff, app: App, id: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let policy = policies::table.find(*id).select(Policy::as_select()).first(&mut app.conn()?)?;
    // piilint: allow(PII301, reason = "the desk's own trail: which car was looked at, kept for 90 days")
    log::info!(target: "desk", "shown: {}", policy.plate);
    log::debug!(target: "desk", "called: {}", policy.holder_phone); // piilint: allow(PII301, reason = "as above")
    trace_desk(&policy);
    Ok(to_staff(&policy.member_id))
}

/// An exception that nobody has justified.
#[pii_allow(PII301)] //~ PII902
fn trace_desk(policy: &Policy) {
    log::trace!(target: "desk", "plate {}", policy.plate);
}

/// An exception that was needed once: the plate was printed here.
#[pii_allow(PII301, reason = "needed while the migration runs")] //~ PII901
pub fn describe(policy: &Policy) {
    log::info!("policy {} of member {}", policy.id, policy.member_id);
}
