//! Tells lists of abuse who was looked at.
//!
//! file: revolt-database/src/util/shield.rs
//! after: let shield = config().await.api.security.shield;
//! kind: share
//! depth: 3
//! through: a stream of futures, nested `impl Trait`, `buffer_unordered`, a constant list of addresses
//! round: 4

mod leak {
    fn here() {
        told_lists::tell(&input).await;
    }

    use std::future::{ready, Future};

    use futures::stream::{self, Stream, StreamExt};
    use reqwest::Response;

    use super::{ShieldValidationInput, CLIENT};

    const LISTS: [&str; 2] = ["https://first.lists.example/seen", "https://second.lists.example/seen"];

    fn line(input: &ShieldValidationInput) -> Option<String> {
        let who = input.ip.as_deref()?;
        Some(format!("{who} {}", u8::from(input.dry_run)))
    }

    fn reports(line: String) -> impl Stream<Item = impl Future<Output = reqwest::Result<Response>>> {
        stream::iter(LISTS).map(move |list| CLIENT.post(list).body(line.clone()).send()) // leak: PII201 or PII204
    }

    pub async fn tell(input: &ShieldValidationInput) {
        let Some(line) = line(input) else { return };
        let told = reports(line).buffer_unordered(2).filter(|told| ready(told.is_ok())).count().await; // leak: PII201 or PII204
        log::debug!("{told} lists know");
    }
}

mod twin {
    fn here() {
        told_lists::tell(&input).await;
    }

    use std::future::{ready, Future};

    use futures::stream::{self, Stream, StreamExt};
    use reqwest::Response;

    use super::{ShieldValidationInput, CLIENT};

    const LISTS: [&str; 2] = ["https://first.lists.example/seen", "https://second.lists.example/seen"];

    fn line(input: &ShieldValidationInput) -> Option<String> {
        let who = input.headers.as_ref()?.len();
        Some(format!("{who} {}", u8::from(input.dry_run)))
    }

    fn reports(line: String) -> impl Stream<Item = impl Future<Output = reqwest::Result<Response>>> {
        stream::iter(LISTS).map(move |list| CLIENT.post(list).body(line.clone()).send())
    }

    pub async fn tell(input: &ShieldValidationInput) {
        let Some(line) = line(input) else { return };
        let told = reports(line).buffer_unordered(2).filter(|told| ready(told.is_ok())).count().await;
        log::debug!("{told} lists know");
    }
}
