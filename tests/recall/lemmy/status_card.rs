//! Shows how the server is set up.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 0
//! through: `#[serde(flatten)]` of a part of the settings
//! round: 4

mod leak {
    fn here() {
        cfg.route("/status", web::get().to(status_card::show));
    }

    use actix_web::{web, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_utils::{settings::structs::DatabaseConfig, version::VERSION};
    use serde::Serialize;

    #[derive(Serialize)]
    struct Card<'a> {
        version: &'static str,
        hostname: &'a str,
        #[serde(flatten)]
        database: &'a DatabaseConfig,
    }

    pub async fn show(context: web::Data<LemmyContext>) -> HttpResponse {
        let settings = context.settings();
        let card = Card { version: VERSION, hostname: &settings.hostname, database: &settings.database };
        HttpResponse::Ok().json(card) // leak: PII304
    }
}

mod twin {
    fn here() {
        cfg.route("/status", web::get().to(status_card::show));
    }

    use actix_web::{web, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_utils::version::VERSION;
    use serde::Serialize;

    #[derive(Serialize)]
    struct Card<'a> {
        version: &'static str,
        hostname: &'a str,
        #[serde(flatten)]
        database: Pool<'a>,
    }

    #[derive(Serialize)]
    struct Pool<'a> {
        host: &'a str,
        pool_size: usize,
    }

    pub async fn show(context: web::Data<LemmyContext>) -> HttpResponse {
        let settings = context.settings();
        let database = Pool { host: &settings.database.host, pool_size: settings.database.pool_size };
        let card = Card { version: VERSION, hostname: &settings.hostname, database };
        HttpResponse::Ok().json(card)
    }
}
