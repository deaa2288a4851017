//! Refuses what cannot be a token.
//!
//! file: lemmy_api/src/site/purge/person.rs
//! after: let data: &Self = self;
//! kind: error
//! depth: 0
//! through: split, slice patterns with `..`
//! round: 4

mod leak {
    fn here() {
        purge_guard::well_formed(data)?;
    }

    use anyhow::anyhow;
    use lemmy_api_common::site::PurgePerson;
    use lemmy_utils::error::LemmyError;

    pub fn well_formed(data: &PurgePerson) -> Result<(), LemmyError> {
        let parts: Vec<&str> = data.auth.split('.').collect();
        match parts.as_slice() {
            [first, .., last] if !first.is_empty() && !last.is_empty() => Ok(()),
            [only] => Err(anyhow!("`{only}` is no token").into()), // leak: PII302
            others => Err(anyhow!("a token has three parts, not {}", others.len()).into()),
        }
    }
}

mod twin {
    fn here() {
        purge_guard::well_formed(data)?;
    }

    use anyhow::anyhow;
    use lemmy_api_common::site::PurgePerson;
    use lemmy_utils::error::LemmyError;

    pub fn well_formed(data: &PurgePerson) -> Result<(), LemmyError> {
        let parts: Vec<&str> = data.auth.split('.').collect();
        match parts.as_slice() {
            [first, .., last] if !first.is_empty() && !last.is_empty() => Ok(()),
            [_] => Err(anyhow!("that is no token").into()),
            others => Err(anyhow!("a token has three parts, not {}", others.len()).into()),
        }
    }
}
