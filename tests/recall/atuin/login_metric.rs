//! A counter of logins has a label.
//!
//! file: atuin-server/src/metrics.rs
//! kind: log
//! depth: 1
//! through: a metric's label, a newtype pattern in a parameter

mod leak {
    use crate::client_ip::ClientIp;

    fn label(ClientIp(ip): ClientIp) -> String {
        ip.to_string()
    }

    pub fn count(ip: ClientIp) {
        let from = label(ip);
        metrics::counter!("logins_total", "from" => from).increment(1); // leak: PII301
    }
}

mod twin {
    use crate::client_ip::ClientIp;

    fn label(ClientIp(ip): ClientIp) -> String {
        if ip.is_ipv4() { "v4".to_owned() } else { "v6".to_owned() }
    }

    pub fn count(ip: ClientIp) {
        let from = label(ip);
        metrics::counter!("logins_total", "from" => from).increment(1);
    }
}
