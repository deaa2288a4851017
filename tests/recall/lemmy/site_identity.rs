//! The site's identity as an own JSON document beside its actor.
//!
//! file: lemmy_apub/src/http/site.rs
//! kind: respond
//! depth: 1
//! through: a trait with an associated type, Deref of a newtype, serde's flatten, a generic responder
//! round: 2

mod leak {
    use super::{ApubSite, LemmyContext, LemmyError};
    use actix_web::{web, HttpResponse};
    use lemmy_db_schema::source::site::Site;
    use serde::Serialize;

    /// What the outside may know of an object.
    pub trait Exposed {
        type View: Serialize;

        fn view(&self) -> Self::View;
    }

    #[derive(Serialize)]
    pub struct KeyPair {
        public_key: String,
        private_key: Option<String>,
    }

    #[derive(Serialize)]
    pub struct Identity {
        name: String,
        #[serde(flatten)]
        keys: KeyPair,
    }

    impl Exposed for ApubSite {
        type View = Identity;

        fn view(&self) -> Identity {
            let keys = KeyPair { public_key: self.public_key.clone(), private_key: self.private_key.clone() };
            Identity { name: self.name.clone(), keys }
        }
    }

    fn respond<E: Exposed>(object: &E) -> HttpResponse {
        HttpResponse::Ok().json(object.view()) // leak: PII304
    }

    pub async fn get_identity(context: web::Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.into_iter().next();
        let site: ApubSite = site.ok_or_else(|| LemmyError::from_message("no_site"))?.into();
        Ok(respond(&site))
    }
}

mod twin {
    use super::{ApubSite, LemmyContext, LemmyError};
    use actix_web::{web, HttpResponse};
    use lemmy_db_schema::source::site::Site;
    use serde::Serialize;

    /// What the outside may know of an object.
    pub trait Exposed {
        type View: Serialize;

        fn view(&self) -> Self::View;
    }

    #[derive(Serialize)]
    pub struct KeyPair {
        public_key: String,
        #[serde(skip_serializing)]
        private_key: Option<String>,
    }

    #[derive(Serialize)]
    pub struct Identity {
        name: String,
        #[serde(flatten)]
        keys: KeyPair,
    }

    impl Exposed for ApubSite {
        type View = Identity;

        fn view(&self) -> Identity {
            let keys = KeyPair { public_key: self.public_key.clone(), private_key: self.private_key.clone() };
            Identity { name: self.name.clone(), keys }
        }
    }

    fn respond<E: Exposed>(object: &E) -> HttpResponse {
        HttpResponse::Ok().json(object.view())
    }

    pub async fn get_identity(context: web::Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.into_iter().next();
        let site: ApubSite = site.ok_or_else(|| LemmyError::from_message("no_site"))?.into();
        Ok(respond(&site))
    }
}
