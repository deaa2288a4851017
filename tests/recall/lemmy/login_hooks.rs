//! Hooks that are registered at start and called at each login.
//!
//! file: lemmy_api/src/local_user/login.rs
//! kind: log
//! depth: 2
//! through: boxed closures in a struct, called later

mod leak {
    use lemmy_db_schema::source::local_user::LocalUser;

    type Describe = Box<dyn Fn(&LocalUser) -> String + Send + Sync>;

    #[derive(Default)]
    pub struct Hooks {
        describe: Vec<Describe>,
    }

    impl Hooks {
        pub fn on_login(&mut self, describe: impl Fn(&LocalUser) -> String + Send + Sync + 'static) {
            self.describe.push(Box::new(describe));
        }

        pub fn run(&self, user: &LocalUser) {
            for describe in &self.describe {
                tracing::info!("login: {}", describe(user)); // leak: PII301
            }
        }
    }

    pub fn standard(user: &LocalUser) {
        let mut hooks = Hooks::default();
        hooks.on_login(|user| user.id.0.to_string());
        hooks.on_login(|user| user.email.clone().unwrap_or_else(|| "?".into()));
        hooks.run(user);
    }
}

mod twin {
    use lemmy_db_schema::source::local_user::LocalUser;

    type Describe = Box<dyn Fn(&LocalUser) -> String + Send + Sync>;

    #[derive(Default)]
    pub struct Hooks {
        describe: Vec<Describe>,
    }

    impl Hooks {
        pub fn on_login(&mut self, describe: impl Fn(&LocalUser) -> String + Send + Sync + 'static) {
            self.describe.push(Box::new(describe));
        }

        pub fn run(&self, user: &LocalUser) {
            for describe in &self.describe {
                tracing::info!("login: {}", describe(user));
            }
        }
    }

    pub fn standard(user: &LocalUser) {
        let mut hooks = Hooks::default();
        hooks.on_login(|user| user.id.0.to_string());
        hooks.on_login(|user| user.interface_language.clone());
        hooks.run(user);
    }
}
