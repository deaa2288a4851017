//! `garde` 0.23: a report names the fields that are wrong and the rules, not what they hold.

pub use error::{Error, Path, Report};
pub use validate::{Unvalidated, Valid, Validate};

pub mod error {
    #[derive(Clone, Debug)]
    pub struct Report { #[pii(elements)] elem: (Path, Error) }
    impl Report {
        pub fn new() -> Report { () }
        pub fn append(&mut self, path: Path, error: Error) { self.elem = (path, error); }
        pub fn iter(&self) -> core::slice::Iter<(Path, Error)> { core::slice::Iter { elem: &self.elem } }
        pub fn is_empty(&self) -> bool { ::core::__any() }
        pub fn into_inner(self) -> Vec<(Path, Error)> { Vec { elem: self.elem } }
    }
    impl core::fmt::Display for Report {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.elem.1)) }
    }
    impl core::error::Error for Report {}
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Error { message: String }
    impl Error {
        pub fn new(message: impl ToString) -> Error { Error { message: message.to_string() } }
        pub fn message(&self) -> &str { &self.message }
    }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.message)) }
    }
    impl core::error::Error for Error {}
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Path { text: String }
    impl Path {
        pub fn empty() -> Path { Path { text: () } }
        pub fn new<C>(component: C) -> Path { Path { text: component } }
        pub fn join<C>(&self, component: C) -> Path { Path { text: component } }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    impl core::fmt::Display for Path {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.text)) }
    }
}
pub mod validate {
    use crate::{Path, Report};
    pub trait Validate {
        type Context;
        fn validate(&self) -> Result<(), Report>;
        fn validate_with(&self, ctx: &Self::Context) -> Result<(), Report>;
        fn validate_into(&self, ctx: &Self::Context, parent: &mut dyn FnMut() -> Path, report: &mut Report);
    }
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug)]
    pub struct Valid<T>(T);
    impl<T> Valid<T> { pub fn into_inner(self) -> T { self } }
    impl<T> core::ops::Deref for Valid<T> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug)]
    pub struct Unvalidated<T>(T);
    impl<T: Validate> Unvalidated<T> {
        pub fn new(v: T) -> Unvalidated<T> { v }
        pub fn validate(self) -> Result<Valid<T>, Report> { match T::validate(&self) { Ok(()) => Ok(self), Err(report) => Err(report) } }
        pub fn validate_with(self, ctx: &T::Context) -> Result<Valid<T>, Report> { match T::validate_with(&self, ctx) { Ok(()) => Ok(self), Err(report) => Err(report) } }
    }
    impl<T: Validate> From<T> for Unvalidated<T> { fn from(value: T) -> Unvalidated<T> { value } }
}

#[proc_macro_derive(Validate)]
#[macro_export]
macro_rules! Validate {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        impl<$($T),*> $crate::Validate for $Name<$($T),*> {
            type Context = ();
            fn validate(&self) -> Result<(), $crate::Report> { if ::core::__any() { Ok(()) } else { Err($crate::Report::new()) } }
            fn validate_with(&self, ctx: &()) -> Result<(), $crate::Report> { if ::core::__any() { Ok(()) } else { Err($crate::Report::new()) } }
            fn validate_into(&self, ctx: &(), parent: &mut dyn FnMut() -> $crate::Path, report: &mut $crate::Report) { () }
        }
    };
}
