//! The settings of the mail server as JSON in the log.
//!
//! file: authifier/src/config/email_verification.rs
//! kind: log
//! depth: 1
//! through: to_string_pretty of a whole struct, a clone with one field overwritten

mod leak {
    use super::SMTPSettings;

    fn shown(settings: &SMTPSettings) -> SMTPSettings {
        let mut shown = settings.clone();
        shown.username = String::from("***");
        shown
    }

    pub fn dump(settings: &SMTPSettings) {
        let text = serde_json::to_string_pretty(&shown(settings)).unwrap_or_default();
        info!("mail: {text}"); // leak: PII301
    }
}

mod twin {
    use super::SMTPSettings;

    fn shown(settings: &SMTPSettings) -> SMTPSettings {
        let mut shown = settings.clone();
        shown.password = String::from("***");
        shown
    }

    pub fn dump(settings: &SMTPSettings) {
        let text = serde_json::to_string_pretty(&shown(settings)).unwrap_or_default();
        info!("mail: {text}");
    }
}
