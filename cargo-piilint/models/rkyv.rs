//! `rkyv` 0.8: bytes that hold a value as it is. What is read out of them has the value's fields under other types, which are not seen.

pub use api::high::{access, deserialize, from_bytes, from_bytes_unchecked, to_bytes};
pub mod api {
    pub mod high {
        pub fn to_bytes<E>(value: &impl Sized) -> Result<::alloc::vec::Vec<u8>, E>;
        pub fn access<T, E>(bytes: &[u8]) -> Result<&T, E>;
        pub fn from_bytes<T, E>(bytes: &[u8]) -> Result<T, E>;
        pub fn from_bytes_unchecked<T, E>(bytes: &[u8]) -> Result<T, E>;
        pub fn deserialize<T, E>(value: &impl Sized) -> Result<T, E>;
    }
}
