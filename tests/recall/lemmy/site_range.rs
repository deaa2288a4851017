//! A route gives the site's facts from a name onwards.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 2
//! through: BTreeMap::range, Extend, a route, web::Query
//! round: 5

mod leak {
    fn here() {
        cfg.route("/site_facts", web::get().to(site_range::facts));
    }

    use actix_web::{web, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_db_views::structs::SiteView;
    use lemmy_utils::error::LemmyError;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    type Facts = BTreeMap<String, String>;

    #[derive(Deserialize)]
    pub struct Start {
        from: String,
    }

    fn keys(site: &Site) -> impl Iterator<Item = (&'static str, String)> + '_ {
        let private = site.private_key.iter().map(|key| ("key.private", key.clone()));
        std::iter::once(("key.public", site.public_key.clone())).chain(private)
    }

    fn collect(site: &Site) -> Facts {
        let mut facts = Facts::new();
        facts.insert("actor".to_owned(), site.actor_id.to_string());
        facts.insert("name".to_owned(), site.name.clone());
        facts.extend(keys(site).map(|(name, key)| (name.to_owned(), key)));
        facts
    }

    pub async fn facts(
        query: web::Query<Start>,
        context: web::Data<LemmyContext>,
    ) -> Result<HttpResponse, LemmyError> {
        let local = SiteView::read_local(context.pool()).await?.site;
        let site = Site::read_from_apub_id(context.pool(), &local.actor_id).await?;
        let facts = collect(site.as_ref().unwrap_or(&local));
        let wanted: Facts = facts
            .range(query.from.clone()..)
            .take(10)
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        Ok(HttpResponse::Ok().json(wanted)) // leak: PII304
    }
}

mod twin {
    fn here() {
        cfg.route("/site_facts", web::get().to(site_range::facts));
    }

    use actix_web::{web, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_db_views::structs::SiteView;
    use lemmy_utils::error::LemmyError;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    type Facts = BTreeMap<String, String>;

    #[derive(Deserialize)]
    pub struct Start {
        from: String,
    }

    fn keys(site: &Site) -> impl Iterator<Item = (&'static str, String)> + '_ {
        let private = site.private_key.iter().map(|key| ("key.private", format!("{} bytes", key.len())));
        std::iter::once(("key.public", site.public_key.clone())).chain(private)
    }

    fn collect(site: &Site) -> Facts {
        let mut facts = Facts::new();
        facts.insert("actor".to_owned(), site.actor_id.to_string());
        facts.insert("name".to_owned(), site.name.clone());
        facts.extend(keys(site).map(|(name, key)| (name.to_owned(), key)));
        facts
    }

    pub async fn facts(
        query: web::Query<Start>,
        context: web::Data<LemmyContext>,
    ) -> Result<HttpResponse, LemmyError> {
        let local = SiteView::read_local(context.pool()).await?.site;
        let site = Site::read_from_apub_id(context.pool(), &local.actor_id).await?;
        let facts = collect(site.as_ref().unwrap_or(&local));
        let wanted: Facts = facts
            .range(query.from.clone()..)
            .take(10)
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        Ok(HttpResponse::Ok().json(wanted))
    }
}
