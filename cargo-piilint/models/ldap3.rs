//! `ldap3` 0.12: what is added to a directory is kept there. What it answers was not seen.

pub use conn_::{LdapConnAsync, LdapConnSettings};
pub use ldap_::{Ldap, Mod};
pub use result_::{LdapError, LdapResult, SearchResult};
pub use search_::{ResultEntry, Scope, SearchEntry};
pub use sync_::LdapConn;
pub use util_::{dn_escape, ldap_escape, ldap_unescape};

pub mod result {
    pub use crate::result_::{LdapError, LdapResult, Result, SearchResult};
}
mod result_ {
    use crate::ResultEntry;
    pub type Result<T> = core::result::Result<T, LdapError>;
    // It quotes what the server answered.
    #[derive(Debug)]
    pub enum LdapError { EmptyUnixPath, EndOfStream, Io { source: ::std::io::Error }, LdapResult { result: LdapResult } }
    impl core::fmt::Display for LdapError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for LdapError {}
    #[derive(Clone, Debug)]
    pub struct LdapResult { pub rc: u32, pub matched: String, pub text: String, pub refs: Vec<String> }
    impl LdapResult {
        pub fn success(self) -> Result<LdapResult> { ::core::__fallible(self) }
        pub fn non_error(self) -> Result<LdapResult> { ::core::__fallible(self) }
    }
    #[derive(Clone, Debug)]
    pub struct SearchResult(pub Vec<ResultEntry>, pub LdapResult);
    impl SearchResult {
        pub fn success(self) -> Result<(Vec<ResultEntry>, LdapResult)> { ::core::__fallible((self.0, self.1)) }
        pub fn non_error(self) -> Result<(Vec<ResultEntry>, LdapResult)> { ::core::__fallible((self.0, self.1)) }
    }
}
mod search_ {
    use ::std::collections::HashMap;
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Scope { Base, OneLevel, Subtree }
    #[derive(Clone, Debug)]
    pub struct ResultEntry { entry: SearchEntry }
    #[derive(Clone, Debug)]
    pub struct SearchEntry { pub dn: String, pub attrs: HashMap<String, Vec<String>>, pub bin_attrs: HashMap<String, Vec<Vec<u8>>> }
    impl SearchEntry { pub fn construct(re: ResultEntry) -> SearchEntry { re.entry } }
}
mod ldap_ {
    use ::std::collections::HashSet;
    #[derive(Clone, Debug, PartialEq)]
    pub enum Mod<S> { Add(S, HashSet<S>), Delete(S, HashSet<S>), Replace(S, HashSet<S>), Increment(S, S) }
    #[derive(Clone, Debug)]
    pub struct Ldap;
}
mod conn_ {
    use crate::result_::Result;
    #[derive(Clone, Default)]
    pub struct LdapConnSettings;
    impl LdapConnSettings {
        pub fn new() -> LdapConnSettings { LdapConnSettings }
        pub fn set_conn_timeout(self, timeout: core::time::Duration) -> LdapConnSettings { self }
    }
    pub struct LdapConnAsync;
    impl LdapConnAsync {
        pub async fn new(url: &str) -> Result<(LdapConnAsync, crate::Ldap)> { ::core::__fallible((LdapConnAsync, crate::Ldap)) }
        pub async fn with_settings(settings: LdapConnSettings, url: &str) -> Result<(LdapConnAsync, crate::Ldap)> { ::core::__fallible((LdapConnAsync, crate::Ldap)) }
        pub async fn drive(self) -> Result<()> { ::core::__fallible(()) }
    }
}
mod sync_ {
    use crate::result_::Result;
    #[derive(Debug)]
    pub struct LdapConn;
    impl LdapConn {
        pub fn new(url: &str) -> Result<LdapConn> { ::core::__fallible(LdapConn) }
        pub fn with_settings(settings: crate::LdapConnSettings, url: &str) -> Result<LdapConn> { ::core::__fallible(LdapConn) }
    }
}
macro_rules! operations {
    ($Name:ident { $($fn:tt)* }) => {
        impl $Name {
            pub fn with_timeout(&mut self, duration: core::time::Duration) -> &mut $Name { self }
            // Who it is, and the proof, go to the directory that knows both.
            pub $($fn)* simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> result_::Result<LdapResult> { ::core::__fallible(::core::__unseen()) }
            #[pii_source(records)]
            pub $($fn)* search<S: AsRef<str>, A: AsRef<[S]>>(&mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> result_::Result<SearchResult> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(store, database)]
            pub $($fn)* add<S: AsRef<[u8]>>(&mut self, #[pii(sink)] dn: &str, #[pii(sink)] attrs: Vec<(S, ::std::collections::HashSet<S>)>) -> result_::Result<LdapResult> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(store, database)]
            pub $($fn)* modify<S: AsRef<[u8]>>(&mut self, dn: &str, #[pii(sink)] mods: Vec<Mod<S>>) -> result_::Result<LdapResult> { ::core::__fallible(::core::__unseen()) }
            pub $($fn)* compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> result_::Result<LdapResult> { ::core::__fallible(::core::__unseen()) }
            #[pii_erase]
            pub $($fn)* delete(&mut self, dn: &str) -> result_::Result<LdapResult> { ::core::__fallible(::core::__unseen()) }
            pub $($fn)* unbind(&mut self) -> result_::Result<()> { ::core::__fallible(()) }
        }
    };
}
operations! { Ldap { async fn } }
operations! { LdapConn { fn } }
mod util_ {
    use ::alloc::borrow::Cow;
    pub fn ldap_escape<S: Into<Cow<str>>>(lit: S) -> Cow<str> { lit.into() }
    pub fn ldap_unescape<S: Into<Cow<str>>>(val: S) -> crate::result_::Result<Cow<str>> { ::core::__fallible(val.into()) }
    pub fn dn_escape<S: Into<Cow<str>>>(val: S) -> Cow<str> { val.into() }
}
#[macro_export]
macro_rules! drive { ($conn:expr) => { $conn }; }
