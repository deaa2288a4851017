//! Offers the first issue of the newsletter to whoever verified an address.
//!
//! file: lemmy_api/src/local_user/verify_email.rs
//! after: send_email_verification_success(&local_user_view, context.settings())?;
//! kind: share
//! depth: 3
//! through: `From` of a view, `bool::then` and `flatten`, a serde_json value
//! round: 4

mod leak {
    fn here() {
        first_issue::offer(&local_user_view, context).await?;
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_views::structs::LocalUserView;
    use lemmy_utils::error::LemmyError;
    use serde_json::{json, Value};

    struct Reader {
        address: Option<String>,
        #[cfg_attr(any(), pii(consent = "marketing"))]
        wants_issues: bool,
        is_approved: bool,
    }

    impl From<&LocalUserView> for Reader {
        fn from(view: &LocalUserView) -> Self {
            let user = &view.local_user;
            Reader {
                address: user.email.clone(),
                wants_issues: user.send_notifications_to_email,
                is_approved: user.accepted_application,
            }
        }
    }

    impl Reader {
        fn card(&self) -> Option<Value> {
            let address = self.address.as_deref()?;
            Some(json!({ "to": address, "issue": 1 }))
        }
    }

    pub async fn offer(view: &LocalUserView, context: &LemmyContext) -> Result<(), LemmyError> {
        let reader = Reader::from(view);
        match reader.is_approved.then(|| reader.card()).flatten() {
            Some(card) => send(context, &card).await,
            None => Ok(()),
        }
    }

    async fn send(context: &LemmyContext, card: &Value) -> Result<(), LemmyError> {
        let request = context.client().post("https://newsletter.example/issues").body(card.to_string()); // leak: PII201
        request.send().await?; // leak: PII201
        Ok(())
    }
}

mod twin {
    fn here() {
        first_issue::offer(&local_user_view, context).await?;
    }

    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_views::structs::LocalUserView;
    use lemmy_utils::error::LemmyError;
    use serde_json::{json, Value};

    struct Reader {
        address: Option<String>,
        #[cfg_attr(any(), pii(consent = "marketing"))]
        wants_issues: bool,
        is_approved: bool,
    }

    impl From<&LocalUserView> for Reader {
        fn from(view: &LocalUserView) -> Self {
            let user = &view.local_user;
            Reader {
                address: user.email.clone(),
                wants_issues: user.send_notifications_to_email,
                is_approved: user.accepted_application,
            }
        }
    }

    impl Reader {
        fn card(&self) -> Option<Value> {
            let address = self.address.as_deref()?;
            Some(json!({ "to": address, "issue": 1 }))
        }
    }

    pub async fn offer(view: &LocalUserView, context: &LemmyContext) -> Result<(), LemmyError> {
        let reader = Reader::from(view);
        match reader.wants_issues.then(|| reader.card()).flatten() {
            Some(card) => send(context, &card).await,
            None => Ok(()),
        }
    }

    async fn send(context: &LemmyContext, card: &Value) -> Result<(), LemmyError> {
        let request = context.client().post("https://newsletter.example/issues").body(card.to_string());
        request.send().await?;
        Ok(())
    }
}
