//! The server tells once a day that it runs, and whose it is.
//!
//! file: atomic-server/src/https.rs
//! kind: share
//! depth: 2
//! through: Option combinators, percent-encoding, a query in a URL

mod leak {
    use crate::config::Config;

    fn contact(config: &Config) -> String {
        config.opts.email.as_deref().filter(|email| email.contains('@')).unwrap_or("none").to_string()
    }

    fn url(config: &Config) -> String {
        format!("https://usage.example/ping?contact={}", urlencoding::encode(&contact(config)))
    }

    pub fn ping(config: &Config) {
        let _ = ureq::get(&url(config)).call(); // leak: PII201 or PII204 or PII205
    }
}

mod twin {
    use crate::config::Config;

    fn contact(config: &Config) -> String {
        config.opts.email.as_deref().map(|email| email.contains('@')).unwrap_or(false).to_string()
    }

    fn url(config: &Config) -> String {
        format!("https://usage.example/ping?contact={}", urlencoding::encode(&contact(config)))
    }

    pub fn ping(config: &Config) {
        let _ = ureq::get(&url(config)).call();
    }
}
