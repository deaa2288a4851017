//! Clients of the same network are shown together as soon as there are many.
//!
//! file: atuin-server/src/client_ip.rs
//! after: request.extensions_mut().insert(ClientIp(ip));
//! kind: log
//! depth: 3
//! through: BTreeMap::range, a static Mutex in a LazyLock, an `impl Iterator` argument
//! round: 5

mod leak {
    fn here() {
        neighbours::seen(ClientIp(ip));
    }

    use super::ClientIp;
    use std::{
        collections::BTreeMap,
        net::Ipv4Addr,
        sync::{LazyLock, Mutex},
    };

    static SEEN: LazyLock<Mutex<BTreeMap<u32, u64>>> = LazyLock::new(Mutex::default);

    const MASK: u32 = 0xff;

    fn show(all: impl Iterator<Item = u32>) {
        let all: Vec<String> = all.map(|bits| Ipv4Addr::from(bits).to_string()).collect();
        tracing::warn!("many clients of one network: {}", all.join(", ")); // leak: PII301
    }

    fn around(seen: &BTreeMap<u32, u64>, bits: u32) {
        let network = seen.range(bits & !MASK..=bits | MASK);
        if network.clone().count() > 100 {
            show(network.map(|(bits, _)| *bits));
        }
    }

    fn count(address: Ipv4Addr) {
        let bits = u32::from(address);
        let mut seen = SEEN.lock().expect("nobody panics while counting");
        *seen.entry(bits).or_insert(0) += 1;
        around(&seen, bits);
    }

    pub fn seen(ClientIp(address): ClientIp) {
        if let std::net::IpAddr::V4(address) = address {
            count(address);
        }
    }
}

mod twin {
    fn here() {
        neighbours::seen(ClientIp(ip));
    }

    use super::ClientIp;
    use std::{
        collections::BTreeMap,
        net::Ipv4Addr,
        sync::{LazyLock, Mutex},
    };

    static SEEN: LazyLock<Mutex<BTreeMap<u32, u64>>> = LazyLock::new(Mutex::default);

    const MASK: u32 = 0xff;

    fn show(all: impl Iterator<Item = u32>) {
        let loopback = Ipv4Addr::LOCALHOST;
        tracing::warn!("many clients of one network, which is not {loopback}: {}", all.count());
    }

    fn around(seen: &BTreeMap<u32, u64>, bits: u32) {
        let network = seen.range(bits & !MASK..=bits | MASK);
        if network.clone().count() > 100 {
            show(network.map(|(bits, _)| *bits));
        }
    }

    fn count(address: Ipv4Addr) {
        let bits = u32::from(address);
        let mut seen = SEEN.lock().expect("nobody panics while counting");
        *seen.entry(bits).or_insert(0) += 1;
        around(&seen, bits);
    }

    pub fn seen(ClientIp(address): ClientIp) {
        if let std::net::IpAddr::V4(address) = address {
            count(address);
        }
    }
}
