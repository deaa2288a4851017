//! Loss assessors look at cars on our behalf.

use crate::claims::ClaimFile;
use crate::error::ClaimError;
use reqwest::Client;
use serde::Serialize;

const JOBS: &str = "https://jobs.loss-assessor.example/v1/jobs";

/// What an assessor was sent in the first version: the file as it lay there.
#[derive(Serialize)]
struct WholeFile {
    claim_id: i32,
    plate: String,
    lat: Option<f64>,
    lon: Option<f64>,
    doctor: Option<String>,
}

impl From<&ClaimFile> for WholeFile {
    fn from(file: &ClaimFile) -> Self {
        Self {
            claim_id: file.claim.id,
            plate: file.policy.plate.clone(),
            lat: file.position.map(|position| position.lat),
            lon: file.position.map(|position| position.lon),
            doctor: file.injury.as_ref().map(|injury| injury.note.clone()),
        }
    }
}

/// What it takes to look at a car.
#[derive(Serialize)]
struct Job {
    claim_id: i32,
    plate: String,
    lat: Option<f64>,
    lon: Option<f64>,
}

impl From<&ClaimFile> for Job {
    fn from(file: &ClaimFile) -> Self {
        let WholeFile { claim_id, plate, lat, lon, doctor: _ } = WholeFile::from(file);
        Self { claim_id, plate, lat, lon }
    }
}

/// LEAK: what the doctor wrote goes along. Nobody needs that to look at a car, and the assessor's entry says so.
pub async fn assign_v1(http: &Client, file: &ClaimFile) -> Result<(), ClaimError> {
    send(http, JOBS, &WholeFile::from(file)).await
}

/// MENDED: plate and place, which the entry lists.
pub async fn assign(http: &Client, file: &ClaimFile) -> Result<(), ClaimError> {
    send(http, JOBS, &Job::from(file)).await
}

/// The two differ in what they pass here.
async fn send<T: Serialize>(http: &Client, url: &str, job: &T) -> Result<(), ClaimError> {
    http.post(url).json(job).send().await?.error_for_status()?; //~ PII202
    Ok(())
}
