//! `bitflags` 1 and 2: a number with names for its bits.

#[macro_export]
macro_rules! bitflags {
    () => {};
    (
        $(#[$attr:meta])* $vis:vis struct $name:ident : $bits:ty {
            $($(#[$inner:meta])* const $flag:tt = $value:expr;)*
        }
        $($rest:tt)*
    ) => {
        $(#[$attr])* $vis struct $name($bits);
        impl $name { $($(#[$inner])* pub const $flag: Self = Self($value);)* }
        $crate::__functions! { $name $bits }
        $crate::bitflags! { $($rest)* }
    };
    (impl $name:ident : $bits:ty { $($(#[$inner:meta])* const $flag:tt = $value:expr;)* } $($rest:tt)*) => {
        impl $name { $($(#[$inner])* pub const $flag: Self = Self($value);)* }
        $crate::__functions! { $name $bits }
        $crate::bitflags! { $($rest)* }
    };
}
#[macro_export]
macro_rules! __functions {
    ($name:ident $bits:ty) => {
        impl $name {
            pub fn empty() -> Self;
            pub fn all() -> Self;
            pub fn bits(&self) -> $bits;
            pub fn from_bits(bits: $bits) -> ::core::option::Option<Self>;
            pub fn from_bits_truncate(bits: $bits) -> Self;
            pub fn from_bits_retain(bits: $bits) -> Self;
            pub fn from_name(name: &str) -> ::core::option::Option<Self>;
            pub fn is_empty(&self) -> bool;
            pub fn is_all(&self) -> bool;
            pub fn intersects(&self, other: Self) -> bool;
            pub fn contains(&self, other: Self) -> bool;
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn intersection(self, other: Self) -> Self;
            pub fn union(self, other: Self) -> Self;
            pub fn difference(self, other: Self) -> Self;
            pub fn symmetric_difference(self, other: Self) -> Self;
            pub fn complement(self) -> Self;
        }
        impl ::core::ops::BitOr for $name {
            type Output = Self;
            fn bitor(self, other: Self) -> Self;
        }
        impl ::core::ops::BitAnd for $name {
            type Output = Self;
            fn bitand(self, other: Self) -> Self;
        }
        impl ::core::ops::BitXor for $name {
            type Output = Self;
            fn bitxor(self, other: Self) -> Self;
        }
        impl ::core::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self;
        }
        impl ::core::ops::Not for $name {
            type Output = Self;
            fn not(self) -> Self;
        }
    };
}
