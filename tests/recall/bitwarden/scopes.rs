//! Names of what is going on are kept in a stack of each thread.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: //debug!("{:#?}, {:#?}", client, input);
//! kind: log
//! depth: 3
//! through: a thread-local stack, a guard with a Drop impl, impl Display, join
//! round: 2

mod leak {
    use std::{cell::RefCell, fmt::Display};

    thread_local! {
        static SCOPES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    /// Leaves its scope when it is dropped.
    pub struct Scope(usize);

    impl Drop for Scope {
        fn drop(&mut self) {
            SCOPES.with_borrow_mut(|scopes| scopes.truncate(self.0));
        }
    }

    pub fn enter(label: impl Display) -> Scope {
        SCOPES.with_borrow_mut(|scopes| {
            scopes.push(label.to_string());
            Scope(scopes.len() - 1)
        })
    }

    fn path() -> String {
        SCOPES.with_borrow(|scopes| scopes.join("::"))
    }

    pub fn tell(what: &str) {
        tracing::info!(scope = %path(), "{what}"); // leak: PII301
    }

    fn here() {
        let _scope = scopes::enter(&input.client_secret);
        scopes::tell("logging in with an API key");
    }
}

mod twin {
    use std::{cell::RefCell, fmt::Display};

    thread_local! {
        static SCOPES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    /// Leaves its scope when it is dropped.
    pub struct Scope(usize);

    impl Drop for Scope {
        fn drop(&mut self) {
            SCOPES.with_borrow_mut(|scopes| scopes.truncate(self.0));
        }
    }

    pub fn enter(label: impl Display) -> Scope {
        SCOPES.with_borrow_mut(|scopes| {
            scopes.push(label.to_string());
            Scope(scopes.len() - 1)
        })
    }

    fn path() -> String {
        SCOPES.with_borrow(|scopes| scopes.join("::"))
    }

    pub fn tell(what: &str) {
        tracing::info!(scope = %path(), "{what}");
    }

    fn here() {
        let _scope = scopes::enter(&input.client_id);
        scopes::tell("logging in with an API key");
    }
}
