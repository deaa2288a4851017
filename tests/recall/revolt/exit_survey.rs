//! Asks those who leave why they do.
//!
//! file: revolt-database/src/models/accounts/model.rs
//! after: self.disabled = true;
//! kind: share
//! depth: 3
//! through: a type that proves consent, Option of it in the leak, reqwest with JSON
//! round: 3

mod leak {
    fn here() {
        exit_survey::invite(self).await;
    }

    use super::Account;
    use std::{fs, sync::LazyLock};

    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);

    /// Somebody who said that he wants to hear of us, on the form for that.
    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    pub struct Agreed {
        account: String,
    }

    impl Agreed {
        fn of(account: &Account) -> Option<Agreed> {
            let list = fs::read_to_string("marketing_consents").ok()?;
            let agreed = list.lines().any(|id| id == account.id);
            agreed.then(|| Agreed { account: account.id.clone() })
        }
    }

    async fn post(to: &str, reference: &str) {
        let body = serde_json::json!({ "to": to, "reference": reference });
        if CLIENT.post("https://survey.example/invitations").json(&body).send().await.is_err() { // leak: PII201
            warn!("no survey was sent");
        }
    }

    async fn send(account: &Account, agreed: Option<Agreed>) {
        let reference = agreed.map_or_else(String::new, |agreed| agreed.account);
        post(&account.email, &reference).await;
    }

    pub async fn invite(account: &Account) {
        send(account, Agreed::of(account)).await;
    }
}

mod twin {
    fn here() {
        exit_survey::invite(self).await;
    }

    use super::Account;
    use std::{fs, sync::LazyLock};

    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);

    /// Somebody who said that he wants to hear of us, on the form for that.
    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    pub struct Agreed {
        account: String,
    }

    impl Agreed {
        fn of(account: &Account) -> Option<Agreed> {
            let list = fs::read_to_string("marketing_consents").ok()?;
            let agreed = list.lines().any(|id| id == account.id);
            agreed.then(|| Agreed { account: account.id.clone() })
        }
    }

    async fn post(to: &str, reference: &str) {
        let body = serde_json::json!({ "to": to, "reference": reference });
        if CLIENT.post("https://survey.example/invitations").json(&body).send().await.is_err() {
            warn!("no survey was sent");
        }
    }

    async fn send(account: &Account, agreed: &Agreed) {
        post(&account.email, &agreed.account).await;
    }

    pub async fn invite(account: &Account) {
        if let Some(agreed) = Agreed::of(account) {
            send(account, &agreed).await;
        }
    }
}
