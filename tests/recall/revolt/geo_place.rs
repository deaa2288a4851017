//! Asks a service where an address is.
//!
//! file: authifier/src/config/shield.rs
//! after: let client = reqwest::Client::new();
//! kind: share
//! depth: 0
//! through: path segments of a URL
//! round: 3

mod leak {
    fn here() {
        geo_place::ask(&client, &input).await;
    }

    use super::ShieldValidationInput;
    use reqwest::{Client, Url};

    pub async fn ask(client: &Client, input: &ShieldValidationInput) -> Option<()> {
        let mut url = Url::parse("https://places.example").ok()?;
        url.path_segments_mut().ok()?.push("v1").push(input.ip.as_deref()?);
        let answer = client.get(url).send().await.ok()?; // leak: PII201 or PII204 or PII205
        debug!("{} about a place", answer.status());
        Some(())
    }
}

mod twin {
    fn here() {
        geo_place::ask(&client, &input).await;
    }

    use super::ShieldValidationInput;
    use reqwest::{Client, Url};

    pub async fn ask(client: &Client, input: &ShieldValidationInput) -> Option<()> {
        let mut url = Url::parse("https://places.example").ok()?;
        url.path_segments_mut().ok()?.push("v1").push(if input.dry_run { "dry" } else { "real" });
        let answer = client.get(url).send().await.ok()?;
        debug!("{} about a place", answer.status());
        Some(())
    }
}
