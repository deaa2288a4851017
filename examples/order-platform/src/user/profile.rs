//! Leak 8: the profile page shows the whole account, password hash and ID number included.

use crate::app::App;
use crate::consent;
use crate::error::Result;
use crate::protect::{Vault, last_four, mask_phone};
use crate::user::account::{self, Account};
use crate::user::session::Session;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use piilint_macros::{Pii, pii_erase};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub async fn profile_v1(State(app): State<App>, session: Session) -> Result<Json<Account>> {
    let account = account::by_id(&app.db, session.account_id).await?;
    Ok(Json(account)) //~ PII304
}

#[derive(Serialize)]
pub struct Profile {
    name: String,
    email: String,
    phone: String,
    id_number: Option<String>,
}

impl Profile {
    fn of(account: Account, vault: &Vault) -> Result<Self> {
        let id_number = account.id_number.map(|sealed| vault.open(&sealed)).transpose()?;
        Ok(Self {
            name: account.name,
            email: account.email,
            phone: mask_phone(&account.phone),
            id_number: id_number.as_deref().map(last_four),
        })
    }
}

pub async fn profile(State(app): State<App>, session: Session) -> Result<Json<Profile>> {
    let account = account::by_id(&app.db, session.account_id).await?;
    Ok(Json(Profile::of(account, &app.vault)?))
}

#[derive(Pii, Deserialize)]
#[pii(subject = "customer")]
pub struct Identity {
    #[pii(name)]
    name: String,
    #[pii(national_id)]
    id_number: String,
    notice_version: i64,
}

/// Real-name verification, once and only for what the law asks it for; the number is sealed.
pub async fn verify_identity(
    State(app): State<App>,
    session: Session,
    Json(identity): Json<Identity>,
) -> Result<StatusCode> {
    consent::seen_notice(identity.notice_version)?;
    let question = json!({ "name": identity.name, "id_number": identity.id_number });
    app.http
        .post("https://verify.identity.example/v1/match")
        .json(&question)
        .send()
        .await?
        .error_for_status()?;
    sqlx::query("UPDATE accounts SET id_number = ? WHERE id = ?")
        .bind(app.vault.seal(identity.id_number.as_bytes())?)
        .bind(session.account_id)
        .execute(&app.db)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The account goes; of its orders stays what the tax office wants to see.
#[pii_erase]
pub async fn close_account(State(app): State<App>, session: Session) -> Result<StatusCode> {
    let mut transaction = app.db.begin().await?;
    sqlx::query(
        "UPDATE orders SET recipient = '', phone = '', address = '', id_number = NULL, occupation = NULL
         WHERE buyer_id = ?",
    )
    .bind(session.account_id)
    .execute(&mut *transaction)
    .await?;
    sqlx::query("DELETE FROM accounts_2015 WHERE phone = (SELECT phone FROM accounts WHERE id = ?)")
        .bind(session.account_id)
        .execute(&mut *transaction)
        .await?;
    sqlx::query("DELETE FROM accounts WHERE id = ?")
        .bind(session.account_id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
