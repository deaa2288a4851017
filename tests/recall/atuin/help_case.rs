//! Somebody who cannot sign up gets a case at the help desk, which works under a contract that covers addresses.
//!
//! file: atuin-server/src/handlers/user.rs
//! kind: share
//! depth: 1
//! through: a LazyLock client, a URL of constants, a borrowed struct with serde's rename, tokio's join!
//! round: 2

mod leak {
    use super::{RegisterRequest, counter};
    use serde::Serialize;
    use std::sync::LazyLock;

    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);
    const CASES: &str = concat!("https://", "desk.example", "/cases");

    #[derive(Serialize)]
    struct Case<'a> {
        #[serde(rename = "replyTo")]
        reply_to: &'a str,
        #[serde(rename = "nick")]
        author: &'a str,
        subject: &'static str,
    }

    async fn open(case: &Case<'_>) -> reqwest::Result<bool> {
        let answer = CLIENT.post(CASES).json(case).send().await?; // leak: PII202 or PII201
        Ok(answer.status().is_success())
    }

    async fn count() {
        counter!("atuin_help_cases").increment(1);
    }

    pub async fn help(register: &RegisterRequest) -> reqwest::Result<bool> {
        let case = Case { reply_to: &register.email, author: &register.username, subject: "cannot sign up" };
        let (opened, ()) = tokio::join!(open(&case), count());
        opened
    }
}

mod twin {
    use super::{RegisterRequest, counter};
    use serde::Serialize;
    use std::sync::LazyLock;

    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);
    const CASES: &str = concat!("https://", "desk.example", "/cases");

    #[derive(Serialize)]
    struct Case<'a> {
        #[serde(rename = "replyTo")]
        reply_to: &'a str,
        subject: &'static str,
    }

    async fn open(case: &Case<'_>) -> reqwest::Result<bool> {
        let answer = CLIENT.post(CASES).json(case).send().await?;
        Ok(answer.status().is_success())
    }

    async fn count() {
        counter!("atuin_help_cases").increment(1);
    }

    pub async fn help(register: &RegisterRequest) -> reqwest::Result<bool> {
        let case = Case { reply_to: &register.email, subject: "cannot sign up" };
        let (opened, ()) = tokio::join!(open(&case), count());
        opened
    }
}
