//! An address is parsed into its parts and shown by an own Display.
//!
//! file: lemmy_db_schema/src/impls/email_verification.rs
//! kind: log
//! depth: 3
//! through: FromStr, split_once, parse, a hand-written Display

mod leak {
    use super::EmailVerificationForm;
    use std::{fmt, str::FromStr};

    struct Mailbox {
        local: String,
        domain: String,
    }

    impl FromStr for Mailbox {
        type Err = &'static str;
        fn from_str(text: &str) -> Result<Self, Self::Err> {
            let (local, domain) = text.split_once('@').ok_or("no @")?;
            Ok(Mailbox { local: local.to_owned(), domain: domain.to_owned() })
        }
    }

    impl fmt::Display for Mailbox {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} at {}", self.local, self.domain)
        }
    }

    pub fn trace(form: &EmailVerificationForm) {
        if let Ok(mailbox) = form.email.parse::<Mailbox>() {
            tracing::trace!("verifying {mailbox}"); // leak: PII301
        }
    }
}

mod twin {
    use super::EmailVerificationForm;
    use std::{fmt, str::FromStr};

    struct Mailbox {
        local: String,
        domain: String,
    }

    #[cfg_attr(any(), pii_protect(mask))]
    fn mask(text: &str) -> String {
        text.chars().take(1).chain("***".chars()).collect()
    }

    impl FromStr for Mailbox {
        type Err = &'static str;
        fn from_str(text: &str) -> Result<Self, Self::Err> {
            let (local, domain) = text.split_once('@').ok_or("no @")?;
            Ok(Mailbox { local: mask(local), domain: mask(domain) })
        }
    }

    impl fmt::Display for Mailbox {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} at {}", self.local, self.domain)
        }
    }

    pub fn trace(form: &EmailVerificationForm) {
        if let Ok(mailbox) = form.email.parse::<Mailbox>() {
            tracing::trace!("verifying {mailbox}");
        }
    }
}
