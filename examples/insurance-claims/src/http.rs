//! What requests and responses have in common: who asks, and who reads the answer.

use crate::app::Services;
use crate::error::ClaimError;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use piilint_macros::pii_sink;
use serde::Serialize;
use std::future::{Ready, ready};

/// The answer goes to the member whom it is about.
#[pii_sink(respond, audience = "subject")]
pub fn to_member<T: Serialize>(body: &T) -> HttpResponse {
    HttpResponse::Ok().json(body)
}

/// The answer goes to somebody who works here.
#[pii_sink(respond, audience = "staff")]
pub fn to_staff<T: Serialize>(body: &T) -> HttpResponse {
    HttpResponse::Ok().json(body)
}

/// The answer goes to whoever has the link.
#[pii_sink(respond, audience = "public")]
pub fn to_public<T: Serialize>(body: &T) -> HttpResponse {
    HttpResponse::Ok().json(body)
}

/// A member who has signed in through the chat account.
pub struct Session {
    pub member_id: i32,
}

/// Somebody who works here, by the same token with another prefix.
pub struct Staff;

impl FromRequest for Session {
    type Error = ClaimError;
    type Future = Ready<Result<Self, ClaimError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let member_id = ticket(request, "member").and_then(|id| id.parse().ok());
        ready(member_id.map(|member_id| Self { member_id }).ok_or(ClaimError::NotSignedIn))
    }
}

impl FromRequest for Staff {
    type Error = ClaimError;
    type Future = Ready<Result<Self, ClaimError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(ticket(request, "staff").map(|_| Self).ok_or(ClaimError::NotSignedIn))
    }
}

/// `x-ticket: member.4711.MAC`, where the MAC is over `member.4711`.
fn ticket(request: &HttpRequest, role: &str) -> Option<String> {
    let services = request.app_data::<web::Data<Services>>()?;
    let text = request.headers().get("x-ticket")?.to_str().ok()?;
    let (signed, mac) = text.rsplit_once('.')?;
    let (found, id) = signed.split_once('.')?;
    (found == role && services.vault.token(signed) == mac).then(|| id.to_owned())
}
