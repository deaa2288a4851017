//! The records, and which of their fields are personal data.

use piilint_macros::{Pii, RedactedDebug};
use rusqlite::Row;
use serde::{Deserialize, Serialize};

pub const MEMBER_COLUMNS: &str =
    "id, name, phone, email, address, year_fen, password_hash, fuel_card_opt_in, frozen";

/// A member, with everything the shop knows. Whoever needs anything loads all of it.
#[derive(Debug, Clone, Serialize, Pii)]
#[pii(subject = "customer")]
pub struct MemberRecord {
    //~^ PII303
    pub id: i64,
    #[pii(name)]
    pub name: String,
    #[pii(phone)]
    pub phone: String,
    #[pii(email)]
    pub email: String,
    #[pii(address, purpose = "essential.service")]
    pub address: String,
    #[pii(order)]
    pub year_fen: i64,
    #[pii(password)]
    pub password_hash: String,
    #[pii(consent = "partner.fuel_discount", separate = "share", recipient = "fuel-card")]
    pub fuel_card_opt_in: bool,
    pub frozen: bool,
}

impl MemberRecord {
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
            address: row.get("address")?,
            year_fen: row.get("year_fen")?,
            password_hash: row.get("password_hash")?,
            fuel_card_opt_in: row.get("fuel_card_opt_in")?,
            frozen: row.get("frozen")?,
        })
    }
}

/// Asks for a customer card. The ID number is needed once, to look at, and kept for the auditor.
#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct CardApplication {
    pub member_id: i64,
    #[pii(national_id)]
    pub id_card: String,
}

/// Money for the customer card, taken from a payment card.
#[derive(Deserialize, Pii, RedactedDebug)]
#[pii(subject = "customer")]
pub struct TopUp {
    pub member_id: i64,
    pub fen: i64,
    #[pii(card)]
    pub card_number: String,
}

/// Somebody was called by a swindler who knew what the member had bought.
#[derive(Deserialize, Pii, RedactedDebug)]
#[pii(subject = "customer")]
pub struct FraudCall {
    pub member_id: i64,
    #[pii(phone)]
    pub victim_phone: String,
    pub lost_fen: i64,
}

/// How somebody wants to be told. A tag can stand on a variant.
#[derive(Pii)]
#[pii(subject = "customer")]
pub enum Contact {
    #[pii(phone)]
    Sms(String),
    #[pii(address)]
    Letter(String),
}

impl Contact {
    pub fn target(&self) -> &str {
        match self {
            Self::Sms(target) | Self::Letter(target) => target,
        }
    }

    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sms(_) => "sms",
            Self::Letter(_) => "letter",
        }
    }
}

/// A shop of ours. The number of whoever is on duty hangs at its door.
#[derive(Pii)]
#[pii(subject = "employee")]
pub struct Branch {
    #[pii(none)]
    pub name: String,
    #[pii(phone)]
    #[pii_allow(PII301, reason = "the duty number is public: it hangs at the door")]
    pub duty_phone: String,
}
