//! A key that cannot be decoded stops the program.
//!
//! file: atomic_lib/src/agents.rs
//! kind: error
//! depth: 1
//! through: unwrap_or_else with panic!, write! into a String

mod leak {
    use super::*;
    use std::fmt::Write;

    fn complain(what: &str) -> String {
        let mut text = String::from("cannot decode ");
        write!(text, "{what:?}").unwrap();
        text
    }

    pub fn bytes(agent: &Agent) -> Vec<u8> {
        let key = agent.private_key.clone().unwrap_or_default();
        decode_base64(&key).unwrap_or_else(|_| panic!("{}", complain(&key))) // leak: PII302
    }
}

mod twin {
    use super::*;
    use std::fmt::Write;

    fn complain(what: &str) -> String {
        let mut text = String::from("cannot decode the key of ");
        write!(text, "{what:?}").unwrap();
        text
    }

    pub fn bytes(agent: &Agent) -> Vec<u8> {
        let key = agent.private_key.clone().unwrap_or_default();
        decode_base64(&key).unwrap_or_else(|_| panic!("{}", complain(&agent.subject)))
    }
}
