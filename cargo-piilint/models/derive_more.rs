//! `derive_more` 0.99 to 2: the derives that bring in functions. How its `Display` and `Debug` show a value is asked of the type, as
//! with any derive.

#[proc_macro_derive(From, attributes(from))]
#[macro_export]
macro_rules! From {
    (#[from $how:tt] struct $Name:ident<$($T:ident),*> { #[from $own:tt] $field:ident: $ty:tt, }) => {
        impl<$($T),*> ::core::convert::From<$ty> for $Name<$($T),*> {
            fn from(value: $ty) -> Self { $Name { $field: value } }
        }
    };
    (#[from $how:tt] struct $Name:ident<$($T:ident),*> $fields:tt;) => { $crate::__from! { [$($T),*] $Name ($Name) $how $fields } };
    (#[from $how:tt] enum $Name:ident<$($T:ident),*> { $(#[from $own:tt] $Variant:ident $fields:tt,)* }) => {
        $crate::__from_each! { [$($T),*] $Name $($Variant $own $fields)* }
    };
}
#[macro_export]
macro_rules! __from_each {
    ($T:tt $Name:ident $($Variant:ident $how:tt $fields:tt)*) => {
        $($crate::__from! { $T $Name ($Name::$Variant) $how $fields })*
    };
}
#[macro_export]
macro_rules! __from {
    ($T:tt $Name:ident $make:tt (skip) $fields:tt) => {};
    ($T:tt $Name:ident $make:tt (ignore) $fields:tt) => {};
    ($T:tt $Name:ident $make:tt (forward) (#[from $own:tt] $ty:tt,)) => {
        $crate::__from_any! { $T $Name $make $ty }
    };
    ([$($T:ident),*] $Name:ident ($($make:tt)*) (_) (#[from $own:tt] $ty:tt,)) => { $crate::__from! { [$($T),*] $Name ($($make)*) () (#[from $own] $ty,) } };
    ([$($T:ident),*] $Name:ident ($($make:tt)*) () (#[from $own:tt] $ty:tt,)) => {
        impl<$($T),*> ::core::convert::From<$ty> for $Name<$($T),*> {
            fn from(value: $ty) -> Self { $($make)* (value) }
        }
    };
    // `#[from(A, B)]`, of one field.
    ([$($T:ident),*] $Name:ident ($($make:tt)*) ($first:ty $(, $other:ty)* $(,)?) (#[from $own:tt] $ty:tt,)) => {
        impl<$($T),*> ::core::convert::From<$first> for $Name<$($T),*> {
            fn from(value: $first) -> Self { $($make)* (value.into()) }
        }
        $crate::__from! { [$($T),*] $Name ($($make)*) ($($other),*) @ (#[from $own] $ty,) }
    };
    ($T:tt $Name:ident $make:tt () @ $fields:tt) => {};
    ($T:tt $Name:ident $make:tt $types:tt @ $fields:tt) => { $crate::__from! { $T $Name $make $types $fields } };
    ([$($T:ident),*] $Name:ident ($($make:tt)*) $how:tt (#[from $a:tt] $A:tt, #[from $b:tt] $B:tt,)) => {
        impl<$($T),*> ::core::convert::From<($A, $B)> for $Name<$($T),*> {
            fn from(value: ($A, $B)) -> Self { $($make)* (value.0, value.1) }
        }
    };
    ($T:tt $Name:ident $make:tt $how:tt $fields:tt) => {};
}
#[macro_export]
macro_rules! __from_any {
    ([$($T:ident),*] $Name:ident ($($make:tt)*) $ty:tt) => {
        impl<__F, $($T),*> ::core::convert::From<__F> for $Name<$($T),*> where $ty: ::core::convert::From<__F> {
            fn from(value: __F) -> Self { $($make)* (value.into()) }
        }
    };
}

#[proc_macro_derive(Into, attributes(into))]
#[macro_export]
macro_rules! Into {
    (#[into $how:tt] struct $Name:ident<$($T:ident),*> { #[into $own:tt] $field:ident: $ty:tt, }) => {
        impl<$($T),*> ::core::convert::From<$Name<$($T),*>> for $ty {
            fn from(value: $Name<$($T),*>) -> Self { value.$field }
        }
    };
    (#[into $how:tt] struct $Name:ident<$($T:ident),*> (#[into $own:tt] $ty:tt,);) => {
        impl<$($T),*> ::core::convert::From<$Name<$($T),*>> for $ty {
            fn from(value: $Name<$($T),*>) -> Self { value.0 }
        }
    };
    (#[into $how:tt] struct $Name:ident<$($T:ident),*> (#[into $a:tt] $A:tt, #[into $b:tt] $B:tt,);) => {
        impl<$($T),*> ::core::convert::From<$Name<$($T),*>> for ($A, $B) {
            fn from(value: $Name<$($T),*>) -> Self { (value.0, value.1) }
        }
    };
    ($($other:tt)*) => {};
}

// Of several fields the one that is marked.
#[proc_macro_derive(Deref, attributes(deref))]
#[macro_export]
macro_rules! Deref {
    (#[deref $how:tt] struct $Name:ident<$($T:ident),*> { $(#[deref $own:tt] $field:ident: $ty:tt,)* }) => {
        $crate::__deref! { $Name [$($T),*] $($own $field $ty)* }
    };
    (#[deref $how:tt] struct $Name:ident<$($T:ident),*> (#[deref $own:tt] $ty:tt, $($rest:tt)*);) => {
        $crate::__deref! { $Name [$($T),*] $own 0 $ty }
    };
    ($($other:tt)*) => {};
}
#[macro_export]
macro_rules! __deref {
    ($Name:ident [$($T:ident),*] (forward) $field:tt $ty:tt) => {
        impl<$($T),*> ::core::ops::Deref for $Name<$($T),*> {
            type Target = <$ty as ::core::ops::Deref>::Target;
            fn deref(&self) -> &Self::Target { &*self.$field }
        }
    };
    ($Name:ident [$($T:ident),*] $own:tt $field:tt $ty:tt) => {
        impl<$($T),*> ::core::ops::Deref for $Name<$($T),*> {
            type Target = $ty;
            fn deref(&self) -> &$ty { &self.$field }
        }
    };
    ($Name:ident $T:tt (_) $field:tt $ty:tt $($rest:tt)*) => { $crate::__deref! { $Name $T () $field $ty } };
    ($Name:ident $T:tt (forward) $field:tt $ty:tt $($rest:tt)*) => { $crate::__deref! { $Name $T (forward) $field $ty } };
    ($Name:ident $T:tt $own:tt $field:tt $ty:tt $($rest:tt)*) => { $crate::__deref! { $Name $T $($rest)* } };
}
#[proc_macro_derive(DerefMut, attributes(deref_mut))]
#[macro_export]
macro_rules! DerefMut {
    (#[deref_mut $how:tt] struct $Name:ident<$($T:ident),*> { $(#[deref_mut $own:tt] $field:ident: $ty:tt,)* }) => {
        $crate::__deref_mut! { $Name [$($T),*] $($own $field $ty)* }
    };
    (#[deref_mut $how:tt] struct $Name:ident<$($T:ident),*> (#[deref_mut $own:tt] $ty:tt, $($rest:tt)*);) => {
        $crate::__deref_mut! { $Name [$($T),*] () 0 $ty }
    };
    ($($other:tt)*) => {};
}
#[macro_export]
macro_rules! __deref_mut {
    ($Name:ident [$($T:ident),*] $own:tt $field:tt $ty:tt) => {
        impl<$($T),*> ::core::ops::DerefMut for $Name<$($T),*> {
            fn deref_mut(&mut self) -> &mut Self::Target { &mut self.$field }
        }
    };
    ($Name:ident $T:tt (_) $field:tt $ty:tt $($rest:tt)*) => { $crate::__deref_mut! { $Name $T () $field $ty } };
    ($Name:ident $T:tt $own:tt $field:tt $ty:tt $($rest:tt)*) => { $crate::__deref_mut! { $Name $T $($rest)* } };
}

// What is marked, or the one field; `#[as_ref(str, [u8])]` as those types.
#[proc_macro_derive(AsRef, attributes(as_ref))]
#[macro_export]
macro_rules! AsRef {
    (#[as_ref ($($all:tt)*)] struct $Name:ident<$($T:ident),*> { $(#[as_ref ($($own:tt)*)] $field:ident: $ty:tt,)* }) => {
        $($crate::__as_ref! { $Name [$($T),*] $field $ty: $($own)* $($all)* })*
    };
    (#[as_ref ($($all:tt)*)] struct $Name:ident<$($T:ident),*> (#[as_ref ($($own:tt)*)] $ty:tt, $($rest:tt)*);) => {
        $crate::__as_ref! { $Name [$($T),*] 0 $ty: $($own)* $($all)* }
    };
    ($($other:tt)*) => {};
}
#[macro_export]
macro_rules! __as_ref {
    ($Name:ident $T:tt $field:tt $ty:tt: skip) => {};
    ($Name:ident $T:tt $field:tt $ty:tt: ignore) => {};
    ($Name:ident $T:tt $field:tt $ty:tt: _) => { $crate::__as_ref! { $Name $T $field $ty: } };
    ($Name:ident [$($T:ident),*] $field:tt $ty:tt: forward) => {
        impl<__R: ?Sized, $($T),*> ::core::convert::AsRef<__R> for $Name<$($T),*> where $ty: ::core::convert::AsRef<__R> {
            fn as_ref(&self) -> &__R { self.$field.as_ref() }
        }
    };
    ($Name:ident [$($T:ident),*] $field:tt $ty:tt:) => {
        impl<$($T),*> ::core::convert::AsRef<$ty> for $Name<$($T),*> {
            fn as_ref(&self) -> &$ty { &self.$field }
        }
    };
    ($Name:ident $T:tt $field:tt $ty:tt: $first:ty $(, $other:ty)* $(,)?) => {
        $crate::__as_ref! { $Name $T $field $ty @ $first }
        $($crate::__as_ref! { $Name $T $field $ty @ $other })*
    };
    ($Name:ident [$($T:ident),*] $field:tt $ty:tt @ $target:ty) => {
        impl<$($T),*> ::core::convert::AsRef<$target> for $Name<$($T),*> {
            fn as_ref(&self) -> &$target { &self.$field }
        }
    };
}

#[proc_macro_derive(Constructor)]
#[macro_export]
macro_rules! Constructor {
    (struct $Name:ident<$($T:ident),*> { $($field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $Name<$($T),*> {
            pub fn new($($field: $ty),*) -> Self { $Name { $($field: $field),* } }
        }
    };
    (struct $Name:ident<$($T:ident),*> ($ty:tt,);) => {
        impl<$($T),*> $Name<$($T),*> {
            pub fn new(value: $ty) -> Self { $Name(value) }
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(FromStr)]
#[macro_export]
macro_rules! FromStr {
    (struct $Name:ident<$($T:ident),*> ($ty:tt,);) => {
        impl<$($T),*> ::core::str::FromStr for $Name<$($T),*> {
            type Err = <$ty as ::core::str::FromStr>::Err;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                match <$ty as ::core::str::FromStr>::from_str(text) { Ok(value) => Ok($Name(value)), Err(error) => Err(error) }
            }
        }
    };
    ($($other:tt)*) => {};
}
