//! What support asks for, part by part.
//!
//! file: atomic-server/src/routes.rs
//! after: pub fn config_routes(app: &mut actix_web::web::ServiceConfig) {
//! kind: respond
//! depth: 3
//! through: an Iterator by hand, a stream as the response's body
//! round: 3

mod leak {
    fn here() {
        app.service(web::resource("/support").to(support_parts::support));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{
        web::{Bytes, Data},
        HttpResponse,
    };
    use atomic_lib::config::{read_config, Config};
    use futures::stream;
    use std::convert::Infallible;

    struct Parts {
        config: Config,
        next: usize,
    }

    fn part(config: &Config, index: usize) -> Option<(&'static str, &str)> {
        match index {
            0 => Some(("server", &config.server)),
            1 => Some(("agent", &config.agent)),
            2 => Some(("key", &config.private_key)),
            _ => None,
        }
    }

    impl Iterator for Parts {
        type Item = Result<Bytes, Infallible>;

        fn next(&mut self) -> Option<Self::Item> {
            let (name, value) = part(&self.config, self.next)?;
            self.next += 1;
            Some(Ok(Bytes::from(format!("{name}: {value}\n"))))
        }
    }

    pub async fn support(appstate: Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let config = read_config(Some(&appstate.config.config_file_path))?;
        let parts = stream::iter(Parts { config, next: 0 });
        Ok(HttpResponse::Ok().content_type("text/plain").streaming(parts)) // leak: PII304
    }
}

mod twin {
    fn here() {
        app.service(web::resource("/support").to(support_parts::support));
    }

    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{
        web::{Bytes, Data},
        HttpResponse,
    };
    use atomic_lib::config::{read_config, Config};
    use futures::stream;
    use std::convert::Infallible;

    struct Parts {
        config: Config,
        next: usize,
    }

    fn part(config: &Config, index: usize) -> Option<(&'static str, &str)> {
        match index {
            0 => Some(("server", &config.server)),
            1 => Some(("agent", &config.agent)),
            2 => Some(("key", if config.private_key.is_empty() { "none" } else { "set" })),
            _ => None,
        }
    }

    impl Iterator for Parts {
        type Item = Result<Bytes, Infallible>;

        fn next(&mut self) -> Option<Self::Item> {
            let (name, value) = part(&self.config, self.next)?;
            self.next += 1;
            Some(Ok(Bytes::from(format!("{name}: {value}\n"))))
        }
    }

    pub async fn support(appstate: Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let config = read_config(Some(&appstate.config.config_file_path))?;
        let parts = stream::iter(Parts { config, next: 0 });
        Ok(HttpResponse::Ok().content_type("text/plain").streaming(parts))
    }
}
