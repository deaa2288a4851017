//! A page for the operators about the connections to the database.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 0
//! through: a serde_json::Value that is changed, a route
//! round: 3

mod leak {
    fn here() {
        cfg.route("/status/pool", web::get().to(pool_page::pool));
    }

    use actix_web::HttpResponse;
    use lemmy_utils::{error::LemmyError, settings::SETTINGS};

    pub async fn pool() -> Result<HttpResponse, LemmyError> {
        let mut page = serde_json::to_value(&SETTINGS.database)?;
        if let Some(map) = page.as_object_mut() {
            map.remove("user");
            map.insert("federated".to_owned(), SETTINGS.tls_enabled.into());
        }
        Ok(HttpResponse::Ok().json(page)) // leak: PII304
    }
}

mod twin {
    fn here() {
        cfg.route("/status/pool", web::get().to(pool_page::pool));
    }

    use actix_web::HttpResponse;
    use lemmy_utils::{error::LemmyError, settings::SETTINGS};

    pub async fn pool() -> Result<HttpResponse, LemmyError> {
        let mut page = serde_json::to_value(&SETTINGS.database)?;
        if let Some(map) = page.as_object_mut() {
            map.remove("user");
            map.remove("password");
            map.insert("federated".to_owned(), SETTINGS.tls_enabled.into());
        }
        Ok(HttpResponse::Ok().json(page))
    }
}
