//! A purge whose reason is too long leaves a warning.
//!
//! file: lemmy_api/src/site/purge/person.rs
//! after: let person_id = data.person_id;
//! kind: log
//! depth: 0
//! through: a struct pattern with a match guard, format with a width from a variable
//! round: 2

mod leak {
    pub const LIMIT: usize = 200;
    pub const WIDTH: usize = 12;

    fn here() {
        match data {
            PurgePerson { reason: Some(reason), auth, .. } if reason.len() > long_reason::LIMIT => {
                let width = long_reason::WIDTH;
                tracing::warn!("a long reason, session {auth:>width$}"); // leak: PII301
            }
            _ => (),
        }
    }
}

mod twin {
    pub const LIMIT: usize = 200;
    pub const WIDTH: usize = 12;

    fn here() {
        match data {
            PurgePerson { reason: Some(reason), person_id, .. } if reason.len() > long_reason::LIMIT => {
                let width = long_reason::WIDTH;
                tracing::warn!("a long reason, person {:>width$}", person_id.0);
            }
            _ => (),
        }
    }
}
