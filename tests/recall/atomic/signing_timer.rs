//! Measures how long it takes to sign a request.
//!
//! file: atomic_lib/src/client/helpers.rs
//! after: let now = crate::utils::now().to_string();
//! kind: log
//! depth: 0
//! through: a guard whose Drop logs
//! round: 3

mod leak {
    fn here() {
        let _timer = signing_timer::SigningTimer::start(agent);
    }

    use crate::agents::Agent;
    use std::time::Instant;

    pub struct SigningTimer<'a> {
        agent: &'a Agent,
        started: Instant,
    }

    impl<'a> SigningTimer<'a> {
        pub fn start(agent: &'a Agent) -> Self {
            SigningTimer { agent, started: Instant::now() }
        }
    }

    impl Drop for SigningTimer<'_> {
        fn drop(&mut self) {
            let micros = self.started.elapsed().as_micros();
            let key = self.agent.private_key.as_deref().unwrap_or("none");
            tracing::info!("signed with key {key} in {micros} µs"); // leak: PII301
        }
    }
}

mod twin {
    fn here() {
        let _timer = signing_timer::SigningTimer::start(agent);
    }

    use crate::agents::Agent;
    use std::time::Instant;

    pub struct SigningTimer<'a> {
        agent: &'a Agent,
        started: Instant,
    }

    impl<'a> SigningTimer<'a> {
        pub fn start(agent: &'a Agent) -> Self {
            SigningTimer { agent, started: Instant::now() }
        }
    }

    impl Drop for SigningTimer<'_> {
        fn drop(&mut self) {
            let micros = self.started.elapsed().as_micros();
            let key = self.agent.private_key.as_ref().map_or("none", |_| "own");
            tracing::info!("signed with key {key} in {micros} µs");
        }
    }
}
