//! Insurance for one parcel, bought with a tick at the checkout.

use crate::app::App;
use crate::error::Result;
use crate::order::checkout::Checkout;
use serde_json::json;

/// For a buyer who ticked [`Checkout::parcel_cover`].
pub async fn insure(app: &App, form: &Checkout, number: &str, amount_cents: i64) -> Result<()> {
    let policy = json!({
        "reference": number,
        "insured": form.recipient,
        "phone": form.phone,
        "value_cents": amount_cents,
    });
    app.http
        .post("https://api.parcelcover.example/v1/policies")
        .json(&policy)
        .send()
        .await?
        .error_for_status()?;
    Ok(())
}
