//! What members have consented to. Each purpose was asked for on a page of its own; the terms are not among them.

use crate::app::Conn;
use crate::error::ClaimError;
use crate::schema::consents;
use diesel::prelude::*;
use piilint_macros::pii_consent;

const POINTS: &str = "cn.points_exchange";
const TERMS: &str = "essential.service";

/// The member agreed, on a page that names the points mall, to exchange points there.
#[pii_consent(purpose = "cn.points_exchange", separate = "share", recipient = "points-mall")]
pub fn shares_with_mall(conn: &mut Conn, member_id: i32) -> bool {
    given(conn, member_id, POINTS)
}

/// The same as a value that cannot be had otherwise: who holds one has asked.
#[pii_consent(purpose = "cn.points_exchange", separate = "share", recipient = "points-mall")]
pub struct MallConsent {
    member_id: i32,
}

impl MallConsent {
    #[pii_consent(purpose = "cn.points_exchange", separate = "share", recipient = "points-mall")]
    pub fn find(conn: &mut Conn, member_id: i32) -> Option<Self> {
        given(conn, member_id, POINTS).then_some(Self { member_id })
    }

    pub fn member_id(&self) -> i32 {
        self.member_id
    }
}

/// `Err` if the member has not agreed to the points mall.
#[pii_consent(purpose = "cn.points_exchange", separate = "share", recipient = "points-mall")]
pub fn require_mall(conn: &mut Conn, member_id: i32) -> Result<(), ClaimError> {
    if given(conn, member_id, POINTS) { Ok(()) } else { Err(ClaimError::NoConsent(POINTS)) }
}

/// The member accepted the terms of the claims service: a consent to be served, and to nothing else.
#[pii_consent(purpose = "essential.service")]
pub fn accepted_terms(conn: &mut Conn, member_id: i32) -> bool {
    given(conn, member_id, TERMS)
}

/// The member takes the consent to the points mall back.
#[pii_consent(purpose = "cn.points_exchange", withdraws)]
pub fn leave_mall(conn: &mut Conn, member_id: i32) -> Result<(), ClaimError> {
    diesel::update(consents::table.find((member_id, POINTS))).set(consents::given.eq(false)).execute(conn)?;
    Ok(())
}

/// Writes down what the member has just agreed to.
pub fn record(conn: &mut Conn, member_id: i32, purpose: &str) -> Result<(), ClaimError> {
    let row = (consents::member_id.eq(member_id), consents::purpose.eq(purpose), consents::given.eq(true));
    diesel::replace_into(consents::table).values(row).execute(conn)?;
    Ok(())
}

fn given(conn: &mut Conn, member_id: i32, purpose: &str) -> bool {
    consents::table.find((member_id, purpose)).select(consents::given).first(conn).unwrap_or(false)
}
