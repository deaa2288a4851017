//! A generic page of results, mapped over its items.
//!
//! file: atuin-server/src/handlers/v0/store.rs
//! kind: respond
//! depth: 3
//! through: a generic struct with a map method, a closure that builds tuples, Json of a generic

mod leak {
    use axum::Json;
    use axum::extract::State;
    use secrecy::ExposeSecret;

    use crate::router::{AppState, UserAuth};

    #[derive(serde::Serialize)]
    pub struct Paged<T> {
        items: Vec<T>,
        next: Option<u32>,
    }

    impl<T> Paged<T> {
        fn one(item: T) -> Self {
            Self { items: vec![item], next: None }
        }

        fn map<U>(self, with: impl FnMut(T) -> U) -> Paged<U> {
            Paged { items: self.items.into_iter().map(with).collect(), next: self.next }
        }
    }

    pub async fn list(UserAuth(user): UserAuth, state: State<AppState>) -> Result<Json<Paged<(i64, String)>>, String> {
        let session = state.0.database.get_user_session(&user).await.map_err(|_| "none".to_owned())?;
        let page = Paged::one(session).map(|session| (session.id, session.token.expose_secret().to_owned()));
        Ok(Json(page)) // leak: PII304
    }

    pub fn routes() -> axum::Router<AppState> {
        axum::Router::new().route("/sessions", axum::routing::get(list))
    }
}

mod twin {
    use axum::Json;
    use axum::extract::State;

    use crate::router::{AppState, UserAuth};

    #[derive(serde::Serialize)]
    pub struct Paged<T> {
        items: Vec<T>,
        next: Option<u32>,
    }

    impl<T> Paged<T> {
        fn one(item: T) -> Self {
            Self { items: vec![item], next: None }
        }

        fn map<U>(self, with: impl FnMut(T) -> U) -> Paged<U> {
            Paged { items: self.items.into_iter().map(with).collect(), next: self.next }
        }
    }

    pub async fn list(UserAuth(user): UserAuth, state: State<AppState>) -> Result<Json<Paged<(i64, String)>>, String> {
        let session = state.0.database.get_user_session(&user).await.map_err(|_| "none".to_owned())?;
        let page = Paged::one(session).map(|session| (session.id, session.user_id.to_string()));
        Ok(Json(page))
    }

    pub fn routes() -> axum::Router<AppState> {
        axum::Router::new().route("/sessions", axum::routing::get(list))
    }
}
