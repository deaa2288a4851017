//! A verified address is signed up for the topics of the newsletter.
//!
//! file: lemmy_api/src/local_user/verify_email.rs
//! after: send_email_verification_success(&local_user_view, context.settings())?;
//! kind: share
//! depth: 2
//! through: a map of closures that give Pin<Box<dyn Future>>, let-else
//! round: 5

mod leak {
    fn here() {
        topics::sign_up(context, &local_user_view.local_user).await?;
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::local_user::LocalUser;
    use lemmy_utils::error::LemmyError;
    use std::{collections::HashMap, future::Future, pin::Pin};

    type Answer<'a> = Pin<Box<dyn Future<Output = Result<(), LemmyError>> + 'a>>;
    type Topic<'a> = Box<dyn Fn(String) -> Answer<'a> + 'a>;

    async fn post(context: &LemmyContext, topic: &str, body: String) -> Result<(), LemmyError> {
        let url = format!("https://newsletter.example/topics/{topic}");
        context.client().post(url).body(body).send().await?; // leak: PII201
        Ok(())
    }

    fn topics(context: &LemmyContext) -> HashMap<&'static str, Topic<'_>> {
        let mut topics: HashMap<&'static str, Topic<'_>> = HashMap::new();
        topics.insert("weekly", Box::new(move |to| Box::pin(post(context, "weekly", to))));
        topics.insert("releases", Box::new(move |to| Box::pin(post(context, "releases", to))));
        topics
    }

    pub async fn sign_up(context: &LemmyContext, user: &LocalUser) -> Result<(), LemmyError> {
        if !user.email_verified {
            return Ok(());
        }
        let Some(address) = user.email.clone() else { return Ok(()) };
        let topics = topics(context);
        for name in ["weekly", "releases"] {
            if let Some(topic) = topics.get(name) {
                topic(address.clone()).await?;
            }
        }
        Ok(())
    }
}

mod twin {
    fn here() {
        topics::sign_up(context, &local_user_view.local_user).await?;
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::local_user::LocalUser;
    use lemmy_utils::error::LemmyError;
    use std::{collections::HashMap, future::Future, pin::Pin};

    type Answer<'a> = Pin<Box<dyn Future<Output = Result<(), LemmyError>> + 'a>>;
    type Topic<'a> = Box<dyn Fn(String) -> Answer<'a> + 'a>;

    async fn post(context: &LemmyContext, topic: &str, body: String) -> Result<(), LemmyError> {
        let url = format!("https://newsletter.example/topics/{topic}");
        context.client().post(url).body(body).send().await?;
        Ok(())
    }

    fn topics(context: &LemmyContext) -> HashMap<&'static str, Topic<'_>> {
        let mut topics: HashMap<&'static str, Topic<'_>> = HashMap::new();
        topics.insert("weekly", Box::new(move |to| Box::pin(post(context, "weekly", to))));
        topics.insert("releases", Box::new(move |to| Box::pin(post(context, "releases", to))));
        topics
    }

    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    fn wants_news(user: &LocalUser) -> bool {
        user.send_notifications_to_email
    }

    pub async fn sign_up(context: &LemmyContext, user: &LocalUser) -> Result<(), LemmyError> {
        if !wants_news(user) {
            return Ok(());
        }
        let Some(address) = user.email.clone() else { return Ok(()) };
        let topics = topics(context);
        for name in ["weekly", "releases"] {
            if let Some(topic) = topics.get(name) {
                topic(address.clone()).await?;
            }
        }
        Ok(())
    }
}
