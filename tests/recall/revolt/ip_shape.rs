//! Takes nobody's word for an address that is none.
//!
//! file: revolt-database/src/util/shield.rs
//! after: let shield = config().await.api.security.shield;
//! kind: error
//! depth: 0
//! through: `TryFrom` of a reference, let-else, a `map_err` closure, the program's own error macro
//! round: 4

mod leak {
    fn here() {
        if ip_shape::Peer::try_from(&input)?.is_local() { // leak: PII302
            return Ok(());
        }
    }

    use std::net::{AddrParseError, IpAddr, Ipv4Addr};

    use revolt_result::{Error, Result};

    use super::ShieldValidationInput;

    pub struct Peer(IpAddr);

    impl Peer {
        pub fn is_local(&self) -> bool {
            self.0.is_loopback()
        }
    }

    impl TryFrom<&ShieldValidationInput> for Peer {
        type Error = Error;

        fn try_from(input: &ShieldValidationInput) -> Result<Self> {
            let Some(text) = input.ip.as_deref() else {
                return Ok(Peer(Ipv4Addr::UNSPECIFIED.into()));
            };
            text.parse().map(Peer).map_err(|why: AddrParseError| {
                create_error!(FailedValidation { error: format!("{text}: {why}") }) // leak: PII302
            })
        }
    }
}

mod twin {
    fn here() {
        if ip_shape::Peer::try_from(&input)?.is_local() {
            return Ok(());
        }
    }

    use std::net::{AddrParseError, IpAddr, Ipv4Addr};

    use revolt_result::{Error, Result};

    use super::ShieldValidationInput;

    pub struct Peer(IpAddr);

    impl Peer {
        pub fn is_local(&self) -> bool {
            self.0.is_loopback()
        }
    }

    impl TryFrom<&ShieldValidationInput> for Peer {
        type Error = Error;

        fn try_from(input: &ShieldValidationInput) -> Result<Self> {
            let Some(text) = input.ip.as_deref() else {
                return Ok(Peer(Ipv4Addr::UNSPECIFIED.into()));
            };
            text.parse().map(Peer).map_err(|why: AddrParseError| {
                create_error!(FailedValidation { error: format!("{} bytes: {why}", text.len()) })
            })
        }
    }
}
