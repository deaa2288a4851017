//! Each resource that is read says which agent stands behind the server.
//!
//! file: atomic-server/src/handlers/get_resource.rs
//! after: builder.append_header(("Content-Type", content_type.to_mime()));
//! kind: respond
//! depth: 1
//! through: a builder that is handed on by &mut, mem::take, From, a newtype with Display
//! round: 3

mod leak {
    fn here() {
        key_stamp::stamp(&mut builder, store);
    }

    use actix_web::HttpResponseBuilder;
    use atomic_lib::{agents::Agent, Storelike};
    use std::{fmt, mem};

    #[derive(Default)]
    struct Stamp(String);

    impl From<Agent> for Stamp {
        fn from(mut agent: Agent) -> Self {
            Stamp(mem::take(&mut agent.private_key).unwrap_or_default())
        }
    }

    impl fmt::Display for Stamp {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "v1;{}", self.0)
        }
    }

    pub fn stamp(builder: &mut HttpResponseBuilder, store: &impl Storelike) {
        let stamp = store.get_default_agent().map(Stamp::from).unwrap_or_default();
        builder.append_header(("x-atomic-stamp", stamp.to_string())); // leak: PII304
    }
}

mod twin {
    fn here() {
        key_stamp::stamp(&mut builder, store);
    }

    use actix_web::HttpResponseBuilder;
    use atomic_lib::{agents::Agent, Storelike};
    use std::{fmt, mem};

    #[derive(Default)]
    struct Stamp(String);

    impl From<Agent> for Stamp {
        fn from(mut agent: Agent) -> Self {
            Stamp(mem::take(&mut agent.public_key))
        }
    }

    impl fmt::Display for Stamp {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "v1;{}", self.0)
        }
    }

    pub fn stamp(builder: &mut HttpResponseBuilder, store: &impl Storelike) {
        let stamp = store.get_default_agent().map(Stamp::from).unwrap_or_default();
        builder.append_header(("x-atomic-stamp", stamp.to_string()));
    }
}
