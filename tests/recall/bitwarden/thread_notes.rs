//! Notes of a thread, printed at its end.
//!
//! file: bitwarden-core/src/auth/access_token.rs
//! kind: log
//! depth: 2
//! through: thread_local!, RefCell, with a closure, Vec::drain

mod leak {
    use super::AccessToken;
    use std::cell::RefCell;

    thread_local! {
        static NOTES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    fn note(text: impl Into<String>) {
        NOTES.with(|notes| notes.borrow_mut().push(text.into()));
    }

    pub fn flush() {
        NOTES.with(|notes| {
            for note in notes.borrow_mut().drain(..) {
                tracing::debug!("{note}"); // leak: PII301
            }
        });
    }

    pub fn used(token: &AccessToken) {
        note(token.access_token_id.to_string());
        note(token.client_secret.as_str());
    }
}

mod twin {
    use super::AccessToken;
    use std::cell::RefCell;

    thread_local! {
        static NOTES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    fn note(text: impl Into<String>) {
        NOTES.with(|notes| notes.borrow_mut().push(text.into()));
    }

    pub fn flush() {
        NOTES.with(|notes| {
            for note in notes.borrow_mut().drain(..) {
                tracing::debug!("{note}");
            }
        });
    }

    pub fn used(token: &AccessToken) {
        note(token.access_token_id.to_string());
        note(token.client_secret.len().to_string());
    }
}
