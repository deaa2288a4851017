//! Who logged in from where is noted at a login.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user.id, "login succeeded");
//! kind: log
//! depth: 1
//! through: a tuple in a VecDeque behind LazyLock and Mutex, IpAddr's Display

mod leak {
    use std::collections::VecDeque;
    use std::net::IpAddr;
    use std::sync::{LazyLock, Mutex};

    static SEEN: LazyLock<Mutex<VecDeque<(i64, IpAddr)>>> = LazyLock::new(|| Mutex::new(VecDeque::new()));

    pub(super) fn record(user: i64, ip: IpAddr) {
        let mut seen = SEEN.lock().unwrap();
        if let Some((user, ip)) = seen.pop_front() {
            tracing::debug!(user, "before: {ip}"); // leak: PII301
        }
        seen.push_back((user, ip));
    }

    fn here() {
        last_seen::record(user.id, ip);
    }
}

mod twin {
    use std::collections::VecDeque;
    use std::net::IpAddr;
    use std::sync::{LazyLock, Mutex};

    static SEEN: LazyLock<Mutex<VecDeque<(i64, IpAddr)>>> = LazyLock::new(|| Mutex::new(VecDeque::new()));

    pub(super) fn record(user: i64, ip: IpAddr) {
        let mut seen = SEEN.lock().unwrap();
        if let Some((user, _)) = seen.pop_front() {
            tracing::debug!(user, "before");
        }
        seen.push_back((user, ip));
    }

    fn here() {
        last_seen::record(user.id, ip);
    }
}
