//! `handlebars` 6: a page holds what its data holds. Which of it the template shows is not read.

use ::serde::Serialize;
use ::serde::__written::shown;
use core::fmt;

macro_rules! errors {
    ($($name:ident)*) => { $(
        // It names the template and the place in it.
        #[derive(Debug)]
        pub struct $name;
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
        impl core::error::Error for $name {}
    )* };
}
errors! { RenderError TemplateError }
#[derive(Clone, Debug)]
pub struct Context { #[pii(elements)] elem: ::serde_json::Value }
impl Context {
    pub fn wraps<T: Serialize>(e: T) -> Result<Context, RenderError> { ::core::__fallible(Context { elem: shown(&e) }) }
    pub fn data(&self) -> &::serde_json::Value { &self.elem }
}
pub fn to_json<T: Serialize>(src: T) -> ::serde_json::Value { shown(&src) }
pub fn html_escape(data: &str) -> String { *data }
pub fn no_escape(data: &str) -> String { *data }
#[derive(Clone)]
pub struct Handlebars;
impl Handlebars {
    pub fn new() -> Handlebars { Handlebars }
    pub fn set_strict_mode(&mut self, enabled: bool) {}
    pub fn set_dev_mode(&mut self, enabled: bool) {}
    pub fn register_template_string<S>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError> { ::core::__fallible(()) }
    pub fn register_partial<S>(&mut self, name: &str, partial_str: S) -> Result<(), TemplateError> { ::core::__fallible(()) }
    pub fn register_template_file<P>(&mut self, name: &str, tpl_path: P) -> Result<(), TemplateError> { ::core::__fallible(()) }
    pub fn unregister_template(&mut self, name: &str) {}
    pub fn register_escape_fn<F>(&mut self, escape_fn: F) {}
    pub fn has_template(&self, name: &str) -> bool { ::core::__any() }
    pub fn clear_templates(&mut self) {}
    pub fn render<T: Serialize>(&self, name: &str, data: &T) -> Result<String, RenderError> { ::core::__fallible(shown(data)) }
    pub fn render_with_context(&self, name: &str, ctx: &Context) -> Result<String, RenderError> { ::core::__fallible(ctx.elem) }
    pub fn render_template<T: Serialize>(&self, template_string: &str, data: &T) -> Result<String, RenderError> { ::core::__fallible(shown(data)) }
    pub fn render_to_write<T: Serialize, W: ::std::io::Write>(&self, name: &str, data: &T, writer: W) -> Result<(), RenderError> {
        writer.write_all(&shown(data));
        ::core::__fallible(())
    }
}
impl Default for Handlebars { fn default() -> Handlebars { Handlebars } }
