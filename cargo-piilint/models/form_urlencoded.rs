//! `form_urlencoded` 1.

pub use ::url::form_urlencoded::*;
