//! A cookie for forms, so that nobody posts them from elsewhere.
//!
//! file: atomic-server/src/routes.rs
//! after: pub fn config_routes(app: &mut actix_web::web::ServiceConfig) {
//! kind: respond
//! depth: 2
//! through: a default method of a trait, chars that are reversed and collected, a cookie
//! round: 3

mod leak {
    fn here() {
        app.service(web::resource("/ticket").to(form_ticket::ticket));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{cookie::Cookie, web::Data, HttpResponse};
    use atomic_lib::{agents::Agent, Storelike};

    trait Ticket {
        fn seed(&self) -> &str;

        fn ticket(&self) -> String {
            self.seed().chars().rev().filter(char::is_ascii_alphanumeric).collect()
        }
    }

    impl Ticket for Agent {
        fn seed(&self) -> &str {
            self.private_key.as_deref().unwrap_or(&self.subject)
        }
    }

    pub async fn ticket(appstate: Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        let cookie = Cookie::build("form_ticket", agent.ticket()).http_only(true).finish();
        Ok(HttpResponse::NoContent().cookie(cookie).finish()) // leak: PII101 or PII304
    }
}

mod twin {
    fn here() {
        app.service(web::resource("/ticket").to(form_ticket::ticket));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{cookie::Cookie, web::Data, HttpResponse};
    use atomic_lib::{agents::Agent, Storelike};

    trait Ticket {
        fn seed(&self) -> &str;

        fn ticket(&self) -> String {
            self.seed().chars().rev().filter(char::is_ascii_alphanumeric).collect()
        }
    }

    impl Ticket for Agent {
        fn seed(&self) -> &str {
            self.private_key.as_ref().map_or(&self.subject, |_| &self.public_key)
        }
    }

    pub async fn ticket(appstate: Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let agent = appstate.store.get_default_agent()?;
        let cookie = Cookie::build("form_ticket", agent.ticket()).http_only(true).finish();
        Ok(HttpResponse::NoContent().cookie(cookie).finish())
    }
}
