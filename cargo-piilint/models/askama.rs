//! `askama` 0.16: a page holds what the template's struct holds. Which of it the template shows is not read.

use ::std::io;
use core::fmt;

pub type Result<I, E = Error> = core::result::Result<I, E>;
#[derive(Debug)]
pub enum Error { Fmt, ValueMissing, ValueType, Custom(Box<dyn core::error::Error>) }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { match self { Error::Custom(error) => f.write_fmt(format_args!("{}", error)), _ => Ok(()) } } }
impl core::error::Error for Error {}
pub trait Values {}

fn __page<T: ?Sized>(template: &T) -> String;
pub trait Template {
    fn render(&self) -> Result<String> { ::core::__fallible(__page(self)) }
    fn render_with_values(&self, values: &dyn Values) -> Result<String> { ::core::__fallible(__page(self)) }
    fn render_into(&self, writer: &mut dyn fmt::Write) -> Result<()> { writer.write_str(&__page(self)); ::core::__fallible(()) }
    fn write_into(&self, writer: &mut dyn io::Write) -> io::Result<()> { writer.write_all(&__page(self)); ::core::__fallible(()) }
}
