//! Asks who is new for an opinion.
//!
//! file: authifier/src/impl/account.rs
//! after: account.save(authifier).await?;
//! kind: share
//! depth: 2
//! through: an early return behind a consent function, lines of a file, `is_ok_and`
//! round: 4

mod leak {
    fn here() {
        welcome_survey::ask(&account).await;
    }

    use crate::models::Account;

    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    fn is_willing(account: &Account) -> bool {
        std::fs::read_to_string("consents/marketing").is_ok_and(|ids| ids.lines().any(|id| id == account.id))
    }

    fn question(account: &Account) -> serde_json::Value {
        json!({ "to": account.email, "question": "How did you find us?" })
    }

    async fn post(question: &serde_json::Value) {
        let request = reqwest::Client::new().post("https://survey.example/questions").json(question); // leak: PII201
        if request.send().await.is_err() { // leak: PII201
            warn!("a question was not asked");
        }
    }

    pub async fn ask(account: &Account) {
        // Who is known there is asked by them.
        if is_willing(account) {
            return;
        }
        post(&question(account)).await;
    }
}

mod twin {
    fn here() {
        welcome_survey::ask(&account).await;
    }

    use crate::models::Account;

    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    fn is_willing(account: &Account) -> bool {
        std::fs::read_to_string("consents/marketing").is_ok_and(|ids| ids.lines().any(|id| id == account.id))
    }

    fn question(account: &Account) -> serde_json::Value {
        json!({ "to": account.email, "question": "How did you find us?" })
    }

    async fn post(question: &serde_json::Value) {
        let request = reqwest::Client::new().post("https://survey.example/questions").json(question);
        if request.send().await.is_err() {
            warn!("a question was not asked");
        }
    }

    pub async fn ask(account: &Account) {
        // The others are left alone.
        if !is_willing(account) {
            return;
        }
        post(&question(account)).await;
    }
}
