//! A macro of the module's own wraps the log.
//!
//! file: lemmy_api_crud/src/user/delete.rs
//! kind: log
//! depth: 1
//! through: macro_rules, an expression argument, a format string from concat!

mod leak {
    use lemmy_db_views::structs::LocalUserView;

    macro_rules! audit {
        ($what:literal, $($value:expr),+ $(,)?) => {
            tracing::info!(concat!($what, " {:?}"), ($($value),+))
        };
    }

    fn describe(view: &LocalUserView) -> (&str, Option<&str>) {
        (&view.person.name, view.local_user.email.as_deref())
    }

    pub fn deleted(view: &LocalUserView) {
        audit!("account deleted:", describe(view)); // leak: PII301
    }
}

mod twin {
    use lemmy_db_views::structs::LocalUserView;

    macro_rules! audit {
        ($what:literal, $($value:expr),+ $(,)?) => {
            tracing::info!(concat!($what, " {:?}"), ($($value),+))
        };
    }

    fn describe(view: &LocalUserView) -> (&str, Option<&str>) {
        (&view.person.name, view.local_user.email.as_deref())
    }

    pub fn deleted(view: &LocalUserView) {
        audit!("account deleted:", describe(view).0);
    }
}
