//! `secrecy` 0.8 and 0.10: neither `Debug` nor `Serialize` shows what is inside; `expose_secret` hands it out.

use ::alloc::boxed::Box;
use ::alloc::string::String;
use ::alloc::vec::Vec;

pub use ::zeroize;

#[pii("user.authorization.credentials")]
pub struct SecretBox<S: ?Sized> { inner_secret: S }
pub type SecretString = SecretBox<str>;
pub type SecretSlice<S> = SecretBox<[S]>;
impl<S: ?Sized> SecretBox<S> {
    pub fn new(boxed_secret: Box<S>) -> SecretBox<S> { SecretBox { inner_secret: boxed_secret } }
}
impl<S: Default> SecretBox<S> {
    pub fn init_with_mut(ctr: impl FnOnce(&mut S)) -> SecretBox<S> {
        let mut secret = S::default();
        ctr(&mut secret);
        SecretBox { inner_secret: secret }
    }
    pub fn init_with(ctr: impl FnOnce() -> S) -> SecretBox<S> { SecretBox { inner_secret: ctr() } }
    pub fn try_init_with<E>(ctr: impl FnOnce() -> Result<S, E>) -> Result<SecretBox<S>, E> {
        match ctr() { Ok(secret) => Ok(SecretBox { inner_secret: secret }), Err(error) => Err(error) }
    }
}
impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> {
    fn expose_secret(&self) -> &S { &self.inner_secret }
}
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> {
    fn expose_secret_mut(&mut self) -> &mut S { &mut self.inner_secret }
}
impl<S: ?Sized> core::fmt::Debug for SecretBox<S> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("SecretBox<_>([REDACTED])") }
}
impl<S: ?Sized> Clone for SecretBox<S> {
    fn clone(&self) -> SecretBox<S> { SecretBox { inner_secret: self.inner_secret } }
}
impl<S: ?Sized> Default for SecretBox<S> {
    fn default() -> SecretBox<S> { SecretBox { inner_secret: () } }
}
impl<S: ?Sized> From<Box<S>> for SecretBox<S> { fn from(source: Box<S>) -> SecretBox<S> { SecretBox { inner_secret: source } } }
impl<S> From<Vec<S>> for SecretBox<[S]> { fn from(vec: Vec<S>) -> SecretBox<[S]> { SecretBox { inner_secret: vec } } }
impl From<String> for SecretBox<str> { fn from(s: String) -> SecretBox<str> { SecretBox { inner_secret: s } } }
impl From<&str> for SecretBox<str> { fn from(s: &str) -> SecretBox<str> { SecretBox { inner_secret: *s } } }

/// Up to 0.8.
#[pii("user.authorization.credentials")]
pub struct Secret<S> { inner_secret: S }
pub type SecretVec<S> = Secret<Vec<S>>;
impl<S> Secret<S> {
    pub fn new(secret: S) -> Secret<S> { Secret { inner_secret: secret } }
}
impl<S> ExposeSecret<S> for Secret<S> {
    fn expose_secret(&self) -> &S { &self.inner_secret }
}
impl<S> core::fmt::Debug for Secret<S> {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("Secret([REDACTED])") }
}
impl<S> Clone for Secret<S> {
    fn clone(&self) -> Secret<S> { Secret { inner_secret: self.inner_secret } }
}
impl<S> From<S> for Secret<S> {
    fn from(secret: S) -> Secret<S> { Secret { inner_secret: secret } }
}

pub trait ExposeSecret<S: ?Sized> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S: ?Sized> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
pub trait CloneableSecret: Clone {}
pub trait SerializableSecret {}
