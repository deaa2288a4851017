//! The default agent is remembered in a static, and shown by a later call.
//!
//! file: atomic-server/src/appstate.rs
//! after: tracing::info!("Default Agent is set: {}", &agent.subject);
//! kind: log
//! depth: 2
//! through: a static Mutex<Option<_>>, get_or_insert_with, as_ref

mod leak {
    use super::Agent;
    use std::sync::Mutex;

    static LAST: Mutex<Option<String>> = Mutex::new(None);

    pub(super) fn remember(agent: &Agent) {
        let key = agent.private_key.clone().unwrap_or_default();
        LAST.lock().unwrap().get_or_insert_with(|| key);
    }

    pub(super) fn show() {
        if let Some(last) = LAST.lock().unwrap().as_ref() {
            tracing::debug!("agent before: {}", last); // leak: PII301
        }
    }

    fn here() {
        agent_note::show();
        agent_note::remember(&agent);
    }
}

mod twin {
    use super::Agent;
    use std::sync::Mutex;

    static LAST: Mutex<Option<String>> = Mutex::new(None);

    pub(super) fn remember(agent: &Agent) {
        let key = agent.public_key.clone();
        LAST.lock().unwrap().get_or_insert_with(|| key);
    }

    pub(super) fn show() {
        if let Some(last) = LAST.lock().unwrap().as_ref() {
            tracing::debug!("agent before: {}", last);
        }
    }

    fn here() {
        agent_note::show();
        agent_note::remember(&agent);
    }
}
