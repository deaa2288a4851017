//! Whatever has a label is traced by it; a session's is lent out of its secret.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: log
//! depth: 4
//! through: a trait with a generic associated type, AsRef, nested modules with pub(crate) functions
//! round: 5

mod leak {
    fn here() {
        lent_label::trace(&session);
    }

    use crate::db::models::Session;
    use secrecy::ExposeSecret as _;

    pub trait Labelled {
        type Label<'a>: AsRef<str>
        where
            Self: 'a;

        fn label(&self) -> Self::Label<'_>;
    }

    fn exposed(session: &Session) -> &str {
        session.token.expose_secret()
    }

    impl Labelled for Session {
        type Label<'a> = &'a str;

        fn label(&self) -> Self::Label<'_> {
            exposed(self)
        }
    }

    mod out {
        pub(crate) fn line(label: &str) {
            tracing::info!("session {label} is handed out"); // leak: PII301
        }

        pub(crate) fn shown(label: impl AsRef<str>) {
            line(label.as_ref().trim());
        }
    }

    pub fn trace<L: Labelled>(what: &L) {
        out::shown(what.label());
    }
}

mod twin {
    fn here() {
        lent_label::trace(&session);
    }

    use crate::db::models::Session;
    use secrecy::ExposeSecret as _;

    pub trait Labelled {
        type Label<'a>: AsRef<str>
        where
            Self: 'a;

        fn label(&self) -> Self::Label<'_>;
    }

    fn exposed(session: &Session) -> String {
        format!("{} letters", session.token.expose_secret().len())
    }

    impl Labelled for Session {
        type Label<'a> = String;

        fn label(&self) -> Self::Label<'_> {
            exposed(self)
        }
    }

    mod out {
        pub(crate) fn line(label: &str) {
            tracing::info!("session {label} is handed out");
        }

        pub(crate) fn shown(label: impl AsRef<str>) {
            line(label.as_ref().trim());
        }
    }

    pub fn trace<L: Labelled>(what: &L) {
        out::shown(what.label());
    }
}
