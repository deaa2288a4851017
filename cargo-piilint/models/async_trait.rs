//! `async-trait` 0.1: an async function in a trait is one as well without the attribute.

#[macro_export]
#[rustc_builtin_macro]
macro_rules! async_trait { () => {} }
