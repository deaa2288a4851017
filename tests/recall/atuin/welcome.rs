//! A webhook of the registration tells who registered.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user_id, "registered new user");
//! kind: share
//! depth: 1
//! through: a HashMap as JSON body, a spawned task with an async move block

mod leak {
    use std::collections::HashMap;

    pub(super) fn tell(who: String) {
        tokio::spawn(async move {
            let body = HashMap::from([("text", format!("{who} is here"))]);
            let client = reqwest::Client::new();
            let _ = client.post("https://chat.example/hook").json(&body).send().await; // leak: PII201 or PII204
        });
    }

    fn here() {
        welcome::tell(new_user.email.clone());
    }
}

mod twin {
    use std::collections::HashMap;

    pub(super) fn tell(who: String) {
        tokio::spawn(async move {
            let body = HashMap::from([("text", format!("{who} is here"))]);
            let client = reqwest::Client::new();
            let _ = client.post("https://chat.example/hook").json(&body).send().await;
        });
    }

    fn here() {
        welcome::tell(user_id.to_string());
    }
}
