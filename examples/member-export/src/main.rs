//! The back office of a supermarket's web shop: an example of what `cargo piilint` finds.
//!
//! Paths under `/v1` leak, each by a mistake of its own; those under `/v2` are their mended twins. `README.md` tells
//! the story, `EXPECTED.md` says of each function what is reported and why.

mod account;
mod cards;
mod db;
mod drill;
mod error;
mod export;
mod fraud;
mod guard;
mod import;
mod journal;
mod login;
mod model;
mod partner;
mod profile;
mod protect;

use db::Db;
use error::ApiError;
use partner::fuel_card;
use protect::Keys;
use rocket::routes;

fn main() -> Result<(), ApiError> {
    tracing_subscriber::fmt::init();
    let db = Db::open("members.db")?;
    let mut words = std::env::args().skip(1);
    match (words.next().as_deref(), words.next().and_then(|id| id.parse().ok())) {
        (Some("show"), Some(id)) => show_v1(&db, id),
        (Some("summary"), Some(id)) => show(&db, id),
        (Some("drill"), Some(id)) => Ok(drill::crib_sheet(&db.member(id)?)),
        _ => serve(db),
    }
}

/// LEAK: the terminal's scrollback is a log too, and the derived `Debug` holds nothing back.
fn show_v1(db: &Db, id: i64) -> Result<(), ApiError> {
    let record = db.member(id)?;
    println!("{record:#?}"); //~ PII301
    Ok(())
}

/// MENDED: what the operator asked for.
fn show(db: &Db, id: i64) -> Result<(), ApiError> {
    let record = db.member(id)?;
    println!(
        "member {}, frozen: {}, warehouse: {}",
        record.id,
        record.frozen,
        account::warehouse_is_reachable()
    );
    Ok(())
}

fn serve(db: Db) -> Result<(), ApiError> {
    let rocket = rocket::build().manage(db).manage(Keys::from_env()?).manage(reqwest::Client::new());
    let rocket = rocket.mount("/", members()).mount("/", back_office());
    rocket::execute(rocket.launch()).map(drop).map_err(|error| std::io::Error::other(error).into())
}

/// What the shop's app calls.
fn members() -> Vec<rocket::Route> {
    routes![
        login::sign_up_v1,
        login::sign_up,
        login::log_in_v1,
        login::log_in,
        profile::me_v1,
        profile::me,
        profile::addresses_v1,
        profile::addresses,
        cards::apply_v1,
        cards::apply,
        cards::top_up_v1,
        cards::top_up,
        fraud::report_v1,
        fraud::report,
    ]
}

/// What the people in the back office call.
fn back_office() -> Vec<rocket::Route> {
    routes![
        profile::desk_v1,
        profile::desk,
        export::export_v1,
        export::export,
        import::import_v1,
        import::import,
        cards::copy_v1,
        cards::copy,
        fraud::worst_v1,
        fraud::worst,
        fraud::known,
        fuel_card::send_v1,
        fuel_card::send,
        fuel_card::send_one_v1,
        fuel_card::send_one,
        account::freeze_member_v1,
        account::freeze_member,
        account::report_leak,
    ]
}

#[cfg(test)]
mod tests {
    use crate::model::MemberRecord;
    use crate::protect::mask_phone;

    /// Tests may print what they like.
    fn print(record: &MemberRecord) {
        println!("{} {}", record.name, record.phone);
    }

    #[test]
    fn masks_the_middle() {
        let _ = print;
        assert_eq!(mask_phone("13800001234"), "138****1234");
    }
}
