//! Greets whoever logs in by a service of others.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: let response = request_identity_tokens(client, input, &password_hash).await?;
//! kind: share
//! depth: 4
//! through: an async trait behind a box, a factory of trait objects, an own builder, `impl Into<String>`
//! round: 4

mod leak {
    fn here() {
        greeting::all(client, input).await;
    }

    use async_trait::async_trait;
    use serde::Serialize;

    use super::PasswordLoginRequest;
    use crate::Client;

    #[derive(Default, Serialize)]
    struct Card {
        title: String,
        to: Option<String>,
    }

    impl Card {
        fn titled(title: impl Into<String>) -> Self {
            Card { title: title.into(), ..Card::default() }
        }

        fn to(self, whom: impl Into<String>) -> Self {
            Card { to: Some(whom.into()), ..self }
        }
    }

    #[async_trait]
    trait Greeter: Send + Sync {
        async fn greet(&self, client: &Client, card: Card);
    }

    struct Web(&'static str);
    struct Nowhere;

    #[async_trait]
    impl Greeter for Web {
        async fn greet(&self, client: &Client, card: Card) {
            let request = client.internal.get_http_client().post(self.0).json(&card); // leak: PII201 or PII204
            request.send().await.ok(); // leak: PII201 or PII204
        }
    }

    #[async_trait]
    impl Greeter for Nowhere {
        async fn greet(&self, _: &Client, card: Card) {
            tracing::trace!(letters = card.title.len(), "nobody is greeted");
        }
    }

    fn greeter(client: &Client) -> Box<dyn Greeter> {
        match client.internal.get_user_id() {
            Some(_) => Box::new(Nowhere),
            None => Box::new(Web("https://greetings.example/cards")),
        }
    }

    fn card(input: &PasswordLoginRequest) -> Card {
        Card::titled("Welcome").to(input.email.trim())
    }

    pub async fn all(client: &Client, input: &PasswordLoginRequest) {
        greeter(client).greet(client, card(input)).await;
    }
}

mod twin {
    fn here() {
        greeting::all(client, input).await;
    }

    use async_trait::async_trait;
    use serde::Serialize;

    use super::PasswordLoginRequest;
    use crate::Client;

    #[derive(Default, Serialize)]
    struct Card {
        title: String,
        to: Option<String>,
    }

    impl Card {
        fn titled(title: impl Into<String>) -> Self {
            Card { title: title.into(), ..Card::default() }
        }

        fn to(self, whom: impl Into<String>) -> Self {
            Card { to: Some(whom.into()), ..self }
        }
    }

    #[async_trait]
    trait Greeter: Send + Sync {
        async fn greet(&self, client: &Client, card: Card);
    }

    struct Web(&'static str);
    struct Nowhere;

    #[async_trait]
    impl Greeter for Web {
        async fn greet(&self, client: &Client, card: Card) {
            let request = client.internal.get_http_client().post(self.0).json(&card);
            request.send().await.ok();
        }
    }

    #[async_trait]
    impl Greeter for Nowhere {
        async fn greet(&self, _: &Client, card: Card) {
            tracing::trace!(letters = card.title.len(), "nobody is greeted");
        }
    }

    fn greeter(client: &Client) -> Box<dyn Greeter> {
        match client.internal.get_user_id() {
            Some(_) => Box::new(Nowhere),
            None => Box::new(Web("https://greetings.example/cards")),
        }
    }

    fn card(input: &PasswordLoginRequest) -> Card {
        Card::titled("Welcome").to(if input.two_factor.is_some() { "careful" } else { "new" })
    }

    pub async fn all(client: &Client, input: &PasswordLoginRequest) {
        greeter(client).greet(client, card(input)).await;
    }
}
