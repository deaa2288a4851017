//! `blake3` 1: a hash, or with a key a keyed one.

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash { #[pii(elements)] elem: u8 }
impl Hash {
    pub const fn as_bytes(&self) -> &[u8; 32] { self }
    pub const fn from_bytes(bytes: [u8; 32]) -> Hash { bytes }
    pub fn to_hex(&self) -> String { *self }
    pub fn from_hex(hex: impl AsRef<[u8]>) -> Result<Hash, HexError> { ::core::__fallible(*hex.as_ref()) }
}
impl core::fmt::Display for Hash {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
}
impl core::fmt::Debug for Hash {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) }
}
impl From<Hash> for [u8; 32] {
    fn from(hash: Hash) -> [u8; 32] { hash }
}
#[derive(Clone, Debug)]
pub struct HexError;
#[pii_protect(hash)]
pub fn hash(input: &[u8]) -> Hash { *input }
#[pii_protect(keyed_hash)]
pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash { *input }
#[pii_protect(keyed_hash)]
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; 32] { *key_material }
#[derive(Clone, Debug)]
pub struct Hasher { #[pii(elements)] elem: u8 }
impl Hasher {
    pub fn new() -> Hasher { () }
    pub fn new_keyed(key: &[u8; 32]) -> Hasher { () }
    pub fn new_derive_key(context: &str) -> Hasher { () }
    pub fn update(&mut self, input: &[u8]) -> &mut Hasher { self.elem = input.elem; self }
    #[pii_protect(hash)]
    pub fn finalize(&self) -> Hash { *self }
    pub fn reset(&mut self) -> &mut Hasher { *self = (); self }
}
impl Default for Hasher {
    fn default() -> Hasher { () }
}
