//! Gives somebody what is known of the account.
//!
//! file: atuin-server/src/router.rs
//! after: .negotiate_capabilities(caps.clone());
//! kind: respond
//! depth: 1
//! through: a `#[serde(with)]` module, a nested module, a route of its own
//! round: 4

mod leak {
    fn here() {
        let negotiated = negotiated.route("/account/export", get(account_export::show));
    }

    use axum::Json;
    use axum::extract::State;
    use axum::http::StatusCode;
    use secrecy::SecretString;
    use serde::Serialize;

    use crate::router::{AppState, UserAuth};

    #[derive(Serialize)]
    pub struct Export {
        name: String,
        #[serde(with = "told")]
        session: SecretString,
    }

    mod told {
        use secrecy::{ExposeSecret as _, SecretString};
        use serde::Serializer;

        pub(super) fn serialize<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(secret.expose_secret())
        }
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Json<Export>, StatusCode> {
        let session = state.database.get_user_session(&user).await.map_err(|_| StatusCode::NOT_FOUND)?;
        let export = Export { name: user.username, session: session.token };
        Ok(Json(export)) // leak: PII304
    }
}

mod twin {
    fn here() {
        let negotiated = negotiated.route("/account/export", get(account_export::show));
    }

    use axum::Json;
    use axum::extract::State;
    use axum::http::StatusCode;
    use secrecy::SecretString;
    use serde::Serialize;

    use crate::router::{AppState, UserAuth};

    #[derive(Serialize)]
    pub struct Export {
        name: String,
        #[serde(with = "told")]
        session: SecretString,
    }

    mod told {
        use secrecy::{ExposeSecret as _, SecretString};
        use serde::Serializer;

        pub(super) fn serialize<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bool(!secret.expose_secret().is_empty())
        }
    }

    pub async fn show(
        UserAuth(user): UserAuth,
        State(state): State<AppState>,
    ) -> Result<Json<Export>, StatusCode> {
        let session = state.database.get_user_session(&user).await.map_err(|_| StatusCode::NOT_FOUND)?;
        let export = Export { name: user.username, session: session.token };
        Ok(Json(export))
    }
}
