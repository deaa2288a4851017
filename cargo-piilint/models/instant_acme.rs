//! `instant-acme` 0.4: certificates. An account's contact, the names that an order is for and the certificate that is asked for go to
//! the authority whose address the account was made with; everything else comes from there, or is a new key's. `url` is that
//! authority. Later versions make accounts with a builder, which is not modelled.

use ::serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize)]
pub struct Problem { pub r#type: String, pub detail: String, pub status: u16 }
impl core::fmt::Display for Problem {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for Problem {}
// What the server says of a contact that it does not like is not known to repeat it.
#[derive(Debug)]
pub enum Error { Api(Problem), Base64(()), Crypto(()), CryptoKey(()), Http(()), InvalidUri(()), Json(()), Str(&'static str) }
impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}
impl core::error::Error for Error {}
impl From<&'static str> for Error { fn from(s: &'static str) -> Error { Error::Str(s) } }

#[derive(Clone)]
pub struct Account { url: str }
#[derive(Deserialize, Serialize)]
pub struct AccountCredentials { id: String, key_pkcs8: Vec<u8>, directory: Option<String> }
pub struct ExternalAccountKey;
impl ExternalAccountKey {
    pub fn new(id: String, key_value: &[u8]) -> ExternalAccountKey { ExternalAccountKey }
}
pub trait HttpClient {}
#[derive(Debug, Serialize)]
pub struct NewAccount { pub contact: &[&str], pub terms_of_service_agreed: bool, pub only_return_existing: bool }
#[derive(Debug, Serialize)]
pub struct NewOrder { pub identifiers: &[Identifier] }
impl Account {
    #[pii_sink(share, http)]
    pub async fn create(
        #[pii(sink)] account: &NewAccount,
        #[pii(recipient)] server_url: &str,
        external_account: Option<&ExternalAccountKey>,
    ) -> Result<(Account, AccountCredentials), Error> {
        ::core::__fallible((Account { url: *server_url }, ::core::__unseen()))
    }
    #[pii_sink(share, http)]
    pub async fn create_with_http(
        #[pii(sink)] account: &NewAccount,
        #[pii(recipient)] server_url: &str,
        external_account: Option<&ExternalAccountKey>,
        http: Box<dyn HttpClient>,
    ) -> Result<(Account, AccountCredentials), Error> {
        ::core::__fallible((Account { url: *server_url }, ::core::__unseen()))
    }
    pub async fn from_credentials(credentials: AccountCredentials) -> Result<Account, Error> { ::core::__fallible(Account { url: ::core::__unseen() }) }
    pub async fn from_credentials_and_http(credentials: AccountCredentials, http: Box<dyn HttpClient>) -> Result<Account, Error> {
        ::core::__fallible(Account { url: ::core::__unseen() })
    }
    pub async fn from_parts(id: String, key_pkcs8_der: &[u8], #[pii(recipient)] directory_url: &str, http: Box<dyn HttpClient>) -> Result<Account, Error> {
        ::core::__fallible(Account { url: *directory_url })
    }
    #[pii_sink(share, http)]
    pub async fn new_order(&self, #[pii(sink)] order: &NewOrder) -> Result<Order, Error> { ::core::__fallible(Order { url: self.url }) }
    #[pii_sink(share, http)]
    pub async fn revoke<P>(&self, #[pii(sink)] payload: &P) -> Result<(), Error> { ::core::__fallible(()) }
}

pub struct Order { url: str }
impl Order {
    pub async fn authorizations(&mut self) -> Result<Vec<Authorization>, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn key_authorization(&self, challenge: &Challenge) -> KeyAuthorization { KeyAuthorization(::core::__unseen()) }
    #[pii_sink(share, http)]
    pub async fn finalize(&mut self, #[pii(sink)] csr_der: &[u8]) -> Result<(), Error> { ::core::__fallible(()) }
    pub async fn certificate(&mut self) -> Result<Option<String>, Error> { ::core::__fallible(::core::__maybe(::core::__unseen())) }
    pub async fn set_challenge_ready(&mut self, challenge_url: &str) -> Result<(), Error> { ::core::__fallible(()) }
    pub async fn challenge(&mut self, challenge_url: &str) -> Result<Challenge, Error> { ::core::__fallible(::core::__unseen()) }
    pub async fn refresh(&mut self) -> Result<&OrderState, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn state(&mut self) -> &OrderState { ::core::__unseen() }
    pub fn url(&self) -> &str { ::core::__unseen() }
}
/// A token of the order and the thumbprint of the account's key.
pub struct KeyAuthorization(String);
impl KeyAuthorization {
    pub fn as_str(&self) -> &str { &self.0 }
    pub fn digest(&self) -> Vec<u8> { ::core::__unseen() }
    pub fn dns_value(&self) -> String { ::core::__unseen() }
}
impl core::fmt::Debug for KeyAuthorization {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
}

#[derive(Debug, Deserialize)]
pub struct Challenge { pub r#type: ChallengeType, pub url: String, pub token: String, pub status: ChallengeStatus, pub error: Option<Problem> }
#[derive(Debug, Deserialize)]
pub struct OrderState {
    pub status: OrderStatus, pub authorizations: Vec<String>, pub error: Option<Problem>, pub finalize: String, pub certificate: Option<String>,
}
#[derive(Debug, Deserialize)]
pub struct Authorization { pub identifier: Identifier, pub status: AuthorizationStatus, pub challenges: Vec<Challenge> }
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Identifier { Dns(String) }
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
pub enum ChallengeType { Http01, Dns01, TlsAlpn01 }
#[derive(Clone, Copy, Debug, Deserialize)]
enum ChallengeStatus { Pending, Processing, Valid, Invalid }
#[derive(Clone, Copy, Debug, Deserialize)]
pub enum AuthorizationStatus { Pending, Valid, Invalid, Revoked, Expired }
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum OrderStatus { Pending, Ready, Processing, Valid, Invalid }
#[derive(Clone, Copy, Debug)]
pub enum LetsEncrypt { Production, Staging }
impl LetsEncrypt {
    pub const fn url(&self) -> &'static str {
        match self {
            LetsEncrypt::Production => "https://acme-v02.api.letsencrypt.org/directory",
            LetsEncrypt::Staging => "https://acme-staging-v02.api.letsencrypt.org/directory",
        }
    }
}
#[derive(Clone, Copy, Debug)]
pub enum ZeroSsl { Production }
impl ZeroSsl {
    pub const fn url(&self) -> &'static str { "https://acme.zerossl.com/v2/DV90" }
}
