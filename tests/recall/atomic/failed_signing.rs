//! Does not sign with a key of a strange length.
//!
//! file: atomic_lib/src/client/helpers.rs
//! after: let now = crate::utils::now().to_string();
//! kind: error
//! depth: 0
//! through: a derived Debug around a reference, range patterns, inline captures
//! round: 4

mod leak {
    fn here() {
        failed_signing::Attempt::of(url, agent).check()?;
    }

    use crate::{agents::Agent, errors::AtomicResult};

    #[derive(Debug)]
    pub struct Attempt<'a> {
        url: &'a str,
        agent: &'a Agent,
    }

    impl<'a> Attempt<'a> {
        pub fn of(url: &'a str, agent: &'a Agent) -> Self {
            Attempt { url, agent }
        }

        pub fn check(&self) -> AtomicResult<()> {
            let Self { url, agent } = self;
            match agent.private_key.as_deref().map(str::len) {
                None | Some(43..=44) => Ok(()),
                Some(length @ ..=42) => Err(format!("{length} letters cannot sign {url}").into()),
                Some(_) => Err(format!("{self:?} cannot be signed").into()), // leak: PII302
            }
        }
    }
}

mod twin {
    fn here() {
        failed_signing::Attempt::of(url, agent).check()?;
    }

    use crate::{agents::Agent, errors::AtomicResult};

    pub struct Attempt<'a> {
        url: &'a str,
        agent: &'a Agent,
    }

    impl<'a> Attempt<'a> {
        pub fn of(url: &'a str, agent: &'a Agent) -> Self {
            Attempt { url, agent }
        }

        pub fn check(&self) -> AtomicResult<()> {
            let Self { url, agent } = self;
            match agent.private_key.as_deref().map(str::len) {
                None | Some(43..=44) => Ok(()),
                Some(length @ ..=42) => Err(format!("{length} letters cannot sign {url}").into()),
                Some(_) => Err(format!("{url} cannot be signed by {}", agent.subject).into()),
            }
        }
    }
}
