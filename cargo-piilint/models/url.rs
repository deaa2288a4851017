//! `url` 2. A URL is taken whole: what is in its path or query is in it.

use core::fmt;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url { text: str }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError { EmptyHost, IdnaError, InvalidPort, InvalidIpv4Address, InvalidIpv6Address, InvalidDomainCharacter, RelativeUrlWithoutBase, RelativeUrlWithCannotBeABaseBase, SetHostOnCannotBeABaseUrl, Overflow }
impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl core::error::Error for ParseError {}
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> { ::core::__fallible(*input) }
    pub fn parse_with_params<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(input: &str, iter: I) -> Result<Url, ParseError> {
        let (key, value) = iter.into_iter().__item();
        ::core::__fallible(format_args!("{}?{}={}", *input, *key.as_ref(), *value.as_ref()))
    }
    pub fn join(&self, input: &str) -> Result<Url, ParseError> { ::core::__fallible(format_args!("{}{}", *self, *input)) }
    pub fn as_str(&self) -> &str { self }
    pub fn scheme(&self) -> &str { self }
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> { ::core::__fallible(()) }
    pub fn username(&self) -> &str { self }
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> { *self = format_args!("{}{}", *self, *username); ::core::__fallible(()) }
    pub fn password(&self) -> Option<&str> { ::core::__maybe(self) }
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> { ::core::__fallible(()) }
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str> { ::core::__maybe(self) }
    pub fn domain(&self) -> Option<&str> { ::core::__maybe(self) }
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> { ::core::__fallible(()) }
    pub fn port(&self) -> Option<u16> { ::core::__maybe(0) }
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> { ::core::__fallible(()) }
    pub fn path(&self) -> &str { self }
    pub fn set_path(&mut self, path: &str) { *self = format_args!("{}{}", *self, *path); }
    pub fn path_segments(&self) -> Option<core::str::Split<char>> { ::core::__maybe(core::str::Split { elem: self }) }
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut, ()> { ::core::__fallible(PathSegmentsMut { url: self }) }
    pub fn query(&self) -> Option<&str> { ::core::__maybe(self) }
    pub fn set_query(&mut self, query: Option<&str>) { if let Some(query) = query { *self = format_args!("{}?{}", *self, *query); } }
    pub fn query_pairs(&self) -> form_urlencoded::Parse { form_urlencoded::Parse { elem: (self, self) } }
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<UrlQuery> { form_urlencoded::Serializer { target: UrlQuery { url: self } } }
    pub fn fragment(&self) -> Option<&str> { ::core::__maybe(self) }
    pub fn set_fragment(&mut self, fragment: Option<&str>) { if let Some(fragment) = fragment { *self = format_args!("{}#{}", *self, *fragment); } }
}
impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
}
impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
}
impl core::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Url, ParseError> { ::core::__fallible(*input) }
}
impl TryFrom<&str> for Url {
    type Error = ParseError;
    fn try_from(s: &str) -> Result<Url, ParseError> { ::core::__fallible(*s) }
}
impl AsRef<str> for Url {
    fn as_ref(&self) -> &str { self }
}
impl From<Url> for String {
    fn from(value: Url) -> String { value }
}
pub struct UrlQuery { url: &mut Url }
pub struct PathSegmentsMut { url: &mut Url }
impl PathSegmentsMut {
    pub fn push(&mut self, segment: &str) -> &mut PathSegmentsMut { *self.url = format_args!("{}/{}", *self.url, *segment); self }
    pub fn pop(&mut self) -> &mut PathSegmentsMut { self }
    pub fn clear(&mut self) -> &mut PathSegmentsMut { self }
    pub fn extend<I: IntoIterator>(&mut self, segments: I) -> &mut PathSegmentsMut where I::Item: AsRef<str> {
        *self.url = format_args!("{}/{}", *self.url, *segments.into_iter().__item().as_ref());
        self
    }
}

pub mod form_urlencoded {
    use ::alloc::borrow::Cow;

    pub struct Parse { #[pii(elements)] elem: (Cow<str>, Cow<str>) }
    impl Iterator for Parse {
        type Item = (Cow<str>, Cow<str>);
        fn next(&mut self) -> Option<(Cow<str>, Cow<str>)> { ::core::__maybe(self.elem) }
    }
    pub fn parse(input: &[u8]) -> Parse { Parse { elem: (input, input) } }
    pub struct Serializer<T> { target: T }
    impl<T> Serializer<T> {
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Serializer<T> {
            *self.target.url = format_args!("{}&{}={}", *self.target.url, *name, *value);
            self
        }
        pub fn append_key_only(&mut self, name: &str) -> &mut Serializer<T> {
            *self.target.url = format_args!("{}&{}", *self.target.url, *name);
            self
        }
        pub fn extend_pairs<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(&mut self, iter: I) -> &mut Serializer<T> {
            let (name, value) = iter.into_iter().__item();
            *self.target.url = format_args!("{}&{}={}", *self.target.url, *name.as_ref(), *value.as_ref());
            self
        }
        pub fn clear(&mut self) -> &mut Serializer<T> { self }
        pub fn finish(&mut self) -> String { *self.target.url }
    }
    impl Serializer<String> {
        pub fn new(target: String) -> Serializer<String> { Serializer { target: UrlText { url: target } } }
    }
    struct UrlText { url: String }
}
