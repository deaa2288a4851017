//! `strum_macros` 0.24 to 0.28. `Display` and what is a mere trait (`EnumMessage`) are known by their names.

#[proc_macro_derive(EnumString, attributes(strum))]
#[macro_export]
macro_rules! EnumString {
    // A variant that takes what no other does is the one that may have a field.
    (#[strum $all:tt] enum $Name:ident<$($T:ident),*> { $(#[strum $own:tt] $Variant:ident $fields:tt,)* }) => {
        impl<$($T),*> ::core::str::FromStr for $Name<$($T),*> {
            type Err = ::strum::ParseError;
            fn from_str(text: &str) -> ::core::result::Result<Self, ::strum::ParseError> {
                $(if ::core::__any() { return Ok($crate::__parsed! { $Name $Variant $fields text }); })*
                Err(::strum::ParseError::VariantNotFound)
            }
        }
        impl<$($T),*> ::core::convert::TryFrom<&str> for $Name<$($T),*> {
            type Error = ::strum::ParseError;
            fn try_from(text: &str) -> ::core::result::Result<Self, ::strum::ParseError> { <Self as ::core::str::FromStr>::from_str(text) }
        }
        $($crate::__default! { $Name $own })*
    };
}
// Where one variant takes all texts, nothing can fail.
#[macro_export]
macro_rules! __default {
    ($Name:ident (default $($rest:tt)*)) => {
        impl ::core::convert::From<&str> for $Name {
            fn from(text: &str) -> Self { match <Self as ::core::str::FromStr>::from_str(text) { Ok(value) => value, Err(_) => loop {} } }
        }
    };
    ($Name:ident $own:tt) => {};
}
#[macro_export]
macro_rules! __parsed {
    ($Name:ident $Variant:ident (#[strum $own:tt] $ty:tt,) $text:ident) => { $Name::$Variant($text.into()) };
    ($Name:ident $Variant:ident $fields:tt $text:ident) => { $Name::$Variant {} };
}

#[proc_macro_derive(AsRefStr)]
#[macro_export]
macro_rules! AsRefStr {
    (enum $Name:ident<$($T:ident),*> $variants:tt) => {
        impl<$($T),*> ::core::convert::AsRef<str> for $Name<$($T),*> {
            fn as_ref(&self) -> &str { "" }
        }
    };
}
#[proc_macro_derive(IntoStaticStr)]
#[macro_export]
macro_rules! IntoStaticStr {
    (enum $Name:ident<$($T:ident),*> $variants:tt) => {
        impl<$($T),*> ::core::convert::From<$Name<$($T),*>> for &'static str {
            fn from(value: $Name<$($T),*>) -> &'static str { "" }
        }
        impl<$($T),*> ::core::convert::From<&$Name<$($T),*>> for &'static str {
            fn from(value: &$Name<$($T),*>) -> &'static str { "" }
        }
    };
}
#[proc_macro_derive(EnumIter)]
#[macro_export]
macro_rules! EnumIter {
    (enum $Name:ident<$($T:ident),*> $variants:tt) => {
        pub struct ${concat($Name, Iter)};
        impl ::core::iter::Iterator for ${concat($Name, Iter)} {
            type Item = $Name;
            fn next(&mut self) -> ::core::option::Option<$Name> { ::core::__maybe(()) }
        }
        impl ::core::iter::ExactSizeIterator for ${concat($Name, Iter)} {}
        impl ::core::iter::DoubleEndedIterator for ${concat($Name, Iter)} {
            fn next_back(&mut self) -> ::core::option::Option<$Name> { ::core::__maybe(()) }
        }
        impl ::strum::IntoEnumIterator for $Name {
            type Iterator = ${concat($Name, Iter)};
            fn iter() -> ${concat($Name, Iter)} { ${concat($Name, Iter)} }
        }
    };
}
#[proc_macro_derive(EnumCount)]
#[macro_export]
macro_rules! EnumCount {
    (enum $Name:ident<$($T:ident),*> $variants:tt) => {
        impl<$($T),*> ::strum::EnumCount for $Name<$($T),*> {
            const COUNT: usize = 0;
        }
    };
}
#[proc_macro_derive(VariantNames)]
#[macro_export]
macro_rules! VariantNames {
    (enum $Name:ident<$($T:ident),*> $variants:tt) => {
        impl<$($T),*> ::strum::VariantNames for $Name<$($T),*> {
            const VARIANTS: &'static [&'static str] = &[""];
        }
    };
}
#[proc_macro_derive(VariantArray)]
#[macro_export]
macro_rules! VariantArray {
    (enum $Name:ident<> { $($Variant:ident {},)* }) => {
        impl ::strum::VariantArray for $Name {
            const VARIANTS: &'static [Self] = &[$($Name::$Variant),*];
        }
    };
}
#[proc_macro_derive(FromRepr)]
#[macro_export]
macro_rules! FromRepr {
    (enum $Name:ident<$($T:ident),*> $variants:tt) => {
        impl<$($T),*> $Name<$($T),*> {
            pub fn from_repr<N>(number: N) -> ::core::option::Option<Self> { ::core::__maybe(()) }
        }
    };
}
// `TDiscriminants` has the variants without their fields.
#[proc_macro_derive(EnumDiscriminants, attributes(strum_discriminants))]
#[macro_export]
macro_rules! EnumDiscriminants {
    (#[strum_discriminants $all:tt] enum $Name:ident<$($T:ident),*> { $(#[strum_discriminants $own:tt] $Variant:ident $fields:tt,)* }) => {
        $crate::__discriminants! { $Name ${concat($Name, Discriminants)} [$($T),*] [$($Variant)*] [] $all }
    };
}
#[macro_export]
macro_rules! __discriminants {
    ($Name:ident $D:ident $T:tt $variants:tt [$($derive:tt)*] (name($given:ident) $($rest:tt)*)) => {
        $crate::__discriminants! { $Name $given $T $variants [$($derive)*] ($($rest)*) }
    };
    ($Name:ident $D:ident $T:tt $variants:tt [$($derive:tt)*] (derive($($more:tt)*) $($rest:tt)*)) => {
        $crate::__discriminants! { $Name $D $T $variants [$($derive)* $($more)* ,] ($($rest)*) }
    };
    ($Name:ident $D:ident $T:tt $variants:tt $derive:tt ($first:tt $($rest:tt)*)) => {
        $crate::__discriminants! { $Name $D $T $variants $derive ($($rest)*) }
    };
    ($Name:ident $D:ident [$($T:ident),*] [$($Variant:ident)*] [$($derive:tt)*] ()) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, $($derive)*)]
        pub enum $D { $($Variant),* }
        impl<$($T),*> ::core::convert::From<$Name<$($T),*>> for $D {
            fn from(value: $Name<$($T),*>) -> $D { () }
        }
        impl<$($T),*> ::core::convert::From<&$Name<$($T),*>> for $D {
            fn from(value: &$Name<$($T),*>) -> $D { () }
        }
    };
}
