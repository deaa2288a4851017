//! A confirmed address goes to the newsletter, until it arrives.
//!
//! file: lemmy_api/src/local_user/verify_email.rs
//! after: send_email_verification_success(&local_user_view, context.settings())?;
//! kind: share
//! depth: 4
//! through: a retry loop that takes a closure, a URL of constants, a check that decides only the language
//! round: 3

mod leak {
    fn here() {
        subscriber_retry::enlist(&local_user_view, context).await?;
    }

    use actix_web::web::Data;
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::newtypes::LocalUserId;
    use lemmy_db_views::structs::LocalUserView;
    use lemmy_utils::{error::LemmyError, request::retry};
    use serde::{Deserialize, Serialize};
    use std::{collections::HashSet, fs};

    const PEOPLE: &str = concat!("https://", "newsletter.example", "/v2/people");

    /// Who asked for the newsletter, by the form under the sign-up page.
    #[derive(Deserialize)]
    struct Answers {
        newsletter: HashSet<i32>,
    }

    impl Answers {
        fn load() -> Result<Self, LemmyError> {
            Ok(serde_json::from_str(&fs::read_to_string("config/answers.json")?)?)
        }

        #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
        fn wants_news(&self, user: LocalUserId) -> bool {
            self.newsletter.contains(&user.0)
        }
    }

    #[derive(Serialize)]
    struct Reader<'a> {
        address: &'a str,
        language: &'a str,
    }

    async fn deliver(reader: &Reader<'_>, context: &Data<LemmyContext>) -> Result<(), LemmyError> {
        let send = || context.client().post(PEOPLE).json(reader).send(); // leak: PII201
        retry(send).await?;
        Ok(())
    }

    pub async fn enlist(view: &LocalUserView, context: &Data<LemmyContext>) -> Result<(), LemmyError> {
        let user = &view.local_user;
        let wants_news = Answers::load()?.wants_news(user.id);
        let language = if wants_news { user.interface_language.as_str() } else { "browser" };
        match user.email.as_deref() {
            Some(address) => deliver(&Reader { address, language }, context).await,
            None => Ok(()),
        }
    }
}

mod twin {
    fn here() {
        subscriber_retry::enlist(&local_user_view, context).await?;
    }

    use actix_web::web::Data;
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::newtypes::LocalUserId;
    use lemmy_db_views::structs::LocalUserView;
    use lemmy_utils::{error::LemmyError, request::retry};
    use serde::{Deserialize, Serialize};
    use std::{collections::HashSet, fs};

    const PEOPLE: &str = concat!("https://", "newsletter.example", "/v2/people");

    /// Who asked for the newsletter, by the form under the sign-up page.
    #[derive(Deserialize)]
    struct Answers {
        newsletter: HashSet<i32>,
    }

    impl Answers {
        fn load() -> Result<Self, LemmyError> {
            Ok(serde_json::from_str(&fs::read_to_string("config/answers.json")?)?)
        }

        #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
        fn wants_news(&self, user: LocalUserId) -> bool {
            self.newsletter.contains(&user.0)
        }
    }

    #[derive(Serialize)]
    struct Reader<'a> {
        address: &'a str,
        language: &'a str,
    }

    async fn deliver(reader: &Reader<'_>, context: &Data<LemmyContext>) -> Result<(), LemmyError> {
        let send = || context.client().post(PEOPLE).json(reader).send();
        retry(send).await?;
        Ok(())
    }

    pub async fn enlist(view: &LocalUserView, context: &Data<LemmyContext>) -> Result<(), LemmyError> {
        let user = &view.local_user;
        let wants_news = Answers::load()?.wants_news(user.id);
        if !wants_news {
            return Ok(());
        }
        let language = user.interface_language.as_str();
        match user.email.as_deref() {
            Some(address) => deliver(&Reader { address, language }, context).await,
            None => Ok(()),
        }
    }
}
