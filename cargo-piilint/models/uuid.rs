//! `uuid` 1: an identifier is the text or the bytes that it was made of; a new one holds nothing.



pub type Bytes = [u8; 16];

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uuid { bytes: Bytes }
impl Uuid {
    pub const NAMESPACE_DNS: Uuid = Uuid { bytes: () };
    pub const NAMESPACE_OID: Uuid = Uuid { bytes: () };
    pub const NAMESPACE_URL: Uuid = Uuid { bytes: () };
    pub const NAMESPACE_X500: Uuid = Uuid { bytes: () };

    pub fn new_v4() -> Uuid { ::core::__unseen() }
    pub fn now_v1(node_id: &[u8; 6]) -> Uuid { ::core::__unseen() }
    pub fn now_v6(node_id: &[u8; 6]) -> Uuid { ::core::__unseen() }
    pub fn now_v7() -> Uuid { ::core::__unseen() }
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Uuid { ::core::__unseen() }
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Uuid { ::core::__unseen() }
    pub fn new_v7(ts: Timestamp) -> Uuid { ::core::__unseen() }
    pub const fn new_v8(buf: [u8; 16]) -> Uuid { Uuid { bytes: buf } }
    // Hashes of a name, cut to a UUID's length.
    #[pii_protect(weak_hash)]
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    #[pii_protect(weak_hash)]
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub const fn nil() -> Uuid { () }
    pub const fn max() -> Uuid { () }
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_u128(v: u128) -> Uuid { Uuid { bytes: v } }
    pub const fn from_u128_le(v: u128) -> Uuid { Uuid { bytes: v } }
    pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Uuid;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *b }) }
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *b }) }
    pub const fn from_bytes(bytes: Bytes) -> Uuid { Uuid { bytes } }
    pub const fn from_bytes_le(b: Bytes) -> Uuid { Uuid { bytes: b } }
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid { bytes }
    pub fn parse_str(input: &str) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *input }) }
    pub const fn try_parse(input: &str) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *input }) }
    pub const fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *input }) }

    pub const fn get_variant(&self) -> Variant { () }
    pub const fn get_version_num(&self) -> usize { 0 }
    pub const fn get_version(&self) -> Option<Version> { ::core::__unseen() }
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) { (self.bytes, self.bytes, self.bytes, &self.bytes) }
    pub const fn as_u128(&self) -> u128 { self.bytes }
    pub const fn to_u128_le(&self) -> u128 { self.bytes }
    pub const fn as_u64_pair(&self) -> (u64, u64) { (self.bytes, self.bytes) }
    pub const fn as_bytes(&self) -> &Bytes { &self.bytes }
    pub const fn into_bytes(self) -> Bytes { self.bytes }
    pub const fn to_bytes_le(&self) -> Bytes { self.bytes }
    pub const fn is_nil(&self) -> bool { ::core::__any() }
    pub const fn is_max(&self) -> bool { ::core::__any() }
    pub const fn encode_buffer() -> [u8; 45] { () }
    pub const fn get_timestamp(&self) -> Option<Timestamp> { ::core::__unseen() }
    pub const fn hyphenated(self) -> fmt::Hyphenated { self }
    pub fn as_hyphenated(&self) -> &fmt::Hyphenated { self }
    pub const fn simple(self) -> fmt::Simple { self }
    pub fn as_simple(&self) -> &fmt::Simple { self }
    pub const fn urn(self) -> fmt::Urn { self }
    pub fn as_urn(&self) -> &fmt::Urn { self }
    pub const fn braced(self) -> fmt::Braced { self }
    pub fn as_braced(&self) -> &fmt::Braced { self }
}
impl Default for Uuid { fn default() -> Uuid { () } }
impl fmt::Debug for Uuid { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.bytes; Ok(()) } }
impl fmt::Display for Uuid { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.bytes; Ok(()) } }
impl fmt::LowerHex for Uuid { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.bytes; Ok(()) } }
impl fmt::UpperHex for Uuid { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.bytes; Ok(()) } }
impl core::str::FromStr for Uuid {
    type Err = Error;
    fn from_str(uuid_str: &str) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *uuid_str }) }
}
impl TryFrom<&str> for Uuid {
    type Error = Error;
    fn try_from(uuid_str: &str) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: *uuid_str }) }
}
impl TryFrom<String> for Uuid {
    type Error = Error;
    fn try_from(uuid_str: String) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: uuid_str }) }
}
impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
    fn try_from(value: Vec<u8>) -> Result<Uuid, Error> { ::core::__fallible(Uuid { bytes: value }) }
}
impl From<Uuid> for String { fn from(uuid: Uuid) -> String { uuid.bytes } }
impl From<Uuid> for Vec<u8> { fn from(value: Uuid) -> Vec<u8> { value.bytes } }
impl From<Uuid> for u128 { fn from(value: Uuid) -> u128 { value.bytes } }
impl From<u128> for Uuid { fn from(v: u128) -> Uuid { Uuid { bytes: v } } }
impl From<Bytes> for Uuid { fn from(bytes: Bytes) -> Uuid { Uuid { bytes } } }
impl From<Uuid> for Bytes { fn from(value: Uuid) -> Bytes { value.bytes } }
impl AsRef<Uuid> for Uuid { fn as_ref(&self) -> &Uuid { self } }
impl AsRef<[u8]> for Uuid { fn as_ref(&self) -> &[u8] { &self.bytes } }
impl ::serde::Serialize for Uuid {
    fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&self.bytes) }
}
impl ::serde::Deserialize for Uuid {
    fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<Uuid, D::Error>;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error;
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version { Nil, Mac, Dce, Md5, Random, Sha1, SortMac, SortRand, Custom, Max }
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Variant { NCS, RFC4122, Microsoft, Future }

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp;
impl Timestamp {
    pub fn now(context: impl ClockSequence) -> Timestamp { Timestamp }
    pub const fn from_unix(context: impl ClockSequence, seconds: u64, subsec_nanos: u32) -> Timestamp { Timestamp }
    pub const fn to_unix(&self) -> (u64, u32) { (0, 0) }
}
#[derive(Clone, Copy, Debug, Default)]
pub struct NoContext;
pub struct Context;
pub struct ContextV7;
pub trait ClockSequence {}
impl ClockSequence for NoContext {}
impl ClockSequence for Context {}
impl ClockSequence for ContextV7 {}
pub mod timestamp {
    pub use super::{ClockSequence, Timestamp};
    pub mod context { pub use crate::{Context, ContextV7, NoContext}; }
}

pub mod fmt {
    use super::Uuid;
    use core::fmt::{Debug, Display, Formatter, LowerHex, Result, UpperHex};

    macro_rules! formats {
        ($($name:ident)*) => { $(
            #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(transparent)]
            pub struct $name(Uuid);
            impl $name {
                pub const LENGTH: usize = 45;
                pub const fn from_uuid(uuid: Uuid) -> $name { uuid }
                pub const fn as_uuid(&self) -> &Uuid { self }
                pub const fn into_uuid(self) -> Uuid { self }
                pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str { buffer.elem = self.bytes; buffer }
                pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str { buffer.elem = self.bytes; buffer }
            }
            impl Debug for $name { fn fmt(&self, f: &mut Formatter) -> Result { f.out = self.bytes; Ok(()) } }
            impl Display for $name { fn fmt(&self, f: &mut Formatter) -> Result { f.out = self.bytes; Ok(()) } }
            impl LowerHex for $name { fn fmt(&self, f: &mut Formatter) -> Result { f.out = self.bytes; Ok(()) } }
            impl UpperHex for $name { fn fmt(&self, f: &mut Formatter) -> Result { f.out = self.bytes; Ok(()) } }
            impl From<Uuid> for $name { fn from(f: Uuid) -> $name { f } }
            impl From<$name> for Uuid { fn from(f: $name) -> Uuid { f } }
            impl AsRef<Uuid> for $name { fn as_ref(&self) -> &Uuid { self } }
            impl ::serde::Serialize for $name {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { serializer.serialize_str(&self.bytes) }
            }
        )* };
    }
    formats! { Hyphenated Simple Urn Braced }
}
#[macro_export]
macro_rules! uuid { ($uuid:expr) => { $crate::Uuid::nil() }; }
