//! A generic envelope around whatever is answered.
//!
//! file: lemmy_apub/src/http/person.rs
//! kind: respond
//! depth: 2
//! through: a generic struct, impl Serialize, Vec<Option<_>>, a strong update in the twin

mod leak {
    use super::*;
    use lemmy_db_schema::source::site::Site;
    use serde::Serialize;

    #[derive(Serialize)]
    struct Envelope<T> {
        version: u8,
        items: Vec<Option<T>>,
    }

    fn wrap<T>(item: T) -> Envelope<T> {
        Envelope { version: 1, items: vec![Some(item), None] }
    }

    fn answer(value: impl Serialize) -> HttpResponse {
        HttpResponse::Ok().json(value) // leak: PII304
    }

    pub fn respond(site: Site) -> HttpResponse {
        answer(wrap(site))
    }
}

mod twin {
    use super::*;
    use lemmy_db_schema::source::site::Site;
    use serde::Serialize;

    #[derive(Serialize)]
    struct Envelope<T> {
        version: u8,
        items: Vec<Option<T>>,
    }

    fn wrap<T>(item: T) -> Envelope<T> {
        Envelope { version: 1, items: vec![Some(item), None] }
    }

    fn answer(value: impl Serialize) -> HttpResponse {
        HttpResponse::Ok().json(value)
    }

    pub fn respond(mut site: Site) -> HttpResponse {
        site.private_key = None;
        answer(wrap(site))
    }
}
