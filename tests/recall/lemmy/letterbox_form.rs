//! A form whose address is none is a mistake in the caller.
//!
//! file: lemmy_db_schema/src/impls/local_user.rs
//! after: let mut form_with_encrypted_password = form.clone();
//! kind: error
//! depth: 3
//! through: TryFrom, FromStr, let-else, an enum that expect prints with its derived Debug
//! round: 3

mod leak {
    fn here() {
        letterbox_form::check(&form_with_encrypted_password);
    }

    use crate::source::local_user::LocalUserInsertForm;
    use std::str::FromStr;

    pub struct Letterbox {
        domain: String,
    }

    #[derive(Debug)]
    pub enum Malformed {
        Missing,
        NoAt { given: String },
        NoDot,
    }

    impl FromStr for Letterbox {
        type Err = Malformed;

        fn from_str(text: &str) -> Result<Self, Malformed> {
            let Some((_, domain)) = text.rsplit_once('@') else {
                return Err(Malformed::NoAt { given: text.to_owned() }); // leak: PII302
            };
            let domain = domain.to_owned();
            if domain.contains('.') { Ok(Letterbox { domain }) } else { Err(Malformed::NoDot) }
        }
    }

    impl TryFrom<&LocalUserInsertForm> for Letterbox {
        type Error = Malformed;

        fn try_from(form: &LocalUserInsertForm) -> Result<Self, Malformed> {
            form.email.as_deref().ok_or(Malformed::Missing)?.parse()
        }
    }

    pub fn check(form: &LocalUserInsertForm) {
        if form.email.is_some() {
            let letterbox = Letterbox::try_from(form).expect("the address was checked"); // leak: PII302
            debug_assert!(!letterbox.domain.is_empty());
        }
    }
}

mod twin {
    fn here() {
        letterbox_form::check(&form_with_encrypted_password);
    }

    use crate::source::local_user::LocalUserInsertForm;
    use std::str::FromStr;

    pub struct Letterbox {
        domain: String,
    }

    #[derive(Debug)]
    pub enum Malformed {
        Missing,
        NoAt { given: usize },
        NoDot,
    }

    impl FromStr for Letterbox {
        type Err = Malformed;

        fn from_str(text: &str) -> Result<Self, Malformed> {
            let Some((_, domain)) = text.rsplit_once('@') else {
                return Err(Malformed::NoAt { given: text.len() });
            };
            let domain = domain.to_owned();
            if domain.contains('.') { Ok(Letterbox { domain }) } else { Err(Malformed::NoDot) }
        }
    }

    impl TryFrom<&LocalUserInsertForm> for Letterbox {
        type Error = Malformed;

        fn try_from(form: &LocalUserInsertForm) -> Result<Self, Malformed> {
            form.email.as_deref().ok_or(Malformed::Missing)?.parse()
        }
    }

    pub fn check(form: &LocalUserInsertForm) {
        if form.email.is_some() {
            let letterbox = Letterbox::try_from(form).expect("the address was checked");
            debug_assert!(!letterbox.domain.is_empty());
        }
    }
}
