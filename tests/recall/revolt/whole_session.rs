//! An id that is none is a mistake somewhere else.
//!
//! file: authifier/src/impl/session.rs
//! after: // Delete from database
//! kind: error
//! depth: 0
//! through: unwrap_or_else with panic!, the derived Debug of a whole value
//! round: 3

mod leak {
    fn here() {
        whole_session::check(&self);
    }

    use crate::models::Session;

    pub fn check(session: &Session) {
        let id = ulid::Ulid::from_string(&session.id);
        id.unwrap_or_else(|error| panic!("{error} in {session:?}")); // leak: PII302
    }
}

mod twin {
    fn here() {
        whole_session::check(&self);
    }

    use crate::models::Session;

    pub fn check(session: &Session) {
        let id = ulid::Ulid::from_string(&session.id);
        id.unwrap_or_else(|error| panic!("{error} in {:?}", session.id));
    }
}
