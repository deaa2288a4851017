//! Says elsewhere that a session is over.
//!
//! file: revolt-database/src/models/sessions/model.rs
//! after: // Delete from database
//! kind: share
//! depth: 1
//! through: an extension trait on a library's builder, a static client in a LazyLock
//! round: 4

mod leak {
    fn here() {
        logout_hook::tell(&self).await;
    }

    use std::sync::LazyLock;

    use reqwest::{Client, RequestBuilder};

    use crate::Session;

    static CLIENT: LazyLock<Client> = LazyLock::new(Client::new);

    trait About {
        fn about(self, session: &Session) -> Self;
    }

    impl About for RequestBuilder {
        fn about(self, session: &Session) -> Self {
            let key = session.token.as_str();
            self.header("x-session", key) // leak: PII201 or PII204
        }
    }

    pub async fn tell(session: &Session) {
        let request = CLIENT.delete("https://presence.example/sessions").about(session); // leak: PII201 or PII204
        if let Err(why) = request.send().await { // leak: PII201 or PII204
            log::warn!("presence does not know: {}", why.without_url());
        }
    }
}

mod twin {
    fn here() {
        logout_hook::tell(&self).await;
    }

    use std::sync::LazyLock;

    use reqwest::{Client, RequestBuilder};

    use crate::Session;

    static CLIENT: LazyLock<Client> = LazyLock::new(Client::new);

    trait About {
        fn about(self, session: &Session) -> Self;
    }

    impl About for RequestBuilder {
        fn about(self, session: &Session) -> Self {
            let key = session.id.as_str();
            self.header("x-session", key)
        }
    }

    pub async fn tell(session: &Session) {
        let request = CLIENT.delete("https://presence.example/sessions").about(session);
        if let Err(why) = request.send().await {
            log::warn!("presence does not know: {}", why.without_url());
        }
    }
}
