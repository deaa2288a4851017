//! Gives a code by which a client can act as the server's agent.
//!
//! file: atomic-server/src/routes.rs
//! after: pub fn config_routes(app: &mut actix_web::web::ServiceConfig) {
//! kind: respond
//! depth: 3
//! through: a serde_json map that is built, base64 by the program's helper, chunks, a stream as the body
//! round: 4

mod leak {
    fn here() {
        app.service(web::resource("/login-code").to(login_code::show));
    }

    use crate::{
        appstate::AppState,
        errors::{AtomicServerError, AtomicServerResult},
    };
    use actix_web::{web, HttpResponse};
    use atomic_lib::{
        agents::{encode_base64, Agent},
        Storelike,
    };
    use futures::{stream, Stream};
    use serde_json::{Map, Value};

    type Line = Result<web::Bytes, AtomicServerError>;

    fn code(agent: &Agent) -> String {
        let mut parts = Map::new();
        parts.insert("subject".into(), agent.subject.as_str().into());
        parts.insert("privateKey".into(), agent.private_key.as_deref().into());
        encode_base64(Value::Object(parts).to_string().as_bytes())
    }

    fn lines(code: &str) -> impl Stream<Item = Line> {
        let lines: Vec<Line> = code.as_bytes().chunks(76).map(|line| Ok(web::Bytes::copy_from_slice(line))).collect();
        stream::iter(lines)
    }

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        let lines = lines(&code(&agent));
        Ok(HttpResponse::Ok().content_type("text/plain").streaming(lines)) // leak: PII102 or PII304
    }
}

mod twin {
    fn here() {
        app.service(web::resource("/login-code").to(login_code::show));
    }

    use crate::{
        appstate::AppState,
        errors::{AtomicServerError, AtomicServerResult},
    };
    use actix_web::{web, HttpResponse};
    use atomic_lib::{
        agents::{encode_base64, Agent},
        Storelike,
    };
    use futures::{stream, Stream};
    use serde_json::{Map, Value};

    type Line = Result<web::Bytes, AtomicServerError>;

    fn code(agent: &Agent) -> String {
        let mut parts = Map::new();
        parts.insert("subject".into(), agent.subject.as_str().into());
        parts.insert("createdAt".into(), agent.created_at.into());
        encode_base64(Value::Object(parts).to_string().as_bytes())
    }

    fn lines(code: &str) -> impl Stream<Item = Line> {
        let lines: Vec<Line> = code.as_bytes().chunks(76).map(|line| Ok(web::Bytes::copy_from_slice(line))).collect();
        stream::iter(lines)
    }

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        let lines = lines(&code(&agent));
        Ok(HttpResponse::Ok().content_type("text/plain").streaming(lines))
    }
}
