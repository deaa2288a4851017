//! What is asked of the shield is noted by its network.
//!
//! file: authifier/src/config/shield.rs
//! after: pub async fn validate(&self, input: ShieldValidationInput) -> Result<()> {
//! kind: log
//! depth: 0
//! through: a slice pattern with a binding of the rest, if let with Option::map
//! round: 5

mod leak {
    fn here() {
        let octets = input.ip.as_deref().map(|ip| ip.split(octets::DOT).collect::<Vec<_>>());
        if let Some([first, rest @ ..]) = octets.as_deref() {
            info!("a request from {first}, then {}", rest.join(" ")); // leak: PII301
        }
    }

    pub(super) const DOT: char = '.';
}

mod twin {
    fn here() {
        let octets = input.ip.as_deref().map(|ip| ip.split(octets::DOT).collect::<Vec<_>>());
        if let Some([first, rest @ ..]) = octets.as_deref() {
            info!("a request, plain: {}, {} more", first.len() < 4, rest.len());
        }
    }

    pub(super) const DOT: char = '.';
}
