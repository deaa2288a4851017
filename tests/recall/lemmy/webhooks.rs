//! Webhooks behind an async trait, one of them without TLS.
//!
//! file: lemmy_apub/src/protocol/mod.rs
//! kind: share
//! depth: 3
//! through: async_trait, trait objects, reqwest over http

mod leak {
    use lemmy_db_schema::source::private_message::PrivateMessage;

    #[async_trait::async_trait]
    pub trait Hook: Send + Sync {
        async fn call(&self, text: &str) -> Result<(), reqwest::Error>;
    }

    pub struct Plain {
        client: reqwest::Client,
    }

    #[async_trait::async_trait]
    impl Hook for Plain {
        async fn call(&self, text: &str) -> Result<(), reqwest::Error> {
            self.client.post("http://hooks.example/pm").body(text.to_owned()).send().await?; // leak: PII201 or PII203 or PII204
            Ok(())
        }
    }

    async fn all(hooks: &[Box<dyn Hook>], text: String) {
        for hook in hooks {
            hook.call(&text).await.ok();
        }
    }

    pub async fn announce(hooks: &[Box<dyn Hook>], message: &PrivateMessage) {
        let text = format!("{}: {}", message.id, message.content);
        all(hooks, text).await;
    }
}

mod twin {
    use lemmy_db_schema::source::private_message::PrivateMessage;

    #[async_trait::async_trait]
    pub trait Hook: Send + Sync {
        async fn call(&self, text: &str) -> Result<(), reqwest::Error>;
    }

    pub struct Plain {
        client: reqwest::Client,
    }

    #[async_trait::async_trait]
    impl Hook for Plain {
        async fn call(&self, text: &str) -> Result<(), reqwest::Error> {
            self.client.post("http://hooks.example/pm").body(text.to_owned()).send().await?;
            Ok(())
        }
    }

    async fn all(hooks: &[Box<dyn Hook>], text: String) {
        for hook in hooks {
            hook.call(&text).await.ok();
        }
    }

    pub async fn announce(hooks: &[Box<dyn Hook>], message: &PrivateMessage) {
        let text = format!("{}: {}", message.id, message.read);
        all(hooks, text).await;
    }
}
