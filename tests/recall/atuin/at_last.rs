//! Says when a registration is over, however it ended.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: // 24 bytes encoded as base64
//! kind: log
//! depth: 2
//! through: a guard that runs a closure in `Drop`, `impl FnOnce` as result
//! round: 4

mod leak {
    fn here() {
        let _told = at_last::tell_of(&new_user);
    }

    use std::time::Instant;

    use crate::db::models::NewUser;

    pub struct Finally<F: FnOnce()>(Option<F>);

    impl<F: FnOnce()> Drop for Finally<F> {
        fn drop(&mut self) {
            if let Some(run) = self.0.take() {
                run();
            }
        }
    }

    fn finally<F: FnOnce()>(run: F) -> Finally<F> {
        Finally(Some(run))
    }

    pub fn tell_of(user: &NewUser) -> Finally<impl FnOnce() + use<>> {
        let (who, since) = (user.email.to_lowercase(), Instant::now());
        finally(move || eprintln!("{who} was dealt with in {:?}", since.elapsed())) // leak: PII301
    }
}

mod twin {
    fn here() {
        let _told = at_last::tell_of(&new_user);
    }

    use std::time::Instant;

    use crate::db::models::NewUser;

    pub struct Finally<F: FnOnce()>(Option<F>);

    impl<F: FnOnce()> Drop for Finally<F> {
        fn drop(&mut self) {
            if let Some(run) = self.0.take() {
                run();
            }
        }
    }

    fn finally<F: FnOnce()>(run: F) -> Finally<F> {
        Finally(Some(run))
    }

    pub fn tell_of(user: &NewUser) -> Finally<impl FnOnce() + use<>> {
        let (who, since) = (if user.email.is_empty() { "nobody" } else { "somebody" }, Instant::now());
        finally(move || eprintln!("{who} was dealt with in {:?}", since.elapsed()))
    }
}
