//! What a user was verified with is left in a file.
//!
//! file: bitwarden-core/src/platform/get_user_api_key.rs
//! after: info!("Getting Api Key");
//! kind: store
//! depth: 0
//! through: an array of options that is flattened, fold, fs::write
//! round: 5

mod leak {
    fn here() {
        let given = [input.master_password.as_deref(), input.otp.as_deref()];
        let lines = given.into_iter().flatten().fold(String::new(), |mut lines, given| {
            lines.push_str(given);
            lines.push('\n');
            lines
        });
        std::fs::write(verified_with::FILE, lines).ok(); // leak: PII101 or PII103
    }

    pub(super) const FILE: &str = "verified-with.txt";
}

mod twin {
    fn here() {
        let given = [input.master_password.as_deref(), input.otp.as_deref()];
        let lines = given.into_iter().flatten().fold(String::new(), |mut lines, given| {
            lines.push_str(if given.is_empty() { "nothing" } else { "something" });
            lines.push('\n');
            lines
        });
        std::fs::write(verified_with::FILE, lines).ok();
    }

    pub(super) const FILE: &str = "verified-with.txt";
}
