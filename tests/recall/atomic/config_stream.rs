//! The client's configuration is sent line by line.
//!
//! file: atomic-server/src/handlers/export.rs
//! kind: respond
//! depth: 1
//! through: a stream of tuples, map on a stream, Bytes, a streaming response
//! round: 2

mod leak {
    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{
        web::{self, Bytes},
        HttpResponse,
    };
    use atomic_lib::config::{read_config, Config};
    use futures::{stream, Stream, StreamExt};
    use std::convert::Infallible;

    fn entries(config: Config) -> impl Stream<Item = (&'static str, String)> {
        stream::iter([("server", config.server), ("agent", config.agent), ("privateKey", config.private_key)])
    }

    pub async fn handle_config(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let config = read_config(Some(&appstate.config.config_file_path))?;
        let lines = entries(config).map(|(key, value)| Bytes::from(format!("{key} = {value:?}\n")));
        Ok(HttpResponse::Ok().streaming(lines.map(Ok::<_, Infallible>))) // leak: PII304
    }
}

mod twin {
    use crate::{appstate::AppState, errors::AtomicServerResult};
    use actix_web::{
        web::{self, Bytes},
        HttpResponse,
    };
    use atomic_lib::config::{read_config, Config};
    use futures::{stream, Stream, StreamExt};
    use std::convert::Infallible;

    fn entries(config: Config) -> impl Stream<Item = (&'static str, String)> {
        stream::iter([("server", config.server), ("agent", config.agent)])
    }

    pub async fn handle_config(appstate: web::Data<AppState>) -> AtomicServerResult<HttpResponse> {
        let config = read_config(Some(&appstate.config.config_file_path))?;
        let lines = entries(config).map(|(key, value)| Bytes::from(format!("{key} = {value:?}\n")));
        Ok(HttpResponse::Ok().streaming(lines.map(Ok::<_, Infallible>)))
    }
}
