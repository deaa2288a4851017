//! The claims service that an insurer runs behind a chat account: an example of what `cargo piilint` finds.
//!
//! Paths under `/v1` leak, each by a mistake of its own; those under `/v2` are their mended twins. `README.md` tells
//! the story, `EXPECTED.md` says of each function what is reported and why.

mod app;
mod binding;
mod claims;
mod consent;
mod error;
mod exif;
mod friends;
mod http;
mod model;
mod notify;
mod partners;
mod payout;
mod photos;
mod policies;
mod protect;
mod rewards;
mod schema;
mod shop;

use actix_web::{App, HttpServer, web};
use app::Services;
use partners::{driver, mall, roadside};
use std::io;

#[actix_web::main]
async fn main() -> io::Result<()> {
    env_logger::init();
    let photo_dir = std::env::var_os("CLAIMS_PHOTO_DIR").unwrap_or_else(|| "photos".into());
    let services = Services::start("claims.db", photo_dir.into()).map_err(io::Error::other)?;
    let services = web::Data::new(services);
    HttpServer::new(move || App::new().app_data(services.clone()).configure(members).configure(desk))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await
}

/// What members call.
fn members(config: &mut web::ServiceConfig) {
    config
        .service(binding::bind_v1)
        .service(binding::bind)
        .service(binding::set_pin_v1)
        .service(binding::set_pin)
        .service(photos::upload_v1)
        .service(photos::upload)
        .service(photos::scene_v1)
        .service(photos::scene)
        .service(claims::report)
        .service(policies::show_v1)
        .service(policies::show)
        .service(policies::car_v1)
        .service(policies::car)
        .service(policies::renew)
        .service(policies::check_link)
        .service(payout::save_v1)
        .service(payout::save)
        .service(payout::show)
        .service(payout::pay_out_v1)
        .service(payout::pay_out)
        .service(payout::pay_out_small)
        .service(friends::invite_friend_v1)
        .service(friends::invite_friend)
        .service(friends::reward)
        .service(mall::join_v1)
        .service(mall::join)
        .service(mall::refresh)
        .service(mall::exchange)
        .service(mall::greet)
        .service(mall::remind)
        .service(mall::welcome_v1)
        .service(mall::leave)
        .service(shop::order_v1)
        .service(shop::order)
        .service(driver::order_v1)
        .service(driver::order)
        .service(roadside::call);
}

/// What the people who work here call.
fn desk(config: &mut web::ServiceConfig) {
    config
        .service(binding::look_up)
        .service(photos::count)
        .service(claims::assess_v1)
        .service(claims::assess)
        .service(policies::desk)
        .service(payout::desk_v1)
        .service(payout::desk)
        .service(payout::migrate)
        .service(rewards::reward)
        .service(rewards::buy_voucher)
        .service(roadside::next_v1)
        .service(roadside::next);
}
