//! A debug endpoint answers with a dump of the site.
//!
//! file: lemmy_apub/src/http/site.rs
//! kind: respond
//! depth: 1
//! through: From, a derived Serialize, an actix response

mod leak {
    use super::*;
    use lemmy_db_schema::source::site::Site;

    #[derive(serde::Serialize)]
    struct SiteDump {
        name: String,
        key: Option<String>,
    }

    impl From<Site> for SiteDump {
        fn from(site: Site) -> Self {
            SiteDump { name: site.name, key: site.private_key }
        }
    }

    pub async fn dump(context: web::Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let local = SiteView::read_local(context.pool()).await?.site;
        let site = Site::read_from_apub_id(context.pool(), &local.actor_id).await?;
        let site = site.ok_or_else(|| LemmyError::from_message("no_site"))?;
        let dump: SiteDump = site.into();
        Ok(HttpResponse::Ok().json(dump)) // leak: PII304
    }
}

mod twin {
    use super::*;
    use lemmy_db_schema::source::site::Site;

    #[derive(serde::Serialize)]
    struct SiteDump {
        name: String,
        #[serde(skip_serializing)]
        key: Option<String>,
    }

    impl From<Site> for SiteDump {
        fn from(site: Site) -> Self {
            SiteDump { name: site.name, key: site.private_key }
        }
    }

    pub async fn dump(context: web::Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let local = SiteView::read_local(context.pool()).await?.site;
        let site = Site::read_from_apub_id(context.pool(), &local.actor_id).await?;
        let site = site.ok_or_else(|| LemmyError::from_message("no_site"))?;
        let dump: SiteDump = site.into();
        Ok(HttpResponse::Ok().json(dump))
    }
}
