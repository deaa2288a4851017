//! Photos of the scene. A photo shows other people's faces and plates, and its EXIF block says where it was taken.

use crate::app::{App, Conn, Services};
use crate::error::ClaimError;
use crate::exif;
use crate::http::{Session, Staff, to_member, to_public, to_staff};
use crate::model::{OtherParty, Position};
use crate::partners::plate_reader;
use crate::protect::{Vault, mask_plate};
use crate::schema::{claims, other_parties, scene_positions, sealed_positions};
use actix_web::{HttpResponse, get, post, web};
use diesel::prelude::*;
use piilint_macros::{Pii, RedactedDebug};
use serde::Serialize;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

/// A photo as it came.
#[derive(Pii, RedactedDebug)]
#[pii(subject = "visitor")]
pub struct ScenePhoto {
    pub claim_id: i32,
    #[pii(photo, sensitive, purpose = "essential.service")]
    pub jpeg: Vec<u8>,
    pub position: Option<Position>,
}

impl ScenePhoto {
    fn from_upload(claim_id: i32, body: &[u8]) -> Self {
        Self { claim_id, position: exif::position(body), jpeg: body.to_vec() }
    }
}

/// What the app is told after an upload.
#[derive(Debug, Serialize)]
struct Receipt {
    claim_id: i32,
    located: bool,
    other_cars: usize,
}

/// LEAK: position and picture are kept as they came, and both the position and the plates are in the log.
#[post("/v1/claims/{id}/photos")]
pub async fn upload_v1(
    app: App,
    session: Session,
    id: web::Path<i32>,
    body: web::Bytes,
) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    check_owner(&mut conn, *id, &session)?;
    let photo = ScenePhoto::from_upload(*id, &body);
    trace_step("position", &photo.position);
    let file = app.photo_dir.join(format!("{}.jpg", photo.claim_id));
    fs::write(file, &photo.jpeg)?; //~ PII101
    if let Some(position) = photo.position {
        keep_position(&mut conn, photo.claim_id, position)?;
    }
    let plates = plate_reader::read(&app.http, &photo).await?;
    let shown = plates.iter().map(|plate| plate.trim()).collect::<Vec<_>>().join(", ");
    log::info!("claim {} shows {shown}", photo.claim_id); //~ PII301
    let other_cars = keep_plates(&mut conn, photo.claim_id, &plates)?;
    Ok(to_member(&Receipt { claim_id: photo.claim_id, located: photo.position.is_some(), other_cars }))
}

/// MENDED: the picture loses its EXIF block and is sealed, the position is sealed beside it, the log counts.
#[post("/v2/claims/{id}/photos")]
pub async fn upload(
    app: App,
    session: Session,
    id: web::Path<i32>,
    body: web::Bytes,
) -> Result<HttpResponse, ClaimError> {
    let mut conn = app.conn()?;
    check_owner(&mut conn, *id, &session)?;
    let photo = ScenePhoto::from_upload(*id, &body);
    write_sealed(&app.vault, &app.photo_dir, &photo)?;
    if let Some(position) = &photo.position {
        seal_position(&app, &mut conn, photo.claim_id, position)?;
    }
    let plates = plate_reader::read(&app.http, &photo).await?;
    log::info!("claim {} shows {} cars", photo.claim_id, plates.len());
    let other_cars = keep_plates(&mut conn, photo.claim_id, &plates)?;
    let receipt = Receipt { claim_id: photo.claim_id, located: photo.position.is_some(), other_cars };
    trace_step("photo", &photo.jpeg.len());
    trace_step("receipt", &receipt);
    Ok(to_member(&receipt))
}

/// Prints whatever it is given. What that is differs from call to call.
fn trace_step<T: Debug>(step: &str, value: &T) {
    log::debug!("upload, {step}: {value:?}"); //~ PII301
}

fn write_sealed(vault: &Vault, dir: &Path, photo: &ScenePhoto) -> Result<(), ClaimError> {
    let sealed = vault.seal(&exif::strip(&photo.jpeg))?;
    fs::write(dir.join(format!("{}.sealed", photo.claim_id)), sealed)?;
    Ok(())
}

fn keep_position(conn: &mut Conn, claim: i32, at: Position) -> Result<(), ClaimError> {
    use scene_positions::{claim_id, lat, lon};
    diesel::insert_into(scene_positions::table)
        .values((claim_id.eq(claim), lat.eq(at.lat), lon.eq(at.lon))) //~ PII101
        .execute(conn)?;
    Ok(())
}

fn seal_position(services: &Services, conn: &mut Conn, claim: i32, at: &Position) -> Result<(), ClaimError> {
    let text = format!("{},{}", at.lat, at.lon);
    let row = (
        sealed_positions::claim_id.eq(claim),
        sealed_positions::position.eq(services.vault.seal(text.as_bytes())?),
    );
    diesel::insert_into(sealed_positions::table).values(row).execute(conn)?;
    Ok(())
}

/// The database is encrypted at rest, which `piilint.toml` says is enough for a plate.
fn keep_plates(conn: &mut Conn, claim: i32, plates: &[String]) -> Result<usize, ClaimError> {
    use other_parties::{claim_id, insurer, plate};
    let rows: Vec<_> =
        plates.iter().map(|found| (claim_id.eq(claim), plate.eq(found), insurer.eq("unknown"))).collect();
    let mut kept = 0;
    for row in rows {
        kept += diesel::insert_into(other_parties::table).values(row).execute(conn)?;
    }
    Ok(kept)
}

/// LEAK: the link to the scene is passed around in a chat, and it shows the other car's plate in full.
#[get("/v1/scene/{claim}/{party}")]
pub async fn scene_v1(app: App, path: web::Path<(i32, i32)>) -> Result<HttpResponse, ClaimError> {
    let (claim, party) = path.into_inner();
    let party = other_party(&mut app.conn()?, claim, party)?;
    Ok(to_public(&party)) //~ PII304
}

/// What the public sees of another party.
#[derive(Serialize)]
struct PublicParty {
    plate: String,
    insurer: String,
}

impl From<&OtherParty> for PublicParty {
    fn from(party: &OtherParty) -> Self {
        Self { plate: mask_plate(&party.plate), insurer: party.insurer.clone() }
    }
}

/// MENDED: where the car is registered, not which one it is.
#[get("/v2/scene/{claim}/{party}")]
pub async fn scene(app: App, path: web::Path<(i32, i32)>) -> Result<HttpResponse, ClaimError> {
    let (claim, party) = path.into_inner();
    let party = other_party(&mut app.conn()?, claim, party)?;
    Ok(to_public(&PublicParty::from(&party)))
}

/// How many other cars: an assessor may know that without their plates.
#[get("/v2/claims/{claim}/cars")]
pub async fn count(_staff: Staff, app: App, claim: web::Path<i32>) -> Result<HttpResponse, ClaimError> {
    let cars: i64 = other_parties::table
        .filter(other_parties::claim_id.eq(*claim))
        .count()
        .get_result(&mut app.conn()?)?;
    Ok(to_staff(&cars))
}

fn other_party(conn: &mut Conn, claim: i32, party: i32) -> Result<OtherParty, ClaimError> {
    other_parties::table
        .find(party)
        .filter(other_parties::claim_id.eq(claim))
        .select(OtherParty::as_select())
        .first(conn)
        .optional()?
        .ok_or(ClaimError::NotFound("party"))
}

fn check_owner(conn: &mut Conn, claim: i32, session: &Session) -> Result<(), ClaimError> {
    let owner: i32 = claims::table.find(claim).select(claims::member_id).first(conn)?;
    if owner == session.member_id { Ok(()) } else { Err(ClaimError::NotFound("claim")) }
}
