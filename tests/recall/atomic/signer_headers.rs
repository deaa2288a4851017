//! An answer names the agent that signs for the server.
//!
//! file: atomic-server/src/handlers/get_resource.rs
//! after: timer.add("get_resource");
//! kind: respond
//! depth: 0
//! through: flat_map over an array of pairs, unzip, zip
//! round: 5

mod leak {
    fn here() {
        let (names, values): (Vec<&str>, Vec<String>) = store
            .get_default_agent()
            .into_iter()
            .flat_map(|agent| [(signer_headers::WHO, Some(agent.subject)), (signer_headers::KEY, agent.private_key)])
            .filter_map(|(name, value)| Some((name, value?)))
            .unzip();
        for (name, value) in names.into_iter().zip(values) {
            builder.append_header((name, value)); // leak: PII304
        }
    }

    pub const WHO: &str = "x-atomic-signer";
    pub const KEY: &str = "x-atomic-signer-key";
}

mod twin {
    fn here() {
        let (names, values): (Vec<&str>, Vec<String>) = store
            .get_default_agent()
            .into_iter()
            .flat_map(|agent| [(signer_headers::WHO, Some(agent.subject)), (signer_headers::KEY, Some(agent.public_key))])
            .filter_map(|(name, value)| Some((name, value?)))
            .unzip();
        for (name, value) in names.into_iter().zip(values) {
            builder.append_header((name, value));
        }
    }

    pub const WHO: &str = "x-atomic-signer";
    pub const KEY: &str = "x-atomic-signer-key";
}
