//! Refuses whoever asks for a login too often.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: ) -> Result<Json<LoginResponse>, ErrorResponseStatus<'static>> {
//! kind: error
//! depth: 1
//! through: a static RwLock<HashMap> with the entry API, thiserror with a field, `map_err` with a path
//! round: 4

mod leak {
    fn here() {
        net_quota::admit(ip).map_err(net_quota::Refused::into_reply)?; // leak: PII302
    }

    use std::collections::HashMap;
    use std::net::IpAddr;
    use std::sync::{LazyLock, PoisonError, RwLock};

    use atuin_domain::api::ErrorResponse;
    use axum::http::StatusCode;

    use crate::handlers::{ErrorResponseStatus, RespExt as _};

    static ASKED: LazyLock<RwLock<HashMap<IpAddr, u32>>> = LazyLock::new(Default::default);

    #[derive(Debug, thiserror::Error)]
    #[error("{ip} asked {times} times")] // leak: PII302
    pub struct Refused {
        ip: IpAddr,
        times: u32,
    }

    impl Refused {
        pub fn into_reply(self) -> ErrorResponseStatus<'static> {
            let reason = self.to_string().into(); // leak: PII302
            ErrorResponse { reason }.with_status(StatusCode::TOO_MANY_REQUESTS) // leak: PII302
        }
    }

    pub fn admit(ip: IpAddr) -> Result<(), Refused> {
        let mut asked = ASKED.write().unwrap_or_else(PoisonError::into_inner);
        let times = *asked.entry(ip).and_modify(|times| *times += 1).or_insert(1);
        match times {
            ..=100 => Ok(()),
            times @ 101.. => Err(Refused { ip, times }), // leak: PII302
        }
    }
}

mod twin {
    fn here() {
        net_quota::admit(ip).map_err(net_quota::Refused::into_reply)?;
    }

    use std::collections::HashMap;
    use std::net::IpAddr;
    use std::sync::{LazyLock, PoisonError, RwLock};

    use atuin_domain::api::ErrorResponse;
    use axum::http::StatusCode;

    use crate::handlers::{ErrorResponseStatus, RespExt as _};

    static ASKED: LazyLock<RwLock<HashMap<IpAddr, u32>>> = LazyLock::new(Default::default);

    #[derive(Debug, thiserror::Error)]
    #[error("asked {times} times")]
    pub struct Refused {
        times: u32,
    }

    impl Refused {
        pub fn into_reply(self) -> ErrorResponseStatus<'static> {
            let reason = self.to_string().into();
            ErrorResponse { reason }.with_status(StatusCode::TOO_MANY_REQUESTS)
        }
    }

    pub fn admit(ip: IpAddr) -> Result<(), Refused> {
        let mut asked = ASKED.write().unwrap_or_else(PoisonError::into_inner);
        let times = *asked.entry(ip).and_modify(|times| *times += 1).or_insert(1);
        match times {
            ..=100 => Ok(()),
            times @ 101.. => Err(Refused { times }),
        }
    }
}
