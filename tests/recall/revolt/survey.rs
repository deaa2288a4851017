//! Accounts are invited to a survey; the twin asks each for consent.
//!
//! file: authifier/src/impl/account.rs
//! kind: share
//! depth: 2
//! through: a loop with continue, an async helper, let-else in the twin

mod leak {
    use crate::models::Account;

    fn agreed(account: &Account) -> Option<&str> {
        account.lockout.is_none().then_some("yes")
    }

    async fn invite(client: &reqwest::Client, address: &str) -> reqwest::Result<()> {
        client.post("https://survey.example/invite").json(&[address]).send().await?; // leak: PII201
        Ok(())
    }

    pub async fn run(client: &reqwest::Client, account: &Account) -> reqwest::Result<()> {
        let Some(_) = agreed(account) else { return Ok(()) };
        invite(client, &account.email).await
    }
}

mod twin {
    use crate::models::Account;

    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    fn agreed(account: &Account) -> Option<&str> {
        account.lockout.is_none().then_some("yes")
    }

    async fn invite(client: &reqwest::Client, address: &str) -> reqwest::Result<()> {
        client.post("https://survey.example/invite").json(&[address]).send().await?;
        Ok(())
    }

    pub async fn run(client: &reqwest::Client, account: &Account) -> reqwest::Result<()> {
        let Some(_) = agreed(account) else { return Ok(()) };
        invite(client, &account.email).await
    }
}
