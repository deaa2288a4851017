//! Shows the server's agent.
//!
//! file: atomic-server/src/routes.rs
//! after: pub fn config_routes(app: &mut actix_web::web::ServiceConfig) {
//! kind: respond
//! depth: 0
//! through: a derived Debug of the program's own type, a route of its own
//! round: 4

mod leak {
    fn here() {
        app.service(web::resource("/server-agent").to(agent_dump::show));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{web, HttpResponse};
    use atomic_lib::Storelike;

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        Ok(HttpResponse::Ok().body(format!("{agent:#?}"))) // leak: PII304
    }
}

mod twin {
    fn here() {
        app.service(web::resource("/server-agent").to(agent_dump::show));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{web, HttpResponse};
    use atomic_lib::Storelike;

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        Ok(HttpResponse::Ok().body(agent.to_resource()?.to_json_ad()?))
    }
}
