//! Events of the certificate are appended to a file.
//!
//! file: atomic-server/src/https.rs
//! kind: store
//! depth: 2
//! through: an enum with payloads, match with guards, OpenOptions and writeln!

mod leak {
    use std::io::Write;

    enum Event<'a> {
        Renewed,
        Key { value: &'a str, len: usize },
    }

    fn text(event: &Event) -> String {
        match event {
            Event::Renewed => "renewed".into(),
            Event::Key { len, .. } if *len == 0 => "no key".into(),
            Event::Key { value, .. } => format!("key {value}"),
        }
    }

    fn append(event: Event) -> std::io::Result<()> {
        let mut file = std::fs::OpenOptions::new().append(true).create(true).open("acme.log")?;
        writeln!(file, "{}", text(&event)) // leak: PII101
    }

    pub fn record(config: &atomic_lib::config::Config) -> std::io::Result<()> {
        append(Event::Renewed)?;
        append(Event::Key { value: &config.private_key, len: config.private_key.len() })
    }
}

mod twin {
    use std::io::Write;

    enum Event<'a> {
        Renewed,
        Key { value: &'a str, len: usize },
    }

    fn text(event: &Event) -> String {
        match event {
            Event::Renewed => "renewed".into(),
            Event::Key { len, .. } if *len == 0 => "no key".into(),
            Event::Key { value, .. } => format!("key {value}"),
        }
    }

    fn append(event: Event) -> std::io::Result<()> {
        let mut file = std::fs::OpenOptions::new().append(true).create(true).open("acme.log")?;
        writeln!(file, "{}", text(&event))
    }

    pub fn record(config: &atomic_lib::config::Config) -> std::io::Result<()> {
        append(Event::Renewed)?;
        append(Event::Key { value: &config.agent, len: config.private_key.len() })
    }
}
