//! A changed password is noted with what stands before and behind the sign in the address.
//!
//! file: lemmy_api/src/local_user/change_password.rs
//! after: let new_password = data.new_password.clone();
//! kind: log
//! depth: 0
//! through: slice patterns with bindings and `..`, match
//! round: 5

mod leak {
    fn here() {
        let address = local_user_view.local_user.email.as_deref().unwrap_or_default();
        let parts: Vec<&str> = address.split('@').collect();
        match parts.as_slice() {
            [] | [""] => tracing::info!("a password without an address"),
            [first, .., last] => tracing::info!("a password for {first} at {last}"), // leak: PII301
            [whole] => tracing::info!("a password for {whole}"), // leak: PII301
        }
        ends_of_address::count(parts.len());
    }

    use std::sync::atomic::{AtomicUsize, Ordering};

    static PARTS: AtomicUsize = AtomicUsize::new(0);

    pub fn count(parts: usize) {
        let all = PARTS.fetch_add(parts, Ordering::Relaxed);
        tracing::trace!("{all} parts so far");
    }
}

mod twin {
    fn here() {
        let address = local_user_view.local_user.email.as_deref().unwrap_or_default();
        let parts: Vec<&str> = address.split('@').collect();
        match parts.as_slice() {
            [] | [""] => tracing::info!("a password without an address"),
            [_, middle @ .., _] => tracing::info!("a password, quoted signs: {}", middle.len()),
            [_] => tracing::info!("a password for a bare name"),
        }
        ends_of_address::count(parts.len());
    }

    use std::sync::atomic::{AtomicUsize, Ordering};

    static PARTS: AtomicUsize = AtomicUsize::new(0);

    pub fn count(parts: usize) {
        let all = PARTS.fetch_add(parts, Ordering::Relaxed);
        tracing::trace!("{all} parts so far");
    }
}
