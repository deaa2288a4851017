//! The receivers of a mail in one line.
//!
//! file: lemmy_api_common/src/utils.rs
//! kind: log
//! depth: 0
//! through: filter_map, as_deref, a function path in map, join

mod leak {
    use super::*;

    pub fn trace(users: &[LocalUserView]) {
        let line = users
            .iter()
            .filter_map(|view| view.local_user.email.as_deref())
            .map(str::to_lowercase)
            .collect::<Vec<_>>()
            .join(", ");
        warn!("mail goes to {}", line); // leak: PII301
    }
}

mod twin {
    use super::*;

    pub fn trace(users: &[LocalUserView]) {
        let line = users
            .iter()
            .filter(|view| view.local_user.email.is_some())
            .map(|view| view.local_user.id.0.to_string())
            .collect::<Vec<_>>()
            .join(", ");
        warn!("mail goes to {}", line);
    }
}
