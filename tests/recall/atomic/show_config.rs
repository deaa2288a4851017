//! A handler shows the configuration of the agent.
//!
//! file: atomic-server/src/handlers/export.rs
//! kind: respond
//! depth: 1
//! through: a handler with an extractor, format!, HttpResponse::body

mod leak {
    use actix_web::{web, HttpResponse};
    use crate::{appstate::AppState, errors::AtomicServerResult};

    fn render(config: &atomic_lib::config::Config) -> String {
        format!("server = {:?}\nagent = {:?}\nkey = {:?}\n", config.server, config.agent, config.private_key)
    }

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let config = atomic_lib::config::read_config(Some(&appstate.config.config_file_path))?;
        let text = render(&config);
        Ok(HttpResponse::Ok().content_type("text/plain").body(text)) // leak: PII304
    }
}

mod twin {
    use actix_web::{web, HttpResponse};
    use crate::{appstate::AppState, errors::AtomicServerResult};

    #[cfg_attr(any(), pii_protect(mask))]
    fn mask(text: &str) -> String {
        let shown: String = text.chars().take(2).collect();
        shown + "..."
    }

    fn render(config: &atomic_lib::config::Config) -> String {
        let key = mask(&config.private_key);
        format!("server = {:?}\nagent = {:?}\nkey = {:?}\n", config.server, config.agent, key)
    }

    pub async fn show(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let config = atomic_lib::config::read_config(Some(&appstate.config.config_file_path))?;
        let text = render(&config);
        Ok(HttpResponse::Ok().content_type("text/plain").body(text))
    }
}
