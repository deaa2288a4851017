//! `sqids` 0.4: numbers in another spelling, which anybody reads who knows the alphabet.

#[derive(Debug, PartialEq)]
pub enum Error { AlphabetMultibyteCharacters, AlphabetLength, AlphabetUniqueCharacters, BlocklistMaxAttempts }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
#[derive(Clone, Debug, Default)]
pub struct Sqids;
impl Sqids {
    pub fn new(options: Option<Options>) -> Result<Sqids, Error> { ::core::__fallible(Sqids) }
    pub fn builder() -> __SqidsBuilder { __SqidsBuilder }
    pub fn encode(&self, numbers: &[u64]) -> Result<String, Error> { ::core::__fallible(__encoded(numbers)) }
    pub fn decode(&self, id: &str) -> Vec<u64> { __decoded(id) }
}
#[pii_protect(encode)]
fn __encoded(numbers: &[u64]) -> String { numbers.elem }
#[pii_reveal(encode)]
fn __decoded(id: &str) -> Vec<u64> { vec![id.elem] }
#[derive(Debug)]
pub struct Options { pub alphabet: String, pub min_length: u8 }
pub struct __SqidsBuilder;
impl __SqidsBuilder {
    pub fn alphabet(self, alphabet: Vec<char>) -> __SqidsBuilder { self }
    pub fn min_length(self, min_length: u8) -> __SqidsBuilder { self }
    pub fn build(self) -> Result<Sqids, Error> { ::core::__fallible(Sqids) }
}
