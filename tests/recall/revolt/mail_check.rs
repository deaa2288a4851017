//! A service of somebody else tells whether a mail server is set up well.
//!
//! file: authifier/src/config/email_verification.rs
//! kind: share
//! depth: 1
//! through: struct update, a serialised struct of the program, a constant URL, reqwest
//! round: 2

mod leak {
    use super::SMTPSettings;

    const CHECK: &str = concat!("https://", "mailcheck.example", "/v2/settings");

    async fn verdict(settings: &SMTPSettings) -> reqwest::Result<bool> {
        let answer = reqwest::Client::new().post(CHECK).json(settings).send().await?; // leak: PII201 or PII204
        Ok(answer.status().is_success())
    }

    pub async fn check(settings: &SMTPSettings) -> reqwest::Result<bool> {
        let asked = SMTPSettings { reply_to: None, ..settings.clone() };
        verdict(&asked).await
    }
}

mod twin {
    use super::SMTPSettings;

    const CHECK: &str = concat!("https://", "mailcheck.example", "/v2/settings");

    async fn verdict(settings: &SMTPSettings) -> reqwest::Result<bool> {
        let answer = reqwest::Client::new().post(CHECK).json(settings).send().await?;
        Ok(answer.status().is_success())
    }

    pub async fn check(settings: &SMTPSettings) -> reqwest::Result<bool> {
        let asked = SMTPSettings { reply_to: None, password: String::new(), ..settings.clone() };
        verdict(&asked).await
    }
}
