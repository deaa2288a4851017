//! A service that counts who leaves is told.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "deleted user account");
//! kind: share
//! depth: 1
//! through: serde's `with` module, a spawned task, reqwest with JSON
//! round: 5

mod leak {
    fn here() {
        left_hook::tell(left_hook::Left::new(user.id, user.email));
    }

    use serde::Serialize;

    mod contact {
        use serde::Serializer;

        pub fn serialize<S: Serializer>(address: &str, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&format_args!("mailto:{address}"))
        }
    }

    #[derive(Serialize)]
    pub struct Left {
        id: i64,
        #[serde(with = "contact")]
        contact: String,
    }

    impl Left {
        pub fn new(id: i64, contact: String) -> Self {
            Self { id, contact }
        }
    }

    pub fn tell(left: Left) {
        tokio::spawn(async move {
            let client = reqwest::Client::new();
            let sent = client.post("https://exits.example/left").json(&left).send().await; // leak: PII201 or PII204
            if let Err(error) = sent {
                tracing::warn!("the exit was not counted: {}", error.without_url());
            }
        });
    }
}

mod twin {
    fn here() {
        left_hook::tell(left_hook::Left::new(user.id, user.email));
    }

    use serde::Serialize;

    mod contact {
        use serde::Serializer;

        pub fn serialize<S: Serializer>(address: &str, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bool(address.contains('@'))
        }
    }

    #[derive(Serialize)]
    pub struct Left {
        id: i64,
        #[serde(with = "contact")]
        contact: String,
    }

    impl Left {
        pub fn new(id: i64, contact: String) -> Self {
            Self { id, contact }
        }
    }

    pub fn tell(left: Left) {
        tokio::spawn(async move {
            let client = reqwest::Client::new();
            let sent = client.post("https://exits.example/left").json(&left).send().await;
            if let Err(error) = sent {
                tracing::warn!("the exit was not counted: {}", error.without_url());
            }
        });
    }
}
