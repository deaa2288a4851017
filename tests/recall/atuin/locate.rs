//! Where an address is, asked of a service over http.
//!
//! file: atuin-server/src/client_ip.rs
//! kind: share
//! depth: 2
//! through: octets and map, format!, a constant host, a GET

mod leak {
    use super::*;

    const HOST: &str = "geo.example";

    fn text(ip: IpAddr) -> String {
        match ip {
            IpAddr::V4(ip) => ip.octets().map(|octet| octet.to_string()).join("."),
            IpAddr::V6(ip) => ip.to_string(),
        }
    }

    async fn ask(client: &reqwest::Client, path: String) -> reqwest::Result<String> {
        client.get(format!("http://{HOST}/{path}")).send().await?.text().await // leak: PII201 or PII203 or PII204 or PII205
    }

    pub async fn locate(client: &reqwest::Client, of: ClientIp) -> reqwest::Result<String> {
        ask(client, text(of.0)).await
    }
}

mod twin {
    use super::*;

    const HOST: &str = "geo.example";

    fn text(ip: IpAddr) -> String {
        match ip {
            IpAddr::V4(_) => "four".to_owned(),
            IpAddr::V6(_) => "six".to_owned(),
        }
    }

    async fn ask(client: &reqwest::Client, path: String) -> reqwest::Result<String> {
        client.get(format!("http://{HOST}/{path}")).send().await?.text().await
    }

    pub async fn locate(client: &reqwest::Client, of: ClientIp) -> reqwest::Result<String> {
        ask(client, text(of.0)).await
    }
}
