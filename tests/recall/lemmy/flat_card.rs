//! The site's card for directories of servers.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 1
//! through: an own Responder, serde's flatten, struct update
//! round: 3

mod leak {
    fn here() {
        cfg.route("/card", web::get().to(flat_card::card));
    }

    use actix_web::{body::BoxBody, web::Data, HttpRequest, HttpResponse, Responder};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::{error::LemmyError, version};
    use serde::Serialize;

    #[derive(Serialize)]
    pub struct Card {
        #[serde(flatten)]
        site: Site,
        #[serde(rename = "softwareVersion")]
        version: &'static str,
    }

    impl Responder for Card {
        type Body = BoxBody;

        fn respond_to(self, _: &HttpRequest) -> HttpResponse {
            HttpResponse::Ok().insert_header(("x-card", "1")).json(self) // leak: PII304
        }
    }

    pub async fn card(context: Data<LemmyContext>) -> Result<Card, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.into_iter().next();
        let site = site.ok_or_else(|| LemmyError::from_message("no_site"))?;
        Ok(Card { site: Site { sidebar: None, ..site }, version: version::VERSION }) // leak: PII304
    }
}

mod twin {
    fn here() {
        cfg.route("/card", web::get().to(flat_card::card));
    }

    use actix_web::{body::BoxBody, web::Data, HttpRequest, HttpResponse, Responder};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::{error::LemmyError, version};
    use serde::Serialize;

    #[derive(Serialize)]
    pub struct Card {
        #[serde(flatten)]
        site: Site,
        #[serde(rename = "softwareVersion")]
        version: &'static str,
    }

    impl Responder for Card {
        type Body = BoxBody;

        fn respond_to(self, _: &HttpRequest) -> HttpResponse {
            HttpResponse::Ok().insert_header(("x-card", "1")).json(self)
        }
    }

    pub async fn card(context: Data<LemmyContext>) -> Result<Card, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.into_iter().next();
        let site = site.ok_or_else(|| LemmyError::from_message("no_site"))?;
        Ok(Card { site: Site { private_key: None, ..site }, version: version::VERSION })
    }
}
