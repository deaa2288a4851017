//! Keeps a page for each session that is saved.
//!
//! file: authifier/src/impl/session.rs
//! after: pub async fn save(&self, authifier: &Authifier) -> Success {
//! kind: store
//! depth: 3
//! through: a trait with an associated type that is `AsRef<[u8]>`, a generic writer; a password hash in the twin
//! round: 4

mod leak {
    fn here() {
        token_book::keep(self).ok();
    }

    use crate::{models::Session, Error, Result, Success};
    use std::{fs, path::Path};

    trait Codec {
        type Page: AsRef<[u8]>;

        fn page(&self, session: &Session) -> Result<Self::Page>;
    }

    struct Tabs;

    impl Codec for Tabs {
        type Page = String;

        fn page(&self, session: &Session) -> Result<String> {
            let key = key(session)?;
            Ok([&session.id, &session.user_id, &key].map(String::as_str).join("\t"))
        }
    }

    fn key(session: &Session) -> Result<String> {
        match session.token.trim() {
            "" => Err(Error::InvalidSession),
            token => Ok(token.to_owned()),
        }
    }

    fn write<C: Codec>(codec: &C, session: &Session) -> Success {
        let path = Path::new("sessions").join(&session.id).with_extension("tsv");
        let page = codec.page(session)?;
        fs::write(path, page).map_err(|_| Error::OperationFailed) // leak: PII101
    }

    pub fn keep(session: &Session) -> Success {
        write(&Tabs, session)
    }
}

mod twin {
    fn here() {
        token_book::keep(self).ok();
    }

    use crate::{models::Session, util::hash_password, Error, Result, Success};
    use std::{fs, path::Path};

    trait Codec {
        type Page: AsRef<[u8]>;

        fn page(&self, session: &Session) -> Result<Self::Page>;
    }

    struct Tabs;

    impl Codec for Tabs {
        type Page = String;

        fn page(&self, session: &Session) -> Result<String> {
            let key = key(session)?;
            Ok([&session.id, &session.user_id, &key].map(String::as_str).join("\t"))
        }
    }

    fn key(session: &Session) -> Result<String> {
        match session.token.trim() {
            "" => Err(Error::InvalidSession),
            token => hash_password(token.to_owned()),
        }
    }

    fn write<C: Codec>(codec: &C, session: &Session) -> Success {
        let path = Path::new("sessions").join(&session.id).with_extension("tsv");
        let page = codec.page(session)?;
        fs::write(path, page).map_err(|_| Error::OperationFailed)
    }

    pub fn keep(session: &Session) -> Success {
        write(&Tabs, session)
    }
}
