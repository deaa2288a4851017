//! A service that watches certificates is told that one is asked for.
//!
//! file: atomic-server/src/https.rs
//! after: let identifier = instant_acme::Identifier::Dns(domain);
//! kind: share
//! depth: 2
//! through: a Cow builder, a URL by concatenation of constants, a query by hand
//! round: 5

mod leak {
    fn here() {
        renewal_notice::tell(&email);
    }

    use std::borrow::Cow;

    const WATCH: &str = concat!("https://", "watch.example", "/renewals");

    fn plain(value: &str) -> Cow<'_, str> {
        if value.contains(' ') {
            Cow::Owned(value.replace(' ', "+"))
        } else {
            Cow::Borrowed(value)
        }
    }

    fn with<'a>(mut url: Cow<'a, str>, name: &str, value: &str) -> Cow<'a, str> {
        let sign = if url.contains('?') { '&' } else { '?' };
        url.to_mut().push(sign);
        url.to_mut().push_str(name);
        url.to_mut().push('=');
        url.to_mut().push_str(&plain(value));
        url
    }

    fn call(url: &str) {
        if ureq::get(url).call().is_err() { // leak: PII201 or PII204 or PII205
            tracing::warn!("the renewal is not watched");
        }
    }

    pub fn tell(who: &str) {
        let url = with(Cow::Borrowed(WATCH), "reason", "age of the certificate");
        call(&with(url, "who", who));
    }
}

mod twin {
    fn here() {
        renewal_notice::tell(&config.opts.domain);
    }

    use std::borrow::Cow;

    const WATCH: &str = concat!("https://", "watch.example", "/renewals");

    fn plain(value: &str) -> Cow<'_, str> {
        if value.contains(' ') {
            Cow::Owned(value.replace(' ', "+"))
        } else {
            Cow::Borrowed(value)
        }
    }

    fn with<'a>(mut url: Cow<'a, str>, name: &str, value: &str) -> Cow<'a, str> {
        let sign = if url.contains('?') { '&' } else { '?' };
        url.to_mut().push(sign);
        url.to_mut().push_str(name);
        url.to_mut().push('=');
        url.to_mut().push_str(&plain(value));
        url
    }

    fn call(url: &str) {
        if ureq::get(url).call().is_err() {
            tracing::warn!("the renewal is not watched");
        }
    }

    pub fn tell(who: &str) {
        let url = with(Cow::Borrowed(WATCH), "reason", "age of the certificate");
        call(&with(url, "who", who));
    }
}
