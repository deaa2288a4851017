//! The account to which a claim is paid, and the payment.

use crate::app::{App, Conn, Services};
use crate::binding::{self, pin_is_right};
use crate::error::ClaimError;
use crate::http::{Session, Staff, to_member, to_staff};
use crate::partners::{bank, wallet};
use crate::protect::mask_account;
use crate::schema::{payout_accounts, payout_vault};
use actix_web::{HttpResponse, get, post, web};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;
use piilint_macros::{Pii, pii_allow};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Deserialize, Serialize, Pii)]
#[pii(subject = "customer")]
pub struct PayoutAccount {
    //~^ PII303
    #[pii(name)]
    pub holder: String,
    #[pii(bank_account)]
    pub number: String,
}

#[derive(Deserialize, Pii)]
#[pii(subject = "customer")]
pub struct Release {
    claim_id: i32,
    fen: i64,
    #[pii(pin)]
    pin: String,
}

/// LEAK: a refused account is printed with all that its derived `Debug` knows, and a good one is kept in base64.
#[post("/v1/payout/account")]
pub async fn save_v1(
    app: App,
    session: Session,
    account: web::Json<PayoutAccount>,
) -> Result<HttpResponse, ClaimError> {
    if !checksum_is_right(&account.number) {
        log::warn!("account refused: {account:?}"); //~ PII301
        return Err(ClaimError::NotFound("account"));
    }
    let row = (
        payout_accounts::member_id.eq(session.member_id),
        payout_accounts::holder.eq(&account.holder),
        payout_accounts::number.eq(scramble(&account.number)),
    );
    diesel::replace_into(payout_accounts::table)
        .values(row) //~ PII102
        .execute(&mut app.conn()?)?;
    Ok(HttpResponse::NoContent().finish())
}

/// "Nobody can read that."
fn scramble(number: &str) -> String {
    let turned: String = number.chars().rev().collect();
    STANDARD.encode(turned)
}

fn unscramble(text: &str) -> Result<String, ClaimError> {
    let bytes = STANDARD.decode(text).map_err(|_| ClaimError::Vault)?;
    let turned = String::from_utf8(bytes).map_err(|_| ClaimError::Vault)?;
    Ok(turned.chars().rev().collect())
}

/// MENDED: the log says that it happened, and the vault seals the number.
#[post("/v2/payout/account")]
pub async fn save(
    app: App,
    session: Session,
    account: web::Json<PayoutAccount>,
) -> Result<HttpResponse, ClaimError> {
    if !checksum_is_right(&account.number) {
        log::warn!("account {} refused", mask_account(&account.number));
        return Err(ClaimError::NotFound("account"));
    }
    seal_account(&app, session.member_id, &account)?;
    Ok(HttpResponse::NoContent().finish())
}

/// MENDED: brings the scrambled accounts into the vault. What is decoded is in the clear, what is sealed is not.
#[post("/v2/desk/accounts/{member}/migrate")]
pub async fn migrate(_staff: Staff, app: App, member: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    let (holder, scrambled): (String, String) = payout_accounts::table
        .find(*member)
        .select((payout_accounts::holder, payout_accounts::number))
        .first(&mut conn)?;
    let account = PayoutAccount { holder, number: unscramble(&scrambled)? };
    seal_account(&app, *member, &account)?;
    diesel::delete(payout_accounts::table.find(*member)).execute(&mut conn)?;
    Ok(HttpResponse::NoContent().finish())
}

fn seal_account(services: &Services, member_id: i32, account: &PayoutAccount) -> Result<(), ClaimError> {
    let row = (
        payout_vault::member_id.eq(member_id),
        payout_vault::holder.eq(&account.holder),
        payout_vault::number.eq(services.vault.seal(account.number.as_bytes())?),
    );
    diesel::replace_into(payout_vault::table).values(row).execute(&mut services.conn()?)?;
    Ok(())
}

fn open_account(services: &Services, member_id: i32) -> Result<PayoutAccount, ClaimError> {
    let (holder, sealed): (String, Vec<u8>) = payout_vault::table
        .find(member_id)
        .select((payout_vault::holder, payout_vault::number))
        .first(&mut services.conn()?)?;
    Ok(PayoutAccount { holder, number: services.vault.open(&sealed)? })
}

/// LEAK: the support desk sees every account in full.
#[get("/v1/desk/accounts/{member}")]
pub async fn desk_v1(_staff: Staff, app: App, member: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let account = open_account(&app, *member)?;
    Ok(to_staff(&account)) //~ PII304
}

/// MENDED: the last four digits are what one asks for on the phone.
#[get("/v2/desk/accounts/{member}")]
pub async fn desk(_staff: Staff, app: App, member: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let mut account = open_account(&app, *member)?;
    account.number = mask_account(&account.number);
    Ok(to_staff(&account))
}

/// Members may see their own account.
#[get("/v2/payout/account")]
pub async fn show(app: App, session: Session) -> Result<HttpResponse, ClaimError> {
    Ok(to_member(&open_account(&app, session.member_id)?))
}

/// Calls the leaking transfer. Its refusal was reported where the account entered the message, and is not again here.
#[post("/v1/payout")]
pub async fn pay_out_v1(
    app: App,
    session: Session,
    release: web::Json<Release>,
) -> Result<HttpResponse, ClaimError> {
    check_pin(&mut app.conn()?, &session, &release.pin)?;
    let account = open_account(&app, session.member_id)?;
    if let Err(error) = bank::transfer_v1(&app.http, &account, release.claim_id, release.fen).await {
        log::error!("payout of claim {}: {error}", release.claim_id);
        return Err(error);
    }
    Ok(HttpResponse::Accepted().finish())
}

#[post("/v2/payout")]
pub async fn pay_out(
    app: App,
    session: Session,
    release: web::Json<Release>,
) -> Result<HttpResponse, ClaimError> {
    check_pin(&mut app.conn()?, &session, &release.pin)?;
    let account = open_account(&app, session.member_id)?;
    bank::transfer(&app.http, &account, release.claim_id, release.fen).await?;
    log::info!("payout of claim {} ordered", release.claim_id);
    Ok(HttpResponse::Accepted().finish())
}

/// Small amounts, to the wallet that the member likes best.
#[post("/v1/payout/{wallet}")]
pub async fn pay_out_small(
    app: App,
    session: Session,
    wallet: web::Path<String>,
    release: web::Json<Release>,
) -> Result<HttpResponse, ClaimError> {
    let member = binding::find(&mut app.conn()?, session.member_id)?;
    match wallet.as_str() {
        "ant-old" => wallet::pay_ant_wallet_v1(&member, release.fen).await?,
        "ant" => wallet::pay_ant_wallet(&app.http, &member, release.fen).await?,
        "chat-old" => wallet::pay_chat_v1(&app.http, &member, release.fen).await?,
        _ => wallet::pay_chat(&app.http, &member, release.fen).await?,
    }
    Ok(HttpResponse::Accepted().finish())
}

/// EXCEPTION by attribute: somebody has decided, and says why.
#[pii_allow(
    PII301,
    reason = "the fraud desk calls members whose PIN is being guessed; that log is kept for a week"
)]
fn check_pin(conn: &mut Conn, session: &Session, pin: &str) -> Result<(), ClaimError> {
    let member = binding::find(conn, session.member_id)?;
    if pin_is_right(&member, pin) {
        return Ok(());
    }
    log::warn!(target: "fraud", "wrong PIN, call {}", member.phone);
    Err(ClaimError::NotSignedIn)
}

fn checksum_is_right(number: &str) -> bool {
    let digits = number.chars().rev().filter_map(|digit| digit.to_digit(10));
    let doubled = digits.enumerate().map(|(at, digit)| if at % 2 == 0 { digit } else { digit * 2 });
    number.len() >= 12 && doubled.map(|digit| digit / 10 + digit % 10).sum::<u32>() % 10 == 0
}
