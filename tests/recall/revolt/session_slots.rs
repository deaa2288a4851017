//! Remembers the last sessions of a thread, and tells of them when there are enough.
//!
//! file: authifier/src/impl/account.rs
//! after: // Save to database
//! kind: log
//! depth: 3
//! through: a const generic ring in a thread-local RefCell, `flatten` over an array of Options, `mem::replace`
//! round: 4

mod leak {
    fn here() {
        session_slots::put(&session);
    }

    use crate::models::Session;
    use std::{cell::RefCell, mem};

    struct Ring<const N: usize> {
        slots: [Option<String>; N],
        at: usize,
    }

    impl<const N: usize> Ring<N> {
        const EMPTY: Option<String> = None;

        const fn new() -> Self {
            Ring { slots: [Self::EMPTY; N], at: 0 }
        }

        fn push(&mut self, text: String) -> Option<String> {
            let at = self.at % N;
            self.at += 1;
            mem::replace(&mut self.slots[at], Some(text))
        }

        fn texts(&self) -> Vec<&str> {
            self.slots.iter().flatten().map(String::as_str).collect()
        }
    }

    thread_local! {
        static RECENT: RefCell<Ring<4>> = const { RefCell::new(Ring::new()) };
    }

    fn label(session: &Session) -> String {
        [session.user_id.as_str(), session.token.as_str()].join("/")
    }

    pub fn put(session: &Session) {
        RECENT.with(|recent| {
            let mut recent = recent.borrow_mut();
            if recent.push(label(session)).is_some() {
                tell(&recent);
            }
        });
    }

    fn tell<const N: usize>(recent: &Ring<N>) {
        debug!("the last {N} sessions: {}", recent.texts().join(", ")); // leak: PII301
    }
}

mod twin {
    fn here() {
        session_slots::put(&session);
    }

    use crate::models::Session;
    use std::{cell::RefCell, mem};

    struct Ring<const N: usize> {
        slots: [Option<String>; N],
        at: usize,
    }

    impl<const N: usize> Ring<N> {
        const EMPTY: Option<String> = None;

        const fn new() -> Self {
            Ring { slots: [Self::EMPTY; N], at: 0 }
        }

        fn push(&mut self, text: String) -> Option<String> {
            let at = self.at % N;
            self.at += 1;
            mem::replace(&mut self.slots[at], Some(text))
        }

        fn texts(&self) -> Vec<&str> {
            self.slots.iter().flatten().map(String::as_str).collect()
        }
    }

    thread_local! {
        static RECENT: RefCell<Ring<4>> = const { RefCell::new(Ring::new()) };
    }

    fn label(session: &Session) -> String {
        [session.user_id.as_str(), session.id.as_str()].join("/")
    }

    pub fn put(session: &Session) {
        RECENT.with(|recent| {
            let mut recent = recent.borrow_mut();
            if recent.push(label(session)).is_some() {
                tell(&recent);
            }
        });
    }

    fn tell<const N: usize>(recent: &Ring<N>) {
        debug!("the last {N} sessions: {}", recent.texts().join(", "));
    }
}
