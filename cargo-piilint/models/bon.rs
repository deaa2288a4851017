//! `bon` 2 and 3, `#[derive(Builder)]` on a struct: `T::builder()`, a function for each field, `build`. Its attribute macros for functions
//! are not modelled.

#[proc_macro_derive(Builder, attributes(builder))]
#[macro_export]
macro_rules! Builder {
    (#[builder $all:tt] struct $Name:ident<$($T:ident),*> { $(#[builder $own:tt] $field:ident: $ty:tt,)* }) => {
        pub struct ${concat($Name, Builder)}<$($T),*> { $($field: $ty,)* }
        impl<$($T),*> $Name<$($T),*> {
            pub fn builder() -> ${concat($Name, Builder)}<$($T),*> { () }
        }
        impl<$($T),*> ${concat($Name, Builder)}<$($T),*> {
            pub fn build(self) -> $Name<$($T),*> { $Name { $($field: self.$field),* } }
            $($crate::__setter! { $field $ty $own $all })*
        }
    };
}
// Reads the field's own arguments, then the type's. An option has a function for the value and one for the option.
#[macro_export]
macro_rules! __setter {
    ($field:ident (Option<$ty:ty>) ($($own:tt)*) ($($all:tt)*)) => {
        $crate::__setter! { $field $field ($ty) plain (Some): $($own)* , $($all)* }
        $crate::__setter! { ${concat(maybe_, $field)} $field (Option<$ty>) plain (): $($own)* , $($all)* }
    };
    ($field:ident $ty:tt ($($own:tt)*) ($($all:tt)*)) => { $crate::__setter! { $field $field $ty plain (): $($own)* , $($all)* } };
    ($name:ident $field:ident $ty:tt $how:ident $some:tt: skip $($rest:tt)*) => {};
    ($name:ident $field:ident $ty:tt $how:ident $some:tt: into $($rest:tt)*) => { $crate::__setter! { $name $field $ty into $some: $($rest)* } };
    ($name:ident $field:ident $ty:tt $how:ident $some:tt: on(String, into) $($rest:tt)*) => { $crate::__setter! { $name $field $ty into $some: $($rest)* } };
    ($name:ident $field:ident $ty:tt $how:ident $some:tt: name = $given:ident $($rest:tt)*) => { $crate::__setter! { $given $field $ty $how $some: $($rest)* } };
    ($name:ident $field:ident $ty:tt $how:ident $some:tt: $first:tt $($rest:tt)*) => { $crate::__setter! { $name $field $ty $how $some: $($rest)* } };
    ($name:ident $field:ident $ty:tt plain ($($some:ident)?):) => {
        pub fn $name(self, value: $ty) -> Self { Self { $field: $($some)? (value), ..self } }
    };
    ($name:ident $field:ident $ty:tt into ($($some:ident)?):) => {
        pub fn $name<V: ::core::convert::Into<$ty>>(self, value: V) -> Self { Self { $field: $($some)? (value.into()), ..self } }
    };
}
