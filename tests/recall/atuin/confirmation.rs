//! The help desk sends the mail that confirms an address.
//!
//! file: atuin-server/src/db/models.rs
//! kind: share
//! depth: 0
//! through: a scheme in a constant, inline captures of format!, a HashMap from an array, reqwest's client builder
//! round: 2

mod leak {
    use super::User;
    use std::collections::HashMap;
    use std::time::Duration;

    const SCHEME: &str = "http";
    const HOST: &str = "desk.example";

    pub async fn ask(user: &User, code: u32) -> eyre::Result<()> {
        let url = format!("{SCHEME}://{HOST}/confirm");
        let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build()?;
        let mail = HashMap::from([("to", user.email.clone()), ("code", format!("{code:06}"))]);
        client.post(url).json(&mail).send().await?.error_for_status()?; // leak: PII203
        Ok(())
    }
}

mod twin {
    use super::User;
    use std::collections::HashMap;
    use std::time::Duration;

    const SCHEME: &str = "https";
    const HOST: &str = "desk.example";

    pub async fn ask(user: &User, code: u32) -> eyre::Result<()> {
        let url = format!("{SCHEME}://{HOST}/confirm");
        let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build()?;
        let mail = HashMap::from([("to", user.email.clone()), ("code", format!("{code:06}"))]);
        client.post(url).json(&mail).send().await?.error_for_status()?;
        Ok(())
    }
}
