//! Who is the contact for a domain is remembered, and kept beside the certificates.
//!
//! file: atomic-server/src/https.rs
//! after: info!("Creating LetsEncrypt account with email {}", email);
//! kind: store
//! depth: 2
//! through: an RwLock of a HashMap in a OnceLock static, fs::write
//! round: 2

mod leak {
    use super::AtomicServerResult;
    use crate::config::Config;
    use std::{
        collections::HashMap,
        fs,
        sync::{OnceLock, RwLock},
    };

    type ByDomain = RwLock<HashMap<String, String>>;

    fn contacts() -> &'static ByDomain {
        static CONTACTS: OnceLock<ByDomain> = OnceLock::new();
        CONTACTS.get_or_init(ByDomain::default)
    }

    fn save(config: &Config) -> AtomicServerResult<()> {
        let contacts = contacts().read()?;
        let Some(contact) = contacts.get(&config.opts.domain) else {
            return Ok(());
        };
        fs::write(config.https_path.join("contact"), contact)?; // leak: PII101
        Ok(())
    }

    pub fn remember(config: &Config, email: &str) -> AtomicServerResult<()> {
        contacts().write()?.insert(config.opts.domain.clone(), email.to_owned());
        save(config)
    }

    fn here() {
        contact_cache::remember(config, &email)?;
    }
}

mod twin {
    use super::AtomicServerResult;
    use crate::config::Config;
    use std::{
        collections::HashMap,
        fs,
        sync::{OnceLock, RwLock},
    };

    type ByDomain = RwLock<HashMap<String, String>>;

    fn contacts() -> &'static ByDomain {
        static CONTACTS: OnceLock<ByDomain> = OnceLock::new();
        CONTACTS.get_or_init(ByDomain::default)
    }

    #[cfg_attr(any(), pii_protect(mask))]
    fn masked(email: &str) -> String {
        let domain = email.rsplit('@').next().unwrap_or_default();
        format!("***@{domain}")
    }

    fn save(config: &Config) -> AtomicServerResult<()> {
        let contacts = contacts().read()?;
        let Some(contact) = contacts.get(&config.opts.domain) else {
            return Ok(());
        };
        fs::write(config.https_path.join("contact"), contact)?;
        Ok(())
    }

    pub fn remember(config: &Config, email: &str) -> AtomicServerResult<()> {
        contacts().write()?.insert(config.opts.domain.clone(), masked(email));
        save(config)
    }

    fn here() {
        contact_cache::remember(config, &email)?;
    }
}
