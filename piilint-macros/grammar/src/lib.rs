//! The annotation grammar and the taxonomy that `piilint-macros` and `cargo-piilint` share.
