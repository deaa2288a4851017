//! What the database's address looks like when it cannot be parsed.
//!
//! file: lemmy_utils/src/settings/mod.rs
//! kind: error
//! depth: 1
//! through: the program's own function that builds a URL with percent-encoding, anyhow's with_context, `?`
//! round: 2

mod leak {
    use super::Settings;
    use crate::error::LemmyError;
    use anyhow::Context;
    use url::Url;

    fn parsed(settings: &Settings) -> Result<Url, anyhow::Error> {
        let text = settings.get_database_url();
        let url = Url::parse(&text);
        url.with_context(|| format!("{text} is no address of a database")) // leak: PII302
    }

    /// Whether the database is on the same machine.
    pub fn is_local(settings: &Settings) -> Result<bool, LemmyError> {
        let url = parsed(settings)?;
        Ok(matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "::1")))
    }
}

mod twin {
    use super::Settings;
    use crate::error::LemmyError;
    use anyhow::Context;
    use url::Url;

    fn parsed(settings: &Settings) -> Result<Url, anyhow::Error> {
        let text = settings.get_database_url();
        let url = Url::parse(&text);
        url.with_context(|| format!("{} has no database", settings.database.host))
    }

    /// Whether the database is on the same machine.
    pub fn is_local(settings: &Settings) -> Result<bool, LemmyError> {
        let url = parsed(settings)?;
        Ok(matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "::1")))
    }
}
