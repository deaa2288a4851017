//! A middleware says which requests take long.
//!
//! file: atuin-server/src/client_ip.rs
//! kind: log
//! depth: 1
//! through: a middleware of axum, request extensions, tokio's select! and a pinned future, let-else
//! round: 2

mod leak {
    use super::ClientIp;
    use axum::extract::Request;
    use axum::middleware::Next;
    use axum::response::Response;
    use std::time::Duration;

    const PATIENCE: Duration = Duration::from_secs(2);

    fn grumble(path: &str, client: Option<ClientIp>) {
        let Some(ClientIp(ip)) = client else { return };
        tracing::warn!(client = %ip, "{path} takes long"); // leak: PII301
    }

    pub async fn watch(request: Request, next: Next) -> Response {
        let client = request.extensions().get::<ClientIp>().copied();
        let path = request.uri().path().to_owned();
        let run = next.run(request);
        tokio::pin!(run);
        tokio::select! {
            response = &mut run => return response,
            () = tokio::time::sleep(PATIENCE) => grumble(&path, client),
        }
        run.await
    }
}

mod twin {
    use super::{ClientIp, IpAddr, IpNet};
    use axum::extract::Request;
    use axum::middleware::Next;
    use axum::response::Response;
    use std::time::Duration;

    const PATIENCE: Duration = Duration::from_secs(2);

    #[cfg_attr(any(), pii_protect(mask))]
    fn network(ip: IpAddr) -> String {
        let bits = if ip.is_ipv4() { 16 } else { 32 };
        IpNet::new(ip, bits).map_or_else(|_| "?".to_owned(), |net| net.trunc().to_string())
    }

    fn grumble(path: &str, client: Option<ClientIp>) {
        let Some(ClientIp(ip)) = client else { return };
        tracing::warn!(client = %network(ip), "{path} takes long");
    }

    pub async fn watch(request: Request, next: Next) -> Response {
        let client = request.extensions().get::<ClientIp>().copied();
        let path = request.uri().path().to_owned();
        let run = next.run(request);
        tokio::pin!(run);
        tokio::select! {
            response = &mut run => return response,
            () = tokio::time::sleep(PATIENCE) => grumble(&path, client),
        }
        run.await
    }
}
