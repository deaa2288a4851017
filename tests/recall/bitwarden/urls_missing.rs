//! Saves no state without the servers' addresses.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! after: ) -> Result<(), RehydrationError> {
//! kind: error
//! depth: 1
//! through: `try_fold` over an array of pairs, a `map_err` closure that captures, a variant of the program's error
//! round: 4

mod leak {
    fn here() {
        urls_missing::ensure(&data)?;
    }

    use super::{RehydrationError, SaveStateData};

    pub fn ensure(data: &SaveStateData) -> Result<(), RehydrationError> {
        let urls = [("identity", &data.urls.identity_url), ("api", &data.urls.api_url)];
        urls.into_iter().try_fold((), |(), (name, address)| match url::Url::parse(address) {
            Ok(_) => Ok(()),
            Err(why) => Err(missing(name, data, &why)),
        })
    }

    fn missing(name: &str, data: &SaveStateData, why: &url::ParseError) -> RehydrationError {
        let whose = format!("{name} server of {}: {why}", data.email);
        RehydrationError::MissingState(whose) // leak: PII302
    }
}

mod twin {
    fn here() {
        urls_missing::ensure(&data)?;
    }

    use super::{RehydrationError, SaveStateData};

    pub fn ensure(data: &SaveStateData) -> Result<(), RehydrationError> {
        let urls = [("identity", &data.urls.identity_url), ("api", &data.urls.api_url)];
        urls.into_iter().try_fold((), |(), (name, address)| match url::Url::parse(address) {
            Ok(_) => Ok(()),
            Err(why) => Err(missing(name, data, &why)),
        })
    }

    fn missing(name: &str, data: &SaveStateData, why: &url::ParseError) -> RehydrationError {
        let whose = format!("{name} server of {}: {why}", data.user_id);
        RehydrationError::MissingState(whose)
    }
}
