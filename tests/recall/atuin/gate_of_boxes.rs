//! Who has an address at a box that is known to throw mail away is not let in.
//!
//! file: atuin-server/src/router.rs
//! after: tracing::debug!(user.id = user.id, user.username = %user.username, "request authenticated");
//! kind: error
//! depth: 3
//! through: thiserror's #[from] and transparent, a map_err with a function, `?`
//! round: 5

mod leak {
    fn here() {
        gate_of_boxes::admit(&user).map_err(gate_of_boxes::refuse)?;
    }

    use super::{ErrorResponse, ErrorResponseStatus, RespExt, User, http};

    #[derive(Debug, thiserror::Error)]
    #[error("{address} is no address")] // leak: PII302
    pub struct NoAddress {
        address: String,
    }

    #[derive(Debug, thiserror::Error)]
    pub enum Refused {
        #[error("mail to {0} is thrown away")]
        ThrownAway(&'static str),
        #[error(transparent)]
        NoAddress(#[from] NoAddress),
    }

    const THROWN_AWAY: [&str; 2] = ["void.example", "throwaway.example"];

    fn domain(address: &str) -> Result<&str, NoAddress> {
        match address.rsplit_once('@') {
            Some((_, domain)) => Ok(domain),
            None => Err(NoAddress { address: address.to_owned() }), // leak: PII302
        }
    }

    fn known(address: &str) -> Result<Option<&'static str>, NoAddress> {
        let domain = domain(address)?;
        Ok(THROWN_AWAY.into_iter().find(|known| *known == domain))
    }

    pub fn admit(user: &User) -> Result<(), Refused> {
        match known(&user.email)? {
            Some(domain) => Err(Refused::ThrownAway(domain)),
            None => Ok(()),
        }
    }

    pub fn refuse(refused: Refused) -> ErrorResponseStatus<'static> {
        ErrorResponse { reason: refused.to_string().into() }.with_status(http::StatusCode::FORBIDDEN) // leak: PII302
    }
}

mod twin {
    fn here() {
        gate_of_boxes::admit(&user).map_err(gate_of_boxes::refuse)?;
    }

    use super::{ErrorResponse, ErrorResponseStatus, RespExt, User, http};

    #[derive(Debug, thiserror::Error)]
    #[error("{length} letters are no address")]
    pub struct NoAddress {
        length: usize,
    }

    #[derive(Debug, thiserror::Error)]
    pub enum Refused {
        #[error("mail to {0} is thrown away")]
        ThrownAway(&'static str),
        #[error(transparent)]
        NoAddress(#[from] NoAddress),
    }

    const THROWN_AWAY: [&str; 2] = ["void.example", "throwaway.example"];

    fn domain(address: &str) -> Result<&str, NoAddress> {
        match address.rsplit_once('@') {
            Some((_, domain)) => Ok(domain),
            None => Err(NoAddress { length: address.len() }),
        }
    }

    fn known(address: &str) -> Result<Option<&'static str>, NoAddress> {
        let domain = domain(address)?;
        Ok(THROWN_AWAY.into_iter().find(|known| *known == domain))
    }

    pub fn admit(user: &User) -> Result<(), Refused> {
        match known(&user.email)? {
            Some(domain) => Err(Refused::ThrownAway(domain)),
            None => Ok(()),
        }
    }

    pub fn refuse(refused: Refused) -> ErrorResponseStatus<'static> {
        ErrorResponse { reason: refused.to_string().into() }.with_status(http::StatusCode::FORBIDDEN)
    }
}
