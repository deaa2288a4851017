//! `revolt_optional_struct` 0.2: a struct whose fields are all optional, and a function that takes over what is there.

#[proc_macro_derive(OptionalStruct, attributes(optional_derive, optional_name))]
#[macro_export]
macro_rules! OptionalStruct {
    (#[optional_derive $derive:tt] #[optional_name ()] struct $Name:ident $($rest:tt)*) => {
        $crate::__optional! { ${concat(Optional, $Name)} $derive $Name $($rest)* }
    };
    (#[optional_derive $derive:tt] #[optional_name ($Optional:literal)] struct $Name:ident $($rest:tt)*) => {
        $crate::__optional! { ${concat($Optional)} $derive $Name $($rest)* }
    };
}
#[macro_export]
macro_rules! __optional {
    ($Optional:ident $derive:tt $Name:ident<$($T:ident),*> {
        $(#[optional_derive $d:tt] #[optional_name $n:tt] $field:ident: $ty:tt,)*
    }) => {
        $crate::__fields! { $Optional $derive [$($T),*] {} $($field $ty)* }
        impl<$($T),*> $Name<$($T),*> {
            pub fn apply_options(&mut self, optional_struct: $Optional<$($T),*>) {
                $($crate::__apply! { self optional_struct $field $ty })*
            }
        }
        impl<$($T),*> $Optional<$($T),*> {
            pub fn empty() -> $Optional<$($T),*> { () }
        }
    };
}
// A field that is optional already stays as it is.
#[macro_export]
macro_rules! __fields {
    ($Optional:ident ($($derive:tt)*) [$($T:ident),*] { $($fields:tt)* }) => {
        #[derive($($derive)*)]
        pub struct $Optional<$($T),*> { $($fields)* }
    };
    ($Optional:ident $derive:tt $T:tt { $($fields:tt)* } $field:ident (Option<$ty:ty>) $($rest:tt)*) => {
        $crate::__fields! { $Optional $derive $T { $($fields)* pub $field: Option<$ty>, } $($rest)* }
    };
    ($Optional:ident $derive:tt $T:tt { $($fields:tt)* } $field:ident $ty:tt $($rest:tt)*) => {
        $crate::__fields! { $Optional $derive $T { $($fields)* pub $field: Option<$ty>, } $($rest)* }
    };
}
#[macro_export]
macro_rules! __apply {
    ($me:ident $other:ident $field:ident (Option<$ty:ty>)) => { if let Some(value) = $other.$field { $me.$field = Some(value); } };
    ($me:ident $other:ident $field:ident $ty:tt) => { if let Some(value) = $other.$field { $me.$field = value; } };
}
