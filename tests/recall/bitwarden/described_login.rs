//! The page that embeds the client can ask how somebody logs in.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! kind: respond
//! depth: 3
//! through: an extension trait with a default method, serde's rename_all, a Value that is changed, an own sink
//! round: 2

mod leak {
    use super::ApiKeyLoginRequest;
    use serde::Serialize;
    use serde_json::{Value, json};
    use std::cell::RefCell;

    pub trait Described: Serialize {
        fn described(&self) -> Value {
            serde_json::to_value(self).unwrap_or_default()
        }
    }

    impl Described for ApiKeyLoginRequest {}

    /// What the page reads.
    #[derive(Default)]
    pub struct Port {
        answers: RefCell<Vec<String>>,
    }

    impl Port {
        #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
        fn answer(&self, text: String) {
            self.answers.borrow_mut().push(text);
        }
    }

    fn reply(port: &Port, mut login: Value) {
        login["password"].take();
        let answer = json!({ "how": "API key", "login": login });
        port.answer(answer.to_string()); // leak: PII304
    }

    pub fn describe(port: &Port, input: &ApiKeyLoginRequest) {
        reply(port, input.described());
    }
}

mod twin {
    use super::ApiKeyLoginRequest;
    use serde::Serialize;
    use serde_json::{Value, json};
    use std::cell::RefCell;

    pub trait Described: Serialize {
        fn described(&self) -> Value {
            serde_json::to_value(self).unwrap_or_default()
        }
    }

    impl Described for ApiKeyLoginRequest {}

    /// What the page reads.
    #[derive(Default)]
    pub struct Port {
        answers: RefCell<Vec<String>>,
    }

    impl Port {
        #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
        fn answer(&self, text: String) {
            self.answers.borrow_mut().push(text);
        }
    }

    fn reply(port: &Port, mut login: Value) {
        login["password"].take();
        let answer = json!({ "how": "API key", "login": login["clientId"] });
        port.answer(answer.to_string());
    }

    pub fn describe(port: &Port, input: &ApiKeyLoginRequest) {
        reply(port, input.described());
    }
}
