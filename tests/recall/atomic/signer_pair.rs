//! Who signs for this server.
//!
//! file: atomic-server/src/routes.rs
//! after: pub fn config_routes(app: &mut actix_web::web::ServiceConfig) {
//! kind: respond
//! depth: 0
//! through: a destructured agent, a tuple as JSON, a route
//! round: 3

mod leak {
    fn here() {
        app.service(web::resource("/signer").to(signer_pair::signer));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::web::{Data, Json};
    use atomic_lib::{agents::Agent, Storelike};

    pub async fn signer(appstate: Data<AppState>) -> AtomicServerResult<Json<(String, String)>> {
        let Agent { subject, private_key: key, public_key, .. } = appstate.store.get_default_agent()?;
        Ok(Json((subject, key.unwrap_or(public_key)))) // leak: PII304
    }
}

mod twin {
    fn here() {
        app.service(web::resource("/signer").to(signer_pair::signer));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::web::{Data, Json};
    use atomic_lib::{agents::Agent, Storelike};

    pub async fn signer(appstate: Data<AppState>) -> AtomicServerResult<Json<(String, String)>> {
        let Agent { subject, public_key, .. } = appstate.store.get_default_agent()?;
        Ok(Json((subject, public_key)))
    }
}
