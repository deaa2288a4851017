//! A client is told with what it logged in.
//!
//! file: atomic-server/src/handlers/search.rs
//! kind: respond
//! depth: 1
//! through: Option::map with a closure that builds a struct, web::Json as the answer

mod leak {
    use crate::{appstate::AppState, errors::AtomicServerResult, helpers::get_auth};
    use actix_web::{web, HttpRequest};
    use atomic_lib::authentication::AuthValues;

    #[derive(serde::Serialize, Default)]
    pub struct Session {
        agent: String,
        proof: String,
    }

    fn session(values: AuthValues) -> Session {
        Session { agent: values.agent_subject, proof: values.signature }
    }

    pub async fn who_am_i(appstate: web::Data<AppState>, req: HttpRequest) -> AtomicServerResult<web::Json<Session>> {
        let values = get_auth(req.headers(), appstate.config.server_url.clone())?;
        Ok(web::Json(values.map(session).unwrap_or_default())) // leak: PII304
    }

    pub fn routes(app: &mut web::ServiceConfig) {
        app.route("/whoami", web::get().to(who_am_i)); // leak: PII304
    }
}

mod twin {
    use crate::{appstate::AppState, errors::AtomicServerResult, helpers::get_auth};
    use actix_web::{web, HttpRequest};
    use atomic_lib::authentication::AuthValues;

    #[derive(serde::Serialize, Default)]
    pub struct Session {
        agent: String,
        proof: String,
    }

    fn session(values: AuthValues) -> Session {
        Session { agent: values.agent_subject, proof: values.requested_subject }
    }

    pub async fn who_am_i(appstate: web::Data<AppState>, req: HttpRequest) -> AtomicServerResult<web::Json<Session>> {
        let values = get_auth(req.headers(), appstate.config.server_url.clone())?;
        Ok(web::Json(values.map(session).unwrap_or_default()))
    }

    pub fn routes(app: &mut web::ServiceConfig) {
        app.route("/whoami", web::get().to(who_am_i));
    }
}
