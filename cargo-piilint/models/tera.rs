//! `tera` 1: a page holds what its context holds. Which of it the template shows is not read.

use ::serde::Serialize;
use ::serde::__written::shown;
pub use ::serde_json::value::{Map, Number, Value, from_value, to_value};

pub type Result<T> = core::result::Result<T, Error>;
// It quotes the template and, where a filter fails, a value; that is not followed.
#[derive(Debug)]
pub struct Error;
impl Error {
    pub fn msg(value: impl ToString) -> Error { Error }
}
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}

#[derive(Clone, Debug, PartialEq)]
pub struct Context { #[pii(elements)] elem: Value }
impl Context {
    pub fn new() -> Context { () }
    pub fn insert<T: Serialize + ?Sized, S: Into<String>>(&mut self, key: S, val: &T) { self.elem = shown(val); }
    pub fn try_insert<T: Serialize + ?Sized, S: Into<String>>(&mut self, key: S, val: &T) -> Result<()> { self.elem = shown(val); ::core::__fallible(()) }
    pub fn extend(&mut self, source: Context) { self.elem = source.elem; }
    pub fn into_json(self) -> Value { self.elem }
    pub fn from_value(obj: Value) -> Result<Context> { ::core::__fallible(Context { elem: obj }) }
    pub fn from_serialize(value: impl Serialize) -> Result<Context> { ::core::__fallible(Context { elem: shown(&value) }) }
    pub fn get(&self, index: &str) -> Option<&Value> { ::core::__maybe(&self.elem) }
    pub fn remove(&mut self, index: &str) -> Option<Value> { ::core::__maybe(self.elem) }
    pub fn contains_key(&self, index: &str) -> bool { ::core::__any() }
}
#[derive(Clone)]
pub struct Tera;
impl Tera {
    pub fn new(dir: &str) -> Result<Tera> { ::core::__fallible(Tera) }
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String> { ::core::__fallible(context.elem) }
    pub fn render_to(&self, template_name: &str, context: &Context, write: impl ::std::io::Write) -> Result<()> {
        write.write_all(&context.elem);
        ::core::__fallible(())
    }
    pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String> { ::core::__fallible(context.elem) }
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String> { ::core::__fallible(context.elem) }
    pub fn get_template_names(&self) -> impl Iterator<Item = &str> { ::core::__unseen() }
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()> { ::core::__fallible(()) }
    pub fn add_raw_templates<I, N, C>(&mut self, templates: I) -> Result<()> { ::core::__fallible(()) }
    pub fn add_template_file<P: AsRef<::std::path::Path>>(&mut self, path: P, name: Option<&str>) -> Result<()> { ::core::__fallible(()) }
    pub fn register_filter<F>(&mut self, name: &str, filter: F) {}
    pub fn register_tester<T>(&mut self, name: &str, tester: T) {}
    pub fn register_function<F>(&mut self, name: &str, function: F) {}
    pub fn autoescape_on(&mut self, suffixes: Vec<&'static str>) {}
    pub fn full_reload(&mut self) -> Result<()> { ::core::__fallible(()) }
}
impl Default for Tera { fn default() -> Tera { Tera } }
