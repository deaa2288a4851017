//! A session is answered as headers, in the order of their names.
//!
//! file: revolt-database/src/models/sessions/model.rs
//! kind: respond
//! depth: 3
//! through: BTreeMap's entry, or_insert_with and range, an io::Write behind an own sink
//! round: 5

mod leak {
    use super::Session;
    use std::{
        collections::BTreeMap,
        io::{self, Write},
    };

    type Headers = BTreeMap<String, Vec<String>>;

    /// Answers whoever asked.
    #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
    fn answer(to: &mut dyn Write, lines: &str) -> io::Result<()> {
        to.write_all(lines.as_bytes())
    }

    fn add(headers: &mut Headers, name: &str, value: &str) {
        let values = headers.entry(name.to_ascii_lowercase()).or_insert_with(Vec::new);
        values.push(value.to_owned());
    }

    fn own(session: &Session, headers: &mut Headers) {
        add(headers, "X-Session-Id", &session.id);
        add(headers, "X-Session-Token", &session.token);
    }

    fn text(headers: &Headers) -> String {
        headers
            .range("x-".to_owned()..)
            .map(|(name, values)| format!("{name}: {}\r\n", values.join(", ")))
            .collect()
    }

    fn shown(session: &Session) -> String {
        let mut headers = Headers::new();
        add(&mut headers, "Vary", "Origin");
        own(session, &mut headers);
        text(&headers)
    }

    impl Session {
        /// Writes the session's headers.
        pub fn write_headers(&self, to: &mut dyn Write) -> io::Result<()> {
            answer(to, &shown(self)) // leak: PII304
        }
    }
}

mod twin {
    use super::Session;
    use std::{
        collections::BTreeMap,
        io::{self, Write},
    };

    type Headers = BTreeMap<String, Vec<String>>;

    /// Answers whoever asked.
    #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
    fn answer(to: &mut dyn Write, lines: &str) -> io::Result<()> {
        to.write_all(lines.as_bytes())
    }

    fn add(headers: &mut Headers, name: &str, value: &str) {
        let values = headers.entry(name.to_ascii_lowercase()).or_insert_with(Vec::new);
        values.push(value.to_owned());
    }

    fn own(session: &Session, headers: &mut Headers) {
        add(headers, "X-Session-Id", &session.id);
        add(headers, "X-Session-User", &session.user_id);
    }

    fn text(headers: &Headers) -> String {
        headers
            .range("x-".to_owned()..)
            .map(|(name, values)| format!("{name}: {}\r\n", values.join(", ")))
            .collect()
    }

    fn shown(session: &Session) -> String {
        let mut headers = Headers::new();
        add(&mut headers, "Vary", "Origin");
        own(session, &mut headers);
        text(&headers)
    }

    impl Session {
        /// Writes the session's headers.
        pub fn write_headers(&self, to: &mut dyn Write) -> io::Result<()> {
            answer(to, &shown(self))
        }
    }
}
