//! Keeps a table of how keys were asked for.
//!
//! file: bitwarden-core/src/platform/get_user_api_key.rs
//! after: let login_method = get_login_method(client).await?;
//! kind: store
//! depth: 1
//! through: `filter_map` and `unzip`, two lines that are joined by hand
//! round: 4

mod leak {
    fn here() {
        asked_table::write(input).ok();
    }

    use std::{fs, io};

    use super::SecretVerificationRequest;

    fn table(input: &SecretVerificationRequest) -> (Vec<&'static str>, Vec<String>) {
        let given = [("code", &input.otp), ("password", &input.master_password)];
        given.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))).unzip()
    }

    pub fn write(input: &SecretVerificationRequest) -> io::Result<()> {
        let (names, cells) = table(input);
        let text = [names.join(";"), cells.join(";")].join("\n");
        fs::write("asked.csv", text) // leak: PII101 or PII103
    }
}

mod twin {
    fn here() {
        asked_table::write(input).ok();
    }

    use std::{fs, io};

    use super::SecretVerificationRequest;

    fn table(input: &SecretVerificationRequest) -> (Vec<&'static str>, Vec<String>) {
        let given = [("code", &input.otp), ("password", &input.master_password)];
        given.into_iter().filter_map(|(name, value)| value.as_ref().map(|_| (name, String::from("given")))).unzip()
    }

    pub fn write(input: &SecretVerificationRequest) -> io::Result<()> {
        let (names, cells) = table(input);
        let text = [names.join(";"), cells.join(";")].join("\n");
        fs::write("asked.csv", text)
    }
}
