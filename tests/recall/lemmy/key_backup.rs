//! A builder gathers what is written to a backup file: the private key among it.
//!
//! file: lemmy_db_schema/src/impls/person.rs
//! kind: store
//! depth: 3
//! through: a consuming builder, Option, Display's to_string, fs::write

mod leak {
    use crate::source::person::PersonInsertForm;

    #[derive(Default)]
    struct Backup {
        name: String,
        key: Option<String>,
    }

    impl Backup {
        fn name(mut self, name: &str) -> Self {
            self.name = name.to_string();
            self
        }
        fn key(mut self, key: Option<&String>) -> Self {
            self.key = key.cloned();
            self
        }
        fn render(&self) -> String {
            format!("{}\n{}", self.name, self.key.as_deref().unwrap_or("-"))
        }
    }

    fn write(path: &std::path::Path, backup: Backup) -> std::io::Result<()> {
        std::fs::write(path, backup.render()) // leak: PII101
    }

    pub fn backup(form: &PersonInsertForm) -> std::io::Result<()> {
        let backup = Backup::default().name(&form.name).key(form.private_key.as_ref());
        write(std::path::Path::new("person.bak"), backup)
    }
}

mod twin {
    use crate::source::person::PersonInsertForm;

    #[derive(Default)]
    struct Backup {
        name: String,
        key: Option<String>,
    }

    impl Backup {
        fn name(mut self, name: &str) -> Self {
            self.name = name.to_string();
            self
        }
        fn key(mut self, key: Option<&String>) -> Self {
            self.key = key.cloned();
            self
        }
        fn render(&self) -> String {
            format!("{}\n{}", self.name, self.key.as_deref().unwrap_or("-"))
        }
    }

    fn write(path: &std::path::Path, backup: Backup) -> std::io::Result<()> {
        std::fs::write(path, backup.render())
    }

    pub fn backup(form: &PersonInsertForm) -> std::io::Result<()> {
        let backup = Backup::default().name(&form.name).key(Some(&form.public_key));
        write(std::path::Path::new("person.bak"), backup)
    }
}
