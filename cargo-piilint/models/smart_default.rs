//! `smart-default` 0.7: values that stand in the source, nobody's.

#[proc_macro_derive(SmartDefault)]
#[macro_export]
macro_rules! SmartDefault {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        impl<$($T),*> ::core::default::Default for $Name<$($T),*> {
            fn default() -> Self { () }
        }
    };
}
