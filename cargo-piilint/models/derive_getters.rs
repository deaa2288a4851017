//! `derive-getters` 0.5: a function for each field, that lends it.

#[proc_macro_derive(Getters, attributes(getter))]
#[macro_export]
macro_rules! Getters {
    (#[getter $all:tt] struct $Name:ident<$($T:ident),*> { $(#[getter $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $Name<$($T),*> {
            $($crate::__getter! { $field $ty $own })*
        }
    };
    ($($other:tt)*) => {};
}
#[macro_export]
macro_rules! __getter {
    ($field:ident $ty:tt (skip)) => {};
    ($field:ident $ty:tt (copy)) => { pub fn $field(&self) -> $ty { self.$field } };
    ($field:ident $ty:tt (rename = $given:literal)) => { pub fn ${concat($given)}(&self) -> &$ty { &self.$field } };
    ($field:ident $ty:tt $own:tt) => { pub fn $field(&self) -> &$ty { &self.$field } };
}
