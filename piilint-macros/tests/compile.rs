//! What compiles, and what the compiler says where it does not.
//!
//! `TRYBUILD=overwrite cargo test -p piilint-macros --test compile` writes the expected messages anew.

#[test]
fn compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
    cases.compile_fail("tests/fail/*.rs");
}
