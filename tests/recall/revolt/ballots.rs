//! Somebody is asked for an opinion by an institute, if they agreed to that.
//!
//! file: authifier/src/impl/account.rs
//! kind: share
//! depth: 2
//! through: a consent that is tested by bool::then, its polarity, lazy_static's client, if let
//! round: 2

mod leak {
    use super::Account;
    use std::collections::HashSet;

    lazy_static! {
        static ref CLIENT: reqwest::Client = reqwest::Client::new();
    }

    #[derive(Serialize)]
    pub struct Ballot {
        to: String,
        language: &'static str,
    }

    #[cfg_attr(any(), pii_consent(purpose = "marketing", separate = "share", recipient = "survey"))]
    fn agreed(account: &Account, opted_in: &HashSet<String>) -> bool {
        opted_in.contains(&account.id)
    }

    fn ballot(account: &Account, opted_in: &HashSet<String>) -> Option<Ballot> {
        let make = || Ballot { to: account.email.clone(), language: "en" };
        (!agreed(account, opted_in)).then(make)
    }

    async fn post(ballot: &Ballot) -> reqwest::Result<()> {
        CLIENT.post("https://survey.example/ballots").json(ballot).send().await?; // leak: PII201
        Ok(())
    }

    pub async fn ask(account: &Account, opted_in: &HashSet<String>) -> reqwest::Result<bool> {
        if let Some(ballot) = ballot(account, opted_in) {
            post(&ballot).await?; // leak: PII201
            return Ok(true);
        }
        Ok(false)
    }
}

mod twin {
    use super::Account;
    use std::collections::HashSet;

    lazy_static! {
        static ref CLIENT: reqwest::Client = reqwest::Client::new();
    }

    #[derive(Serialize)]
    pub struct Ballot {
        to: String,
        language: &'static str,
    }

    #[cfg_attr(any(), pii_consent(purpose = "marketing", separate = "share", recipient = "survey"))]
    fn agreed(account: &Account, opted_in: &HashSet<String>) -> bool {
        opted_in.contains(&account.id)
    }

    fn ballot(account: &Account, opted_in: &HashSet<String>) -> Option<Ballot> {
        let make = || Ballot { to: account.email.clone(), language: "en" };
        agreed(account, opted_in).then(make)
    }

    async fn post(ballot: &Ballot) -> reqwest::Result<()> {
        CLIENT.post("https://survey.example/ballots").json(ballot).send().await?;
        Ok(())
    }

    pub async fn ask(account: &Account, opted_in: &HashSet<String>) -> reqwest::Result<bool> {
        if let Some(ballot) = ballot(account, opted_in) {
            post(&ballot).await?;
            return Ok(true);
        }
        Ok(false)
    }
}
