//! Both desks hear of a new account.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user_id, "registered new user");
//! kind: share
//! depth: 1
//! through: addresses in constants that are concatenated, join!
//! round: 3

mod leak {
    fn here() {
        two_desks::tell(&new_user).await;
    }

    use crate::db::models::NewUser;

    struct Desk {
        scheme: &'static str,
        path: &'static str,
    }

    const HOST: &str = "desk.example";
    const FIRST: Desk = Desk { scheme: "https", path: "/accounts" };
    const SECOND: Desk = Desk { scheme: "http", path: "/fallback/accounts" };

    impl Desk {
        fn url(&self) -> String {
            [self.scheme, "://", HOST, self.path].concat()
        }
    }

    async fn post(desk: &Desk, mail: &str) -> bool {
        let request = reqwest::Client::new().post(desk.url()).body(mail.to_owned()); // leak: PII203
        request.send().await.is_ok() // leak: PII203
    }

    pub async fn tell(user: &NewUser) {
        let heard: (bool, bool) = tokio::join!(post(&FIRST, &user.email), post(&SECOND, &user.email));
        if let (false, false) = heard {
            tracing::warn!("no desk has heard of the new account");
        }
    }
}

mod twin {
    fn here() {
        two_desks::tell(&new_user).await;
    }

    use crate::db::models::NewUser;

    struct Desk {
        scheme: &'static str,
        path: &'static str,
    }

    const HOST: &str = "desk.example";
    const FIRST: Desk = Desk { scheme: "https", path: "/accounts" };
    const SECOND: Desk = Desk { scheme: "https", path: "/fallback/accounts" };

    impl Desk {
        fn url(&self) -> String {
            [self.scheme, "://", HOST, self.path].concat()
        }
    }

    async fn post(desk: &Desk, mail: &str) -> bool {
        let request = reqwest::Client::new().post(desk.url()).body(mail.to_owned());
        request.send().await.is_ok()
    }

    pub async fn tell(user: &NewUser) {
        let heard: (bool, bool) = tokio::join!(post(&FIRST, &user.email), post(&SECOND, &user.email));
        if let (false, false) = heard {
            tracing::warn!("no desk has heard of the new account");
        }
    }
}
