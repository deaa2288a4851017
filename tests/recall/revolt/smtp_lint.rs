//! Settings that were pasted with a blank at the end do not work.
//!
//! file: authifier/src/config/email_verification.rs
//! after: pub fn create_transport(&self) -> SmtpTransport {
//! kind: error
//! depth: 4
//! through: the visitor pattern, Option::get_or_insert_with, panic! with an inline capture
//! round: 3

mod leak {
    fn here() {
        smtp_lint::must_be_clean(self);
    }

    use super::SMTPSettings;

    trait Visitor {
        fn field(&mut self, name: &'static str, value: &str);
    }

    impl SMTPSettings {
        fn walk(&self, visitor: &mut dyn Visitor) {
            let fields = [("host", &self.host), ("username", &self.username), ("password", &self.password)];
            fields.into_iter().for_each(|(name, value)| visitor.field(name, value));
        }
    }

    #[derive(Default)]
    struct Blanks {
        first: Option<String>,
    }

    impl Visitor for Blanks {
        fn field(&mut self, name: &'static str, value: &str) {
            if value.trim() != value {
                self.first.get_or_insert_with(|| format!("{name} = {value:?}"));
            }
        }
    }

    fn first_blank(settings: &SMTPSettings) -> Option<String> {
        let mut blanks = Blanks::default();
        settings.walk(&mut blanks);
        blanks.first
    }

    pub fn must_be_clean(settings: &SMTPSettings) {
        if let Some(first) = first_blank(settings) {
            panic!("a blank at an end of {first}"); // leak: PII302
        }
    }
}

mod twin {
    fn here() {
        smtp_lint::must_be_clean(self);
    }

    use super::SMTPSettings;

    trait Visitor {
        fn field(&mut self, name: &'static str, value: &str);
    }

    impl SMTPSettings {
        fn walk(&self, visitor: &mut dyn Visitor) {
            let fields = [("host", &self.host), ("username", &self.username), ("password", &self.password)];
            fields.into_iter().for_each(|(name, value)| visitor.field(name, value));
        }
    }

    #[derive(Default)]
    struct Blanks {
        first: Option<String>,
    }

    impl Visitor for Blanks {
        fn field(&mut self, name: &'static str, value: &str) {
            if value.trim() != value {
                self.first.get_or_insert_with(|| format!("{name}, {} letters", value.len()));
            }
        }
    }

    fn first_blank(settings: &SMTPSettings) -> Option<String> {
        let mut blanks = Blanks::default();
        settings.walk(&mut blanks);
        blanks.first
    }

    pub fn must_be_clean(settings: &SMTPSettings) {
        if let Some(first) = first_blank(settings) {
            panic!("a blank at an end of {first}");
        }
    }
}
