//! `eyre` 0.6, and `color-eyre` on it: as `anyhow`, under other names.

use core::fmt::{Debug, Display};

pub type Report = ::anyhow::Error;
pub type Error = ::anyhow::Error;
pub type Result<T, E = Report> = core::result::Result<T, E>;
pub use ::anyhow::Context;
pub use ::anyhow::{anyhow, bail, ensure};
pub use ::anyhow::anyhow as eyre;

impl Report {
    pub fn wrap_err<D: Display>(self, msg: D) -> Report { ::anyhow::Error { error: self, context: ::anyhow::__private::message(msg) } }
}
pub trait WrapErr<T, E> {
    fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report>;
    fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
impl<T, E> WrapErr<T, E> for core::result::Result<T, E> {
    fn wrap_err<D: Display>(self, msg: D) -> Result<T, Report> {
        match self { Ok(x) => Ok(x), Err(error) => Err(::anyhow::Error { error, context: ::anyhow::__private::message(msg) }) }
    }
    fn wrap_err_with<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> {
        match self { Ok(x) => Ok(x), Err(error) => Err(::anyhow::Error { error, context: ::anyhow::__private::message(f()) }) }
    }
}
pub trait OptionExt<T> {
    fn ok_or_eyre<M: Debug + Display>(self, message: M) -> Result<T>;
}
impl<T> OptionExt<T> for Option<T> {
    fn ok_or_eyre<M: Debug + Display>(self, message: M) -> Result<T> {
        match self { Some(x) => Ok(x), None => Err(::anyhow::Error { error: (), context: ::anyhow::__private::message(message) }) }
    }
}
