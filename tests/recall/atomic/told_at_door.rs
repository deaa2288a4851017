//! Who asks for the socket with a browser gets a text that is streamed line by line.
//!
//! file: atomic-server/src/handlers/web_sockets.rs
//! after: tracing::debug!("Starting websocket for {}", for_agent);
//! kind: respond
//! depth: 3
//! through: a stream as the body, chain of iterators, web::Bytes
//! round: 5

mod leak {
    fn here() {
        if !req.headers().contains_key("upgrade") {
            return told_at_door::explain(&appstate.store);
        }
    }

    use crate::errors::{AtomicServerError, AtomicServerResult};
    use actix_web::{web::Bytes, HttpResponse};
    use atomic_lib::{agents::Agent, Db, Storelike};
    use futures::stream;

    fn key_line(agent: &Agent) -> Option<String> {
        agent.private_key.as_ref().map(|key| format!("signed with {key}"))
    }

    fn lines(agent: &Agent) -> Vec<String> {
        let first = format!("this socket is served by {}", agent.subject);
        std::iter::once(first).chain(key_line(agent)).collect()
    }

    fn streamed(lines: Vec<String>) -> HttpResponse {
        let parts = lines.into_iter().map(|line| Ok::<_, AtomicServerError>(Bytes::from(line + "\n")));
        HttpResponse::BadRequest().streaming(stream::iter(parts)) // leak: PII304
    }

    pub fn explain(store: &Db) -> AtomicServerResult<HttpResponse> {
        let agent = store.get_default_agent()?;
        Ok(streamed(lines(&agent)))
    }
}

mod twin {
    fn here() {
        if !req.headers().contains_key("upgrade") {
            return told_at_door::explain(&appstate.store);
        }
    }

    use crate::errors::{AtomicServerError, AtomicServerResult};
    use actix_web::{web::Bytes, HttpResponse};
    use atomic_lib::{agents::Agent, Db, Storelike};
    use futures::stream;

    fn key_line(agent: &Agent) -> Option<String> {
        agent.private_key.as_ref().map(|key| format!("signed with {} letters", key.len()))
    }

    fn lines(agent: &Agent) -> Vec<String> {
        let first = format!("this socket is served by {}", agent.subject);
        std::iter::once(first).chain(key_line(agent)).collect()
    }

    fn streamed(lines: Vec<String>) -> HttpResponse {
        let parts = lines.into_iter().map(|line| Ok::<_, AtomicServerError>(Bytes::from(line + "\n")));
        HttpResponse::BadRequest().streaming(stream::iter(parts))
    }

    pub fn explain(store: &Db) -> AtomicServerResult<HttpResponse> {
        let agent = store.get_default_agent()?;
        Ok(streamed(lines(&agent)))
    }
}
