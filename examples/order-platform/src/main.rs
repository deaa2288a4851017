//! An order's way through a shop: platform, merchant, payment provider, courier.
//!
//! Each module is one place where an order can leak. A handler whose name ends in `_v1` is the mistake, the one
//! beside it without the suffix is mended. `README.md` tells the story, `piilint.toml` names the recipients.

use anyhow::Context;
use axum::Router;
use axum::routing::{delete, get, post, put};

mod app;
mod error;
mod protect;
mod mail;
mod consent;
mod user;
mod order;
mod merchant;
mod logistics;
mod platform;

use app::App;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt::init();
    let app = App::start().await.context("the service could not start")?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, routes().with_state(app)).await?;
    Ok(())
}

fn routes() -> Router<App> {
    Router::new()
        .merge(user_routes())
        .merge(order_routes())
        .merge(merchant_routes())
        .merge(logistics_routes())
        .merge(platform_routes())
}

fn user_routes() -> Router<App> {
    Router::new()
        .route("/v1/accounts", post(user::sign_up::sign_up_v1))
        .route("/v1/sessions", post(user::session::log_in_v1))
        .route("/v1/sessions/resume", post(user::session::resume_v1))
        .route("/v1/reset", post(user::reset::request_reset_v1))
        .route("/v1/profile", get(user::profile::profile_v1))
        .route("/v2/accounts", post(user::sign_up::sign_up))
        .route("/v2/accounts/me", delete(user::profile::close_account))
        .route("/v2/sessions", post(user::session::log_in))
        .route("/v2/reset", post(user::reset::request_reset))
        .route("/v2/reset/password", put(user::reset::choose_password))
        .route("/v2/profile", get(user::profile::profile))
        .route("/v2/profile/identity", put(user::profile::verify_identity))
        .route("/v2/choices", put(consent::choose).delete(consent::withdraw))
}

fn order_routes() -> Router<App> {
    Router::new()
        .route("/v1/orders", post(order::checkout::checkout_v1))
        .route("/v2/orders", post(order::checkout::checkout))
        .route("/v2/orders/{id}", get(order::status))
}

fn merchant_routes() -> Router<App> {
    Router::new()
        .route("/v1/merchant/orders.csv", get(merchant::export::export_month_v1))
        .route("/v1/merchant/orders/{id}/stock", post(merchant::stock::reserve_v1))
        .route("/v1/merchant/orders/{id}/pick", post(merchant::picking::pick_v1))
        .route("/v1/merchant/orders/{id}/orderdesk", post(merchant::orderdesk::hand_over_v1))
        .route("/v2/merchant/orders.csv", get(merchant::export::export_month))
        .route("/v2/merchant/orders/{id}/stock", post(merchant::stock::reserve))
        .route("/v2/merchant/orders/{id}/pick", post(merchant::picking::pick))
        .route("/v2/merchant/orders/{id}/orderdesk", post(merchant::orderdesk::hand_over))
}

fn logistics_routes() -> Router<App> {
    Router::new()
        .route("/v1/parcels/{id}/waybill", post(logistics::waybill::print_waybill_v1))
        .route("/v1/parcels/{id}/failed", post(logistics::delivery::failed_v1))
        .route("/v1/parcels/{id}/proof", post(logistics::proof::keep_proof_v1))
        .route("/v2/parcels/{id}/waybill", post(logistics::waybill::print_waybill))
        .route("/v2/parcels/{id}/tracking", get(logistics::delivery::tracking))
        .route("/v2/parcels/{id}/failed", post(logistics::delivery::failed))
        .route("/v2/parcels/{id}/delivered", post(logistics::delivery::delivered))
        .route("/v2/parcels/{id}/proof", post(logistics::proof::keep_proof))
}

fn platform_routes() -> Router<App> {
    Router::new()
        .route("/v1/ads/audience", post(platform::ads::upload_audience_v1))
        .route("/v1/orders/{id}/payment", post(platform::payment::pay_v1))
        .route("/v2/ads/audience", post(platform::ads::upload_audience))
        .route("/v2/orders/{id}/payment", post(platform::payment::pay))
}
