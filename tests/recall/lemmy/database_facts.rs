//! What the pool is built from is logged for the operator.
//!
//! file: lemmy_utils/src/settings/structs.rs
//! kind: log
//! depth: 1
//! through: struct update, a derived Debug against a hand-written one

mod leak {
    use super::DatabaseConfig;

    #[derive(Debug, Default, Clone)]
    struct Facts {
        host: String,
        secret: String,
        size: usize,
    }

    fn facts(config: &DatabaseConfig) -> Facts {
        let base = Facts { secret: config.password.clone(), ..Default::default() };
        Facts { host: config.host.clone(), size: config.pool_size, ..base }
    }

    pub fn report(config: &DatabaseConfig) {
        tracing::info!("database: {:?}", facts(config)); // leak: PII301
    }
}

mod twin {
    use super::DatabaseConfig;

    #[derive(Default, Clone)]
    struct Facts {
        host: String,
        secret: String,
        size: usize,
    }

    impl std::fmt::Debug for Facts {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let set = if self.secret.is_empty() { "none" } else { "set" };
            f.debug_struct("Facts").field("host", &self.host).field("secret", &set).field("size", &self.size).finish()
        }
    }

    fn facts(config: &DatabaseConfig) -> Facts {
        let base = Facts { secret: config.password.clone(), ..Default::default() };
        Facts { host: config.host.clone(), size: config.pool_size, ..base }
    }

    pub fn report(config: &DatabaseConfig) {
        tracing::info!("database: {:?}", facts(config));
    }
}
