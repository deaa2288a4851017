//! Who asks too often is told to the desk against abuse, by mail.
//!
//! file: lemmy_utils/src/rate_limit/rate_limiter.rs
//! after: rate_limit.last_checked = current;
//! kind: share
//! depth: 2
//! through: a builder by own methods, `impl AsRef<str>` arguments, the program's own mailer
//! round: 5

mod leak {
    fn here() {
        if time_passed < 0.01 {
            abuse_letter::tell(type_, ip);
        }
    }

    use super::RateLimitType;
    use crate::{email::send_email, settings::SETTINGS, IpAddr};

    const DESK: &str = "abuse@desk.example";

    #[derive(Default)]
    struct Letter {
        lines: Vec<String>,
    }

    impl Letter {
        fn line(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.lines.push(format!("<p>{}: {}</p>", name.as_ref(), value.as_ref()));
            self
        }

        fn html(&self) -> String {
            self.lines.concat()
        }

        fn send(self) {
            let sent = send_email("Too many requests", DESK, "desk", &self.html(), &SETTINGS); // leak: PII201 or PII203 or PII204
            if sent.is_err() {
                tracing::warn!("the desk was not told");
            }
        }
    }

    pub fn tell(kind: RateLimitType, ip: &IpAddr) {
        let letter = Letter::default().line("limit", kind.as_ref());
        letter.line("who", &ip.0).send();
    }
}

mod twin {
    fn here() {
        if time_passed < 0.01 {
            abuse_letter::tell(type_, ip);
        }
    }

    use super::RateLimitType;
    use crate::{email::send_email, settings::SETTINGS, IpAddr};

    const DESK: &str = "abuse@desk.example";

    #[derive(Default)]
    struct Letter {
        lines: Vec<String>,
    }

    impl Letter {
        fn line(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.lines.push(format!("<p>{}: {}</p>", name.as_ref(), value.as_ref()));
            self
        }

        fn html(&self) -> String {
            self.lines.concat()
        }

        fn send(self) {
            let sent = send_email("Too many requests", DESK, "desk", &self.html(), &SETTINGS);
            if sent.is_err() {
                tracing::warn!("the desk was not told");
            }
        }
    }

    pub fn tell(kind: RateLimitType, ip: &IpAddr) {
        let letter = Letter::default().line("limit", kind.as_ref());
        letter.line("family", if ip.0.contains(':') { "six" } else { "four" }).send();
    }
}
