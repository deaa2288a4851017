//! A new person's key is checked before the person is stored.
//!
//! file: lemmy_api_crud/src/user/create.rs
//! after: // insert the person
//! kind: error
//! depth: 0
//! through: let-else, a constant slice, concat of a slice, an io::Error, a `?` conversion
//! round: 2

mod leak {
    pub const HEADS: &[&str] = &["-----BEGIN PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----"];

    fn here() {
        let Some(pem) = person_form.private_key.as_deref() else {
            return Err(LemmyError::from_message("no_private_key"));
        };
        if !key_head::HEADS.iter().any(|head| pem.starts_with(head)) {
            let what = ["not the head of a key: ", pem].concat();
            Err(std::io::Error::new(std::io::ErrorKind::InvalidData, what))?; // leak: PII302
        }
    }
}

mod twin {
    pub const HEADS: &[&str] = &["-----BEGIN PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----"];

    fn here() {
        let Some(pem) = person_form.private_key.as_deref() else {
            return Err(LemmyError::from_message("no_private_key"));
        };
        if !key_head::HEADS.iter().any(|head| pem.starts_with(head)) {
            let what = ["not one of these heads: ", &key_head::HEADS.join(" ")].concat();
            Err(std::io::Error::new(std::io::ErrorKind::InvalidData, what))?;
        }
    }
}
