//! A friend is signed up for the weekly digest.
//!
//! file: lemmy_api_common/src/utils.rs
//! kind: share
//! depth: 3
//! through: a URL of constants, a builder by own methods, Cow, a generic helper, consent of one of two people
//! round: 2

mod leak {
    use crate::context::LemmyContext;
    use lemmy_db_schema::source::local_user::LocalUser;
    use lemmy_db_views::structs::LocalUserView;
    use lemmy_utils::{error::LemmyError, REQWEST_TIMEOUT};
    use reqwest_middleware::ClientWithMiddleware;
    use serde::Serialize;
    use std::borrow::Cow;

    const HOST: &str = "https://newsletter.example";
    const DIGESTS: &str = concat!("/v1", "/digests");

    #[cfg_attr(any(), pii_consent(purpose = "marketing", separate = "share", recipient = "newsletter"))]
    pub fn wants_digest(user: &LocalUser) -> bool {
        user.send_notifications_to_email && user.accepted_application
    }

    #[derive(Default, Serialize)]
    pub struct Digest<'a> {
        topic: Cow<'a, str>,
        #[serde(rename = "rcpt")]
        to: Option<Cow<'a, str>>,
    }

    impl<'a> Digest<'a> {
        fn topic(mut self, topic: impl Into<Cow<'a, str>>) -> Self {
            self.topic = topic.into();
            self
        }

        fn to(mut self, user: &'a LocalUser) -> Self {
            self.to = user.email.as_deref().map(Cow::Borrowed);
            self
        }

        async fn post(&self, client: &ClientWithMiddleware) -> Result<(), LemmyError> {
            put(client, HOST.to_owned() + DIGESTS, self).await
        }
    }

    async fn put<T>(client: &ClientWithMiddleware, url: String, body: &T) -> Result<(), LemmyError>
    where
        T: Serialize + ?Sized,
    {
        client.post(url).timeout(REQWEST_TIMEOUT).json(body).send().await?; // leak: PII201
        Ok(())
    }

    pub async fn invite(
        context: &LemmyContext,
        inviter: &LocalUserView,
        friend: &LocalUserView,
    ) -> Result<(), LemmyError> {
        if !wants_digest(&inviter.local_user) {
            return Ok(());
        }
        let topic = format!("{} invites you", inviter.person.name);
        let digest = Digest::default().topic(topic).to(&friend.local_user);
        digest.post(context.client()).await // leak: PII201
    }
}

mod twin {
    use crate::context::LemmyContext;
    use lemmy_db_schema::source::local_user::LocalUser;
    use lemmy_db_views::structs::LocalUserView;
    use lemmy_utils::{error::LemmyError, REQWEST_TIMEOUT};
    use reqwest_middleware::ClientWithMiddleware;
    use serde::Serialize;
    use std::borrow::Cow;

    const HOST: &str = "https://newsletter.example";
    const DIGESTS: &str = concat!("/v1", "/digests");

    #[cfg_attr(any(), pii_consent(purpose = "marketing", separate = "share", recipient = "newsletter"))]
    pub fn wants_digest(user: &LocalUser) -> bool {
        user.send_notifications_to_email && user.accepted_application
    }

    #[derive(Default, Serialize)]
    pub struct Digest<'a> {
        topic: Cow<'a, str>,
        #[serde(rename = "rcpt")]
        to: Option<Cow<'a, str>>,
    }

    impl<'a> Digest<'a> {
        fn topic(mut self, topic: impl Into<Cow<'a, str>>) -> Self {
            self.topic = topic.into();
            self
        }

        fn to(mut self, user: &'a LocalUser) -> Self {
            self.to = user.email.as_deref().map(Cow::Borrowed);
            self
        }

        async fn post(&self, client: &ClientWithMiddleware) -> Result<(), LemmyError> {
            put(client, HOST.to_owned() + DIGESTS, self).await
        }
    }

    async fn put<T>(client: &ClientWithMiddleware, url: String, body: &T) -> Result<(), LemmyError>
    where
        T: Serialize + ?Sized,
    {
        client.post(url).timeout(REQWEST_TIMEOUT).json(body).send().await?;
        Ok(())
    }

    pub async fn invite(
        context: &LemmyContext,
        inviter: &LocalUserView,
        friend: &LocalUserView,
    ) -> Result<(), LemmyError> {
        if !wants_digest(&friend.local_user) {
            return Ok(());
        }
        let topic = format!("{} invites you", inviter.person.name);
        let digest = Digest::default().topic(topic).to(&friend.local_user);
        digest.post(context.client()).await
    }
}
