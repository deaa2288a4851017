//! Other services are told of a ticket by a request to an address of theirs.
//!
//! file: revolt-database/src/tasks/mod.rs
//! kind: share
//! depth: 3
//! through: trait objects in a Vec, an async trait with a default method, join of a slice, join_all, a LazyLock client
//! round: 2

mod leak {
    use crate::MFATicket;
    use futures::future::join_all;
    use reqwest::Client;
    use std::sync::LazyLock;

    static CLIENT: LazyLock<Client> = LazyLock::new(Client::new);
    const HOST: &str = "https://hooks.example";

    async fn put(url: &str) -> reqwest::Result<()> {
        CLIENT.put(url).send().await?.error_for_status()?; // leak: PII205 or PII201 or PII204
        Ok(())
    }

    async fn put_twice(url: String) -> reqwest::Result<()> {
        match put(&url).await {
            Err(error) if error.is_timeout() => put(&url).await,
            done => done,
        }
    }

    #[async_trait]
    trait Hook: Send + Sync {
        fn url(&self, ticket: &MFATicket) -> String;

        async fn call(&self, ticket: &MFATicket) -> reqwest::Result<()> {
            put_twice(self.url(ticket)).await
        }
    }

    struct Audit;
    struct Mirror;

    impl Hook for Audit {
        fn url(&self, ticket: &MFATicket) -> String {
            [HOST, "audit", &ticket.id].join("/")
        }
    }

    impl Hook for Mirror {
        fn url(&self, ticket: &MFATicket) -> String {
            [HOST, "mirror", &ticket.token].join("/")
        }
    }

    pub async fn tell(ticket: &MFATicket) -> usize {
        let hooks: Vec<Box<dyn Hook>> = vec![Box::new(Audit), Box::new(Mirror)];
        let calls = hooks.iter().map(|hook| hook.call(ticket));
        join_all(calls).await.iter().filter(|done| done.is_ok()).count()
    }
}

mod twin {
    use crate::MFATicket;
    use futures::future::join_all;
    use reqwest::Client;
    use std::sync::LazyLock;

    static CLIENT: LazyLock<Client> = LazyLock::new(Client::new);
    const HOST: &str = "https://hooks.example";

    async fn put(url: &str) -> reqwest::Result<()> {
        CLIENT.put(url).send().await?.error_for_status()?;
        Ok(())
    }

    async fn put_twice(url: String) -> reqwest::Result<()> {
        match put(&url).await {
            Err(error) if error.is_timeout() => put(&url).await,
            done => done,
        }
    }

    #[async_trait]
    trait Hook: Send + Sync {
        fn url(&self, ticket: &MFATicket) -> String;

        async fn call(&self, ticket: &MFATicket) -> reqwest::Result<()> {
            put_twice(self.url(ticket)).await
        }
    }

    struct Audit;
    struct Mirror;

    impl Hook for Audit {
        fn url(&self, ticket: &MFATicket) -> String {
            [HOST, "audit", &ticket.id].join("/")
        }
    }

    impl Hook for Mirror {
        fn url(&self, ticket: &MFATicket) -> String {
            [HOST, "mirror", if ticket.validated { "valid" } else { "new" }].join("/")
        }
    }

    pub async fn tell(ticket: &MFATicket) -> usize {
        let hooks: Vec<Box<dyn Hook>> = vec![Box::new(Audit), Box::new(Mirror)];
        let calls = hooks.iter().map(|hook| hook.call(ticket));
        join_all(calls).await.iter().filter(|done| done.is_ok()).count()
    }
}
