//! Addresses that were seen are kept in a static set, and listed now and then.
//!
//! file: lemmy_utils/src/rate_limit/rate_limiter.rs
//! kind: log
//! depth: 2
//! through: a static, once_cell's Lazy, RwLock, HashSet

mod leak {
    use super::*;
    use once_cell::sync::Lazy;
    use std::{collections::HashSet, sync::RwLock};

    static SEEN: Lazy<RwLock<HashSet<IpAddr>>> = Lazy::new(Default::default);

    pub fn remember(ip: &IpAddr) {
        SEEN.write().expect("not poisoned").insert(ip.clone());
    }

    pub fn list() {
        for ip in SEEN.read().expect("not poisoned").iter() {
            debug!("seen {}", ip); // leak: PII301
        }
    }
}

mod twin {
    use super::*;
    use once_cell::sync::Lazy;
    use std::{collections::HashSet, sync::RwLock};

    static SEEN: Lazy<RwLock<HashSet<IpAddr>>> = Lazy::new(Default::default);

    pub fn remember(ip: &IpAddr) {
        SEEN.write().expect("not poisoned").insert(ip.clone());
    }

    pub fn list() {
        debug!("seen {}", SEEN.read().expect("not poisoned").len());
    }
}
