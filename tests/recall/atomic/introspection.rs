//! Somebody else's service is asked whether a login was revoked.
//!
//! file: atomic_lib/src/authentication.rs
//! kind: share
//! depth: 2
//! through: PhantomData states, a URL of constants, query_pairs_mut, ureq
//! round: 2

mod leak {
    use super::{AtomicResult, AuthValues};
    use std::marker::PhantomData;
    use url::Url;

    const HOST: &str = "introspect.example";

    pub struct Empty;
    pub struct Ready;

    pub struct Question<State> {
        url: Url,
        state: PhantomData<State>,
    }

    impl Question<Empty> {
        fn new() -> AtomicResult<Self> {
            let url = Url::parse(&["https://", HOST, "/v1/revoked"].concat())?;
            Ok(Question { url, state: PhantomData })
        }

        fn about(mut self, values: &AuthValues) -> Question<Ready> {
            let mut pairs = self.url.query_pairs_mut();
            pairs.append_pair("at", &values.timestamp.to_string());
            pairs.append_pair("proof", &values.signature);
            drop(pairs);
            Question { url: self.url, state: PhantomData }
        }
    }

    impl Question<Ready> {
        fn ask(&self) -> AtomicResult<bool> {
            let answer = ureq::get(self.url.as_str()).call(); // leak: PII205 or PII201 or PII204
            Ok(answer.map_err(|_| "no answer")?.status() == 410)
        }
    }

    pub fn is_revoked(values: &AuthValues) -> AtomicResult<bool> {
        Question::new()?.about(values).ask()
    }
}

mod twin {
    use super::{AtomicResult, AuthValues};
    use std::marker::PhantomData;
    use url::Url;

    const HOST: &str = "introspect.example";

    pub struct Empty;
    pub struct Ready;

    pub struct Question<State> {
        url: Url,
        state: PhantomData<State>,
    }

    impl Question<Empty> {
        fn new() -> AtomicResult<Self> {
            let url = Url::parse(&["https://", HOST, "/v1/revoked"].concat())?;
            Ok(Question { url, state: PhantomData })
        }

        fn about(mut self, values: &AuthValues) -> Question<Ready> {
            let mut pairs = self.url.query_pairs_mut();
            pairs.append_pair("at", &values.timestamp.to_string());
            pairs.append_pair("proof", "none");
            drop(pairs);
            Question { url: self.url, state: PhantomData }
        }
    }

    impl Question<Ready> {
        fn ask(&self) -> AtomicResult<bool> {
            let answer = ureq::get(self.url.as_str()).call();
            Ok(answer.map_err(|_| "no answer")?.status() == 410)
        }
    }

    pub fn is_revoked(values: &AuthValues) -> AtomicResult<bool> {
        Question::new()?.about(values).ask()
    }
}
