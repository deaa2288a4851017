//! Hosts: taken out of what is known of a URL, and matched against a recipient's patterns.
//!
//! The analysis often knows only how a text begins (`format!("https://api.courier.example/v1/{id}")`), so a host
//! counts as known only when what follows it is known, too.

/// How much of a text is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// All of it.
    Whole,
    /// How it begins.
    Prefix,
}

/// The host in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostOf {
    /// This host, in lower case, without port.
    Host(String),
    /// It is chosen at run time, or cut off before its end.
    Open,
    /// There is none: a path, an empty text, a URL without authority.
    None,
}

/// The host that a URL or a bare `host:port` names.
pub fn host_of(text: &str, known: Known) -> HostOf {
    let text = text.trim();
    let (authority, closed) = match text.split_once("://") {
        Some((_, rest)) => match rest.find(['/', '?', '#', '\\']) {
            Some(end) => (&rest[..end], true),
            None => (rest, known == Known::Whole),
        },
        // A scheme may be cut in the middle ("htt"), and `mailto:` and its like have no host.
        None => match text.find(['/', '?', '#']) {
            Some(end) => (&text[..end], true),
            None => (text, known == Known::Whole),
        },
    };
    let host_and_port = authority.rsplit('@').next().unwrap_or(authority);
    let (host, port_seen) = split_port(host_and_port);
    if host.is_empty() {
        return if closed { HostOf::None } else { HostOf::Open };
    }
    if !(closed || port_seen) {
        return HostOf::Open;
    }
    let host = host.trim_end_matches('.').to_lowercase();
    if host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']')) {
        HostOf::Host(host)
    } else if host.contains('{') {
        HostOf::Open
    } else {
        HostOf::None
    }
}

/// Splits `host:port`, also for `[::1]:443`. A colon closes the host, whatever follows it.
fn split_port(text: &str) -> (&str, bool) {
    if let Some(end) = text.strip_prefix('[').and_then(|rest| rest.find(']')) {
        return (&text[..end + 2], true);
    }
    match text.split_once(':') {
        Some((host, _)) => (host, true),
        None => (text, false),
    }
}

/// A pattern for hosts: `api.courier.example`, `*.courier.example`, `*` for any letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPattern {
    text: String,
}

impl HostPattern {
    /// Reads a pattern; the error says what to write instead.
    pub fn parse(text: &str) -> Result<HostPattern, String> {
        if let Some((_, rest)) = text.split_once("://") {
            let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
            return Err(format!("a host has no scheme and no path: write `{host}`"));
        }
        if let Some((host, _)) = text.split_once(['/', ':']).filter(|_| !text.starts_with('[')) {
            return Err(format!("a host has no port and no path: write `{host}`"));
        }
        if text.contains(char::is_whitespace) || text.contains(',') {
            return Err("hosts are separate texts of the list".to_owned());
        }
        if text.chars().all(|c| matches!(c, '*' | '.')) {
            return Err("this matches every host; name the recipient's own".to_owned());
        }
        Ok(HostPattern { text: text.trim_end_matches('.').to_lowercase() })
    }

    /// The pattern as written, in lower case.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a host, in lower case, matches.
    pub fn matches(&self, host: &str) -> bool {
        wildcard(self.text.as_bytes(), host.as_bytes())
    }

    /// How much of it is fixed: of two that match, the one with more is meant.
    pub fn weight(&self) -> usize {
        let fixed = self.text.bytes().filter(|b| *b != b'*').count();
        if fixed == self.text.len() { usize::MAX } else { fixed }
    }
}

/// `*` stands for any bytes. Linear in both: only the last star is ever tried again.
fn wildcard(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        if p < pattern.len() && pattern[p] == b'*' {
            star = Some((p, t));
            p += 1;
        } else if p < pattern.len() && pattern[p] == text[t] {
            p += 1;
            t += 1;
        } else if let Some((star_p, star_t)) = star {
            star = Some((star_p, star_t + 1));
            p = star_p + 1;
            t = star_t + 1;
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|b| *b == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_taken_out_of_urls() {
        let host = |text: &str| HostOf::Host(text.to_owned());
        for (text, known, expected) in [
            ("https://api.courier.example/v1/", Known::Prefix, host("api.courier.example")),
            ("https://api.courier.example", Known::Whole, host("api.courier.example")),
            ("https://api.courier.exam", Known::Prefix, HostOf::Open),
            ("https://", Known::Prefix, HostOf::Open),
            ("https://", Known::Whole, HostOf::None),
            ("", Known::Prefix, HostOf::Open),
            ("", Known::Whole, HostOf::None),
            ("http://user:pass@API.Courier.example.:8080?x", Known::Whole, host("api.courier.example")),
            ("smtp.mail.example", Known::Whole, host("smtp.mail.example")),
            ("smtp.mail.example:587", Known::Prefix, host("smtp.mail.example")),
            ("http://[::1]:80/x", Known::Whole, host("[::1]")),
            ("/v1/orders", Known::Whole, HostOf::None),
            ("https://{tenant}.courier.example/", Known::Whole, HostOf::Open),
            ("https://快递.example/", Known::Prefix, host("快递.example")),
        ] {
            assert_eq!(host_of(text, known), expected, "{text} {known:?}");
        }
    }

    #[test]
    fn patterns() {
        let pattern = |text: &str| HostPattern::parse(text).expect("a pattern");
        assert!(pattern("*.courier.example").matches("api.eu.courier.example"));
        assert!(!pattern("*.courier.example").matches("courier.example"));
        assert!(!pattern("*.courier.example").matches("evilcourier.example"));
        assert!(pattern("API.courier.example").matches("api.courier.example"));
        assert!(!pattern("courier.example").matches("courier.example.evil.example"));
        assert!(pattern("api-*.x.*").matches("api-1.x.example"));
        assert!(pattern("api.x").weight() > pattern("*.api.x.example").weight());
        for bad in ["https://api.x/", "api.x:443", "a.x, b.x", "*", "*.*"] {
            assert!(HostPattern::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(
            HostPattern::parse("https://api.x/v1"),
            Err("a host has no scheme and no path: write `api.x`".into())
        );
    }

    #[test]
    fn many_stars_cost_no_time() {
        let pattern = HostPattern::parse(&format!("{}b", "a*".repeat(2_000))).expect("a pattern");
        assert!(!pattern.matches(&"a".repeat(20_000)));
    }
}
