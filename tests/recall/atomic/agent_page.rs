//! A route shows the server's agent.
//!
//! file: atomic-server/src/routes.rs
//! after: pub fn config_routes(app: &mut actix_web::web::ServiceConfig) {
//! kind: respond
//! depth: 2
//! through: an own Responder of a generic tuple struct, TryFrom, serde's flatten
//! round: 5

mod leak {
    fn here() {
        app.service(actix_web::web::resource("/agent-page").to(agent_page::show));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{body::BoxBody, web, HttpRequest, HttpResponse, Responder};
    use atomic_lib::{agents::Agent, Storelike};
    use serde::Serialize;

    #[derive(Serialize)]
    struct Keys {
        public: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<String>,
    }

    #[derive(Serialize)]
    pub struct Shown {
        subject: String,
        #[serde(flatten)]
        keys: Keys,
    }

    impl TryFrom<Agent> for Shown {
        type Error = &'static str;

        fn try_from(agent: Agent) -> Result<Self, Self::Error> {
            let Agent { private_key: other, public_key: public, subject, .. } = agent;
            if subject.is_empty() {
                return Err("The agent has no subject");
            }
            Ok(Shown { subject, keys: Keys { public, other } })
        }
    }

    pub struct Page<T>(T);

    impl<T: Serialize> Responder for Page<T> {
        type Body = BoxBody;

        fn respond_to(self, _request: &HttpRequest) -> HttpResponse {
            HttpResponse::Ok().json(self.0) // leak: PII304
        }
    }

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<Page<Shown>> {
        let agent = appstate.store.get_default_agent()?;
        Ok(Page(Shown::try_from(agent)?)) // leak: PII304
    }
}

mod twin {
    fn here() {
        app.service(actix_web::web::resource("/agent-page").to(agent_page::show));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{body::BoxBody, web, HttpRequest, HttpResponse, Responder};
    use atomic_lib::{agents::Agent, Storelike};
    use serde::Serialize;

    #[derive(Serialize)]
    struct Keys {
        public: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<String>,
    }

    #[derive(Serialize)]
    pub struct Shown {
        subject: String,
        #[serde(flatten)]
        keys: Keys,
    }

    impl TryFrom<Agent> for Shown {
        type Error = &'static str;

        fn try_from(agent: Agent) -> Result<Self, Self::Error> {
            let Agent { name: other, public_key: public, subject, .. } = agent;
            if subject.is_empty() {
                return Err("The agent has no subject");
            }
            Ok(Shown { subject, keys: Keys { public, other } })
        }
    }

    pub struct Page<T>(T);

    impl<T: Serialize> Responder for Page<T> {
        type Body = BoxBody;

        fn respond_to(self, _request: &HttpRequest) -> HttpResponse {
            HttpResponse::Ok().json(self.0)
        }
    }

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<Page<Shown>> {
        let agent = appstate.store.get_default_agent()?;
        Ok(Page(Shown::try_from(agent)?))
    }
}
