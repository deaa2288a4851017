//! `hashids` 1: numbers in another spelling. Who knows the salt, or guesses it, reads them.

#[derive(Debug)]
pub enum HashIdsError { InvalidAlphabetLength }
#[derive(Debug)]
pub struct HashIds { pub alphabet: String }
impl HashIds {
    pub fn new(salt: String, min_hash_length: usize, alphabet: String) -> Result<HashIds, HashIdsError> { ::core::__fallible(HashIds {}) }
    pub fn new_with_salt_and_min_length(salt: String, min_hash_length: usize) -> Result<HashIds, HashIdsError> { ::core::__fallible(HashIds {}) }
    pub fn new_with_salt(salt: String) -> Result<HashIds, HashIdsError> { ::core::__fallible(HashIds {}) }
    #[pii_protect(encode)]
    pub fn encode(&self, numbers: &Vec<i64>) -> String { numbers.elem }
    #[pii_reveal(encode)]
    pub fn decode(&self, hash: String) -> Vec<i64> { vec![hash.elem] }
    #[pii_protect(encode)]
    pub fn encode_hex(&self, hex: String) -> String { hex }
    #[pii_reveal(encode)]
    pub fn decode_hex(&self, hash: String) -> String { hash }
}
