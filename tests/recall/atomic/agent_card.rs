//! The server's agent is announced on several channels.
//!
//! file: atomic-server/src/appstate.rs
//! kind: share
//! depth: 2
//! through: trait objects in a Vec, a From impl, serde's rename, try_for_each, ureq
//! round: 2

mod leak {
    use super::{Agent, AtomicServerResult, Storelike};
    use serde::Serialize;

    const REGISTRY: &str = concat!("https://", "agents.example", "/cards");

    #[derive(Serialize)]
    pub struct Card {
        subject: String,
        #[serde(rename = "k")]
        key: Option<String>,
    }

    impl From<Agent> for Card {
        fn from(agent: Agent) -> Card {
            Card { subject: agent.subject, key: agent.private_key }
        }
    }

    trait Channel {
        fn tell(&self, card: &Card) -> AtomicServerResult<()>;
    }

    struct Trace;

    struct Registry {
        url: &'static str,
    }

    impl Channel for Trace {
        fn tell(&self, card: &Card) -> AtomicServerResult<()> {
            tracing::info!("announced {}", card.subject);
            Ok(())
        }
    }

    impl Channel for Registry {
        fn tell(&self, card: &Card) -> AtomicServerResult<()> {
            let body = serde_json::to_string(card).map_err(|e| e.to_string())?;
            let request = ureq::post(self.url).set("Content-Type", "application/json");
            let answer = request.send_string(&body); // leak: PII201 or PII204
            answer.map_err(|e| e.to_string())?;
            Ok(())
        }
    }

    pub fn announce(store: &impl Storelike) -> AtomicServerResult<()> {
        let card = Card::from(store.get_default_agent()?);
        let channels: Vec<Box<dyn Channel>> = vec![Box::new(Trace), Box::new(Registry { url: REGISTRY })];
        channels.iter().try_for_each(|channel| channel.tell(&card))
    }
}

mod twin {
    use super::{Agent, AtomicServerResult, Storelike};
    use serde::Serialize;

    const REGISTRY: &str = concat!("https://", "agents.example", "/cards");

    #[derive(Serialize)]
    pub struct Card {
        subject: String,
        #[serde(rename = "k")]
        key: Option<String>,
    }

    impl From<Agent> for Card {
        fn from(agent: Agent) -> Card {
            Card { subject: agent.subject, key: Some(agent.public_key) }
        }
    }

    trait Channel {
        fn tell(&self, card: &Card) -> AtomicServerResult<()>;
    }

    struct Trace;

    struct Registry {
        url: &'static str,
    }

    impl Channel for Trace {
        fn tell(&self, card: &Card) -> AtomicServerResult<()> {
            tracing::info!("announced {}", card.subject);
            Ok(())
        }
    }

    impl Channel for Registry {
        fn tell(&self, card: &Card) -> AtomicServerResult<()> {
            let body = serde_json::to_string(card).map_err(|e| e.to_string())?;
            let request = ureq::post(self.url).set("Content-Type", "application/json");
            let answer = request.send_string(&body);
            answer.map_err(|e| e.to_string())?;
            Ok(())
        }
    }

    pub fn announce(store: &impl Storelike) -> AtomicServerResult<()> {
        let card = Card::from(store.get_default_agent()?);
        let channels: Vec<Box<dyn Channel>> = vec![Box::new(Trace), Box::new(Registry { url: REGISTRY })];
        channels.iter().try_for_each(|channel| channel.tell(&card))
    }
}
