//! `color-eyre` 0.6: a report says what it is given, sections too.

pub use ::eyre;
pub use ::eyre::{Report, Result};
pub use section::{Section, SectionExt, IndentedSection};
pub use section::Section as Help;

pub fn install() -> Result<(), Report> { ::core::__fallible(()) }
pub mod section {
    use ::eyre::Report;
    use core::fmt::Display;
    macro_rules! sections {
        ($($plain:ident $later:ident)*) => {
            pub trait Section: Sized {
                type Return;
                $(
                    fn $plain<D: Display>(self, text: D) -> Self::Return;
                    fn $later<D: Display, F: FnOnce() -> D>(self, f: F) -> Self::Return;
                )*
            }
            impl<T, E> Section for Result<T, E> {
                type Return = Result<T, Report>;
                $(
                    fn $plain<D: Display>(self, text: D) -> Result<T, Report> { ::eyre::WrapErr::wrap_err(self, text) }
                    fn $later<D: Display, F: FnOnce() -> D>(self, f: F) -> Result<T, Report> { ::eyre::WrapErr::wrap_err(self, f()) }
                )*
            }
            impl Section for Report {
                type Return = Report;
                $(
                    fn $plain<D: Display>(self, text: D) -> Report { self.wrap_err(text) }
                    fn $later<D: Display, F: FnOnce() -> D>(self, f: F) -> Report { self.wrap_err(f()) }
                )*
            }
        };
    }
    sections! { section with_section note with_note warning with_warning suggestion with_suggestion error with_error }
    pub struct IndentedSection<H, B> { header: H, body: B }
    pub trait SectionExt: Sized {
        fn header<C: Display>(self, header: C) -> IndentedSection<C, Self> { IndentedSection { header, body: self } }
    }
    impl<T: Display> SectionExt for T {}
    impl<H: Display, B: Display> Display for IndentedSection<H, B> {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { write!(f, "{} {}", self.header, self.body) }
    }
}
