//! Events are an enum; the log is one function over all of them.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: log
//! depth: 2
//! through: enum payloads, From into the enum, an or-pattern, a match as an expression

mod leak {
    use super::PasswordLoginRequest;

    enum Event {
        Login { account: String },
        Unlock { account: String },
        Tick(u64),
    }

    impl From<&PasswordLoginRequest> for Event {
        fn from(input: &PasswordLoginRequest) -> Self {
            if input.two_factor.is_some() {
                Event::Unlock { account: input.email.clone() }
            } else {
                Event::Login { account: input.email.clone() }
            }
        }
    }

    fn log(event: impl Into<Event>) {
        let text = match event.into() {
            Event::Login { account } | Event::Unlock { account } => account,
            Event::Tick(n) => n.to_string(),
        };
        tracing::info!(target: "events", "{text}"); // leak: PII301
    }

    pub fn record(input: &PasswordLoginRequest) {
        log(Event::Tick(1));
        log(input);
    }
}

mod twin {
    use super::PasswordLoginRequest;

    enum Event {
        Login { account: String },
        Unlock { account: String },
        Tick(u64),
    }

    impl From<&PasswordLoginRequest> for Event {
        fn from(input: &PasswordLoginRequest) -> Self {
            if input.two_factor.is_some() {
                Event::Unlock { account: input.email.clone() }
            } else {
                Event::Login { account: input.email.clone() }
            }
        }
    }

    fn log(event: impl Into<Event>) {
        let text = match event.into() {
            Event::Login { .. } | Event::Unlock { .. } => "account".to_string(),
            Event::Tick(n) => n.to_string(),
        };
        tracing::info!(target: "events", "{text}");
    }

    pub fn record(input: &PasswordLoginRequest) {
        log(Event::Tick(1));
        log(input);
    }
}
