//! `veil` 0.2 to 0.3: a `Debug` that masks. Of an enum nothing is known here, since each of its variants says something else.

pub use redactable_::Redactable;
mod redactable_ {
    pub trait Redactable: Sized {
        fn redact(&self) -> String { crate::__masked(self) }
    }
}
#[doc(hidden)]
#[pii_protect(mask)]
pub fn __masked<T: ?Sized>(value: &T) -> String;

#[proc_macro_derive(Redact, attributes(redact))]
#[macro_export]
macro_rules! Redact {
    (#[redact $all:tt] struct $Name:ident<$($T:ident),*> { $(#[redact $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__written!($all $own f, &self.$field); )*
                Ok(())
            }
        }
    };
    ($($other:tt)*) => {};
}
#[doc(hidden)]
#[macro_export]
macro_rules! __written {
    ($all:tt (skip) $f:ident, $value:expr) => { $f.write_fmt(::core::format_args!("{:?}", $value)) };
    (() () $f:ident, $value:expr) => { $f.write_fmt(::core::format_args!("{:?}", $value)) };
    ($all:tt $own:tt $f:ident, $value:expr) => { $f.write_fmt(::core::format_args!("{}", $crate::__masked($value))) };
}
