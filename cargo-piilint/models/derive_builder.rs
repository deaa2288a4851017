//! `derive_builder` 0.11 to 0.20: `TBuilder` with a function for each field and `build`. Which fields were set is not told.

#[derive(Clone, Debug)]
pub struct UninitializedFieldError { field: &'static str }
impl UninitializedFieldError {
    pub fn new(field: &'static str) -> UninitializedFieldError { UninitializedFieldError { field: field } }
    pub fn field_name(&self) -> &'static str { self.field }
}

#[proc_macro_derive(Builder, attributes(builder))]
#[macro_export]
macro_rules! Builder {
    (#[builder $all:tt] struct $Name:ident<$($T:ident),*> { $(#[builder $own:tt] $field:ident: $ty:tt,)* }) => {
        $crate::__builder! { ${concat($Name, Builder)} build $Name [$($T),*] { $($own $field $ty)* } $all: $all }
    };
}
// Reads the type's own arguments: what the builder and its last function are called.
#[macro_export]
macro_rules! __builder {
    ($B:ident $build:ident $Name:ident $T:tt $fields:tt $all:tt: (name = $given:literal $($rest:tt)*)) => {
        $crate::__builder! { ${concat($given)} $build $Name $T $fields $all: ($($rest)*) }
    };
    ($B:ident $build:ident $Name:ident $T:tt $fields:tt $all:tt: (build_fn(name = $given:literal $($more:tt)*) $($rest:tt)*)) => {
        $crate::__builder! { $B ${concat($given)} $Name $T $fields $all: ($($rest)*) }
    };
    ($B:ident $build:ident $Name:ident $T:tt $fields:tt $all:tt: ($first:tt $($rest:tt)*)) => {
        $crate::__builder! { $B $build $Name $T $fields $all: ($($rest)*) }
    };
    ($B:ident $build:ident $Name:ident [$($T:ident),*] { $($own:tt $field:ident $ty:tt)* } $all:tt: ()) => {
        #[derive(Clone, Default)]
        pub struct $B<$($T),*> { $($field: $ty,)* }
        #[derive(Debug)]
        pub enum ${concat($B, Error)} { UninitializedField(&'static str), ValidationError(::alloc::string::String) }
        impl ::core::fmt::Display for ${concat($B, Error)} {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result { Ok(()) }
        }
        impl ::core::error::Error for ${concat($B, Error)} {}
        impl<$($T),*> $B<$($T),*> {
            pub fn create_empty() -> Self { () }
            pub fn $build(&self) -> ::core::result::Result<$Name<$($T),*>, ${concat($B, Error)}> {
                ::core::__fallible($Name { $($field: self.$field),* })
            }
            $($crate::__setter! { $field $ty $own $all })*
        }
    };
}
// Reads the field's own arguments, then the type's: the function's name, how it takes the builder and the value, and what the value
// is wrapped in.
#[macro_export]
macro_rules! __setter {
    ($field:ident $ty:tt ($($own:tt)*) ($($all:tt)*)) => { $crate::__setter! { $field $field $ty mutable plain (): $($own)* , $($all)* } };
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: pattern = "owned" $($rest:tt)*) => {
        $crate::__setter! { $name $field $ty owned $how $some: $($rest)* }
    };
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: pattern = "immutable" $($rest:tt)*) => {
        $crate::__setter! { $name $field $ty immutable $how $some: $($rest)* }
    };
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: setter(skip $($more:tt)*) $($rest:tt)*) => {};
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: setter(custom $($more:tt)*) $($rest:tt)*) => {};
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: setter(into $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $name $field $ty $me into $some: setter($($more)*) $($rest)* }
    };
    ($name:ident $field:ident (Option<$ty:ty>) $me:ident $how:ident (): setter(strip_option $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $name $field ($ty) $me $how (Some): setter($($more)*) $($rest)* }
    };
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: setter(name = $given:literal $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { ${concat($given)} $field $ty $me $how $some: setter($($more)*) $($rest)* }
    };
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: setter($first:tt $($more:tt)*) $($rest:tt)*) => {
        $crate::__setter! { $name $field $ty $me $how $some: setter($($more)*) $($rest)* }
    };
    ($name:ident $field:ident $ty:tt $me:ident $how:ident $some:tt: $first:tt $($rest:tt)*) => {
        $crate::__setter! { $name $field $ty $me $how $some: $($rest)* }
    };
    ($name:ident $field:ident $ty:tt $me:ident plain $some:tt:) => { $crate::__set! { $me $field $some value, pub fn $name, $ty } };
    ($name:ident $field:ident $ty:tt $me:ident into $some:tt:) => {
        $crate::__set! { $me $field $some (value.into()), pub fn $name<V: ::core::convert::Into<$ty>>, V }
    };
}
#[macro_export]
macro_rules! __set {
    (mutable $field:ident ($($some:ident)?) $value:tt, pub fn $name:ident $(<$V:ident: $bound:ty>)?, $ty:ty) => {
        pub fn $name $(<$V: $bound>)? (&mut self, value: $ty) -> &mut Self { self.$field = $($some)? ($value); self }
    };
    (owned $field:ident ($($some:ident)?) $value:tt, pub fn $name:ident $(<$V:ident: $bound:ty>)?, $ty:ty) => {
        pub fn $name $(<$V: $bound>)? (self, value: $ty) -> Self { Self { $field: $($some)? ($value), ..self } }
    };
    (immutable $field:ident ($($some:ident)?) $value:tt, pub fn $name:ident $(<$V:ident: $bound:ty>)?, $ty:ty) => {
        pub fn $name $(<$V: $bound>)? (&self, value: $ty) -> Self { Self { $field: $($some)? ($value), ..*self } }
    };
}
