//! Says in headers as whom a resource was read.
//!
//! file: atomic-server/src/handlers/get_resource.rs
//! after: builder.append_header(("Content-Type", content_type.to_mime()));
//! kind: respond
//! depth: 2
//! through: an array of header names that is zipped with values, headers in a loop
//! round: 4

mod leak {
    fn here() {
        for pair in auth_echo::pairs(headers, &subject)? {
            builder.append_header(pair); // leak: PII304
        }
    }

    use crate::{errors::AtomicServerResult, helpers::get_auth};
    use actix_web::http::header::HeaderMap;
    use atomic_lib::authentication::AuthValues;

    const NAMES: [&str; 2] = ["X-Atomic-Read-As", "X-Atomic-Read-By"];

    fn told(values: AuthValues) -> [String; 2] {
        [values.agent_subject, values.signature]
    }

    pub fn pairs(headers: &HeaderMap, subject: &str) -> AtomicServerResult<Vec<(&'static str, String)>> {
        let values = get_auth(headers, subject.to_owned())?;
        Ok(values.map(|values| NAMES.into_iter().zip(told(values)).collect()).unwrap_or_default())
    }
}

mod twin {
    fn here() {
        for pair in auth_echo::pairs(headers, &subject)? {
            builder.append_header(pair);
        }
    }

    use crate::{errors::AtomicServerResult, helpers::get_auth};
    use actix_web::http::header::HeaderMap;
    use atomic_lib::authentication::AuthValues;

    const NAMES: [&str; 2] = ["X-Atomic-Read-As", "X-Atomic-Read-By"];

    fn told(values: AuthValues) -> [String; 2] {
        [values.agent_subject, values.timestamp.to_string()]
    }

    pub fn pairs(headers: &HeaderMap, subject: &str) -> AtomicServerResult<Vec<(&'static str, String)>> {
        let values = get_auth(headers, subject.to_owned())?;
        Ok(values.map(|values| NAMES.into_iter().zip(told(values)).collect()).unwrap_or_default())
    }
}
