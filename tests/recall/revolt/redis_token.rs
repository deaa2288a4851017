//! A token under a user's key in redis: encoded, which is no protection.
//!
//! file: revolt-database/src/models/sessions/model.rs
//! kind: store
//! depth: 2
//! through: base64's engine, AsyncCommands::set, a trait with a provided protection in the twin

mod leak {
    use super::Session;
    use base64::Engine;
    use redis_kiss::{get_connection, AsyncCommands};

    trait Codec {
        fn encode(&self, text: &str) -> String;
    }

    struct Base64;

    impl Codec for Base64 {
        fn encode(&self, text: &str) -> String {
            base64::engine::general_purpose::STANDARD.encode(text)
        }
    }

    async fn put(key: &str, value: String) -> Option<()> {
        let mut redis = get_connection().await.ok()?.into_inner();
        redis.set::<_, _, ()>(key, value).await.ok() // leak: PII101 or PII102
    }

    pub async fn remember(session: &Session) -> Option<()> {
        put(&session.user_id, Base64.encode(&session.token)).await
    }
}

mod twin {
    use super::Session;
    use redis_kiss::{get_connection, AsyncCommands};

    trait Codec {
        #[cfg_attr(any(), pii_protect(encrypt))]
        fn encode(&self, text: &str) -> String;
    }

    struct Sealed(Vec<u8>);

    impl Codec for Sealed {
        fn encode(&self, text: &str) -> String {
            text.bytes().zip(self.0.iter().cycle()).map(|(byte, key)| format!("{:02x}", byte ^ key)).collect()
        }
    }

    async fn put(key: &str, value: String) -> Option<()> {
        let mut redis = get_connection().await.ok()?.into_inner();
        redis.set::<_, _, ()>(key, value).await.ok()
    }

    pub async fn remember(keys: Vec<u8>, session: &Session) -> Option<()> {
        put(&session.user_id, Sealed(keys).encode(&session.token)).await
    }
}
