//! A scoring service gets the address of a request, joined from parts.
//!
//! file: revolt-database/src/util/shield.rs
//! kind: share
//! depth: 2
//! through: split and collect, an array, concat, tokio::join! of two futures

mod leak {
    use super::*;

    fn joined(input: &ShieldValidationInput) -> String {
        let ip = input.ip.as_deref().unwrap_or("0.0.0.0");
        let parts: Vec<&str> = ip.split('.').collect();
        ["ip-", &parts.join("-")].concat()
    }

    async fn ask(path: &'static str, what: String) -> bool {
        let url = format!("https://score.example/{path}");
        CLIENT.post(url).body(what).send().await.is_ok() // leak: PII201 or PII204
    }

    pub async fn score(input: &ShieldValidationInput) -> bool {
        let (a, b) = tokio::join!(ask("a", String::new()), ask("b", joined(input)));
        a && b
    }
}

mod twin {
    use super::*;

    fn joined(input: &ShieldValidationInput) -> String {
        let ip = input.ip.as_deref().unwrap_or("0.0.0.0");
        let parts: Vec<&str> = ip.split('.').collect();
        ["ip-", &parts.len().to_string()].concat()
    }

    async fn ask(path: &'static str, what: String) -> bool {
        let url = format!("https://score.example/{path}");
        CLIENT.post(url).body(what).send().await.is_ok()
    }

    pub async fn score(input: &ShieldValidationInput) -> bool {
        let (a, b) = tokio::join!(ask("a", String::new()), ask("b", joined(input)));
        a && b
    }
}
