//! `getset` 0.1: functions that lend, copy and set a field; which fields have which, their attributes and the type's say.

#[proc_macro_derive(Getters, attributes(getset, get))]
#[macro_export]
macro_rules! Getters {
    (#[getset $all:tt] #[get $each:tt] struct $Name:ident<$($T:ident),*> { $(#[getset $own:tt] #[get $get:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $Name<$($T),*> {
            $($crate::__if_said! { get $own $get $all $each { pub fn $field(&self) -> &$ty { &self.$field } } { pub fn ${concat(get_, $field)}(&self) -> &$ty { &self.$field } } })*
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(CopyGetters, attributes(getset, get_copy))]
#[macro_export]
macro_rules! CopyGetters {
    (#[getset $all:tt] #[get_copy $each:tt] struct $Name:ident<$($T:ident),*> { $(#[getset $own:tt] #[get_copy $get:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $Name<$($T),*> {
            $($crate::__if_said! { get_copy $own $get $all $each { pub fn $field(&self) -> $ty { self.$field } } { pub fn ${concat(get_, $field)}(&self) -> $ty { self.$field } } })*
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(MutGetters, attributes(getset, get_mut))]
#[macro_export]
macro_rules! MutGetters {
    (#[getset $all:tt] #[get_mut $each:tt] struct $Name:ident<$($T:ident),*> { $(#[getset $own:tt] #[get_mut $get:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $Name<$($T),*> {
            $($crate::__if_said! { get_mut $own $get $all $each { pub fn ${concat($field, _mut)}(&mut self) -> &mut $ty { &mut self.$field } } { pub fn ${concat(get_, $field, _mut)}(&mut self) -> &mut $ty { &mut self.$field } } })*
        }
    };
    ($($other:tt)*) => {};
}
#[proc_macro_derive(Setters, attributes(getset, set))]
#[macro_export]
macro_rules! Setters {
    (#[getset $all:tt] #[set $each:tt] struct $Name:ident<$($T:ident),*> { $(#[getset $own:tt] #[set $set:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $Name<$($T),*> {
            $($crate::__if_said! { set $own $set $all $each { pub fn ${concat(set_, $field)}(&mut self, value: $ty) -> &mut Self { self.$field = value; self } } { pub fn ${concat(set_, $field)}(&mut self, value: $ty) -> &mut Self { self.$field = value; self } } })*
        }
    };
    ($($other:tt)*) => {};
}
// `$own` and `$word`: the field's `#[getset(..)]` and `#[get = ".."]`; `$all` and `$each`: the type's. The second form has the prefix.
#[macro_export]
macro_rules! __if_said {
    ($word:ident (skip) $get:tt $all:tt $each:tt $plain:tt $prefixed:tt) => {};
    ($word:ident ($($own:tt)*) () ($($all:tt)*) () $plain:tt $prefixed:tt) => { $crate::__said! { $word $plain $prefixed: $($own)* , $($all)* } };
    ($word:ident $own:tt ($($get:tt)*) $all:tt ($($each:tt)*) $plain:tt $prefixed:tt) => { $crate::__how! { $plain $prefixed: $($get)* $($each)* } };
}
#[macro_export]
macro_rules! __said {
    (get { $($item:tt)* } $prefixed:tt: get = $how:literal $($rest:tt)*) => { $crate::__how! { { $($item)* } $prefixed: $how } };
    (get_copy { $($item:tt)* } $prefixed:tt: get_copy = $how:literal $($rest:tt)*) => { $crate::__how! { { $($item)* } $prefixed: $how } };
    (get_mut { $($item:tt)* } $prefixed:tt: get_mut = $how:literal $($rest:tt)*) => { $crate::__how! { { $($item)* } $prefixed: $how } };
    (set { $($item:tt)* } $prefixed:tt: set = $how:literal $($rest:tt)*) => { $crate::__how! { { $($item)* } $prefixed: $how } };
    ($word:ident $plain:tt $prefixed:tt: $first:tt $($rest:tt)*) => { $crate::__said! { $word $plain $prefixed: $($rest)* } };
    ($word:ident $plain:tt $prefixed:tt:) => {};
}
#[macro_export]
macro_rules! __how {
    ($plain:tt { $($item:tt)* }: "pub with_prefix" $($rest:tt)*) => { $($item)* };
    ($plain:tt { $($item:tt)* }: "with_prefix" $($rest:tt)*) => { $($item)* };
    ({ $($item:tt)* } $prefixed:tt: $($rest:tt)*) => { $($item)* };
}
