//! `typed-builder` 0.10 to 0.23: `T::builder()`, a function for each field, `build`. Which fields were set is not told.

#[proc_macro_derive(TypedBuilder, attributes(builder))]
#[macro_export]
macro_rules! TypedBuilder {
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
// Reads the field's own arguments, then those for all fields: how the value is taken, and what it is wrapped in.
#[macro_export]
macro_rules! __setter {
    ($field:ident $ty:tt ($($own:tt)*) ($($all:tt)*)) => { $crate::__setter! { $field $ty plain (): $($own)* , $($all)* } };
    ($field:ident $ty:tt $how:ident $some:tt: setter(skip $($more:tt)*) $($rest:tt)*) => {};
    ($field:ident $ty:tt $how:ident $some:tt: setter(into $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $field $ty into $some: setter($($more)*) $($rest)* }
    };
    ($field:ident (Option<$ty:ty>) $how:ident (): setter(strip_option $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $field ($ty) $how (Some): setter($($more)*) $($rest)* }
    };
    ($field:ident $ty:tt $how:ident $some:tt: setter(transform $($more:tt)*) $($rest:tt)*) => {
        pub fn $field<V>(self, value: V) -> Self { Self { $field: value, ..self } }
    };
    ($field:ident $ty:tt $how:ident $some:tt: setter($first:tt $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $field $ty $how $some: setter($($more)*) $($rest)* }
    };
    ($field:ident $ty:tt $how:ident $some:tt: field_defaults($($all:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $field $ty $how $some: $($all)* $($rest)* }
    };
    ($field:ident $ty:tt $how:ident $some:tt: $first:tt $($rest:tt)*) => { $crate::__setter! { $field $ty $how $some: $($rest)* } };
    ($field:ident $ty:tt plain ($($some:ident)?):) => {
        pub fn $field(self, value: $ty) -> Self { Self { $field: $($some)? (value), ..self } }
    };
    ($field:ident $ty:tt into ($($some:ident)?):) => {
        pub fn $field<V: ::core::convert::Into<$ty>>(self, value: V) -> Self { Self { $field: $($some)? (value.into()), ..self } }
    };
}
