//! What was presented as authentication is told at the end of the check.
//!
//! file: atomic-server/src/helpers.rs
//! kind: log
//! depth: 2
//! through: an own macro_rules!, an own AddAssign, write! to a String, join, a Drop impl
//! round: 2

mod leak {
    use super::{get_auth, AtomicServerResult, AuthValues, HeaderMap};
    use std::{fmt::Write, ops::AddAssign};

    macro_rules! row {
        ($out:expr, $($name:ident = $value:expr),+ $(,)?) => {{
            $(let _ = write!($out, concat!(stringify!($name), "={} "), $value);)+
        }};
    }

    #[derive(Default)]
    pub struct Trail {
        rows: Vec<String>,
    }

    impl AddAssign<&AuthValues> for Trail {
        fn add_assign(&mut self, values: &AuthValues) {
            let mut text = String::new();
            row!(text, time = values.timestamp, proof = values.signature);
            self.rows.push(text);
        }
    }

    impl Drop for Trail {
        fn drop(&mut self) {
            tracing::debug!("presented: {}", self.rows.join("; ")); // leak: PII301
        }
    }

    pub fn get_auth_told(map: &HeaderMap, subject: String) -> AtomicServerResult<Option<AuthValues>> {
        let mut trail = Trail::default();
        let values = get_auth(map, subject)?;
        if let Some(values) = &values {
            trail += values;
        }
        Ok(values)
    }
}

mod twin {
    use super::{get_auth, AtomicServerResult, AuthValues, HeaderMap};
    use std::{fmt::Write, ops::AddAssign};

    macro_rules! row {
        ($out:expr, $($name:ident = $value:expr),+ $(,)?) => {{
            $(let _ = write!($out, concat!(stringify!($name), "={} "), $value);)+
        }};
    }

    #[derive(Default)]
    pub struct Trail {
        rows: Vec<String>,
    }

    impl AddAssign<&AuthValues> for Trail {
        fn add_assign(&mut self, values: &AuthValues) {
            let mut text = String::new();
            row!(text, time = values.timestamp, wanted = values.requested_subject);
            self.rows.push(text);
        }
    }

    impl Drop for Trail {
        fn drop(&mut self) {
            tracing::debug!("presented: {}", self.rows.join("; "));
        }
    }

    pub fn get_auth_told(map: &HeaderMap, subject: String) -> AtomicServerResult<Option<AuthValues>> {
        let mut trail = Trail::default();
        let values = get_auth(map, subject)?;
        if let Some(values) = &values {
            trail += values;
        }
        Ok(values)
    }
}
