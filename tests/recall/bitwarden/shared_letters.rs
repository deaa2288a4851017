//! Who logs in is noted, letter by letter.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: info!("password logging in");
//! kind: log
//! depth: 0
//! through: Rc<RefCell<..>> that a closure shares, for_each
//! round: 5

mod leak {
    fn here() {
        {
            use std::{cell::RefCell, rc::Rc};
            let seen = Rc::new(RefCell::new(String::with_capacity(shared_letters::LONG)));
            let push = {
                let seen = Rc::clone(&seen);
                move |letter: char| seen.borrow_mut().push(letter)
            };
            input.email.chars().take(shared_letters::LONG).for_each(push);
            info!("a login by password: {}", seen.borrow()); // leak: PII301
        }
    }

    pub(super) const LONG: usize = 64;
}

mod twin {
    fn here() {
        {
            use std::{cell::RefCell, rc::Rc};
            let seen = Rc::new(RefCell::new(String::with_capacity(shared_letters::LONG)));
            let push = {
                let seen = Rc::clone(&seen);
                move |_: char| seen.borrow_mut().push(shared_letters::HIDDEN)
            };
            input.email.chars().take(shared_letters::LONG).for_each(push);
            info!("a login by password: {}", seen.borrow());
        }
    }

    pub(super) const LONG: usize = 64;
    pub(super) const HIDDEN: char = '*';
}
