//! The binary that cargo runs for `cargo piilint`.
fn main() {}
