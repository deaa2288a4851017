//! `utoipa` 4 to 6: a description of an interface, made of the program's types. No data is in it.

#[proc_macro_derive(ToSchema)]
#[macro_export]
macro_rules! ToSchema {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => { impl<$($T),*> $crate::ToSchema for $Name<$($T),*> {} };
}
#[proc_macro_derive(IntoParams)]
#[macro_export]
macro_rules! IntoParams {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => { impl<$($T),*> $crate::IntoParams for $Name<$($T),*> {} };
}
#[proc_macro_derive(ToResponse)]
#[macro_export]
macro_rules! ToResponse { ($($other:tt)*) => {}; }
#[proc_macro_derive(IntoResponses)]
#[macro_export]
macro_rules! IntoResponses { ($($other:tt)*) => {}; }
#[proc_macro_derive(OpenApi)]
#[macro_export]
macro_rules! OpenApi {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        impl<$($T),*> $crate::OpenApi for $Name<$($T),*> { fn openapi() -> $crate::openapi::OpenApi { ::core::__unseen() } }
    };
}
#[macro_export]
#[rustc_builtin_macro]
macro_rules! path { () => {} }

pub trait OpenApi { fn openapi() -> openapi::OpenApi; }
pub trait ToSchema {}
pub trait IntoParams {}
pub trait IntoResponses {}
pub trait ToResponse<'__r> {}
pub trait Modify { fn modify(&self, openapi: &mut openapi::OpenApi); }

pub mod openapi {
    pub use info::{Contact, Info, License};
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
    pub struct OpenApi { pub info: Info, pub schema: String }
    impl OpenApi {
        pub fn to_json(&self) -> Result<String, ::serde_json::Error> { ::core::__fallible("") }
        pub fn to_pretty_json(&self) -> Result<String, ::serde_json::Error> { ::core::__fallible("") }
        pub fn to_yaml(&self) -> Result<String, ::serde_yaml::Error> { ::core::__fallible("") }
        pub fn merge(&mut self, other: OpenApi) { () }
        pub fn merge_from(self, other: OpenApi) -> OpenApi { self }
        pub fn nest<P: Into<String>, O: Into<OpenApi>>(self, path: P, other: O) -> OpenApi { self }
    }
    pub mod info {
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Info { pub title: String, pub description: Option<String>, pub version: String, pub contact: Option<Contact>, pub license: Option<License> }
        impl Info { pub fn new<S: Into<String>>(title: S, version: S) -> Info { Info { title: title.into(), version: version.into() } } }
        // The developers', for everybody to read.
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Contact { pub name: Option<String>, pub url: Option<String>, pub email: Option<String> }
        impl Contact { pub fn new() -> Contact { () } }
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
        pub struct License { pub name: String, pub url: Option<String> }
        impl License { pub fn new<S: Into<String>>(name: S) -> License { License { name: name.into() } } }
    }
}
