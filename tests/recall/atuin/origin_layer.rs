//! Tells where requests come from.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: log
//! depth: 0
//! through: an own tower Layer and Service, a request's extension, an if-let chain
//! round: 4

mod leak {
    fn here() {
        let negotiated = negotiated.layer(origin_layer::Origins);
    }

    use std::task::{Context, Poll};

    use axum::extract::Request;
    use tower::{Layer, Service};

    use crate::client_ip::ClientIp;

    #[derive(Clone)]
    pub struct Origins;

    #[derive(Clone)]
    pub struct Told<S> {
        inner: S,
    }

    impl<S> Layer<S> for Origins {
        type Service = Told<S>;

        fn layer(&self, inner: S) -> Told<S> {
            Told { inner }
        }
    }

    impl<S: Service<Request>> Service<Request> for Told<S> {
        type Error = S::Error;
        type Future = S::Future;
        type Response = S::Response;

        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
            self.inner.poll_ready(cx)
        }

        fn call(&mut self, request: Request) -> S::Future {
            if let Some(ClientIp(ip)) = request.extensions().get()
                && !ip.is_loopback()
            {
                let path = request.uri().path();
                tracing::info!(target: "origins", "{path} is asked for by {ip}"); // leak: PII301
            }
            self.inner.call(request)
        }
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.layer(origin_layer::Origins);
    }

    use std::task::{Context, Poll};

    use axum::extract::Request;
    use tower::{Layer, Service};

    use crate::client_ip::ClientIp;

    #[derive(Clone)]
    pub struct Origins;

    #[derive(Clone)]
    pub struct Told<S> {
        inner: S,
    }

    impl<S> Layer<S> for Origins {
        type Service = Told<S>;

        fn layer(&self, inner: S) -> Told<S> {
            Told { inner }
        }
    }

    impl<S: Service<Request>> Service<Request> for Told<S> {
        type Error = S::Error;
        type Future = S::Future;
        type Response = S::Response;

        fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
            self.inner.poll_ready(cx)
        }

        fn call(&mut self, request: Request) -> S::Future {
            if let Some(ClientIp(ip)) = request.extensions().get()
                && !ip.is_loopback()
            {
                let path = request.uri().path();
                let family = if ip.is_ipv6() { "IPv6" } else { "IPv4" };
                tracing::info!(target: "origins", "{path} is asked for over {family}");
            }
            self.inner.call(request)
        }
    }
}
