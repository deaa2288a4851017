//! `derivative` 2: derives that leave fields out. What a function named in `format_with` shows is taken for all of the field.

#[proc_macro_derive(Derivative, attributes(derivative))]
#[macro_export]
macro_rules! Derivative {
    (#[derivative $all:tt] $($item:tt)*) => { $crate::__derived! { $all $($item)* } };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __derived {
    ((Debug $($rest:tt)*) $($item:tt)*) => {
        $crate::__debug! { $($item)* }
        $crate::__derived! { ($($rest)*) $($item)* }
    };
    ((Clone $($rest:tt)*) $kind:ident $Name:ident<$($T:ident),*> $($item:tt)*) => {
        impl<$($T),*> ::core::clone::Clone for $Name<$($T),*> { fn clone(&self) -> Self { *self } }
        $crate::__derived! { ($($rest)*) $kind $Name<$($T),*> $($item)* }
    };
    ((Default $($rest:tt)*) $kind:ident $Name:ident<$($T:ident),*> $($item:tt)*) => {
        impl<$($T),*> ::core::default::Default for $Name<$($T),*> { fn default() -> Self { () } }
        $crate::__derived! { ($($rest)*) $kind $Name<$($T),*> $($item)* }
    };
    (($other:tt $($rest:tt)*) $($item:tt)*) => { $crate::__derived! { ($($rest)*) $($item)* } };
    (() $($item:tt)*) => {};
}
#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    (struct $Name:ident<$($T:ident),*> { $(#[derivative $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__shown! { $own f &self.$field } )*
                Ok(())
            }
        }
    };
    (struct $Name:ident<$($T:ident),*> ($(#[derivative $own:tt] $ty:tt,)*);) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__shown! { $own f &self.${index()} } )*
                Ok(())
            }
        }
    };
    (enum $Name:ident<$($T:ident),*> { $(#[derivative $own:tt] $Variant:ident $fields:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__variant! { f self $Name $Variant $fields } )*
                Ok(())
            }
        }
    };
    ($($other:tt)*) => {};
}
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($f:ident $self:ident $Name:ident $Variant:ident { $(#[derivative $own:tt] $field:ident: $ty:tt,)* }) => {
        $( if let $Name::$Variant { $field: value, .. } = $self { $crate::__shown! { $own $f value } } )*
    };
    ($f:ident $self:ident $Name:ident $Variant:ident ($(#[derivative $own:tt] $ty:tt,)*)) => {
        $( if let $Name::$Variant { ${index()}: value, .. } = $self { $crate::__shown! { $own $f value } } )*
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __shown {
    ((Debug = "ignore" $($rest:tt)*) $f:ident $value:expr) => {};
    ((Debug(ignore $($how:tt)*) $($rest:tt)*) $f:ident $value:expr) => {};
    (($other:tt $($rest:tt)*) $f:ident $value:expr) => { $crate::__shown! { ($($rest)*) $f $value } };
    (() $f:ident $value:expr) => { $f.write_fmt(::core::format_args!("{:?}", $value)); };
}
