//! A function gives back a closure that knows the key.
//!
//! file: atomic_lib/src/client/helpers.rs
//! kind: log
//! depth: 2
//! through: a returned closure that captures by move, a slice of closures, called later

mod leak {
    use super::Agent;

    fn prefix(agent: &Agent) -> impl Fn(&str) -> String {
        let key = agent.private_key.clone().unwrap_or_default();
        move |line| format!("[{key}] {line}")
    }

    fn emit(lines: &[&str], with: &dyn Fn(&str) -> String) {
        for line in lines {
            tracing::info!("{}", with(line)); // leak: PII301
        }
    }

    pub fn greet(agent: &Agent) {
        let with = prefix(agent);
        emit(&["hello", "there"], &with);
    }
}

mod twin {
    use super::Agent;

    fn prefix(agent: &Agent) -> impl Fn(&str) -> String {
        let key = agent.public_key.clone();
        move |line| format!("[{key}] {line}")
    }

    fn emit(lines: &[&str], with: &dyn Fn(&str) -> String) {
        for line in lines {
            tracing::info!("{}", with(line));
        }
    }

    pub fn greet(agent: &Agent) {
        let with = prefix(agent);
        emit(&["hello", "there"], &with);
    }
}
