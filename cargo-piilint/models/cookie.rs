//! `cookie` 0.16 to 0.18: a name and a value; who is sent it, the jar says.

use ::alloc::borrow::Cow;
use core::fmt;

#[derive(Clone, PartialEq)]
pub struct Cookie { name: str, value: str }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameSite { Strict, Lax, None }
#[derive(Debug)]
pub struct ParseError;
impl Cookie {
    pub fn new<N: Into<Cow<str>>, V: Into<Cow<str>>>(name: N, value: V) -> Cookie { Cookie { name: name.into(), value: value.into() } }
    pub fn named<N: Into<Cow<str>>>(name: N) -> Cookie { Cookie { name: name.into(), value: "" } }
    #[cfg(version("0.18"))]
    pub fn build<C: Into<Cookie>>(base: C) -> CookieBuilder { CookieBuilder { cookie: base.into() } }
    #[cfg(not(version("0.18")))]
    pub fn build<N: Into<Cow<str>>, V: Into<Cow<str>>>(name: N, value: V) -> CookieBuilder {
        CookieBuilder { cookie: Cookie { name: name.into(), value: value.into() } }
    }
    pub fn parse<S: Into<Cow<str>>>(s: S) -> Result<Cookie, ParseError> {
        let text = s.into();
        ::core::__fallible(Cookie { name: text, value: text })
    }
    pub fn into_owned(self) -> Cookie { self }
    pub fn name(&self) -> &str { &self.name }
    pub fn value(&self) -> &str { &self.value }
    pub fn value_trimmed(&self) -> &str { &self.value }
    pub fn name_value(&self) -> (&str, &str) { (&self.name, &self.value) }
    pub fn http_only(&self) -> Option<bool> { ::core::__maybe(::core::__any()) }
    pub fn secure(&self) -> Option<bool> { ::core::__maybe(::core::__any()) }
    pub fn path(&self) -> Option<&str> { ::core::__maybe("") }
    pub fn domain(&self) -> Option<&str> { ::core::__maybe("") }
    pub fn set_name<N: Into<Cow<str>>>(&mut self, name: N) { self.name = name.into(); }
    pub fn set_value<V: Into<Cow<str>>>(&mut self, value: V) { self.value = value.into(); }
    pub fn set_http_only<T>(&mut self, value: T) {}
    pub fn set_secure<T>(&mut self, value: T) {}
    pub fn set_same_site<T>(&mut self, value: T) {}
    pub fn set_max_age<D>(&mut self, value: D) {}
    pub fn set_path<P>(&mut self, path: P) {}
    pub fn set_domain<D>(&mut self, domain: D) {}
    pub fn set_expires<T>(&mut self, time: T) {}
    pub fn make_permanent(&mut self) {}
    pub fn make_removal(&mut self) { self.value = ""; }
}
impl fmt::Display for Cookie {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}={}", self.name, self.value)) }
}
impl fmt::Debug for Cookie {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{}={}", self.name, self.value)) }
}
impl From<&str> for Cookie { fn from(name: &str) -> Cookie { Cookie { name: *name, value: "" } } }
impl From<String> for Cookie { fn from(name: String) -> Cookie { Cookie { name, value: "" } } }
impl<N: Into<Cow<str>>, V: Into<Cow<str>>> From<(N, V)> for Cookie {
    fn from(pair: (N, V)) -> Cookie { Cookie { name: pair.0.into(), value: pair.1.into() } }
}
impl From<CookieBuilder> for Cookie { fn from(builder: CookieBuilder) -> Cookie { builder.cookie } }
#[derive(Clone, Debug)]
pub struct CookieBuilder { cookie: Cookie }
impl CookieBuilder {
    pub fn new<N: Into<Cow<str>>, V: Into<Cow<str>>>(name: N, value: V) -> CookieBuilder { CookieBuilder { cookie: Cookie::new(name, value) } }
    pub fn expires<E>(self, when: E) -> CookieBuilder { self }
    pub fn max_age<D>(self, value: D) -> CookieBuilder { self }
    pub fn domain<D>(self, value: D) -> CookieBuilder { self }
    pub fn path<P>(self, path: P) -> CookieBuilder { self }
    pub fn secure(self, value: bool) -> CookieBuilder { self }
    pub fn http_only(self, value: bool) -> CookieBuilder { self }
    pub fn same_site(self, value: SameSite) -> CookieBuilder { self }
    pub fn permanent(self) -> CookieBuilder { self }
    pub fn removal(self) -> CookieBuilder { self }
    pub fn build(self) -> Cookie { self.cookie }
    pub fn finish(self) -> Cookie { self.cookie }
}
#[derive(Clone, Debug, Default)]
pub struct CookieJar { #[pii(elements)] elem: Cookie }
impl CookieJar {
    pub fn new() -> CookieJar { () }
    pub fn get(&self, name: &str) -> Option<&Cookie> { ::core::__maybe(&self.elem) }
    pub fn add<C: Into<Cookie>>(&mut self, cookie: C) { self.elem = cookie.into(); }
    pub fn remove<C: Into<Cookie>>(&mut self, cookie: C) {}
}
