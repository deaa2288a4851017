//! The records, and which of their fields are personal data.

use crate::schema::{account_managers, claims, members, other_parties, policies};
use chrono::NaiveDateTime;
use diesel::{Identifiable, Queryable, Selectable};
use piilint_macros::{Pii, RedactedDebug};
use serde::Serialize;

/// Somebody who has bound an identity to a chat account.
#[derive(Queryable, Selectable, Identifiable, Pii, RedactedDebug, Clone)]
#[diesel(table_name = members)]
#[pii(subject = "customer")]
pub struct Member {
    pub id: i32,
    #[pii("cn.chat_openid")]
    pub openid: String,
    #[pii(name)]
    pub name: String,
    #[pii(phone)]
    pub phone: String,
    #[pii(email)]
    pub email: String,
    #[pii(pin)]
    pub pin_hash: String,
}

/// A motor policy. Its plate and phone number were asked for to insure and to help, for nothing else.
#[derive(Queryable, Selectable, Identifiable, Serialize, Pii, RedactedDebug, Clone)]
#[diesel(table_name = policies)]
#[pii(subject = "customer")]
pub struct Policy {
    pub id: i32,
    pub member_id: i32,
    #[pii(plate, purpose = "essential.service")]
    pub plate: String,
    #[pii(phone, purpose = "essential.service")]
    pub holder_phone: String,
    pub manager_id: i32,
}

/// One of our own people.
#[derive(Queryable, Selectable, Identifiable, Serialize, Pii, RedactedDebug, Clone)]
#[diesel(table_name = account_managers)]
#[pii(subject = "employee")]
pub struct AccountManager {
    pub id: i32,
    #[pii(name)]
    pub name: String,
    #[pii(phone)]
    pub phone: String,
    #[pii(password)]
    pub portal_password_hash: String,
}

#[derive(Queryable, Selectable, Identifiable, Debug, Clone)]
#[diesel(table_name = claims)]
pub struct Claim {
    pub id: i32,
    pub member_id: i32,
    pub policy_id: i32,
    pub happened_at: NaiveDateTime,
    pub state: String,
}

/// Where the accident was. The photos tell it, whether the member knows that or not.
#[derive(Debug, Clone, Copy, Pii)]
#[pii(subject = "customer")]
pub struct Position {
    //~^ PII303
    #[pii(location, purpose = "essential.service")]
    pub lat: f64,
    #[pii(location, purpose = "essential.service")]
    pub lon: f64,
}

/// Somebody else's car in the accident: its owner is no customer and was asked nothing.
#[derive(Queryable, Selectable, Identifiable, Serialize, Pii, RedactedDebug, Clone)]
#[diesel(table_name = other_parties)]
#[diesel(primary_key(id))]
#[pii(subject = "visitor")]
pub struct OtherParty {
    pub id: i32,
    pub claim_id: i32,
    #[pii(plate)]
    pub plate: String,
    pub insurer: String,
}

/// What a doctor wrote about somebody hurt in the accident.
#[derive(Pii, RedactedDebug, Clone)]
#[pii(subject = "patient")]
pub struct Injury {
    #[pii(health, purpose = "essential.service")]
    pub note: String,
}
