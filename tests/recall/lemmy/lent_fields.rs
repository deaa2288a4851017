//! A new user is traced field by field.
//!
//! file: lemmy_db_schema/src/impls/local_user.rs
//! after: let site_languages = SiteLanguage::read_local_raw(pool).await;
//! kind: log
//! depth: 4
//! through: a generic associated type, a lending iterator, a generic function
//! round: 5

mod leak {
    fn here() {
        lent_fields::trace(&local_user_);
    }

    use crate::source::local_user::LocalUser;

    trait Lend {
        type Item<'a>
        where
            Self: 'a;

        fn lend(&mut self) -> Option<Self::Item<'_>>;
    }

    struct Fields {
        fields: Vec<(&'static str, String)>,
        next: usize,
    }

    impl Lend for Fields {
        type Item<'a> = (&'a str, &'a str);

        fn lend(&mut self) -> Option<(&str, &str)> {
            let (name, value) = self.fields.get(self.next)?;
            self.next += 1;
            Some((*name, value.as_str()))
        }
    }

    fn contact(user: &LocalUser) -> (&'static str, String) {
        ("email", user.email.clone().unwrap_or_default())
    }

    fn fields(user: &LocalUser) -> Fields {
        Fields { fields: vec![("theme", user.theme.clone()), contact(user)], next: 0 }
    }

    fn write_out(name: &str, value: &str) {
        tracing::info!(field = name, value, "a new user"); // leak: PII301
    }

    fn each<L>(mut from: L)
    where
        L: for<'a> Lend<Item<'a> = (&'a str, &'a str)>,
    {
        while let Some((name, value)) = from.lend() {
            write_out(name, value);
        }
    }

    pub fn trace(user: &LocalUser) {
        each(fields(user));
    }
}

mod twin {
    fn here() {
        lent_fields::trace(&local_user_);
    }

    use crate::source::local_user::LocalUser;

    trait Lend {
        type Item<'a>
        where
            Self: 'a;

        fn lend(&mut self) -> Option<Self::Item<'_>>;
    }

    struct Fields {
        fields: Vec<(&'static str, String)>,
        next: usize,
    }

    impl Lend for Fields {
        type Item<'a> = (&'a str, &'a str);

        fn lend(&mut self) -> Option<(&str, &str)> {
            let (name, value) = self.fields.get(self.next)?;
            self.next += 1;
            Some((*name, value.as_str()))
        }
    }

    fn contact(user: &LocalUser) -> (&'static str, String) {
        ("email", if user.email.is_some() { "given" } else { "none" }.to_owned())
    }

    fn fields(user: &LocalUser) -> Fields {
        Fields { fields: vec![("theme", user.theme.clone()), contact(user)], next: 0 }
    }

    fn write_out(name: &str, value: &str) {
        tracing::info!(field = name, value, "a new user");
    }

    fn each<L>(mut from: L)
    where
        L: for<'a> Lend<Item<'a> = (&'a str, &'a str)>,
    {
        while let Some((name, value)) = from.lend() {
            write_out(name, value);
        }
    }

    pub fn trace(user: &LocalUser) {
        each(fields(user));
    }
}
