//! What the moderators' log says about a purge.
//!
//! file: lemmy_api/src/site/purge/person.rs
//! after: let reason = data.reason.clone();
//! kind: store
//! depth: 1
//! through: an extension trait, a match guard, the program's own INSERT
//! round: 3

mod leak {
    fn here() {
        use purge_reason::Traced;
        let reason = reason.traced(data); // leak: PII101
    }

    use lemmy_api_common::site::PurgePerson;

    pub trait Traced {
        fn traced(self, request: &PurgePerson) -> Self;
    }

    impl Traced for Option<String> {
        fn traced(self, request: &PurgePerson) -> Self {
            let by = &request.auth;
            Some(match self {
                Some(why) if !why.trim().is_empty() => format!("{why} (request of {by})"), // leak: PII101
                _ => format!("request of {by}"), // leak: PII101
            })
        }
    }
}

mod twin {
    fn here() {
        use purge_reason::Traced;
        let reason = reason.traced(data);
    }

    use lemmy_api_common::site::PurgePerson;

    pub trait Traced {
        fn traced(self, request: &PurgePerson) -> Self;
    }

    impl Traced for Option<String> {
        fn traced(self, request: &PurgePerson) -> Self {
            let by = request.person_id.0;
            Some(match self {
                Some(why) if !why.trim().is_empty() => format!("{why} (request of {by})"),
                _ => format!("request of {by}"),
            })
        }
    }
}
