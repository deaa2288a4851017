//! Addresses go to the newsletter's service, whose basis is consent.
//!
//! file: lemmy_api_common/src/request.rs
//! kind: share
//! depth: 1
//! through: a tuple struct with Deref, an async call, early return

mod leak {
    use super::*;
    use lemmy_db_schema::source::local_user::LocalUser;

    struct Address(String);

    impl std::ops::Deref for Address {
        type Target = str;
        fn deref(&self) -> &str {
            &self.0
        }
    }

    async fn subscribe(client: &ClientWithMiddleware, address: &Address) -> Result<(), LemmyError> {
        let body = format!("address={}", address.trim());
        client.post("https://newsletter.example/subscribe").body(body).send().await?; // leak: PII201
        Ok(())
    }

    pub async fn invite(client: &ClientWithMiddleware, user: &LocalUser) -> Result<(), LemmyError> {
        if !user.email_verified {
            return Ok(());
        }
        match &user.email {
            Some(email) => subscribe(client, &Address(email.clone())).await,
            None => Ok(()),
        }
    }
}

mod twin {
    use super::*;
    use lemmy_db_schema::source::local_user::LocalUser;

    struct Address(String);

    impl std::ops::Deref for Address {
        type Target = str;
        fn deref(&self) -> &str {
            &self.0
        }
    }

    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    fn wants_news(user: &LocalUser) -> bool {
        user.send_notifications_to_email
    }

    async fn subscribe(client: &ClientWithMiddleware, address: &Address) -> Result<(), LemmyError> {
        let body = format!("address={}", address.trim());
        client.post("https://newsletter.example/subscribe").body(body).send().await?;
        Ok(())
    }

    pub async fn invite(client: &ClientWithMiddleware, user: &LocalUser) -> Result<(), LemmyError> {
        if !wants_news(user) {
            return Ok(());
        }
        match &user.email {
            Some(email) => subscribe(client, &Address(email.clone())).await,
            None => Ok(()),
        }
    }
}
