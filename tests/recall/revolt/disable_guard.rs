//! Leaves the accounts of the staff alone.
//!
//! file: revolt-database/src/models/accounts/model.rs
//! after: self.disabled = true;
//! kind: error
//! depth: 3
//! through: `Box<dyn Error>` from a String, a table of functions, `try_for_each`, `map_err` in the program's code
//! round: 4

mod leak {
    fn here() {
        disable_guard::check(self).map_err(|why| create_error!(FailedValidation { error: why.to_string() }))?; // leak: PII302
    }

    use std::error::Error;

    use crate::Account;

    type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

    const RULES: [fn(&Account) -> Outcome; 2] = [is_open, is_no_staff];

    fn is_open(account: &Account) -> Outcome {
        match &account.lockout {
            Some(lockout) if lockout.attempts > 100 => Err("it is locked anyway".into()),
            _ => Ok(()),
        }
    }

    fn is_no_staff(account: &Account) -> Outcome {
        domain(&account.email)
    }

    fn domain(address: &str) -> Outcome {
        if address.ends_with("@staff.example") {
            return Err(format!("{address} works here").into()); // leak: PII302
        }
        Ok(())
    }

    pub fn check(account: &Account) -> Outcome {
        RULES.iter().try_for_each(|rule| rule(account))
    }
}

mod twin {
    fn here() {
        disable_guard::check(self).map_err(|why| create_error!(FailedValidation { error: why.to_string() }))?;
    }

    use std::error::Error;

    use crate::Account;

    type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

    const RULES: [fn(&Account) -> Outcome; 2] = [is_open, is_no_staff];

    fn is_open(account: &Account) -> Outcome {
        match &account.lockout {
            Some(lockout) if lockout.attempts > 100 => Err("it is locked anyway".into()),
            _ => Ok(()),
        }
    }

    fn is_no_staff(account: &Account) -> Outcome {
        domain(&account.email)
    }

    fn domain(address: &str) -> Outcome {
        if address.ends_with("@staff.example") {
            return Err(format!("somebody with {} letters works here", address.len()).into());
        }
        Ok(())
    }

    pub fn check(account: &Account) -> Outcome {
        RULES.iter().try_for_each(|rule| rule(account))
    }
}
