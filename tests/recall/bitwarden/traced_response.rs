//! A wrapper around a request that is awaited, read through Deref.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! kind: log
//! depth: 2
//! through: Deref of an own generic wrapper, auto-deref on a field, nested calls

mod leak {
    use super::NewAuthRequestResponse;
    use std::ops::Deref;

    struct Timed<T> {
        inner: T,
        since: std::time::Instant,
    }

    impl<T> Deref for Timed<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.inner
        }
    }

    fn line(request: &Timed<NewAuthRequestResponse>) -> String {
        format!("{} after {:?}", request.access_code, request.since.elapsed())
    }

    pub fn wait(request: NewAuthRequestResponse) {
        let timed = Timed { inner: request, since: std::time::Instant::now() };
        tracing::info!(state = %line(&timed), "waiting"); // leak: PII301
    }
}

mod twin {
    use super::NewAuthRequestResponse;
    use std::ops::Deref;

    struct Timed<T> {
        inner: T,
        since: std::time::Instant,
    }

    impl<T> Deref for Timed<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.inner
        }
    }

    fn line(request: &Timed<NewAuthRequestResponse>) -> String {
        format!("{} after {:?}", request.fingerprint, request.since.elapsed())
    }

    pub fn wait(request: NewAuthRequestResponse) {
        let timed = Timed { inner: request, since: std::time::Instant::now() };
        tracing::info!(state = %line(&timed), "waiting");
    }
}
