//! Plugins that are told of each login that was checked.
//!
//! file: atomic_lib/src/authentication.rs
//! after: check_timestamp_in_past(auth_vals.timestamp, ACCEPTABLE_TIME_DIFFERENCE)?;
//! kind: log
//! depth: 2
//! through: a registry of boxed closures in a LazyLock of a RwLock, From, chunks and join
//! round: 3

mod leak {
    fn here() {
        auth_plugins::run(&auth_vals);
    }

    use super::AuthValues;
    use std::{
        collections::BTreeMap,
        sync::{LazyLock, RwLock},
    };

    pub struct Seen {
        mark: String,
        at: i64,
    }

    impl From<&AuthValues> for Seen {
        fn from(values: &AuthValues) -> Self {
            let mark = values.signature.as_bytes();
            let mark = mark.chunks(8).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
            Seen { mark, at: values.timestamp }
        }
    }

    type Plugin = Box<dyn Fn(&Seen) + Send + Sync>;

    static PLUGINS: LazyLock<RwLock<BTreeMap<&'static str, Plugin>>> = LazyLock::new(|| {
        let mut plugins: BTreeMap<_, Plugin> = BTreeMap::new();
        plugins.insert("trace", Box::new(|seen: &Seen| tracing::debug!(at = seen.at, "checked {}", seen.mark))); // leak: PII301
        RwLock::new(plugins)
    });

    pub fn run(values: &AuthValues) {
        let seen = Seen::from(values);
        for plugin in PLUGINS.read().unwrap().values() {
            plugin(&seen);
        }
    }
}

mod twin {
    fn here() {
        auth_plugins::run(&auth_vals);
    }

    use super::AuthValues;
    use std::{
        collections::BTreeMap,
        sync::{LazyLock, RwLock},
    };

    pub struct Seen {
        mark: String,
        at: i64,
    }

    impl From<&AuthValues> for Seen {
        fn from(values: &AuthValues) -> Self {
            let mark = values.public_key.as_bytes();
            let mark = mark.chunks(8).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
            Seen { mark, at: values.timestamp }
        }
    }

    type Plugin = Box<dyn Fn(&Seen) + Send + Sync>;

    static PLUGINS: LazyLock<RwLock<BTreeMap<&'static str, Plugin>>> = LazyLock::new(|| {
        let mut plugins: BTreeMap<_, Plugin> = BTreeMap::new();
        plugins.insert("trace", Box::new(|seen: &Seen| tracing::debug!(at = seen.at, "checked {}", seen.mark)));
        RwLock::new(plugins)
    });

    pub fn run(values: &AuthValues) {
        let seen = Seen::from(values);
        for plugin in PLUGINS.read().unwrap().values() {
            plugin(&seen);
        }
    }
}
