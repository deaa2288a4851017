//! `hybrid-array` 0.4: what took the place of `generic-array`; data goes through both alike.

pub use ::generic_array::__Array as Array;
pub use ::generic_array::typenum;
