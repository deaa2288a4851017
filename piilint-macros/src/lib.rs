//! Attributes that tag personal data for `cargo piilint`.
