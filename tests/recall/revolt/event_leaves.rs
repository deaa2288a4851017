//! An event is logged as the leaves of a tree.
//!
//! file: authifier/src/lib.rs
//! after: if let Some(sender) = &self.event_channel {
//! kind: log
//! depth: 4
//! through: an enum's variants, serde_json's Value, recursion over a tree, a &mut Vec that is filled, sort and join
//! round: 2

mod leak {
    use crate::events::AuthifierEvent;
    use serde_json::Value;

    fn facts(event: &AuthifierEvent) -> Value {
        match event {
            AuthifierEvent::CreateAccount { account } => json!({ "account": { "id": account.id } }),
            AuthifierEvent::CreateSession { session } => {
                json!({ "session": { "id": session.id, "auth": [session.token] } })
            }
            AuthifierEvent::DeleteSession { session_id, .. } => json!({ "session": { "id": session_id } }),
            AuthifierEvent::DeleteAllSessions { user_id, .. } => json!({ "account": { "id": user_id } }),
        }
    }

    fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(key, below)| leaves(below, &format!("{path}/{key}"), out));
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.for_each(|(index, below)| leaves(below, &format!("{path}/{index}"), out));
            }
            leaf => out.push(format!("{path}={leaf}")),
        }
    }

    fn line(event: &AuthifierEvent) -> String {
        let mut out = Vec::new();
        leaves(&facts(event), "", &mut out);
        out.sort_unstable();
        out.join(" ")
    }

    pub fn tell(event: &AuthifierEvent) {
        info!("publishing {}", line(event)); // leak: PII301
    }

    fn here() {
        event_leaves::tell(&event);
    }
}

mod twin {
    use crate::events::AuthifierEvent;
    use serde_json::Value;

    fn facts(event: &AuthifierEvent) -> Value {
        match event {
            AuthifierEvent::CreateAccount { account } => json!({ "account": { "id": account.id } }),
            AuthifierEvent::CreateSession { session } => {
                json!({ "session": { "id": session.id, "seen": [session.last_seen] } })
            }
            AuthifierEvent::DeleteSession { session_id, .. } => json!({ "session": { "id": session_id } }),
            AuthifierEvent::DeleteAllSessions { user_id, .. } => json!({ "account": { "id": user_id } }),
        }
    }

    fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(key, below)| leaves(below, &format!("{path}/{key}"), out));
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.for_each(|(index, below)| leaves(below, &format!("{path}/{index}"), out));
            }
            leaf => out.push(format!("{path}={leaf}")),
        }
    }

    fn line(event: &AuthifierEvent) -> String {
        let mut out = Vec::new();
        leaves(&facts(event), "", &mut out);
        out.sort_unstable();
        out.join(" ")
    }

    pub fn tell(event: &AuthifierEvent) {
        info!("publishing {}", line(event));
    }

    fn here() {
        event_leaves::tell(&event);
    }
}
