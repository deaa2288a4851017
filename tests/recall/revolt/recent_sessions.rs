//! The last sessions are held in a cache, which is listed.
//!
//! file: revolt-database/src/models/sessions/model.rs
//! kind: log
//! depth: 2
//! through: LruCache in tokio's RwLock, put and iter, a method that takes an Arc<Self>

mod leak {
    use super::Session;
    use lru::LruCache;
    use std::{num::NonZeroUsize, sync::Arc};
    use tokio::sync::RwLock;

    pub struct Recent {
        cache: RwLock<LruCache<String, String>>,
    }

    impl Recent {
        pub fn new() -> Arc<Self> {
            Arc::new(Recent { cache: RwLock::new(LruCache::new(NonZeroUsize::MIN)) })
        }

        pub async fn seen(self: Arc<Self>, session: &Session) {
            self.cache.write().await.put(session.id.clone(), session.token.clone());
        }

        pub async fn list(&self) {
            for (_, text) in self.cache.read().await.iter() {
                log::debug!("recent: {text}"); // leak: PII301
            }
        }
    }
}

mod twin {
    use super::Session;
    use lru::LruCache;
    use std::{num::NonZeroUsize, sync::Arc};
    use tokio::sync::RwLock;

    pub struct Recent {
        cache: RwLock<LruCache<String, String>>,
    }

    impl Recent {
        pub fn new() -> Arc<Self> {
            Arc::new(Recent { cache: RwLock::new(LruCache::new(NonZeroUsize::MIN)) })
        }

        pub async fn seen(self: Arc<Self>, session: &Session) {
            self.cache.write().await.put(session.id.clone(), session.name.clone());
        }

        pub async fn list(&self) {
            for (_, text) in self.cache.read().await.iter() {
                log::debug!("recent: {text}");
            }
        }
    }
}
