//! Tells those who sell the product of a new installation.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! after: ) -> Result<(), RehydrationError> {
//! kind: share
//! depth: 0
//! through: a multipart form
//! round: 3

mod leak {
    fn here() {
        crm_contact::add(&data).await;
    }

    use super::SaveStateData;
    use reqwest::multipart::Form;

    pub async fn add(data: &SaveStateData) {
        let form = Form::new().text("source", "sdk").text("version", env!("CARGO_PKG_VERSION"));
        let form = form.text("reply-to", data.email.clone());
        let request = reqwest::Client::new().post("https://crm.example/contacts").multipart(form); // leak: PII201 or PII204
        if request.send().await.is_err() { // leak: PII201 or PII204
            tracing::debug!("nobody was told");
        }
    }
}

mod twin {
    fn here() {
        crm_contact::add(&data).await;
    }

    use super::SaveStateData;
    use reqwest::multipart::Form;

    pub async fn add(data: &SaveStateData) {
        let form = Form::new().text("source", "sdk").text("version", env!("CARGO_PKG_VERSION"));
        let form = form.text("reply-to", data.urls.api_url.clone());
        let request = reqwest::Client::new().post("https://crm.example/contacts").multipart(form);
        if request.send().await.is_err() {
            tracing::debug!("nobody was told");
        }
    }
}
