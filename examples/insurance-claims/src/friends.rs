//! Members invite friends. A friend's number comes from somebody else: its owner has agreed to nothing.

use crate::app::{App, Conn, Services};
use crate::binding;
use crate::consent::shares_with_mall;
use crate::error::ClaimError;
use crate::http::Session;
use crate::model::Member;
use crate::partners::{mall, sms};
use crate::schema::invites;
use actix_web::{HttpResponse, post, web};
use chrono::Utc;
use diesel::prelude::*;
use piilint_macros::{Pii, RedactedDebug};
use serde::Deserialize;
use serde_json::json;

const LEADS: &str = "https://api.points-mall.example/v1/leads";

#[derive(Queryable, Selectable, Pii, RedactedDebug)]
#[diesel(table_name = invites)]
#[pii(subject = "prospect")]
pub struct Invite {
    #[pii(phone)]
    pub friend_phone: String,
    pub code: String,
}

#[derive(Deserialize, Pii)]
#[pii(subject = "prospect")]
pub struct InviteForm {
    #[pii(phone)]
    friend_phone: String,
}

/// LEAK: the friend's number goes out in the URL of the gateway's old interface.
#[post("/v1/friends")]
pub async fn invite_friend_v1(
    app: App,
    session: Session,
    form: web::Json<InviteForm>,
) -> Result<HttpResponse, ClaimError> {
    let code = keep_invite(&app, &session, &form.friend_phone)?;
    sms::send_v1(&app.http, &form.friend_phone, &invitation(&code)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// MENDED: in the body. The gateway works for us and its entry lists phone numbers: no consent is needed for it.
#[post("/v2/friends")]
pub async fn invite_friend(
    app: App,
    session: Session,
    form: web::Json<InviteForm>,
) -> Result<HttpResponse, ClaimError> {
    let code = keep_invite(&app, &session, &form.friend_phone)?;
    sms::send(&app.http, &form.friend_phone, &invitation(&code)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// LEAK: the member has agreed to the mall, the friend has not.
pub async fn refer_v1(
    services: &Services,
    conn: &mut Conn,
    inviter: &Member,
    invite: &Invite,
) -> Result<(), ClaimError> {
    if shares_with_mall(conn, inviter.id) {
        let lead = json!({ "phone": invite.friend_phone, "code": invite.code });
        services.http.post(LEADS).json(&lead).send().await?; //~ PII201
    }
    Ok(())
}

/// MENDED: the mall learns that a code exists. Who it is for, the friend tells the mall, or does not.
pub async fn refer(
    services: &Services,
    conn: &mut Conn,
    inviter: &Member,
    invite: &Invite,
) -> Result<(), ClaimError> {
    if shares_with_mall(conn, inviter.id) {
        services.http.post(LEADS).json(&json!({ "code": invite.code })).send().await?;
    }
    Ok(())
}

/// Points for an invitation, the old way and the new one.
#[post("/v2/friends/{id}/points")]
pub async fn reward(
    app: App,
    session: Session,
    id: web::Path<i32>,
    old: web::Query<Old>,
) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let inviter = binding::find(&mut conn, session.member_id)?;
    let invite = invites::table.find(*id).select(Invite::as_select()).first(&mut conn)?;
    log::debug!("rewarding {invite:?}");
    if old.old {
        refer_v1(&app, &mut conn, &inviter, &invite).await?;
        mall::offer_leads_v1(&app, &mut conn, &inviter).await?;
        mall::match_audience_v1(&app, &inviter).await?;
    } else {
        refer(&app, &mut conn, &inviter, &invite).await?;
        mall::match_audience(&app, &mut conn, &inviter).await?;
    }
    Ok(HttpResponse::NoContent().finish())
}

#[derive(Deserialize)]
pub struct Old {
    old: bool,
}

/// The database is encrypted at rest, which is enough for contact data.
fn keep_invite(services: &Services, session: &Session, phone: &str) -> Result<String, ClaimError> {
    let code = services.vault.token(&format!("{} {}", session.member_id, Utc::now().timestamp_micros()));
    let row =
        (invites::inviter_id.eq(session.member_id), invites::friend_phone.eq(phone), invites::code.eq(&code));
    diesel::insert_into(invites::table).values(row).execute(&mut services.conn()?)?;
    Ok(code)
}

fn invitation(code: &str) -> String {
    format!("A friend invites you: https://claims.insurer.example/join/{code}")
}
