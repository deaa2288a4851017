//! What is asked of the shield has to come from an address.
//!
//! file: revolt-database/src/util/shield.rs
//! after: pub async fn validate_shield(input: ShieldValidationInput) -> Result<()> {
//! kind: error
//! depth: 0
//! through: panic! with an inline capture in unwrap_or_else, Option::map over a reference
//! round: 5

mod leak {
    fn here() {
        let address = input.ip.as_ref().map(|ip| {
            let address = ip.parse::<std::net::IpAddr>();
            address.unwrap_or_else(|error| panic!("{ip} is no address: {error}")) // leak: PII302
        });
        plain_address::count(address.is_some());
    }

    use std::sync::atomic::{AtomicUsize, Ordering};

    static KNOWN: AtomicUsize = AtomicUsize::new(0);

    pub(super) fn count(known: bool) {
        KNOWN.fetch_add(usize::from(known), Ordering::Relaxed);
    }
}

mod twin {
    fn here() {
        let address = input.ip.as_ref().map(|ip| {
            let address = ip.parse::<std::net::IpAddr>();
            address.unwrap_or_else(|error| panic!("{} letters are no address: {error}", ip.len()))
        });
        plain_address::count(address.is_some());
    }

    use std::sync::atomic::{AtomicUsize, Ordering};

    static KNOWN: AtomicUsize = AtomicUsize::new(0);

    pub(super) fn count(known: bool) {
        KNOWN.fetch_add(usize::from(known), Ordering::Relaxed);
    }
}
