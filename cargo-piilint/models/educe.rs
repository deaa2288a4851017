//! `educe` 0.8: derives that leave fields out. What it makes of unions is not seen.

#[proc_macro_derive(Educe, attributes(educe))]
#[macro_export]
macro_rules! Educe {
    (#[educe $all:tt] $($item:tt)*) => { $crate::__derived! { $all $($item)* } };
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
    (struct $Name:ident<$($T:ident),*> { $(#[educe $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__shown! { $own f &self.$field } )*
                Ok(())
            }
        }
    };
    (struct $Name:ident<$($T:ident),*> ($(#[educe $own:tt] $ty:tt,)*);) => {
        impl<$($T),*> ::core::fmt::Debug for $Name<$($T),*> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                $( $crate::__shown! { $own f &self.${index()} } )*
                Ok(())
            }
        }
    };
    (enum $Name:ident<$($T:ident),*> { $(#[educe $own:tt] $Variant:ident $fields:tt,)* }) => {
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
    ($f:ident $self:ident $Name:ident $Variant:ident { $(#[educe $own:tt] $field:ident: $ty:tt,)* }) => {
        $( if let $Name::$Variant { $field: value, .. } = $self { $crate::__shown! { $own $f value } } )*
    };
    ($f:ident $self:ident $Name:ident $Variant:ident ($(#[educe $own:tt] $ty:tt,)*)) => {
        $( if let $Name::$Variant { ${index()}: value, .. } = $self { $crate::__shown! { $own $f value } } )*
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __shown {
    ((Debug(ignore) $($rest:tt)*) $f:ident $value:expr) => {};
    ((Debug(method($by:path)) $($rest:tt)*) $f:ident $value:expr) => { $by($value, $f); };
    ((Debug = false $($rest:tt)*) $f:ident $value:expr) => {};
    (($other:tt $($rest:tt)*) $f:ident $value:expr) => { $crate::__shown! { ($($rest)*) $f $value } };
    (() $f:ident $value:expr) => { $f.write_fmt(::core::format_args!("{:?}", $value)); };
}
