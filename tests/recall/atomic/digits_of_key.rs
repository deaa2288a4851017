//! What a key is made of is traced before it signs.
//!
//! file: atomic_lib/src/commit.rs
//! after: let private_key = agent.private_key.clone().ok_or("No private key in agent")?;
//! kind: log
//! depth: 1
//! through: partition of characters into two strings, sort and dedup
//! round: 5

mod leak {
    fn here() {
        digits_of_key::trace(&private_key);
    }

    pub fn trace(key: &str) {
        let (digits, letters): (String, String) = key.chars().partition(|c| c.is_ascii_digit());
        let mut kinds: Vec<char> = letters.chars().filter(|c| !c.is_alphanumeric()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        tracing::debug!(signs = kinds.len(), %digits, rest = %letters, "signing"); // leak: PII301
    }
}

mod twin {
    fn here() {
        digits_of_key::trace(&private_key);
    }

    pub fn trace(key: &str) {
        let (digits, letters): (String, String) = key.chars().partition(|c| c.is_ascii_digit());
        let mut kinds: Vec<char> = letters.chars().filter(|c| !c.is_alphanumeric()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        tracing::debug!(signs = kinds.len(), digits = digits.len(), rest = letters.len(), "signing");
    }
}
