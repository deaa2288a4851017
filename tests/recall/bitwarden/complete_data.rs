//! Looks at what is to be saved before it is saved.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! after: ) -> Result<(), RehydrationError> {
//! kind: error
//! depth: 4
//! through: function pointers in an array, try_for_each, `?` through an own error into the program's
//! round: 3

mod leak {
    fn here() {
        complete_data::check(&data)?;
    }

    use super::{RehydrationError, SaveStateData};

    struct Complaint {
        lacks: &'static str,
        given: String,
    }

    impl From<Complaint> for RehydrationError {
        fn from(Complaint { lacks, given }: Complaint) -> Self {
            RehydrationError::MissingState(format!("{lacks} in {given}")) // leak: PII302
        }
    }

    type Rule = fn(&SaveStateData) -> Result<(), Complaint>;

    const RULES: [Rule; 2] = [has_address, has_schemes];

    fn split<'a>(text: &'a str, mark: &'static str) -> Result<(&'a str, &'a str), Complaint> {
        let complaint = || Complaint { lacks: mark, given: text.to_owned() };
        text.split_once(mark).ok_or_else(complaint)
    }

    fn has_address(data: &SaveStateData) -> Result<(), Complaint> {
        let (_, domain) = split(&data.email, "@")?;
        split(domain, ".").map(drop)
    }

    fn has_schemes(data: &SaveStateData) -> Result<(), Complaint> {
        let urls = [&data.urls.identity_url, &data.urls.api_url];
        urls.into_iter().try_for_each(|url| split(url, "://").map(drop))
    }

    fn obeys(data: &SaveStateData) -> Result<(), Complaint> {
        RULES.iter().try_for_each(|rule| rule(data))
    }

    pub fn check(data: &SaveStateData) -> Result<(), RehydrationError> {
        obeys(data)?; // leak: PII302
        Ok(())
    }
}

mod twin {
    fn here() {
        complete_data::check(&data)?;
    }

    use super::{RehydrationError, SaveStateData};

    struct Complaint {
        lacks: &'static str,
        given: usize,
    }

    impl From<Complaint> for RehydrationError {
        fn from(Complaint { lacks, given }: Complaint) -> Self {
            RehydrationError::MissingState(format!("{lacks} in {given}"))
        }
    }

    type Rule = fn(&SaveStateData) -> Result<(), Complaint>;

    const RULES: [Rule; 2] = [has_address, has_schemes];

    fn split<'a>(text: &'a str, mark: &'static str) -> Result<(&'a str, &'a str), Complaint> {
        let complaint = || Complaint { lacks: mark, given: text.len() };
        text.split_once(mark).ok_or_else(complaint)
    }

    fn has_address(data: &SaveStateData) -> Result<(), Complaint> {
        let (_, domain) = split(&data.email, "@")?;
        split(domain, ".").map(drop)
    }

    fn has_schemes(data: &SaveStateData) -> Result<(), Complaint> {
        let urls = [&data.urls.identity_url, &data.urls.api_url];
        urls.into_iter().try_for_each(|url| split(url, "://").map(drop))
    }

    fn obeys(data: &SaveStateData) -> Result<(), Complaint> {
        RULES.iter().try_for_each(|rule| rule(data))
    }

    pub fn check(data: &SaveStateData) -> Result<(), RehydrationError> {
        obeys(data)?;
        Ok(())
    }
}
