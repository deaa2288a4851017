//! A service of somebody else translates a text, piece by piece.
//!
//! file: lemmy_apub/src/objects/private_message.rs
//! kind: share
//! depth: 4
//! through: a generic bound on an own trait, chunks of bytes, from_utf8_lossy, boxed futures, join_all
//! round: 2

mod leak {
    use super::ApubPrivateMessage;
    use futures::future::{join_all, BoxFuture, FutureExt};
    use lemmy_utils::error::LemmyError;
    use once_cell::sync::Lazy;

    static CLIENT: Lazy<reqwest::Client> = Lazy::new(reqwest::Client::new);
    const LIMIT: usize = 400;

    pub trait Translate {
        fn source(&self) -> &str;
    }

    impl Translate for ApubPrivateMessage {
        fn source(&self) -> &str {
            &self.content
        }
    }

    async fn post(text: String) -> Result<String, reqwest::Error> {
        let request = CLIENT.post("https://translate.example/v2/en").body(text); // leak: PII201 or PII204
        request.send().await?.text().await // leak: PII201 or PII204
    }

    fn part(bytes: &[u8]) -> BoxFuture<'static, Result<String, reqwest::Error>> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        async move { post(text).await }.boxed()
    }

    async fn parts(text: &str) -> Result<String, LemmyError> {
        let all = join_all(text.as_bytes().chunks(LIMIT).map(part)).await;
        let done: Vec<String> = all.into_iter().collect::<Result<_, _>>()?;
        Ok(done.concat())
    }

    pub async fn translate<T: Translate>(object: &T) -> Result<String, LemmyError> {
        parts(object.source()).await
    }

    pub async fn message(message: &ApubPrivateMessage) -> Result<String, LemmyError> {
        translate(message).await
    }
}

mod twin {
    use futures::future::{join_all, BoxFuture, FutureExt};
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;
    use once_cell::sync::Lazy;

    static CLIENT: Lazy<reqwest::Client> = Lazy::new(reqwest::Client::new);
    const LIMIT: usize = 400;

    pub trait Translate {
        fn source(&self) -> &str;
    }

    impl Translate for Site {
        fn source(&self) -> &str {
            self.sidebar.as_deref().unwrap_or_default()
        }
    }

    async fn post(text: String) -> Result<String, reqwest::Error> {
        let request = CLIENT.post("https://translate.example/v2/en").body(text);
        request.send().await?.text().await
    }

    fn part(bytes: &[u8]) -> BoxFuture<'static, Result<String, reqwest::Error>> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        async move { post(text).await }.boxed()
    }

    async fn parts(text: &str) -> Result<String, LemmyError> {
        let all = join_all(text.as_bytes().chunks(LIMIT).map(part)).await;
        let done: Vec<String> = all.into_iter().collect::<Result<_, _>>()?;
        Ok(done.concat())
    }

    pub async fn translate<T: Translate>(object: &T) -> Result<String, LemmyError> {
        parts(object.source()).await
    }

    pub async fn sidebar(site: &Site) -> Result<String, LemmyError> {
        translate(site).await
    }
}
