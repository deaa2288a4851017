//! A configuration that was read is shown in one line.
//!
//! file: atomic_lib/src/config.rs
//! after: .map_err(|e| format!("Could not parse toml in config file {:?}. {}", path, e))?;
//! kind: log
//! depth: 4
//! through: a Display that calls a closure, Borrow generics, an `impl Display` argument
//! round: 5

mod leak {
    fn here() {
        shown_by_closure::note(&config);
    }

    use super::Config;
    use std::{borrow::Borrow, fmt};

    struct FromFn<F>(F);

    impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for FromFn<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    fn pairs<N, V>(pairs: Vec<(N, V)>) -> impl fmt::Display
    where
        N: Borrow<str>,
        V: Borrow<str>,
    {
        FromFn(move |f: &mut fmt::Formatter<'_>| {
            for (name, value) in &pairs {
                write!(f, "{}={} ", <N as Borrow<str>>::borrow(name), <V as Borrow<str>>::borrow(value))?;
            }
            Ok(())
        })
    }

    fn key_of(config: &Config) -> String {
        config.private_key.trim().to_owned()
    }

    fn shown(config: &Config) -> impl fmt::Display {
        pairs(vec![("server", config.server.clone()), ("key", key_of(config))])
    }

    fn say(what: impl fmt::Display) {
        tracing::info!("read {what}"); // leak: PII301
    }

    pub fn note(config: &Config) {
        say(shown(config));
    }
}

mod twin {
    fn here() {
        shown_by_closure::note(&config);
    }

    use super::Config;
    use std::{borrow::Borrow, fmt};

    struct FromFn<F>(F);

    impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for FromFn<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    fn pairs<N, V>(pairs: Vec<(N, V)>) -> impl fmt::Display
    where
        N: Borrow<str>,
        V: Borrow<str>,
    {
        FromFn(move |f: &mut fmt::Formatter<'_>| {
            for (name, value) in &pairs {
                write!(f, "{}={} ", <N as Borrow<str>>::borrow(name), <V as Borrow<str>>::borrow(value))?;
            }
            Ok(())
        })
    }

    fn key_of(config: &Config) -> String {
        if config.private_key.trim().is_empty() { "none" } else { "set" }.to_owned()
    }

    fn shown(config: &Config) -> impl fmt::Display {
        pairs(vec![("server", config.server.clone()), ("key", key_of(config))])
    }

    fn say(what: impl fmt::Display) {
        tracing::info!("read {what}");
    }

    pub fn note(config: &Config) {
        say(shown(config));
    }
}
