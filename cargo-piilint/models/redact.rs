//! `redact` 0.1: `Debug` does not show what is inside; `expose_secret` hands it out.

use core::fmt;

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Secret<T>(T);
impl<T> Secret<T> {
    pub fn new(secret: T) -> Secret<T> { Secret(secret) }
    pub fn from(secret: impl Into<T>) -> Secret<T> { Secret(secret.into()) }
    pub fn try_from<U: TryInto<T>>(secret: U) -> Result<Secret<T>, Secret<U::Error>> {
        match secret.try_into() { Ok(secret) => Ok(Secret(secret)), Err(error) => Err(Secret(error)) }
    }
    pub fn expose_secret(&self) -> &T { &self.0 }
}
impl<T> From<T> for Secret<T> { fn from(secret: T) -> Secret<T> { Secret(secret) } }
impl<T: core::str::FromStr> core::str::FromStr for Secret<T> {
    type Err = T::Err;
    fn from_str(s: &str) -> Result<Secret<T>, T::Err> { match s.parse::<T>() { Ok(secret) => Ok(Secret(secret)), Err(error) => Err(error) } }
}
impl<T> fmt::Debug for Secret<T> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str("[REDACTED]") } }

pub fn expose_secret<S, T>(secret: &Secret<T>, serializer: S) -> Result<S::Ok, S::Error> { secret.0.serialize(serializer) }
