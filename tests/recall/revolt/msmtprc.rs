//! Lets scripts send mail by the same server.
//!
//! file: authifier/src/config/email_verification.rs
//! after: pub fn create_transport(&self) -> SmtpTransport {
//! kind: store
//! depth: 3
//! through: a template that is rendered by the program's helper, `json!`
//! round: 4

mod leak {
    fn here() {
        msmtprc::write(self).ok();
    }

    use super::SMTPSettings;
    use crate::{Error, Result, Success};
    use std::fs;

    const TEMPLATE: &str = "account default\nhost {{host}}\nfrom {{from}}\nuser {{user}}\n{{more}}\n";

    fn variables(smtp: &SMTPSettings) -> handlebars::JsonValue {
        let more = format!("password {}", smtp.password);
        json!({ "host": smtp.host, "from": smtp.from, "user": smtp.username, "more": more })
    }

    fn render(smtp: &SMTPSettings) -> Result<String> {
        SMTPSettings::render_template(TEMPLATE, &variables(smtp))
    }

    pub fn write(smtp: &SMTPSettings) -> Success {
        let text = render(smtp)?;
        fs::write("msmtprc", text).map_err(|_| Error::OperationFailed) // leak: PII101 or PII103
    }
}

mod twin {
    fn here() {
        msmtprc::write(self).ok();
    }

    use super::SMTPSettings;
    use crate::{Error, Result, Success};
    use std::fs;

    const TEMPLATE: &str = "account default\nhost {{host}}\nfrom {{from}}\nuser {{user}}\n{{more}}\n";

    fn variables(smtp: &SMTPSettings) -> handlebars::JsonValue {
        let more = format!("port {}", smtp.port.unwrap_or(25));
        json!({ "host": smtp.host, "from": smtp.from, "user": smtp.username, "more": more })
    }

    fn render(smtp: &SMTPSettings) -> Result<String> {
        SMTPSettings::render_template(TEMPLATE, &variables(smtp))
    }

    pub fn write(smtp: &SMTPSettings) -> Success {
        let text = render(smtp)?;
        fs::write("msmtprc", text).map_err(|_| Error::OperationFailed)
    }
}
