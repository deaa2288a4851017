//! Looks whether somebody has a picture elsewhere.
//!
//! file: atuin-server/src/handlers/v0/me.rs
//! after: ) -> Result<Json<MeResponse>, ErrorResponseStatus<'static>> {
//! kind: share
//! depth: 3
//! through: a retry helper that takes a closure giving futures, a labelled break, a LazyLock address with a query
//! round: 4

mod leak {
    fn here() {
        picture_probe::probe(&user).await;
    }

    use std::future::Future;
    use std::sync::LazyLock;
    use std::time::Duration;

    use reqwest::{Client, Response};
    use url::Url;

    use crate::db::models::User;

    static PICTURES: LazyLock<Url> =
        LazyLock::new(|| Url::parse("https://pictures.example/find").expect("it is an address"));

    fn address(user: &User) -> Url {
        let mut url = PICTURES.clone();
        url.query_pairs_mut().append_pair("size", "64").append_pair("of", &user.email);
        url
    }

    async fn retried<F, Fut>(times: u32, mut ask: F) -> bool
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = reqwest::Result<Response>>,
    {
        'tries: for _ in 0..times {
            match ask().await {
                Ok(answer) if answer.status().is_success() => return true,
                Ok(_) => break 'tries,
                Err(e) => tracing::debug!("no picture yet: {}", e.without_url()),
            }
        }
        false
    }

    pub async fn probe(user: &User) {
        let (client, url) = (Client::new(), address(user));
        let ask = || client.get(url.clone()).timeout(Duration::from_secs(2)).send(); // leak: PII201 or PII204 or PII205
        if retried(3, ask).await {
            tracing::debug!(user.id = user.id, "there is a picture");
        }
    }
}

mod twin {
    fn here() {
        picture_probe::probe(&user).await;
    }

    use std::future::Future;
    use std::sync::LazyLock;
    use std::time::Duration;

    use reqwest::{Client, Response};
    use url::Url;

    use crate::db::models::User;

    static PICTURES: LazyLock<Url> =
        LazyLock::new(|| Url::parse("https://pictures.example/find").expect("it is an address"));

    fn address(user: &User) -> Url {
        let mut url = PICTURES.clone();
        url.query_pairs_mut().append_pair("size", "64").append_pair("of", &user.id.to_string());
        url
    }

    async fn retried<F, Fut>(times: u32, mut ask: F) -> bool
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = reqwest::Result<Response>>,
    {
        'tries: for _ in 0..times {
            match ask().await {
                Ok(answer) if answer.status().is_success() => return true,
                Ok(_) => break 'tries,
                Err(e) => tracing::debug!("no picture yet: {}", e.without_url()),
            }
        }
        false
    }

    pub async fn probe(user: &User) {
        let (client, url) = (Client::new(), address(user));
        let ask = || client.get(url.clone()).timeout(Duration::from_secs(2)).send();
        if retried(3, ask).await {
            tracing::debug!(user.id = user.id, "there is a picture");
        }
    }
}
