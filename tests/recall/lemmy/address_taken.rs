//! An error of one's own carries the address; what it prints decides.
//!
//! file: lemmy_api_crud/src/user/create.rs
//! kind: error
//! depth: 2
//! through: a hand-written Display, ?, From of the application's error

mod leak {
    use super::*;
    use std::fmt;

    #[derive(Debug)]
    struct Taken {
        person: i32,
        address: String,
    }

    impl fmt::Display for Taken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} is already used by person {}", self.address, self.person)
        }
    }

    impl std::error::Error for Taken {}

    fn compare(user: &LocalUser, wanted: &str) -> Result<(), Taken> {
        match &user.email {
            Some(email) if email == wanted => {
                Err(Taken { person: user.person_id.0, address: email.clone() }) // leak: PII302
            }
            _ => Ok(()),
        }
    }

    pub fn check(user: &LocalUser, wanted: &str) -> Result<(), LemmyError> {
        compare(user, wanted)?; // leak: PII302
        Ok(())
    }
}

mod twin {
    use super::*;
    use std::fmt;

    struct Taken {
        person: i32,
        address: String,
    }

    impl fmt::Debug for Taken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Taken").field("person", &self.person).finish()
        }
    }

    impl fmt::Display for Taken {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "the address is already used by person {}", self.person)
        }
    }

    impl std::error::Error for Taken {}

    fn compare(user: &LocalUser, wanted: &str) -> Result<(), Taken> {
        match &user.email {
            Some(email) if email == wanted => Err(Taken { person: user.person_id.0, address: email.clone() }),
            _ => Ok(()),
        }
    }

    pub fn check(user: &LocalUser, wanted: &str) -> Result<(), LemmyError> {
        compare(user, wanted)?;
        Ok(())
    }
}
