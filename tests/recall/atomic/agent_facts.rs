//! What the server knows of its own agent, as JSON.
//!
//! file: atomic-server/src/handlers/get_resource.rs
//! kind: respond
//! depth: 0
//! through: serde_json's Value built with json! and changed by pointer_mut, retain or remove
//! round: 2

mod leak {
    use super::{web, AppState, AtomicServerResult, HttpResponse, Storelike};
    use serde_json::{json, Value};

    pub async fn handle_agent_facts(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        let mut facts = json!({
            "subject": agent.subject,
            "keys": { "public": agent.public_key, "private": agent.private_key },
        });
        if let Some(keys) = facts.pointer_mut("/keys").and_then(Value::as_object_mut) {
            keys.retain(|_, key| !key.is_null());
        }
        Ok(HttpResponse::Ok().json(facts)) // leak: PII304
    }
}

mod twin {
    use super::{web, AppState, AtomicServerResult, HttpResponse, Storelike};
    use serde_json::{json, Value};

    pub async fn handle_agent_facts(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        let mut facts = json!({
            "subject": agent.subject,
            "keys": { "public": agent.public_key, "private": agent.private_key },
        });
        if let Some(keys) = facts.pointer_mut("/keys").and_then(Value::as_object_mut) {
            keys.remove("private");
        }
        Ok(HttpResponse::Ok().json(facts))
    }
}
