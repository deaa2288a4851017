//! Lets no address of a throwaway service into the table.
//!
//! file: lemmy_db_schema/src/impls/local_user.rs
//! after: let mut form_with_encrypted_password = form.clone();
//! kind: error
//! depth: 3
//! through: a trait with an associated error type, a generic function, an error with an own `Display`, `?` after `map_err`
//! round: 4

mod leak {
    fn here() {
        refused_mail::run(&refused_mail::Throwaway(&["mailinator.com", "trashmail.com"]), form)?; // leak: PII302
    }

    use crate::source::local_user::LocalUserInsertForm;
    use diesel::result::Error;
    use std::fmt;

    trait Check {
        type Fault: std::error::Error + Send + Sync + 'static;
        fn check(&self, form: &LocalUserInsertForm) -> Result<(), Self::Fault>;
    }

    pub struct Throwaway<'a>(pub &'a [&'a str]);

    #[derive(Debug)]
    pub struct Refused(String);

    impl fmt::Display for Refused {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} is kept for a day only", self.0) // leak: PII302
        }
    }

    impl std::error::Error for Refused {}

    impl Check for Throwaway<'_> {
        type Fault = Refused;

        fn check(&self, form: &LocalUserInsertForm) -> Result<(), Refused> {
            let address = form.email.as_deref().unwrap_or_default();
            match self.0.iter().find(|domain| address.ends_with(**domain)) {
                Some(_) => Err(Refused(address.to_owned())), // leak: PII302
                None => Ok(()),
            }
        }
    }

    pub fn run(check: &Throwaway<'_>, form: &LocalUserInsertForm) -> Result<(), Error> {
        first_fault(check, form).map_err(|fault| Error::QueryBuilderError(Box::new(fault))) // leak: PII302
    }

    fn first_fault<C: Check>(check: &C, form: &LocalUserInsertForm) -> Result<(), C::Fault> {
        check.check(form)
    }
}

mod twin {
    fn here() {
        refused_mail::run(&refused_mail::Throwaway(&["mailinator.com", "trashmail.com"]), form)?;
    }

    use crate::source::local_user::LocalUserInsertForm;
    use diesel::result::Error;
    use std::fmt;

    trait Check {
        type Fault: std::error::Error + Send + Sync + 'static;
        fn check(&self, form: &LocalUserInsertForm) -> Result<(), Self::Fault>;
    }

    pub struct Throwaway<'a>(pub &'a [&'a str]);

    #[derive(Debug)]
    pub struct Refused(String);

    impl fmt::Display for Refused {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} is kept for a day only", self.0)
        }
    }

    impl std::error::Error for Refused {}

    impl Check for Throwaway<'_> {
        type Fault = Refused;

        fn check(&self, form: &LocalUserInsertForm) -> Result<(), Refused> {
            let address = form.email.as_deref().unwrap_or_default();
            match self.0.iter().find(|domain| address.ends_with(**domain)) {
                Some(domain) => Err(Refused((*domain).to_owned())),
                None => Ok(()),
            }
        }
    }

    pub fn run(check: &Throwaway<'_>, form: &LocalUserInsertForm) -> Result<(), Error> {
        first_fault(check, form).map_err(|fault| Error::QueryBuilderError(Box::new(fault)))
    }

    fn first_fault<C: Check>(check: &C, form: &LocalUserInsertForm) -> Result<(), C::Fault> {
        check.check(form)
    }
}
