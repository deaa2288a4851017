//! Who makes a session is asked how it was; a type says that they agreed to be asked.
//!
//! file: authifier/src/impl/account.rs
//! after: authifier.database.save_session(&session).await?;
//! kind: share
//! depth: 3
//! through: a type that is the proof of consent, nested modules with pub(crate) functions, reqwest's JSON
//! round: 5

mod leak {
    fn here() {
        agreed_survey::ask(self).await;
    }

    use crate::models::{Account, EmailVerification};

    fn is_verified(account: &Account) -> bool {
        matches!(account.verification, EmailVerification::Verified)
    }

    mod out {
        pub(crate) mod web {
            pub(crate) async fn send(to: &str) {
                let client = reqwest::Client::new();
                let asked = [("to", to), ("form", "session")];
                let sent = client.post("https://survey.example/ask").json(&asked).send().await; // leak: PII201
                if sent.is_err() {
                    warn!("somebody was not asked");
                }
            }
        }

        pub(crate) async fn one(to: impl AsRef<str>) {
            web::send(to.as_ref().trim()).await;
        }
    }

    fn address(account: &Account) -> String {
        format!("mailto:{}", account.email)
    }

    pub(super) async fn ask(account: &Account) {
        if is_verified(account) {
            out::one(address(account)).await;
        }
    }
}

mod twin {
    fn here() {
        if let Some(agreed) = agreed_survey::Agreed::of(self) {
            agreed_survey::ask(agreed).await;
        }
    }

    use crate::models::{Account, EmailVerification};

    /// An account whose owner wants to be asked.
    #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
    pub(super) struct Agreed<'a>(&'a Account);

    impl<'a> Agreed<'a> {
        #[cfg_attr(any(), pii_consent(purpose = "marketing"))]
        fn is_given(account: &Account) -> bool {
            matches!(account.verification, EmailVerification::Verified) && account.deletion.is_none()
        }

        pub(super) fn of(account: &'a Account) -> Option<Self> {
            Self::is_given(account).then_some(Agreed(account))
        }
    }

    mod out {
        pub(crate) mod web {
            pub(crate) async fn send(to: &str) {
                let client = reqwest::Client::new();
                let asked = [("to", to), ("form", "session")];
                let sent = client.post("https://survey.example/ask").json(&asked).send().await;
                if sent.is_err() {
                    warn!("somebody was not asked");
                }
            }
        }

        pub(crate) async fn one(to: impl AsRef<str>) {
            web::send(to.as_ref().trim()).await;
        }
    }

    fn address(agreed: &Agreed<'_>) -> String {
        format!("mailto:{}", agreed.0.email)
    }

    pub(super) async fn ask(agreed: Agreed<'_>) {
        out::one(address(&agreed)).await;
    }
}
