//! A status service is asked for an access token, and asked again when it does not answer.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! kind: share
//! depth: 4
//! through: a From impl, an array of pairs, a boxed future that calls itself, a match guard, reqwest's query
//! round: 2

mod leak {
    use super::{AccessToken, Client};
    use std::{future::Future, pin::Pin};

    const STATUS: &str = concat!("https://", "status.example", "/tokens");

    #[derive(Clone)]
    pub struct Probe {
        pairs: [(&'static str, String); 2],
    }

    impl From<&AccessToken> for Probe {
        fn from(token: &AccessToken) -> Self {
            let id = ("id", token.access_token_id.simple().to_string());
            let key = ("key", token.client_secret.clone());
            Self { pairs: [id, key] }
        }
    }

    type Answer = Pin<Box<dyn Future<Output = reqwest::Result<u16>> + Send>>;

    async fn get(client: &reqwest::Client, probe: &Probe) -> reqwest::Result<u16> {
        let request = client.get(STATUS).query(&probe.pairs); // leak: PII205 or PII201 or PII204
        Ok(request.send().await?.status().as_u16()) // leak: PII205 or PII201 or PII204
    }

    fn attempt(client: reqwest::Client, probe: Probe, tries: u8) -> Answer {
        Box::pin(async move {
            match get(&client, &probe).await {
                Err(error) if tries > 0 && error.is_timeout() => attempt(client, probe, tries - 1).await,
                done => done,
            }
        })
    }

    pub async fn is_known(client: &Client, token: &AccessToken) -> reqwest::Result<bool> {
        let status = attempt(client.internal.external_http_client.clone(), token.into(), 3).await?;
        Ok(status == 200)
    }
}

mod twin {
    use super::{AccessToken, Client};
    use std::{future::Future, pin::Pin};

    const STATUS: &str = concat!("https://", "status.example", "/tokens");

    #[derive(Clone)]
    pub struct Probe {
        pairs: [(&'static str, String); 2],
    }

    impl From<&AccessToken> for Probe {
        fn from(token: &AccessToken) -> Self {
            let id = ("id", token.access_token_id.simple().to_string());
            let key = ("key", "none".to_owned());
            Self { pairs: [id, key] }
        }
    }

    type Answer = Pin<Box<dyn Future<Output = reqwest::Result<u16>> + Send>>;

    async fn get(client: &reqwest::Client, probe: &Probe) -> reqwest::Result<u16> {
        let request = client.get(STATUS).query(&probe.pairs);
        Ok(request.send().await?.status().as_u16())
    }

    fn attempt(client: reqwest::Client, probe: Probe, tries: u8) -> Answer {
        Box::pin(async move {
            match get(&client, &probe).await {
                Err(error) if tries > 0 && error.is_timeout() => attempt(client, probe, tries - 1).await,
                done => done,
            }
        })
    }

    pub async fn is_known(client: &Client, token: &AccessToken) -> reqwest::Result<bool> {
        let status = attempt(client.internal.external_http_client.clone(), token.into(), 3).await?;
        Ok(status == 200)
    }
}
