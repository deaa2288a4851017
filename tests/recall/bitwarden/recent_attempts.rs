//! A middleware tells the last attempts when a request fails.
//!
//! file: bitwarden-core/src/client/tracing_middleware.rs
//! kind: log
//! depth: 4
//! through: a middleware with an async trait, Arc<Mutex<VecDeque>>, a shared clone, iter, rev and enumerate
//! round: 2

mod leak {
    use super::{Middleware, Next, Request, Response, Result};
    use crate::auth::login::PasswordLoginRequest;
    use http::Extensions;
    use std::{
        collections::VecDeque,
        sync::{Arc, Mutex},
    };

    const MOST: usize = 8;

    #[derive(Clone, Default)]
    pub struct Recent {
        attempts: Arc<Mutex<VecDeque<String>>>,
    }

    fn label(input: &PasswordLoginRequest) -> String {
        input.email.trim().to_lowercase()
    }

    impl Recent {
        pub fn note(&self, input: &PasswordLoginRequest) {
            let Ok(mut attempts) = self.attempts.lock() else { return };
            attempts.push_back(label(input));
            if attempts.len() > MOST {
                attempts.pop_front();
            }
        }

        fn tell(&self) {
            let Ok(attempts) = self.attempts.lock() else { return };
            for (age, attempt) in attempts.iter().rev().enumerate() {
                tracing::warn!(age, "failed, with {attempt}"); // leak: PII301
            }
        }
    }

    #[cfg_attr(not(target_arch = "wasm32"), async_trait::async_trait)]
    #[cfg_attr(target_arch = "wasm32", async_trait::async_trait(?Send))]
    impl Middleware for Recent {
        async fn handle(
            &self,
            request: Request,
            extensions: &mut Extensions,
            next: Next<'_>,
        ) -> Result<Response> {
            let response = next.run(request, extensions).await;
            if response.is_err() {
                self.tell();
            }
            response
        }
    }
}

mod twin {
    use super::{Middleware, Next, Request, Response, Result};
    use crate::auth::login::PasswordLoginRequest;
    use http::Extensions;
    use std::{
        collections::VecDeque,
        sync::{Arc, Mutex},
    };

    const MOST: usize = 8;

    #[derive(Clone, Default)]
    pub struct Recent {
        attempts: Arc<Mutex<VecDeque<String>>>,
    }

    fn label(input: &PasswordLoginRequest) -> String {
        input.two_factor.as_ref().map_or("one factor", |_| "two factors").to_owned()
    }

    impl Recent {
        pub fn note(&self, input: &PasswordLoginRequest) {
            let Ok(mut attempts) = self.attempts.lock() else { return };
            attempts.push_back(label(input));
            if attempts.len() > MOST {
                attempts.pop_front();
            }
        }

        fn tell(&self) {
            let Ok(attempts) = self.attempts.lock() else { return };
            for (age, attempt) in attempts.iter().rev().enumerate() {
                tracing::warn!(age, "failed, with {attempt}");
            }
        }
    }

    #[cfg_attr(not(target_arch = "wasm32"), async_trait::async_trait)]
    #[cfg_attr(target_arch = "wasm32", async_trait::async_trait(?Send))]
    impl Middleware for Recent {
        async fn handle(
            &self,
            request: Request,
            extensions: &mut Extensions,
            next: Next<'_>,
        ) -> Result<Response> {
            let response = next.run(request, extensions).await;
            if response.is_err() {
                self.tell();
            }
            response
        }
    }
}
