//! Lets other servers see by a header whether the site's key has changed.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 2
//! through: TryFrom, lines that are filtered and collected, a response's header
//! round: 3

mod leak {
    fn here() {
        cfg.route("/site_version", web::get().to(site_version::version));
    }

    use actix_web::{
        http::header::{HeaderName, ETAG},
        web::Data,
        HttpResponse,
    };
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;

    pub struct Version(String);

    impl TryFrom<&Site> for Version {
        type Error = LemmyError;

        fn try_from(site: &Site) -> Result<Self, LemmyError> {
            let pem = site.private_key.as_deref();
            let pem = pem.ok_or_else(|| LemmyError::from_message("site_has_no_key"))?;
            Ok(Version(pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect()))
        }
    }

    impl Version {
        fn header(&self) -> (HeaderName, String) {
            (ETAG, format!("\"{}\"", self.0))
        }
    }

    pub async fn version(context: Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.into_iter().next();
        let site = site.ok_or_else(|| LemmyError::from_message("no_site"))?;
        let version = Version::try_from(&site)?;
        Ok(HttpResponse::NoContent().insert_header(version.header()).finish()) // leak: PII304
    }
}

mod twin {
    fn here() {
        cfg.route("/site_version", web::get().to(site_version::version));
    }

    use actix_web::{
        http::header::{HeaderName, ETAG},
        web::Data,
        HttpResponse,
    };
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;

    pub struct Version(String);

    impl TryFrom<&Site> for Version {
        type Error = LemmyError;

        fn try_from(site: &Site) -> Result<Self, LemmyError> {
            let pem = Some(site.public_key.as_str());
            let pem = pem.ok_or_else(|| LemmyError::from_message("site_has_no_key"))?;
            Ok(Version(pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect()))
        }
    }

    impl Version {
        fn header(&self) -> (HeaderName, String) {
            (ETAG, format!("\"{}\"", self.0))
        }
    }

    pub async fn version(context: Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.into_iter().next();
        let site = site.ok_or_else(|| LemmyError::from_message("no_site"))?;
        let version = Version::try_from(&site)?;
        Ok(HttpResponse::NoContent().insert_header(version.header()).finish())
    }
}
