//! A support desk learns of new users: a processor with a contract, or anyone.
//!
//! file: atuin-server/src/handlers/user.rs
//! kind: share
//! depth: 2
//! through: a client struct with a base address in a const, derived Serialize, url::Url::join

mod leak {
    use crate::db::models::User;

    const BASE: &str = "https://anyone.example/";

    #[derive(serde::Serialize)]
    struct Ticket {
        contact: String,
        subject: &'static str,
    }

    struct Desk {
        client: reqwest::Client,
        base: url::Url,
    }

    impl Desk {
        fn new() -> eyre::Result<Self> {
            Ok(Self { client: reqwest::Client::new(), base: url::Url::parse(BASE)? })
        }

        async fn open(&self, ticket: Ticket) -> eyre::Result<()> {
            let url = self.base.join("tickets")?;
            self.client.post(url).json(&ticket).send().await?; // leak: PII201 or PII204
            Ok(())
        }
    }

    pub async fn open(user: User) -> eyre::Result<()> {
        let ticket = Ticket { contact: user.email, subject: "welcome" };
        Desk::new()?.open(ticket).await
    }
}

mod twin {
    use crate::db::models::User;

    const BASE: &str = "https://desk.example/";

    #[derive(serde::Serialize)]
    struct Ticket {
        contact: String,
        subject: &'static str,
    }

    struct Desk {
        client: reqwest::Client,
        base: url::Url,
    }

    impl Desk {
        fn new() -> eyre::Result<Self> {
            Ok(Self { client: reqwest::Client::new(), base: url::Url::parse(BASE)? })
        }

        async fn open(&self, ticket: Ticket) -> eyre::Result<()> {
            let url = self.base.join("tickets")?;
            self.client.post(url).json(&ticket).send().await?;
            Ok(())
        }
    }

    pub async fn open(user: User) -> eyre::Result<()> {
        let ticket = Ticket { contact: user.email, subject: "welcome" };
        Desk::new()?.open(ticket).await
    }
}
