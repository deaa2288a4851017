//! The first usable address of several users.
//!
//! file: lemmy_api_common/src/utils.rs
//! kind: log
//! depth: 0
//! through: a labelled block with a value, let-else, a loop with break

mod leak {
    use super::*;

    pub fn trace(users: Vec<LocalUserView>) {
        let contact = 'found: {
            for view in &users {
                let Some(email) = &view.local_user.email else { continue };
                if view.local_user.email_verified {
                    break 'found email.as_str();
                }
            }
            "nobody"
        };
        warn!(contact, "no admin answers"); // leak: PII301
    }
}

mod twin {
    use super::*;

    pub fn trace(users: Vec<LocalUserView>) {
        let contact = 'found: {
            for view in &users {
                let Some(_email) = &view.local_user.email else { continue };
                if view.local_user.email_verified {
                    break 'found view.person.name.as_str();
                }
            }
            "nobody"
        };
        warn!(contact, "no admin answers");
    }
}
