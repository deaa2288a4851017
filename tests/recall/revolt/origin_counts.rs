//! Counts who asks the shield, and tells now and then.
//!
//! file: revolt-database/src/util/shield.rs
//! after: let shield = config().await.api.security.shield;
//! kind: log
//! depth: 3
//! through: a Mutex of a BTreeMap with its entry API, sort by key, an iterator chain to a line
//! round: 3

mod leak {
    fn here() {
        origin_counts::count(&input);
    }

    use super::ShieldValidationInput;
    use std::{
        cmp::Reverse,
        collections::BTreeMap,
        sync::{LazyLock, Mutex},
    };

    static COUNTS: LazyLock<Mutex<BTreeMap<String, u32>>> = LazyLock::new(Mutex::default);

    fn origin(input: &ShieldValidationInput) -> &str {
        match input.ip.as_deref() {
            Some(ip) => ip,
            None => "nobody",
        }
    }

    fn busiest(counts: &BTreeMap<String, u32>) -> String {
        let mut counts: Vec<_> = counts.iter().collect();
        counts.sort_by_key(|(_, count)| Reverse(**count));
        let lines = counts.into_iter().take(5).map(|(origin, count)| format!("{count} from {origin}"));
        lines.collect::<Vec<_>>().join(", ")
    }

    fn add(origin: &str) -> Option<String> {
        let mut counts = COUNTS.lock().ok()?;
        let count = counts.entry(origin.to_owned()).or_default();
        *count += 1;
        (*count % 100 == 0).then(|| busiest(&counts))
    }

    pub fn count(input: &ShieldValidationInput) {
        if let Some(busiest) = add(origin(input)) {
            info!("the shield was asked {busiest}"); // leak: PII301
        }
    }
}

mod twin {
    fn here() {
        origin_counts::count(&input);
    }

    use super::ShieldValidationInput;
    use std::{
        cmp::Reverse,
        collections::BTreeMap,
        sync::{LazyLock, Mutex},
    };

    static COUNTS: LazyLock<Mutex<BTreeMap<String, u32>>> = LazyLock::new(Mutex::default);

    fn origin(input: &ShieldValidationInput) -> &str {
        match input.ip.as_deref() {
            Some(ip) if ip.contains(':') => "IPv6",
            Some(_) => "IPv4",
            None => "nobody",
        }
    }

    fn busiest(counts: &BTreeMap<String, u32>) -> String {
        let mut counts: Vec<_> = counts.iter().collect();
        counts.sort_by_key(|(_, count)| Reverse(**count));
        let lines = counts.into_iter().take(5).map(|(origin, count)| format!("{count} from {origin}"));
        lines.collect::<Vec<_>>().join(", ")
    }

    fn add(origin: &str) -> Option<String> {
        let mut counts = COUNTS.lock().ok()?;
        let count = counts.entry(origin.to_owned()).or_default();
        *count += 1;
        (*count % 100 == 0).then(|| busiest(&counts))
    }

    pub fn count(input: &ShieldValidationInput) {
        if let Some(busiest) = add(origin(input)) {
            info!("the shield was asked {busiest}");
        }
    }
}
