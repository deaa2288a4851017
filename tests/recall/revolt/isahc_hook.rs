//! A hook of another HTTP client.
//!
//! file: revolt-database/src/models/accounts/model.rs
//! kind: share
//! depth: 2
//! through: isahc, json!, a retry loop with a labelled continue

mod leak {
    use super::Account;

    async fn post(body: &str) -> bool {
        isahc::post_async("https://hooks.example/accounts", body.to_owned()).await.is_ok() // leak: PII201 or PII204
    }

    async fn retry(body: String) -> bool {
        let mut left = 3;
        'again: loop {
            if post(&body).await {
                break 'again true;
            }
            left -= 1;
            if left == 0 {
                break false;
            }
        }
    }

    pub async fn created(account: &Account) -> bool {
        let value = serde_json::json!({ "id": account.id, "contact": [account.email] });
        retry(value.to_string()).await
    }
}

mod twin {
    use super::Account;

    async fn post(body: &str) -> bool {
        isahc::post_async("https://hooks.example/accounts", body.to_owned()).await.is_ok()
    }

    async fn retry(body: String) -> bool {
        let mut left = 3;
        'again: loop {
            if post(&body).await {
                break 'again true;
            }
            left -= 1;
            if left == 0 {
                break false;
            }
        }
    }

    pub async fn created(account: &Account) -> bool {
        let value = serde_json::json!({ "id": account.id, "contact": [account.disabled] });
        retry(value.to_string()).await
    }
}
