//! `redactable` 0.10: fields that are marked `#[sensitive(..)]` are masked where a type is redacted or printed. `Serialize` writes them as
//! they are. What `SensitiveDisplay` writes is its template's; its `Debug` is that of `Sensitive`.

use core::fmt;
use core::marker::PhantomData;

#[doc(hidden)]
#[pii_protect(mask)]
pub fn __masked<T>(value: T) -> T { value }

macro_rules! policies { ($($name:ident)*) => { $( #[derive(Clone, Copy, Debug, Default)] pub struct $name; impl RedactionPolicy for $name {} )* }; }
policies! { BlockchainAddress CreditCard Email IpAddress PhoneNumber Pii Secret Token }
#[derive(Clone, Debug)]
pub struct TextRedactionPolicy;
impl TextRedactionPolicy {
    pub fn apply_to(&self, value: &str) -> String { crate::__masked(*value) }
}
pub trait RedactionPolicy { fn policy() -> TextRedactionPolicy { TextRedactionPolicy } }

/// Walks into what derives `Sensitive`, and leaves the rest as it is.
pub trait RedactableWithMapper: Sized {
    fn redact_with<M>(self, mapper: &M) -> Self;
}
macro_rules! plain {
    ($($T:ty)*) => { $( impl RedactableWithMapper for $T { fn redact_with<M>(self, mapper: &M) -> $T { self } } )* };
}
plain! { String bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
impl<T: RedactableWithMapper> RedactableWithMapper for Option<T> { fn redact_with<M>(self, mapper: &M) -> Option<T> { self.map(|value| value.redact_with(mapper)) } }
impl<T: RedactableWithMapper> RedactableWithMapper for Box<T> { fn redact_with<M>(self, mapper: &M) -> Box<T> { Box::new((*self).redact_with(mapper)) } }
impl<T: RedactableWithMapper> RedactableWithMapper for Vec<T> { fn redact_with<M>(self, mapper: &M) -> Vec<T> { self.into_iter().map(|value| value.redact_with(mapper)).collect() } }
pub trait Redactable: RedactableWithMapper {
    fn redact(self) -> Self { self.redact_with(&()) }
}

#[proc_macro_derive(Sensitive, attributes(sensitive, not_sensitive))]
#[macro_export]
macro_rules! Sensitive {
    (#[sensitive $all:tt] #[not_sensitive $not:tt] struct $Name:ident<$($T:ident),*> { $(#[sensitive $own:tt] #[not_sensitive $plain:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__printed! { $own f &self.$field } )*
                Ok(())
            }
        }
        impl<$($T),*> $crate::RedactableWithMapper for $Name<$($T),*> {
            fn redact_with<__M>(self, mapper: &__M) -> Self {
                $Name { $( $field: $crate::__redacted!($own $plain self.$field, mapper), )* }
            }
        }
        impl<$($T),*> $crate::Redactable for $Name<$($T),*> {}
    };
    (#[sensitive $all:tt] #[not_sensitive $not:tt] struct $Name:ident<$($T:ident),*> ($(#[sensitive $own:tt] #[not_sensitive $plain:tt] $ty:tt,)*);) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__printed! { $own f &self.${index()} } )*
                Ok(())
            }
        }
        impl<$($T),*> $crate::RedactableWithMapper for $Name<$($T),*> {
            fn redact_with<__M>(self, mapper: &__M) -> Self {
                $Name ( $( $crate::__redacted!($own $plain self.${index()}, mapper), )* )
            }
        }
        impl<$($T),*> $crate::Redactable for $Name<$($T),*> {}
    };
    (#[sensitive $all:tt] #[not_sensitive $not:tt] enum $Name:ident<$($T:ident),*> { $(#[sensitive $own:tt] #[not_sensitive $plain:tt] $Variant:ident $fields:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__variant! { f self $Name $Variant $fields } )*
                Ok(())
            }
        }
        impl<$($T),*> $crate::RedactableWithMapper for $Name<$($T),*> {
            fn redact_with<__M>(self, mapper: &__M) -> Self { $crate::__masked(self) }
        }
        impl<$($T),*> $crate::Redactable for $Name<$($T),*> {}
    };
}
#[proc_macro_derive(SensitiveDisplay, attributes(sensitive, not_sensitive))]
#[macro_export]
macro_rules! SensitiveDisplay {
    (#[sensitive $all:tt] #[not_sensitive $not:tt] struct $Name:ident<$($T:ident),*> { $(#[sensitive $own:tt] #[not_sensitive $plain:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__printed! { $own f &self.$field } )*
                Ok(())
            }
        }
        impl<$($T),*> $crate::RedactableWithFormatter for $Name<$($T),*> {}
    };
    (#[sensitive $all:tt] #[not_sensitive $not:tt] struct $Name:ident<$($T:ident),*> ($(#[sensitive $own:tt] #[not_sensitive $plain:tt] $ty:tt,)*);) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__printed! { $own f &self.${index()} } )*
                Ok(())
            }
        }
        impl<$($T),*> $crate::RedactableWithFormatter for $Name<$($T),*> {}
    };
    (#[sensitive $all:tt] #[not_sensitive $not:tt] enum $Name:ident<$($T:ident),*> { $(#[sensitive $own:tt] #[not_sensitive $plain:tt] $Variant:ident $fields:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__variant! { f self $Name $Variant $fields } )*
                Ok(())
            }
        }
        impl<$($T),*> $crate::RedactableWithFormatter for $Name<$($T),*> {}
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($f:ident $self:ident $Name:ident $Variant:ident { $(#[sensitive $own:tt] #[not_sensitive $plain:tt] $field:ident: $ty:tt,)* }) => {
        $( if let $Name::$Variant { $field: value, .. } = $self { $crate::__printed! { $own $f value } } )*
    };
    ($f:ident $self:ident $Name:ident $Variant:ident ($(#[sensitive $own:tt] #[not_sensitive $plain:tt] $ty:tt,)*)) => {
        $( if let $Name::$Variant { ${index()}: value, .. } = $self { $crate::__printed! { $own $f value } } )*
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __printed {
    (() $f:ident $value:expr) => { $f.write_fmt(::core::format_args!("{:?}", $value)); };
    ($own:tt $f:ident $value:expr) => {};
}
#[doc(hidden)]
#[macro_export]
macro_rules! __redacted {
    (() () $value:expr, $mapper:expr) => { $crate::RedactableWithMapper::redact_with($value, $mapper) };
    (() $plain:tt $value:expr, $mapper:expr) => { $value };
    ($own:tt $plain:tt $value:expr, $mapper:expr) => { $crate::__masked($value) };
}

/// What stands in the text is what `Debug` shows of the type.
pub trait RedactableWithFormatter {
    fn redacted_display(&self) -> RedactedFormatterRef<'_, Self> { RedactedFormatterRef { value: self } }
}
pub struct RedactedFormatterRef<'a, T: ?Sized> { value: &'a T }
impl<'a, T: ?Sized + fmt::Debug> fmt::Display for RedactedFormatterRef<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{:?}", self.value)) }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SensitiveValue<T, P> { value: T, of: PhantomData<P> }
impl<T, P> SensitiveValue<T, P> {
    pub fn redacted(&self) -> String { crate::__masked(self.value) }
    pub fn expose(&self) -> &T { &self.value }
    pub fn expose_mut(&mut self) -> &mut T { &mut self.value }
    pub fn into_inner(self) -> T { self.value }
}
impl<T, P> From<T> for SensitiveValue<T, P> { fn from(value: T) -> SensitiveValue<T, P> { SensitiveValue { value } } }
impl<T, P> fmt::Debug for SensitiveValue<T, P> { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = crate::__masked(self.value); Ok(()) } }
impl<T, P> RedactableWithMapper for SensitiveValue<T, P> { fn redact_with<M>(self, mapper: &M) -> SensitiveValue<T, P> { SensitiveValue { value: crate::__masked(self.value) } } }
impl<T: ::serde::Serialize, P> ::serde::Serialize for SensitiveValue<T, P> {
    fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { self.value.serialize(serializer) }
}
/// Marked as nobody's: it is passed on as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NotSensitiveValue<T>(pub T);
impl<T> core::ops::Deref for NotSensitiveValue<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
impl<T> From<T> for NotSensitiveValue<T> { fn from(value: T) -> NotSensitiveValue<T> { NotSensitiveValue(value) } }
impl<T> RedactableWithMapper for NotSensitiveValue<T> { fn redact_with<M>(self, mapper: &M) -> NotSensitiveValue<T> { self } }
