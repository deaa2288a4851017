//! Auditors in a list of trait objects, each describes a request in its way.
//!
//! file: lemmy_api/src/local_user/save_settings.rs
//! kind: log
//! depth: 2
//! through: trait objects in a Vec, a trait method with a default body, Option::map

mod leak {
    use super::*;

    trait Auditor {
        fn describe(&self, data: &SaveUserSettings) -> String;
        fn audit(&self, data: &SaveUserSettings) {
            tracing::info!("settings changed: {}", self.describe(data)); // leak: PII301
        }
    }

    struct Theme;
    impl Auditor for Theme {
        fn describe(&self, data: &SaveUserSettings) -> String {
            data.theme.clone().unwrap_or_default()
        }
    }

    struct Name;
    impl Auditor for Name {
        fn describe(&self, data: &SaveUserSettings) -> String {
            data.display_name.as_ref().map(|name| format!("name={name}")).unwrap_or_default()
        }
    }

    pub fn audit(data: &SaveUserSettings) {
        let auditors: Vec<Box<dyn Auditor>> = vec![Box::new(Theme), Box::new(Name)];
        auditors.iter().for_each(|auditor| auditor.audit(data));
    }
}

mod twin {
    use super::*;

    trait Auditor {
        fn describe(&self, data: &SaveUserSettings) -> String;
        fn audit(&self, data: &SaveUserSettings) {
            tracing::info!("settings changed: {}", self.describe(data));
        }
    }

    struct Theme;
    impl Auditor for Theme {
        fn describe(&self, data: &SaveUserSettings) -> String {
            data.theme.clone().unwrap_or_default()
        }
    }

    struct Name;
    impl Auditor for Name {
        fn describe(&self, data: &SaveUserSettings) -> String {
            format!("name={}", data.display_name.is_some())
        }
    }

    pub fn audit(data: &SaveUserSettings) {
        let auditors: Vec<Box<dyn Auditor>> = vec![Box::new(Theme), Box::new(Name)];
        auditors.iter().for_each(|auditor| auditor.audit(data));
    }
}
