//! The configuration is checked by names, before it is used.
//!
//! file: lemmy_utils/src/settings/mod.rs
//! after: let config = from_str::<Settings>(&Self::read_config_file()?)?;
//! kind: error
//! depth: 2
//! through: an Index impl, anyhow's ensure!, an array of pairs
//! round: 5

mod leak {
    fn here() {
        indexed_facts::check(&config)?;
    }

    use super::Settings;
    use anyhow::ensure;
    use std::ops::Index;

    struct Facts([(&'static str, String); 3]);

    impl Index<&str> for Facts {
        type Output = str;

        fn index(&self, name: &str) -> &str {
            self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
        }
    }

    fn facts(config: &Settings) -> Facts {
        Facts([
            ("hostname", config.hostname.clone()),
            ("database.host", config.database.host.clone()),
            ("database.password", config.database.password.clone()),
        ])
    }

    fn printable(facts: &Facts, name: &str) -> Result<(), anyhow::Error> {
        let value = &facts[name];
        ensure!(value.chars().all(|c| !c.is_control()), "{name} is not printable: {value:?}"); // leak: PII302
        Ok(())
    }

    pub fn check(config: &Settings) -> Result<(), anyhow::Error> {
        let facts = facts(config);
        ["hostname", "database.host", "database.password"].iter().try_for_each(|name| printable(&facts, name))
    }
}

mod twin {
    fn here() {
        indexed_facts::check(&config)?;
    }

    use super::Settings;
    use anyhow::ensure;
    use std::ops::Index;

    struct Facts([(&'static str, String); 3]);

    impl Index<&str> for Facts {
        type Output = str;

        fn index(&self, name: &str) -> &str {
            self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
        }
    }

    fn facts(config: &Settings) -> Facts {
        Facts([
            ("hostname", config.hostname.clone()),
            ("database.host", config.database.host.clone()),
            ("database.password", config.database.password.clone()),
        ])
    }

    fn printable(facts: &Facts, name: &str) -> Result<(), anyhow::Error> {
        let value = &facts[name];
        ensure!(value.chars().all(|c| !c.is_control()), "{name} is not printable");
        Ok(())
    }

    pub fn check(config: &Settings) -> Result<(), anyhow::Error> {
        let facts = facts(config);
        ["hostname", "database.host", "database.password"].iter().try_for_each(|name| printable(&facts, name))
    }
}
