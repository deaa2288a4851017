//! Answers with another site in short.
//!
//! file: lemmy_apub/src/http/site.rs
//! after: let site: ApubSite = SiteView::read_local(context.pool()).await?.site.into();
//! kind: respond
//! depth: 1
//! through: a hand-written `Serialize` with a map, a newtype with Deref
//! round: 4

mod leak {
    fn here() {
        if let Some(other) = lemmy_db_schema::source::site::Site::read_remote_sites(context.pool()).await?.pop() {
            return Ok(bare_site::page(&other.into()));
        }
    }

    use crate::objects::instance::ApubSite;
    use actix_web::HttpResponse;
    use serde::{ser::SerializeMap, Serialize, Serializer};

    struct Bare<'a>(&'a ApubSite);

    impl Serialize for Bare<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(Some(3))?;
            map.serialize_entry("type", "Application")?;
            map.serialize_entry("name", &self.0.name)?;
            map.serialize_entry("key", &self.0.private_key)?;
            map.end()
        }
    }

    pub fn page(site: &ApubSite) -> HttpResponse {
        HttpResponse::Ok().json(Bare(site)) // leak: PII304
    }
}

mod twin {
    fn here() {
        if let Some(other) = lemmy_db_schema::source::site::Site::read_remote_sites(context.pool()).await?.pop() {
            return Ok(bare_site::page(&other.into()));
        }
    }

    use crate::objects::instance::ApubSite;
    use actix_web::HttpResponse;
    use serde::{ser::SerializeMap, Serialize, Serializer};

    struct Bare<'a>(&'a ApubSite);

    impl Serialize for Bare<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(Some(3))?;
            map.serialize_entry("type", "Application")?;
            map.serialize_entry("name", &self.0.name)?;
            map.serialize_entry("key", &self.0.public_key)?;
            map.end()
        }
    }

    pub fn page(site: &ApubSite) -> HttpResponse {
        HttpResponse::Ok().json(Bare(site))
    }
}
