//! Notes for whom a login begins.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: info!("password logging in");
//! kind: log
//! depth: 4
//! through: a type state in PhantomData, static dispatch of a marker's trait, a generic Display
//! round: 4

mod leak {
    fn here() {
        volume::begin::<volume::Loud>(input);
    }

    use std::{fmt, marker::PhantomData};

    use super::PasswordLoginRequest;

    pub trait Volume {
        fn say(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    pub struct Loud;
    pub struct Quiet;

    impl Volume for Loud {
        fn say(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad(text)
        }
    }

    impl Volume for Quiet {
        fn say(_: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad("somebody")
        }
    }

    struct Said<'a, V> {
        text: &'a str,
        volume: PhantomData<V>,
    }

    impl<V: Volume> fmt::Display for Said<'_, V> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            V::say(self.text, f)
        }
    }

    fn said<V: Volume>(text: &str) -> Said<'_, V> {
        Said { text, volume: PhantomData }
    }

    fn announce(who: impl fmt::Display, factors: u8) {
        tracing::info!("{who:<40} logs in with {factors} factors"); // leak: PII301
    }

    pub fn begin<V: Volume>(request: &PasswordLoginRequest) {
        let who = said::<V>(request.email.trim());
        announce(who, if request.two_factor.is_some() { 2 } else { 1 });
    }
}

mod twin {
    fn here() {
        volume::begin::<volume::Quiet>(input);
    }

    use std::{fmt, marker::PhantomData};

    use super::PasswordLoginRequest;

    pub trait Volume {
        fn say(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    pub struct Quiet;

    impl Volume for Quiet {
        fn say(_: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.pad("somebody")
        }
    }

    struct Said<'a, V> {
        text: &'a str,
        volume: PhantomData<V>,
    }

    impl<V: Volume> fmt::Display for Said<'_, V> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            V::say(self.text, f)
        }
    }

    fn said<V: Volume>(text: &str) -> Said<'_, V> {
        Said { text, volume: PhantomData }
    }

    fn announce(who: impl fmt::Display, factors: u8) {
        tracing::info!("{who:<40} logs in with {factors} factors");
    }

    pub fn begin<V: Volume>(request: &PasswordLoginRequest) {
        let who = said::<V>(request.email.trim());
        announce(who, if request.two_factor.is_some() { 2 } else { 1 });
    }
}
