//! A login is refused while the box of its address is known to be gone.
//!
//! file: lemmy_api/src/local_user/login.rs
//! after: check_registration_application(&local_user_view, &local_site, context.pool()).await?;
//! kind: error
//! depth: 1
//! through: Box<dyn Error>, a map_err closure, ok_or_else
//! round: 5

mod leak {
    fn here() {
        unknown_box::admit(&local_user_view.local_user)
            .map_err(|refused| LemmyError::from_message(&refused.to_string()))?; // leak: PII302
    }

    use lemmy_db_schema::source::local_user::LocalUser;
    use std::error::Error;

    const GONE: [&str; 2] = ["gone.example", "closed.example"];

    fn domain(address: &str) -> Result<&str, Box<dyn Error>> {
        let domain = address.rsplit_once('@').map(|(_, domain)| domain);
        domain.ok_or_else(|| format!("{address} has no domain").into()) // leak: PII302
    }

    pub fn admit(user: &LocalUser) -> Result<(), Box<dyn Error>> {
        let address = match &user.email {
            Some(address) => address,
            None => return Ok(()),
        };
        if GONE.contains(&domain(address)?) {
            return Err("box_is_gone".into());
        }
        Ok(())
    }
}

mod twin {
    fn here() {
        unknown_box::admit(&local_user_view.local_user)
            .map_err(|refused| LemmyError::from_message(&refused.to_string()))?;
    }

    use lemmy_db_schema::source::local_user::LocalUser;
    use std::error::Error;

    const GONE: [&str; 2] = ["gone.example", "closed.example"];

    fn domain(address: &str) -> Result<&str, Box<dyn Error>> {
        let domain = address.rsplit_once('@').map(|(_, domain)| domain);
        domain.ok_or_else(|| format!("{} bytes and no domain", address.len()).into())
    }

    pub fn admit(user: &LocalUser) -> Result<(), Box<dyn Error>> {
        let address = match &user.email {
            Some(address) => address,
            None => return Ok(()),
        };
        if GONE.contains(&domain(address)?) {
            return Err("box_is_gone".into());
        }
        Ok(())
    }
}
