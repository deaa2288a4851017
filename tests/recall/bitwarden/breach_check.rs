//! An address is looked up in a list of breaches.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: share
//! depth: 1
//! through: a query of pairs, async fn in a trait, an impl for a unit struct

mod leak {
    use super::PasswordLoginRequest;

    trait Lookup {
        async fn lookup(&self, client: &reqwest::Client, account: &str) -> Result<bool, reqwest::Error>;
    }

    struct Breaches;

    impl Lookup for Breaches {
        async fn lookup(&self, client: &reqwest::Client, account: &str) -> Result<bool, reqwest::Error> {
            let pairs = [("account", account), ("format", "short")];
            let answer = client.get("https://breaches.example/v3").query(&pairs).send().await?; // leak: PII201 or PII204 or PII205
            Ok(answer.status().is_success())
        }
    }

    pub async fn check(client: &reqwest::Client, input: &PasswordLoginRequest) -> Result<bool, reqwest::Error> {
        Breaches.lookup(client, &input.email).await
    }
}

mod twin {
    use super::PasswordLoginRequest;

    #[cfg_attr(any(), pii_protect(anonymize))]
    fn bucket(text: &str) -> String {
        let sum: u32 = text.bytes().map(u32::from).sum();
        format!("{:02x}", sum % 256)
    }

    trait Lookup {
        async fn lookup(&self, client: &reqwest::Client, account: &str) -> Result<bool, reqwest::Error>;
    }

    struct Breaches;

    impl Lookup for Breaches {
        async fn lookup(&self, client: &reqwest::Client, account: &str) -> Result<bool, reqwest::Error> {
            let pairs = [("account", account), ("format", "short")];
            let answer = client.get("https://breaches.example/v3").query(&pairs).send().await?;
            Ok(answer.status().is_success())
        }
    }

    pub async fn check(client: &reqwest::Client, input: &PasswordLoginRequest) -> Result<bool, reqwest::Error> {
        Breaches.lookup(client, &bucket(&input.email)).await
    }
}
