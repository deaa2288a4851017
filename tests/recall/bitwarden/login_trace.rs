//! The real login starts a trace that knows who logs in.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: info!("password logging in");
//! kind: log
//! depth: 2
//! through: Cow, a struct with a lifetime, a method that consumes self

mod leak {
    use super::PasswordLoginRequest;
    use std::borrow::Cow;

    pub(super) struct Trace<'a> {
        who: Cow<'a, str>,
    }

    pub(super) fn start(input: &PasswordLoginRequest) -> Trace<'_> {
        Trace { who: Cow::Borrowed(input.email.trim()) }
    }

    impl Trace<'_> {
        pub(super) fn enter(self) {
            let who = self.who.into_owned();
            tracing::debug!("login of {who} begins"); // leak: PII301
        }
    }

    fn here() {
        login_trace::start(input).enter();
    }
}

mod twin {
    use super::PasswordLoginRequest;
    use std::borrow::Cow;

    pub(super) struct Trace<'a> {
        who: Cow<'a, str>,
    }

    pub(super) fn start(input: &PasswordLoginRequest) -> Trace<'_> {
        Trace { who: Cow::Borrowed(if input.two_factor.is_some() { "two factors" } else { "one factor" }) }
    }

    impl Trace<'_> {
        pub(super) fn enter(self) {
            let who = self.who.into_owned();
            tracing::debug!("login of {who} begins");
        }
    }

    fn here() {
        login_trace::start(input).enter();
    }
}
