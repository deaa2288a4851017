//! Tells as whom something is fetched.
//!
//! file: atomic_lib/src/client/helpers.rs
//! after: if let Some(agent) = client_agent {
//! kind: log
//! depth: 4
//! through: a wrapper that displays by a closure, `impl Display` as argument and as result
//! round: 4

mod leak {
    fn here() {
        shown_lazily::tell(url, agent);
    }

    use crate::agents::Agent;
    use std::fmt;

    struct FromFn<F>(F);

    impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for FromFn<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    fn key(agent: &Agent, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &agent.private_key {
            Some(key) => write!(f, " with {key}"),
            None => f.write_str(" without a key"),
        }
    }

    fn whole(agent: &Agent) -> impl fmt::Display + '_ {
        FromFn(move |f: &mut fmt::Formatter<'_>| {
            f.write_str(&agent.subject)?;
            key(agent, f)
        })
    }

    fn note(url: &str, who: impl fmt::Display) {
        tracing::debug!("{url} is fetched as {who}"); // leak: PII301
    }

    pub fn tell(url: &str, agent: &Agent) {
        note(url, whole(agent));
    }
}

mod twin {
    fn here() {
        shown_lazily::tell(url, agent);
    }

    use crate::agents::Agent;
    use std::fmt;

    struct FromFn<F>(F);

    impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for FromFn<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    fn key(agent: &Agent, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &agent.private_key {
            Some(_) => f.write_str(" with a key"),
            None => f.write_str(" without a key"),
        }
    }

    fn whole(agent: &Agent) -> impl fmt::Display + '_ {
        FromFn(move |f: &mut fmt::Formatter<'_>| {
            f.write_str(&agent.subject)?;
            key(agent, f)
        })
    }

    fn note(url: &str, who: impl fmt::Display) {
        tracing::debug!("{url} is fetched as {who}");
    }

    pub fn tell(url: &str, agent: &Agent) {
        note(url, whole(agent));
    }
}
