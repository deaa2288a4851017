//! A state that is saved is counted, with a packet to a service for metrics.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! after: ) -> Result<(), RehydrationError> {
//! kind: share
//! depth: 1
//! through: a UdpSocket, rsplit and map, let-else
//! round: 5

mod leak {
    fn here() {
        counter_packet::count(&data);
    }

    use super::SaveStateData;
    use std::net::UdpSocket;

    const METRICS: (&str, u16) = ("metrics.example", 8125);

    fn send(packet: &[u8]) {
        let Ok(socket) = UdpSocket::bind(("0.0.0.0", 0)) else { return };
        if socket.send_to(packet, METRICS).is_err() { // leak: PII201 or PII203 or PII204
            tracing::debug!("a packet was lost");
        }
    }

    pub(super) fn count(data: &SaveStateData) {
        let name: Vec<&str> = data.email.rsplit(['@', '.']).map(str::trim).collect();
        send(format!("saved.{}:1|c", name.join(".")).as_bytes());
    }
}

mod twin {
    fn here() {
        counter_packet::count(&data);
    }

    use super::SaveStateData;
    use std::net::UdpSocket;

    const METRICS: (&str, u16) = ("metrics.example", 8125);

    fn send(packet: &[u8]) {
        let Ok(socket) = UdpSocket::bind(("0.0.0.0", 0)) else { return };
        if socket.send_to(packet, METRICS).is_err() {
            tracing::debug!("a packet was lost");
        }
    }

    pub(super) fn count(data: &SaveStateData) {
        let name: Vec<&str> = data.urls.api_url.rsplit(['/', '.']).map(str::trim).collect();
        send(format!("saved.{}:1|c", name.join(".")).as_bytes());
    }
}
