//! Asks services whether an account was in a leak elsewhere.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: let kdf = client.auth().prelogin(input.email.clone()).await?;
//! kind: share
//! depth: 2
//! through: trait objects with a default method, boxed futures, a query string by url
//! round: 3

mod leak {
    fn here() {
        known_leaks::look_up(client, input).await;
    }

    use super::PasswordLoginRequest;
    use crate::Client;
    use reqwest::StatusCode;
    use std::{future::Future, pin::Pin};
    use url::Url;

    type Answer<'a> = Pin<Box<dyn Future<Output = Option<StatusCode>> + Send + 'a>>;

    trait Service: Send + Sync {
        fn base(&self) -> &'static str;

        fn url(&self, account: &str) -> Option<Url> {
            let mut url = Url::parse(self.base()).ok()?;
            url.query_pairs_mut().append_pair("account", account);
            Some(url)
        }

        fn ask<'a>(&'a self, http: &'a reqwest::Client, account: &'a str) -> Answer<'a> {
            Box::pin(async move {
                let answer = http.get(self.url(account)?).send().await.ok()?; // leak: PII201 or PII204 or PII205
                Some(answer.status())
            })
        }
    }

    struct Leaks;

    impl Service for Leaks {
        fn base(&self) -> &'static str {
            "https://leaks.example/v3"
        }
    }

    struct Dumps;

    impl Service for Dumps {
        fn base(&self) -> &'static str {
            "https://dumps.example/search"
        }
    }

    pub async fn look_up(client: &Client, input: &PasswordLoginRequest) {
        let account = input.email.as_str();
        let services: [Box<dyn Service>; 2] = [Box::new(Leaks), Box::new(Dumps)];
        for service in &services {
            if let Some(StatusCode::OK) = service.ask(&client.internal.external_http_client, account).await {
                tracing::warn!("this account was in a leak");
                break;
            }
        }
    }
}

mod twin {
    fn here() {
        known_leaks::look_up(client, input).await;
    }

    use super::PasswordLoginRequest;
    use crate::Client;
    use reqwest::StatusCode;
    use std::{future::Future, pin::Pin};
    use url::Url;

    type Answer<'a> = Pin<Box<dyn Future<Output = Option<StatusCode>> + Send + 'a>>;

    trait Service: Send + Sync {
        fn base(&self) -> &'static str;

        fn url(&self, account: &str) -> Option<Url> {
            let mut url = Url::parse(self.base()).ok()?;
            url.query_pairs_mut().append_pair("account", account);
            Some(url)
        }

        fn ask<'a>(&'a self, http: &'a reqwest::Client, account: &'a str) -> Answer<'a> {
            Box::pin(async move {
                let answer = http.get(self.url(account)?).send().await.ok()?;
                Some(answer.status())
            })
        }
    }

    struct Leaks;

    impl Service for Leaks {
        fn base(&self) -> &'static str {
            "https://leaks.example/v3"
        }
    }

    struct Dumps;

    impl Service for Dumps {
        fn base(&self) -> &'static str {
            "https://dumps.example/search"
        }
    }

    pub async fn look_up(client: &Client, input: &PasswordLoginRequest) {
        let account = if input.email.is_ascii() { "ascii" } else { "other" };
        let services: [Box<dyn Service>; 2] = [Box::new(Leaks), Box::new(Dumps)];
        for service in &services {
            if let Some(StatusCode::OK) = service.ask(&client.internal.external_http_client, account).await {
                tracing::warn!("this account was in a leak");
                break;
            }
        }
    }
}
