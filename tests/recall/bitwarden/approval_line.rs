//! A line about each request that another device approves.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! after: let approved = res.request_approved.unwrap_or(false);
//! kind: log
//! depth: 3
//! through: an overloaded operator over pairs, write! to a String
//! round: 3

mod leak {
    fn here() {
        approval_line::tell(&auth_req, approved);
    }

    use super::NewAuthRequestResponse;
    use std::{
        fmt::{Display, Write},
        ops::Add,
    };

    struct Line(String);

    impl<T: Display> Add<(&str, T)> for Line {
        type Output = Line;

        fn add(mut self, (name, value): (&str, T)) -> Line {
            write!(self.0, "{name}={value} ").unwrap_or_default();
            self
        }
    }

    impl Line {
        fn emit(&self) {
            tracing::info!("{}", self.0.trim_end()); // leak: PII301
        }
    }

    fn code(request: &NewAuthRequestResponse) -> &str {
        request.access_code.as_str()
    }

    fn line(request: &NewAuthRequestResponse, approved: bool) -> Line {
        Line(String::new()) + ("approved", approved) + ("code", code(request)) + ("id", request.auth_request_id)
    }

    pub fn tell(request: &NewAuthRequestResponse, approved: bool) {
        line(request, approved).emit();
    }
}

mod twin {
    fn here() {
        approval_line::tell(&auth_req, approved);
    }

    use super::NewAuthRequestResponse;
    use std::{
        fmt::{Display, Write},
        ops::Add,
    };

    struct Line(String);

    impl<T: Display> Add<(&str, T)> for Line {
        type Output = Line;

        fn add(mut self, (name, value): (&str, T)) -> Line {
            write!(self.0, "{name}={value} ").unwrap_or_default();
            self
        }
    }

    impl Line {
        fn emit(&self) {
            tracing::info!("{}", self.0.trim_end());
        }
    }

    fn code(request: &NewAuthRequestResponse) -> &str {
        if request.access_code.is_empty() { "none" } else { "sent" }
    }

    fn line(request: &NewAuthRequestResponse, approved: bool) -> Line {
        Line(String::new()) + ("approved", approved) + ("code", code(request)) + ("id", request.auth_request_id)
    }

    pub fn tell(request: &NewAuthRequestResponse, approved: bool) {
        line(request, approved).emit();
    }
}
