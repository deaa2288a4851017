//! Somebody else reminds the operator of certificates that end.
//!
//! file: atomic-server/src/https.rs
//! after: set_certs_created_at_file(config);
//! kind: share
//! depth: 1
//! through: arrays that are zipped into a form, ureq
//! round: 3

mod leak {
    fn here() {
        expiry_reminder::subscribe(config)?;
    }

    use crate::{config::Config, errors::AtomicServerResult};

    const REMINDERS: &str = "https://certs.example/reminders";

    fn send(form: &[(&str, &str)]) -> AtomicServerResult<()> {
        let request = ureq::post(REMINDERS).timeout(std::time::Duration::from_secs(2));
        request.send_form(form).map_err(|e| format!("Nobody will remind us. {}", e))?; // leak: PII201 or PII204
        Ok(())
    }

    pub fn subscribe(config: &Config) -> AtomicServerResult<()> {
        let names = ["domain", "weeks", "reply"];
        let reply = config.opts.email.as_deref().unwrap_or_default();
        let values = [config.opts.domain.as_str(), "8", reply];
        let form: Vec<_> = names.into_iter().zip(values).filter(|(_, value)| !value.is_empty()).collect();
        send(&form)
    }
}

mod twin {
    fn here() {
        expiry_reminder::subscribe(config)?;
    }

    use crate::{config::Config, errors::AtomicServerResult};

    const REMINDERS: &str = "https://certs.example/reminders";

    fn send(form: &[(&str, &str)]) -> AtomicServerResult<()> {
        let request = ureq::post(REMINDERS).timeout(std::time::Duration::from_secs(2));
        request.send_form(form).map_err(|e| format!("Nobody will remind us. {}", e))?;
        Ok(())
    }

    pub fn subscribe(config: &Config) -> AtomicServerResult<()> {
        let names = ["domain", "weeks", "reply"];
        let reply = if config.opts.email.is_some() { "mail" } else { "none" };
        let values = [config.opts.domain.as_str(), "8", reply];
        let form: Vec<_> = names.into_iter().zip(values).filter(|(_, value)| !value.is_empty()).collect();
        send(&form)
    }
}
