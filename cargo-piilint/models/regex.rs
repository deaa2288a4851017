//! `regex` 1: what is found in a text is a part of it. A replacement keeps the rest: it does not protect.

use ::alloc::borrow::Cow;

#[derive(Clone, Debug, PartialEq)]
pub enum Error { Syntax(String), CompiledTooBig(usize) }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

#[derive(Clone, Debug)]
pub struct Regex { pattern: String }
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> { ::core::__fallible(Regex { pattern: *re }) }
    pub fn is_match(&self, haystack: &str) -> bool { ::core::__any() }
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool { ::core::__any() }
    pub fn find(&self, haystack: &str) -> Option<Match> { ::core::__maybe(Match { text: haystack }) }
    pub fn find_at(&self, haystack: &str, start: usize) -> Option<Match> { ::core::__maybe(Match { text: haystack }) }
    pub fn find_iter(&self, haystack: &str) -> Found<Match> { Found { elem: Match { text: haystack } } }
    pub fn captures(&self, haystack: &str) -> Option<Captures> { ::core::__maybe(Captures { text: haystack }) }
    pub fn captures_at(&self, haystack: &str, start: usize) -> Option<Captures> { ::core::__maybe(Captures { text: haystack }) }
    pub fn captures_iter(&self, haystack: &str) -> Found<Captures> { Found { elem: Captures { text: haystack } } }
    pub fn split(&self, haystack: &str) -> Found<&str> { Found { elem: haystack } }
    pub fn splitn(&self, haystack: &str, limit: usize) -> Found<&str> { Found { elem: haystack } }
    pub fn replace<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str> { __joined((haystack, rep.__text(haystack))) }
    pub fn replace_all<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str> { __joined((haystack, rep.__text(haystack))) }
    pub fn replacen<R: Replacer>(&self, haystack: &str, limit: usize, rep: R) -> Cow<str> { __joined((haystack, rep.__text(haystack))) }
    pub fn shortest_match(&self, haystack: &str) -> Option<usize> { ::core::__maybe(0) }
    pub fn as_str(&self) -> &str { &self.pattern }
    pub fn captures_len(&self) -> usize { 0 }
    pub fn capture_names(&self) -> Found<Option<&str>> { ::core::__unseen() }
}
impl core::str::FromStr for Regex {
    type Err = Error;
    fn from_str(s: &str) -> Result<Regex, Error> { Regex::new(s) }
}
impl core::fmt::Display for Regex { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str(&self.pattern) } }
/// A text with pieces of another in it.
fn __joined<T>(parts: T) -> Cow<str>;

pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String);
    #[doc(hidden)]
    fn __text(&mut self, haystack: &str) -> String {
        let mut text = String::new();
        self.replace_append(&Captures { text: haystack }, &mut text);
        text
    }
}
impl Replacer for &str { fn replace_append(&mut self, caps: &Captures, dst: &mut String) { dst.push_str(self); } }
impl Replacer for String { fn replace_append(&mut self, caps: &Captures, dst: &mut String) { dst.push_str(self); } }
impl Replacer for &String { fn replace_append(&mut self, caps: &Captures, dst: &mut String) { dst.push_str(self); } }
impl<F: FnMut(&Captures) -> T, T: AsRef<str>> Replacer for F {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String) { dst.push_str(self(caps).as_ref()); }
}
pub struct NoExpand(pub &str);
impl Replacer for NoExpand { fn replace_append(&mut self, caps: &Captures, dst: &mut String) { dst.push_str(self.0); } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match { text: &str }
impl Match {
    pub fn start(&self) -> usize { 0 }
    pub fn end(&self) -> usize { 0 }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub fn range(&self) -> core::ops::Range<usize> { 0..0 }
    pub fn as_str(&self) -> &str { self.text }
}
impl From<Match> for &str { fn from(m: Match) -> &str { m.text } }
#[derive(Debug)]
pub struct Captures { text: &str }
impl Captures {
    pub fn get(&self, i: usize) -> Option<Match> { ::core::__maybe(Match { text: self.text }) }
    pub fn name(&self, name: &str) -> Option<Match> { ::core::__maybe(Match { text: self.text }) }
    pub fn extract<const N: usize>(&self) -> (&str, [&str; N]) { (self.text, [self.text]) }
    pub fn expand(&self, replacement: &str, dst: &mut String) { dst.push_str(self.text); dst.push_str(replacement); }
    pub fn iter(&self) -> Found<Option<Match>> { Found { elem: ::core::__maybe(Match { text: self.text }) } }
    pub fn len(&self) -> usize { 0 }
}
impl core::ops::Index<usize> for Captures { type Output = str; fn index(&self, i: usize) -> &str { self.text } }
impl core::ops::Index<&str> for Captures { type Output = str; fn index(&self, name: &str) -> &str { self.text } }
#[doc(hidden)]
#[derive(Debug)]
struct Found<T> { #[pii(elements)] elem: T }
impl<T> Iterator for Found<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
}
pub struct RegexBuilder { pattern: String }
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder { RegexBuilder { pattern: *pattern } }
    pub fn build(&self) -> Result<Regex, Error> { ::core::__fallible(Regex { pattern: self.pattern }) }
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder { self }
}
#[derive(Clone, Debug)]
pub struct RegexSet;
impl RegexSet {
    pub fn new<I: IntoIterator, S>(exprs: I) -> Result<RegexSet, Error> { ::core::__fallible(RegexSet) }
    pub fn is_match(&self, haystack: &str) -> bool { ::core::__any() }
    pub fn matches(&self, haystack: &str) -> SetMatches { SetMatches }
    pub fn len(&self) -> usize { 0 }
    pub fn is_empty(&self) -> bool { ::core::__any() }
}
/// The numbers of the expressions that match.
#[derive(Clone, Debug)]
pub struct SetMatches;
impl SetMatches {
    pub fn matched_any(&self) -> bool { ::core::__any() }
    pub fn matched(&self, index: usize) -> bool { ::core::__any() }
    pub fn len(&self) -> usize { 0 }
    pub fn iter(&self) -> SetMatchesIntoIter { SetMatchesIntoIter }
}
impl IntoIterator for SetMatches {
    type Item = usize;
    type IntoIter = SetMatchesIntoIter;
    fn into_iter(self) -> SetMatchesIntoIter { SetMatchesIntoIter }
}
#[derive(Clone, Debug)]
pub struct SetMatchesIntoIter;
impl Iterator for SetMatchesIntoIter {
    type Item = usize;
    fn next(&mut self) -> Option<usize> { ::core::__maybe(0) }
}
pub fn escape(pattern: &str) -> String { *pattern }
