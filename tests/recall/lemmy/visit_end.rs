//! Says how long a request took, when it is over.
//!
//! file: lemmy_utils/src/rate_limit/mod.rs
//! after: let ip_addr = get_ip(&req.connection_info());
//! kind: log
//! depth: 1
//! through: a reporter that logs in `Drop`, a field of a newtype with an own `Display`
//! round: 4

mod leak {
    fn here() {
        let _visit = visit_end::Visit::of(&ip_addr);
    }

    use crate::IpAddr;
    use std::time::Instant;

    /// Reports when it goes out of scope.
    pub struct Visit {
        who: IpAddr,
        since: Instant,
    }

    impl Visit {
        pub fn of(ip: &IpAddr) -> Visit {
            Visit { who: ip.clone(), since: Instant::now() }
        }
    }

    impl Drop for Visit {
        fn drop(&mut self) {
            tracing::trace!("asked in {:?} by {}", self.since.elapsed(), self.who); // leak: PII301
        }
    }
}

mod twin {
    fn here() {
        let _visit = visit_end::Visit::of(&ip_addr);
    }

    use crate::IpAddr;
    use std::time::Instant;

    /// Reports when it goes out of scope.
    pub struct Visit {
        family: &'static str,
        since: Instant,
    }

    impl Visit {
        pub fn of(ip: &IpAddr) -> Visit {
            let family = if ip.0.contains(':') { "v6" } else { "v4" };
            Visit { family, since: Instant::now() }
        }
    }

    impl Drop for Visit {
        fn drop(&mut self) {
            tracing::trace!("asked in {:?} over {}", self.since.elapsed(), self.family);
        }
    }
}
