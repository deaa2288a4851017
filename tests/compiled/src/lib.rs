//! Nothing: the manifest pins what `tests/compiled.rs` compiles against.
