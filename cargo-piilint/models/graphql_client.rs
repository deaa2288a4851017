//! `graphql_client` 0.16: the variables of a query go to the server that is asked.

use ::std::collections::HashMap;

pub trait GraphQLQuery {
    type Variables;
    type ResponseData;
    fn build_query(variables: Self::Variables) -> QueryBody<Self::Variables>;
}
// The types of a query are made out of its file, which is not read.
#[proc_macro_derive(GraphQLQuery)]
#[macro_export]
macro_rules! GraphQLQuery {
    (struct $Name:ident<> $fields:tt) => {
        impl $crate::GraphQLQuery for $Name {
            fn build_query<V>(variables: V) -> $crate::QueryBody<V> { $crate::QueryBody { variables, query: "", operation_name: "" } }
        }
    };
    ($($other:tt)*) => {};
}
#[derive(Debug, ::serde::Serialize, ::serde::Deserialize)]
pub struct QueryBody<Variables> { pub variables: Variables, pub query: &'static str, pub operation_name: &'static str }
#[derive(Debug, Clone, Copy, Default, ::serde::Serialize, ::serde::Deserialize, PartialEq, Eq)]
pub struct Location { pub line: i32, pub column: i32 }
#[derive(Debug, Clone, ::serde::Serialize, ::serde::Deserialize, PartialEq, Eq)]
pub enum PathFragment { Key(String), Index(i32) }
impl core::fmt::Display for PathFragment {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        match self { PathFragment::Key(key) => f.write_fmt(format_args!("{}", key)), PathFragment::Index(_) => Ok(()) }
    }
}
#[derive(Debug, Clone, ::serde::Serialize, ::serde::Deserialize, PartialEq, Eq)]
pub struct Error {
    pub message: String,
    pub locations: Option<Vec<Location>>,
    pub path: Option<Vec<PathFragment>>,
    pub extensions: Option<HashMap<String, ::serde_json::Value>>,
}
impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.message)) }
}
#[derive(Debug, ::serde::Serialize, ::serde::Deserialize, PartialEq, Eq)]
pub struct Response<Data> { pub data: Option<Data>, pub errors: Option<Vec<Error>>, pub extensions: Option<HashMap<String, ::serde_json::Value>> }

pub mod reqwest {
    use crate::{GraphQLQuery, Response};
    #[pii_sink(share, http)]
    pub async fn post_graphql<Q: GraphQLQuery, U: ::reqwest::IntoUrl>(
        client: &::reqwest::Client, #[pii(recipient)] url: U, #[pii(sink)] variables: Q::Variables,
    ) -> Result<Response<Q::ResponseData>, ::reqwest::Error> { ::core::__fallible(::core::__unseen()) }
    #[pii_sink(share, http)]
    pub fn post_graphql_blocking<Q: GraphQLQuery, U: ::reqwest::IntoUrl>(
        client: &::reqwest::blocking::Client, #[pii(recipient)] url: U, #[pii(sink)] variables: Q::Variables,
    ) -> Result<Response<Q::ResponseData>, ::reqwest::Error> { ::core::__fallible(::core::__unseen()) }
}
