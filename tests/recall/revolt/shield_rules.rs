//! Small rules look at what is asked of the shield, and say what they found.
//!
//! file: revolt-database/src/util/shield.rs
//! after: let shield = config().await.api.security.shield;
//! kind: log
//! depth: 3
//! through: a registry of function pointers in a const, filter_map, partition, LazyLock
//! round: 5

mod leak {
    fn here() {
        shield_rules::look(&input);
    }

    use super::ShieldValidationInput;
    use std::sync::LazyLock;

    type Rule = fn(&ShieldValidationInput) -> Option<String>;

    const RULES: [(&str, Rule); 2] = [("origin", origin), ("headers", headers)];

    static QUIET: LazyLock<bool> = LazyLock::new(|| std::env::var_os("QUIET_RULES").is_some());

    fn origin(input: &ShieldValidationInput) -> Option<String> {
        let ip = input.ip.as_ref()?;
        Some(ip.trim_start_matches("::ffff:").to_owned())
    }

    fn headers(input: &ShieldValidationInput) -> Option<String> {
        input.headers.as_ref().map(|headers| headers.len().to_string())
    }

    fn found(input: &ShieldValidationInput) -> Vec<(&'static str, String)> {
        RULES.iter().filter_map(|(name, rule)| Some((*name, rule(input)?))).collect()
    }

    fn say(name: &str, found: &str) {
        log::info!("{name}: {found}"); // leak: PII301
    }

    pub(super) fn look(input: &ShieldValidationInput) {
        let (short, long): (Vec<_>, Vec<_>) = found(input).into_iter().partition(|(_, text)| text.len() < 64);
        if !*QUIET {
            short.iter().for_each(|(name, text)| say(name, text));
            log::debug!("{} long ones", long.len());
        }
    }
}

mod twin {
    fn here() {
        shield_rules::look(&input);
    }

    use super::ShieldValidationInput;
    use std::sync::LazyLock;

    type Rule = fn(&ShieldValidationInput) -> Option<String>;

    const RULES: [(&str, Rule); 2] = [("origin", origin), ("headers", headers)];

    static QUIET: LazyLock<bool> = LazyLock::new(|| std::env::var_os("QUIET_RULES").is_some());

    fn origin(input: &ShieldValidationInput) -> Option<String> {
        let ip = input.ip.as_ref()?;
        Some(if ip.starts_with("::ffff:") { "mapped" } else { "plain" }.to_owned())
    }

    fn headers(input: &ShieldValidationInput) -> Option<String> {
        input.headers.as_ref().map(|headers| headers.len().to_string())
    }

    fn found(input: &ShieldValidationInput) -> Vec<(&'static str, String)> {
        RULES.iter().filter_map(|(name, rule)| Some((*name, rule(input)?))).collect()
    }

    fn say(name: &str, found: &str) {
        log::info!("{name}: {found}");
    }

    pub(super) fn look(input: &ShieldValidationInput) {
        let (short, long): (Vec<_>, Vec<_>) = found(input).into_iter().partition(|(_, text)| text.len() < 64);
        if !*QUIET {
            short.iter().for_each(|(name, text)| say(name, text));
            log::debug!("{} long ones", long.len());
        }
    }
}
