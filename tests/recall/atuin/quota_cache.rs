//! How many accounts an address may have.
//!
//! file: atuin-server/src/admin/user.rs
//! after: .wrap_err_with(|| format!("failed to create {}", user.username))?;
//! kind: error
//! depth: 3
//! through: a cache in front of a loader, a function that is kept in a struct, eyre! in ok_or_else
//! round: 3

mod leak {
    fn here() {
        quota_cache::check(&user)?;
    }

    use crate::db::models::NewUser;
    use eyre::{ensure, eyre, Result};
    use std::collections::HashMap;

    struct Cached<V, F> {
        kept: HashMap<String, V>,
        load: F,
    }

    impl<V: Copy, F: Fn(&str) -> Result<V>> Cached<V, F> {
        fn get(&mut self, key: &str) -> Result<V> {
            if let Some(value) = self.kept.get(key) {
                return Ok(*value);
            }
            let value = (self.load)(key)?;
            self.kept.insert(key.to_owned(), value);
            Ok(value)
        }
    }

    fn load(key: &str) -> Result<u32> {
        let lines = fs_err::read_to_string("quotas")?;
        let quota = lines.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        Ok(quota.ok_or_else(|| eyre!("no quota for {key}"))?.trim().parse()?) // leak: PII302
    }

    fn key(user: &NewUser) -> &str {
        user.email.trim()
    }

    pub fn check(user: &NewUser) -> Result<()> {
        let mut quotas = Cached { kept: HashMap::new(), load };
        let (own, all) = (quotas.get(key(user))?, quotas.get("everybody")?);
        ensure!(own.min(all) > 0, "no more accounts");
        Ok(())
    }
}

mod twin {
    fn here() {
        quota_cache::check(&user)?;
    }

    use crate::db::models::NewUser;
    use eyre::{ensure, eyre, Result};
    use std::collections::HashMap;

    struct Cached<V, F> {
        kept: HashMap<String, V>,
        load: F,
    }

    impl<V: Copy, F: Fn(&str) -> Result<V>> Cached<V, F> {
        fn get(&mut self, key: &str) -> Result<V> {
            if let Some(value) = self.kept.get(key) {
                return Ok(*value);
            }
            let value = (self.load)(key)?;
            self.kept.insert(key.to_owned(), value);
            Ok(value)
        }
    }

    fn load(key: &str) -> Result<u32> {
        let lines = fs_err::read_to_string("quotas")?;
        let quota = lines.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        Ok(quota.ok_or_else(|| eyre!("no quota for {key}"))?.trim().parse()?)
    }

    fn key(user: &NewUser) -> &str {
        if user.email.is_empty() { "nobody" } else { "somebody" }
    }

    pub fn check(user: &NewUser) -> Result<()> {
        let mut quotas = Cached { kept: HashMap::new(), load };
        let (own, all) = (quotas.get(key(user))?, quotas.get("everybody")?);
        ensure!(own.min(all) > 0, "no more accounts");
        Ok(())
    }
}
