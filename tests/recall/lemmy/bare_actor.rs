//! A site with no icon is answered with a small card, whose fields are written out one by one.
//!
//! file: lemmy_apub/src/http/site.rs
//! after: let site: ApubSite = SiteView::read_local(context.pool()).await?.site.into();
//! kind: respond
//! depth: 1
//! through: a tuple struct as a function, serde's Serialize by hand with serialize_map
//! round: 5

mod leak {
    fn here() {
        if let Some(bare) = bare_actor::of(&context, &site.actor_id).await? {
            return Ok(HttpResponse::Ok().json(bare)); // leak: PII304
        }
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::{newtypes::DbUrl, source::site::Site};
    use lemmy_utils::error::LemmyError;
    use serde::ser::{Serialize, SerializeMap, Serializer};

    pub struct Bare(Site);

    pub async fn of(context: &LemmyContext, actor: &DbUrl) -> Result<Option<Bare>, LemmyError> {
        let site = Site::read_from_apub_id(context.pool(), actor).await?;
        Ok(site.filter(|site| site.icon.is_none()).map(Bare))
    }

    impl Serialize for Bare {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Bare(site) = self;
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("name", &site.name)?;
            for (key, value) in [("publicKey", Some(&site.public_key)), ("key", site.private_key.as_ref())] {
                if let Some(value) = value {
                    map.serialize_entry(key, value)?;
                }
            }
            map.end()
        }
    }
}

mod twin {
    fn here() {
        if let Some(bare) = bare_actor::of(&context, &site.actor_id).await? {
            return Ok(HttpResponse::Ok().json(bare));
        }
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::{newtypes::DbUrl, source::site::Site};
    use lemmy_utils::error::LemmyError;
    use serde::ser::{Serialize, SerializeMap, Serializer};

    pub struct Bare(Site);

    pub async fn of(context: &LemmyContext, actor: &DbUrl) -> Result<Option<Bare>, LemmyError> {
        let site = Site::read_from_apub_id(context.pool(), actor).await?;
        Ok(site.filter(|site| site.icon.is_none()).map(Bare))
    }

    impl Serialize for Bare {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Bare(site) = self;
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("name", &site.name)?;
            for (key, value) in [("publicKey", Some(&site.public_key)), ("summary", site.description.as_ref())] {
                if let Some(value) = value {
                    map.serialize_entry(key, value)?;
                }
            }
            map.end()
        }
    }
}
