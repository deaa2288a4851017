//! Tells a list of offenders who asks too often.
//!
//! file: lemmy_utils/src/rate_limit/rate_limiter.rs
//! after: if rate_limit.allowance < 1.0 {
//! kind: share
//! depth: 0
//! through: byte slices that are concatenated, a TcpStream
//! round: 3

mod leak {
    fn here() {
        ban_ledger::report(type_, ip).ok();
    }

    use super::RateLimitType;
    use crate::IpAddr;
    use std::{
        io::{self, Write},
        net::TcpStream,
    };

    const LEDGER: (&str, u16) = ("ledger.example", 4242);

    pub fn report(kind: RateLimitType, ip: &IpAddr) -> io::Result<()> {
        let parts: [&[u8]; 4] = [kind.as_ref().as_bytes(), b" ", ip.0.as_bytes(), b"\n"];
        let mut ledger = TcpStream::connect(LEDGER)?;
        ledger.write_all(&parts.concat()) // leak: PII201 or PII203 or PII204
    }
}

mod twin {
    fn here() {
        ban_ledger::report(type_, ip).ok();
    }

    use super::RateLimitType;
    use crate::IpAddr;
    use std::{
        io::{self, Write},
        net::TcpStream,
    };

    const LEDGER: (&str, u16) = ("ledger.example", 4242);

    pub fn report(kind: RateLimitType, ip: &IpAddr) -> io::Result<()> {
        let parts: [&[u8]; 4] = [kind.as_ref().as_bytes(), b" ", if ip.0.contains(':') { b"6" } else { b"4" }, b"\n"];
        let mut ledger = TcpStream::connect(LEDGER)?;
        ledger.write_all(&parts.concat())
    }
}
