//! An error of a validation, with a source that knows the address.
//!
//! file: atuin-server/src/handlers/user.rs
//! kind: error
//! depth: 2
//! through: thiserror's #[from] and transparent, map_err with a variant as function

mod leak {
    use atuin_domain::api::RegisterRequest;

    #[derive(Debug, thiserror::Error)]
    #[error("the domain of {0} is not allowed")]
    pub struct WrongDomain(String);

    #[derive(Debug, thiserror::Error)]
    pub enum Invalid {
        #[error(transparent)]
        Domain(#[from] WrongDomain),
        #[error("no name")]
        Name,
    }

    fn domain(email: &str) -> Result<(), WrongDomain> {
        email.strip_suffix(".example").map(drop).ok_or_else(|| email.to_owned()).map_err(WrongDomain) // leak: PII302
    }

    pub fn validate(request: &RegisterRequest) -> Result<(), Invalid> {
        domain(&request.email)?; // leak: PII302
        Ok(())
    }
}

mod twin {
    use atuin_domain::api::RegisterRequest;

    #[derive(Debug, thiserror::Error)]
    #[error("the domain is not allowed, at {0}")]
    pub struct WrongDomain(usize);

    #[derive(Debug, thiserror::Error)]
    pub enum Invalid {
        #[error(transparent)]
        Domain(#[from] WrongDomain),
        #[error("no name")]
        Name,
    }

    fn domain(email: &str) -> Result<(), WrongDomain> {
        email.strip_suffix(".example").map(drop).ok_or_else(|| email.len()).map_err(WrongDomain)
    }

    pub fn validate(request: &RegisterRequest) -> Result<(), Invalid> {
        domain(&request.email)?;
        Ok(())
    }
}
