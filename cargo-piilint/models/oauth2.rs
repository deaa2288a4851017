//! `oauth2` 5: codes and tokens are credentials, which print nothing until `secret` hands them out.

pub use client_::{Client, EndpointMaybeSet, EndpointNotSet, EndpointSet};
pub use code_::AuthorizationRequest;
pub use error_::RequestTokenError;
pub use token_::{ClientCredentialsTokenRequest, CodeTokenRequest, EmptyExtraTokenFields, PasswordTokenRequest, RefreshTokenRequest, StandardTokenResponse, TokenResponse};
pub use types_::{
    AccessToken, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, DeviceAuthorizationUrl, IntrospectionUrl, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RefreshToken, ResourceOwnerPassword, ResourceOwnerUsername, RevocationUrl, Scope, TokenUrl,
};
pub use ::http;
pub use ::reqwest;
pub use ::url;

#[derive(Debug)]
pub enum ConfigurationError { MissingUrl(&'static str), InsecureUrl(&'static str) }
impl core::fmt::Display for ConfigurationError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for ConfigurationError {}

mod error_ {
    // It quotes what the server answered.
    #[derive(Debug)]
    pub enum RequestTokenError<RE, T> { ServerResponse(T), Request(RE), Parse((), Vec<u8>), Other(String) }
    impl<RE, T> core::fmt::Display for RequestTokenError<RE, T> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<RE, T> core::error::Error for RequestTokenError<RE, T> {}
}
mod types_ {
    use core::ops::Deref;
    macro_rules! names {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct $name(String);
            impl $name { pub fn new(s: String) -> $name { $name(s) } }
            impl Deref for $name { type Target = String; fn deref(&self) -> &String { &self.0 } }
        )* };
    }
    names! { ClientId Scope ResourceOwnerUsername }
    macro_rules! urls {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct $name { text: String }
            impl $name {
                pub fn new(url: String) -> Result<$name, ::url::ParseError> { ::core::__fallible($name { text: url }) }
                pub fn from_url(url: ::url::Url) -> $name { $name { text: url } }
                pub fn url(&self) -> &::url::Url { ::core::__unseen() }
            }
            impl Deref for $name { type Target = String; fn deref(&self) -> &String { &self.text } }
        )* };
    }
    urls! { AuthUrl TokenUrl RedirectUrl IntrospectionUrl RevocationUrl DeviceAuthorizationUrl }
    macro_rules! secrets {
        ($($name:ident)*) => { $(
            #[pii("user.authorization.credentials")]
            pub struct $name(String);
            impl $name {
                pub fn new(s: String) -> $name { $name(s) }
                pub fn secret(&self) -> &String { &self.0 }
                pub fn into_secret(self) -> String { self.0 }
            }
            impl Clone for $name { fn clone(&self) -> $name { $name(self.0) } }
            impl core::fmt::Debug for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            // It is written in full: it is what is sent.
            impl ::serde::Serialize for $name {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&self.0) }
            }
            impl ::serde::Deserialize for $name {
                fn deserialize<D: ::serde::de::Deserializer>(deserializer: D) -> Result<$name, D::Error> { ::core::__fallible(deserializer) }
            }
        )* };
    }
    secrets! { ClientSecret AuthorizationCode RefreshToken AccessToken ResourceOwnerPassword PkceCodeVerifier }
    // It guards one request, and is worth nothing behind it.
    #[derive(Clone, Debug)]
    pub struct CsrfToken { text: String }
    impl CsrfToken {
        pub fn new(s: String) -> CsrfToken { CsrfToken { text: s } }
        pub fn new_random() -> CsrfToken { CsrfToken {} }
        pub fn secret(&self) -> &String { &self.text }
    }
    #[derive(Clone, Debug)]
    pub struct PkceCodeChallenge;
    impl PkceCodeChallenge {
        pub fn new_random_sha256() -> (PkceCodeChallenge, PkceCodeVerifier) { (PkceCodeChallenge, PkceCodeVerifier(())) }
        pub fn as_str(&self) -> &str { "" }
    }
}
mod client_ {
    use crate::*;
    use core::marker::PhantomData;
    #[derive(Clone, Debug)]
    pub struct EndpointNotSet;
    #[derive(Clone, Debug)]
    pub struct EndpointSet;
    #[derive(Clone, Debug)]
    pub struct EndpointMaybeSet;
    #[derive(Clone, Debug)]
    pub struct Client<TE, TR, TIR, RT, TRE, HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet, HasRevocationUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet> {
        of: PhantomData<(TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl)>,
    }
    impl<TE, TR, TIR, RT, TRE> Client<TE, TR, TIR, RT, TRE> {
        pub fn new(client_id: ClientId) -> Client<TE, TR, TIR, RT, TRE> { Client {} }
    }
    impl<TE, TR, TIR, RT, TRE, A, D, I, R, T> Client<TE, TR, TIR, RT, TRE, A, D, I, R, T> {
        pub fn set_auth_uri(self, auth_url: AuthUrl) -> Client<TE, TR, TIR, RT, TRE, EndpointSet, D, I, R, T> { Client {} }
        pub fn set_token_uri(self, token_url: TokenUrl) -> Client<TE, TR, TIR, RT, TRE, A, D, I, R, EndpointSet> { Client {} }
        pub fn set_client_secret(self, client_secret: ClientSecret) -> Client<TE, TR, TIR, RT, TRE, A, D, I, R, T> { Client {} }
        pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Client<TE, TR, TIR, RT, TRE, A, D, I, R, T> { Client {} }
        pub fn client_id(&self) -> &ClientId { ::core::__unseen() }
    }
    impl<TE, TR, TIR, RT, TRE, D, I, R, T> Client<TE, TR, TIR, RT, TRE, EndpointSet, D, I, R, T> {
        pub fn authorize_url<S: FnOnce() -> CsrfToken>(&self, state_fn: S) -> AuthorizationRequest { AuthorizationRequest { state: state_fn() } }
    }
    impl<TE, TR, TIR, RT, TRE, A, D, I, R> Client<TE, TR, TIR, RT, TRE, A, D, I, R, EndpointSet> {
        pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR> { CodeTokenRequest {} }
        pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<TE, TR> { ClientCredentialsTokenRequest {} }
        pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> PasswordTokenRequest<TE, TR> { PasswordTokenRequest {} }
        pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> RefreshTokenRequest<TE, TR> { RefreshTokenRequest {} }
    }
}
mod code_ {
    use crate::*;
    pub struct AuthorizationRequest { state: CsrfToken }
    impl AuthorizationRequest {
        pub fn add_scope(self, scope: Scope) -> AuthorizationRequest { self }
        pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> AuthorizationRequest { self }
        pub fn url(self) -> (::url::Url, CsrfToken) { (::core::__unseen(), self.state) }
    }
}
mod token_ {
    use crate::*;
    use core::marker::PhantomData;
    use core::time::Duration;
    pub trait TokenResponse {
        type TokenType;
        fn access_token(&self) -> &AccessToken;
        fn expires_in(&self) -> Option<Duration> { ::core::__maybe(()) }
        fn refresh_token(&self) -> Option<&RefreshToken>;
        fn scopes(&self) -> Option<&Vec<Scope>> { ::core::__maybe(::core::__unseen()) }
    }
    #[derive(Clone, Debug)]
    pub struct EmptyExtraTokenFields;
    #[derive(Clone, Debug)]
    pub struct StandardTokenResponse<EF, TT> { access_token: AccessToken, refresh_token: RefreshToken, extra_fields: EF, token_type: TT }
    impl<EF, TT> StandardTokenResponse<EF, TT> {
        pub fn new(access_token: AccessToken, token_type: TT, extra_fields: EF) -> StandardTokenResponse<EF, TT> { StandardTokenResponse { access_token, token_type, extra_fields } }
        pub fn extra_fields(&self) -> &EF { &self.extra_fields }
    }
    impl<EF, TT> TokenResponse for StandardTokenResponse<EF, TT> {
        type TokenType = TT;
        fn access_token(&self) -> &AccessToken { &self.access_token }
        fn refresh_token(&self) -> Option<&RefreshToken> { ::core::__maybe(&self.refresh_token) }
    }
    macro_rules! requests {
        ($($name:ident)*) => { $(
            pub struct $name<TE, TR> { of: PhantomData<(TE, TR)> }
            impl<TE, TR> $name<TE, TR> {
                pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<(), TE>> { ::core::__fallible(::core::__unseen()) }
                pub async fn request_async<C>(self, http_client: &C) -> Result<TR, RequestTokenError<(), TE>> { ::core::__fallible(::core::__unseen()) }
            }
        )* };
    }
    requests! { CodeTokenRequest RefreshTokenRequest PasswordTokenRequest ClientCredentialsTokenRequest }
    impl<TE, TR> CodeTokenRequest<TE, TR> {
        pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> CodeTokenRequest<TE, TR> { self }
    }
}
pub mod basic {
    use crate::*;
    #[derive(Clone, Debug)]
    pub enum BasicTokenType { Bearer, Mac, Extension(String) }
    pub type BasicClient<HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet, HasRevocationUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet> =
        Client<(), BasicTokenResponse, (), (), (), HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>;
    pub type BasicTokenResponse = StandardTokenResponse<EmptyExtraTokenFields, BasicTokenType>;
}
