//! `openidconnect` 4: who signed in. What a claim says of a person is that person's; codes and tokens are those of `oauth2`.

pub use ::oauth2::{
    AccessToken, AuthUrl, AuthorizationCode, ClientCredentialsTokenRequest, ClientId, ClientSecret, CodeTokenRequest, ConfigurationError, CsrfToken,
    DeviceAuthorizationUrl, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet, IntrospectionUrl, PasswordTokenRequest, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RefreshToken, RefreshTokenRequest, RequestTokenError, ResourceOwnerPassword, ResourceOwnerUsername, RevocationUrl, Scope,
    StandardTokenResponse, TokenResponse as OAuth2TokenResponse, TokenUrl,
};
pub use ::oauth2::{http, reqwest, url};
pub use authorization::{AuthenticationFlow, AuthorizationRequest};
pub use claims::{AddressClaim, EmptyAdditionalClaims, StandardClaims};
pub use client::Client;
pub use discovery::{DiscoveryError, EmptyAdditionalProviderMetadata};
pub use id_token::{IdToken, IdTokenClaims, IdTokenFields};
pub use token::TokenResponse;
pub use types::*;
pub use user_info::{UserInfoClaims, UserInfoError, UserInfoRequest};
pub use verification::{ClaimsVerificationError, IdTokenVerifier};

mod types {
    use core::ops::Deref;
    #[pii("user.contact.email")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserEmail(String);
    #[pii("user.contact.phone_number")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserPhoneNumber(String);
    #[pii("user.name")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserName(String);
    #[pii("user.name.first")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserGivenName(String);
    #[pii("user.name.last")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserFamilyName(String);
    #[pii("user.name")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserMiddleName(String);
    #[pii("user.name")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserNickname(String);
    #[pii("user.contact.address")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct FormattedAddress(String);
    #[pii("user.contact.address.street")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct StreetAddress(String);
    #[pii("user.demographic.date_of_birth")]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
    pub struct EndUserBirthday(String);
    // The library prints what it tags.
    macro_rules! shown {
        ($($name:ident)*) => { $(
            impl core::fmt::Debug for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(::core::format_args!("{:?}", self.0)) } }
        )* };
    }
    shown! {
        EndUserEmail EndUserPhoneNumber EndUserName EndUserGivenName EndUserFamilyName EndUserMiddleName EndUserNickname FormattedAddress StreetAddress
        EndUserBirthday
    }
    macro_rules! plain {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
            pub struct $name(String);
        )* };
    }
    plain! {
        AddressCountry AddressLocality AddressPostalCode AddressRegion EndUserPictureUrl EndUserProfileUrl EndUserTimezone EndUserUsername EndUserWebsiteUrl
        LoginHint LogoutHint Audience SubjectIdentifier LanguageTag
    }
    macro_rules! texts {
        ($($name:ident)*) => { $(
            impl $name { pub fn new(s: String) -> $name { $name(s) } }
            impl Deref for $name { type Target = String; fn deref(&self) -> &String { &self.0 } }
            impl From<$name> for String { fn from(t: $name) -> String { t.0 } }
        )* };
    }
    texts! {
        EndUserEmail EndUserPhoneNumber EndUserName EndUserGivenName EndUserFamilyName EndUserMiddleName EndUserNickname
        FormattedAddress StreetAddress EndUserBirthday AddressCountry AddressLocality AddressPostalCode AddressRegion EndUserPictureUrl EndUserProfileUrl
        EndUserTimezone EndUserUsername EndUserWebsiteUrl LoginHint LogoutHint Audience SubjectIdentifier LanguageTag
    }
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
    urls! { IssuerUrl UserInfoUrl }
    // It guards one request, and is worth nothing behind it.
    #[derive(Clone, Debug)]
    pub struct Nonce { text: String }
    impl Nonce {
        pub fn new(s: String) -> Nonce { Nonce { text: s } }
        pub fn new_random() -> Nonce { Nonce {} }
        pub fn secret(&self) -> &String { &self.text }
    }
    /// What is said in several languages.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct LocalizedClaim<T> { #[pii(elements)] elem: T }
    impl<T> LocalizedClaim<T> {
        pub fn new() -> LocalizedClaim<T> { () }
        pub fn contains_key(&self, locale: Option<&LanguageTag>) -> bool { ::core::__any() }
        pub fn get(&self, locale: Option<&LanguageTag>) -> Option<&T> { ::core::__maybe(&self.elem) }
        pub fn insert(&mut self, locale: Option<LanguageTag>, value: T) -> Option<T> { let old = self.elem; self.elem = value; ::core::__maybe(old) }
        pub fn iter(&self) -> core::slice::Iter<(Option<&LanguageTag>, &T)> { core::slice::Iter { elem: (::core::__unseen(), &self.elem) } }
    }
}
mod claims {
    use crate::*;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct EmptyAdditionalClaims;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AddressClaim {
        pub formatted: Option<FormattedAddress>, pub street_address: Option<StreetAddress>, pub locality: Option<AddressLocality>,
        pub region: Option<AddressRegion>, pub postal_code: Option<AddressPostalCode>, pub country: Option<AddressCountry>,
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StandardClaims<GC> {
        sub: SubjectIdentifier, gender: GC, name: LocalizedClaim<EndUserName>, given_name: LocalizedClaim<EndUserGivenName>,
        family_name: LocalizedClaim<EndUserFamilyName>, nickname: LocalizedClaim<EndUserNickname>, preferred_username: EndUserUsername,
        picture: LocalizedClaim<EndUserPictureUrl>, email: EndUserEmail, birthdate: EndUserBirthday, locale: LanguageTag,
        phone_number: EndUserPhoneNumber, address: AddressClaim,
    }
    impl<GC> StandardClaims<GC> {
        pub fn new(subject: SubjectIdentifier) -> StandardClaims<GC> { StandardClaims { sub: subject } }
        pub fn subject(&self) -> &SubjectIdentifier { &self.sub }
    }
    // Each of these hands out the standard claims in it.
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __standard_claims {
        ($Name:ident<$($P:ident),*> $($path:ident).*) => {
            impl<$($P),*> $Name<$($P),*> {
                pub fn subject(&self) -> &$crate::SubjectIdentifier { &self.$($path.)*sub }
                pub fn name(&self) -> Option<&$crate::LocalizedClaim<$crate::EndUserName>> { ::core::__maybe(&self.$($path.)*name) }
                pub fn given_name(&self) -> Option<&$crate::LocalizedClaim<$crate::EndUserGivenName>> { ::core::__maybe(&self.$($path.)*given_name) }
                pub fn family_name(&self) -> Option<&$crate::LocalizedClaim<$crate::EndUserFamilyName>> { ::core::__maybe(&self.$($path.)*family_name) }
                pub fn nickname(&self) -> Option<&$crate::LocalizedClaim<$crate::EndUserNickname>> { ::core::__maybe(&self.$($path.)*nickname) }
                pub fn preferred_username(&self) -> Option<&$crate::EndUserUsername> { ::core::__maybe(&self.$($path.)*preferred_username) }
                pub fn picture(&self) -> Option<&$crate::LocalizedClaim<$crate::EndUserPictureUrl>> { ::core::__maybe(&self.$($path.)*picture) }
                pub fn email(&self) -> Option<&$crate::EndUserEmail> { ::core::__maybe(&self.$($path.)*email) }
                pub fn email_verified(&self) -> Option<bool> { ::core::__maybe(::core::__any()) }
                pub fn birthdate(&self) -> Option<&$crate::EndUserBirthday> { ::core::__maybe(&self.$($path.)*birthdate) }
                pub fn locale(&self) -> Option<&$crate::LanguageTag> { ::core::__maybe(&self.$($path.)*locale) }
                pub fn phone_number(&self) -> Option<&$crate::EndUserPhoneNumber> { ::core::__maybe(&self.$($path.)*phone_number) }
                pub fn address(&self) -> Option<&$crate::AddressClaim> { ::core::__maybe(&self.$($path.)*address) }
            }
        };
    }
}
mod user_info {
    use crate::*;
    #[derive(Clone, Debug)]
    pub struct UserInfoClaims<AC, GC> { standard: StandardClaims<GC>, additional: AC }
    impl<AC, GC> UserInfoClaims<AC, GC> {
        pub fn new(standard_claims: StandardClaims<GC>, additional_claims: AC) -> UserInfoClaims<AC, GC> { UserInfoClaims { standard: standard_claims, additional: additional_claims } }
        pub fn standard_claims(&self) -> &StandardClaims<GC> { &self.standard }
        pub fn additional_claims(&self) -> &AC { &self.additional }
    }
    crate::__standard_claims! { UserInfoClaims<AC, GC> standard }
    #[derive(Debug)]
    pub enum UserInfoError<RE> { Parse(()), Request(RE), Other(String) }
    impl<RE> core::fmt::Display for UserInfoError<RE> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<RE> core::error::Error for UserInfoError<RE> {}
    pub struct UserInfoRequest<'a, JE, K> { of: core::marker::PhantomData<&'a (JE, K)> }
    impl<'a, JE, K> UserInfoRequest<'a, JE, K> {
        pub fn request<AC, GC, C>(self, http_client: &C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<()>> { ::core::__fallible(::core::__unseen()) }
        pub async fn request_async<AC, C, GC>(self, http_client: &C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<()>> { ::core::__fallible(::core::__unseen()) }
        pub fn require_signed_response(self, require_signed_response: bool) -> UserInfoRequest<'a, JE, K> { self }
        pub fn require_issuer_match(self, iss_required: bool) -> UserInfoRequest<'a, JE, K> { self }
        pub fn require_audience_match(self, aud_required: bool) -> UserInfoRequest<'a, JE, K> { self }
    }
}
mod id_token {
    use crate::*;
    #[derive(Clone, Debug)]
    pub struct IdTokenClaims<AC, GC> { standard: StandardClaims<GC>, additional: AC }
    impl<AC, GC> IdTokenClaims<AC, GC> {
        pub fn additional_claims(&self) -> &AC { &self.additional }
        pub fn issuer(&self) -> &IssuerUrl { ::core::__unseen() }
        pub fn audiences(&self) -> &Vec<Audience> { ::core::__unseen() }
    }
    crate::__standard_claims! { IdTokenClaims<AC, GC> standard }
    /// A text that everybody can read who has it.
    #[derive(Clone, Debug)]
    pub struct IdToken<AC, GC, JE, JS> { of: core::marker::PhantomData<(AC, GC, JE, JS)> }
    impl<AC, GC, JE, JS> IdToken<AC, GC, JE, JS> {
        pub fn claims<'a, K, N>(&'a self, verifier: &IdTokenVerifier<K>, nonce_verifier: N) -> Result<&'a IdTokenClaims<AC, GC>, ClaimsVerificationError> { ::core::__fallible(::core::__unseen()) }
        pub fn into_claims<K, N>(self, verifier: &IdTokenVerifier<K>, nonce_verifier: N) -> Result<IdTokenClaims<AC, GC>, ClaimsVerificationError> { ::core::__fallible(::core::__unseen()) }
    }
    #[derive(Clone, Debug)]
    pub struct IdTokenFields<AC, EF, GC, JE, JS> { id_token: IdToken<AC, GC, JE, JS>, extra_fields: EF }
    impl<AC, EF, GC, JE, JS> IdTokenFields<AC, EF, GC, JE, JS> {
        pub fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS>> { ::core::__maybe(&self.id_token) }
        pub fn extra_fields(&self) -> &EF { &self.extra_fields }
    }
}
mod token {
    use crate::*;
    pub trait TokenResponse<AC, GC, JE, JS>: OAuth2TokenResponse { fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS>>; }
    impl<AC, EF, GC, JE, JS, TT> TokenResponse<AC, GC, JE, JS> for StandardTokenResponse<IdTokenFields<AC, EF, GC, JE, JS>, TT> {
        fn id_token(&self) -> Option<&IdToken<AC, GC, JE, JS>> { ::core::__maybe(&self.extra_fields.id_token) }
    }
}
mod verification {
    use core::marker::PhantomData;
    #[derive(Clone, Debug)]
    pub struct IdTokenVerifier<'a, K> { of: PhantomData<&'a K> }
    impl<'a, K> IdTokenVerifier<'a, K> {
        pub fn set_allowed_algs<I>(self, algs: I) -> IdTokenVerifier<'a, K> { self }
        pub fn allow_any_alg(self) -> IdTokenVerifier<'a, K> { self }
        pub fn require_issuer_match(self, iss_required: bool) -> IdTokenVerifier<'a, K> { self }
        pub fn require_audience_match(self, aud_required: bool) -> IdTokenVerifier<'a, K> { self }
        pub fn set_other_audience_verifier_fn<T>(self, other_aud_verifier_fn: T) -> IdTokenVerifier<'a, K> { self }
    }
    #[derive(Debug)]
    pub enum ClaimsVerificationError { Expired(String), InvalidAudience(String), InvalidIssuer(String), InvalidNonce(String), InvalidSubject(String), Other(String) }
    impl core::fmt::Display for ClaimsVerificationError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for ClaimsVerificationError {}
}
mod authorization {
    use crate::*;
    use core::marker::PhantomData;
    #[derive(Clone, Debug)]
    pub enum AuthenticationFlow<RT> { AuthorizationCode, Implicit(bool), Hybrid(Vec<RT>) }
    pub struct AuthorizationRequest<'a, AD, P, RT> { state: CsrfToken, nonce: Nonce, of: PhantomData<&'a (AD, P, RT)> }
    impl<'a, AD, P, RT> AuthorizationRequest<'a, AD, P, RT> {
        pub fn add_scope(self, scope: Scope) -> AuthorizationRequest<'a, AD, P, RT> { self }
        pub fn add_scopes<I>(self, scopes: I) -> AuthorizationRequest<'a, AD, P, RT> { self }
        pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> AuthorizationRequest<'a, AD, P, RT> { self }
        pub fn set_login_hint(self, login_hint: LoginHint) -> AuthorizationRequest<'a, AD, P, RT> { self }
        pub fn add_prompt(self, prompt: P) -> AuthorizationRequest<'a, AD, P, RT> { self }
        pub fn set_display(self, display: AD) -> AuthorizationRequest<'a, AD, P, RT> { self }
        pub fn url(self) -> (::url::Url, CsrfToken, Nonce) { (::core::__unseen(), self.state, self.nonce) }
    }
}
mod discovery {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct EmptyAdditionalProviderMetadata;
    #[derive(Debug)]
    pub enum DiscoveryError<RE> { Parse(()), Request(RE), Validation(String), Other(String) }
    impl<RE> core::fmt::Display for DiscoveryError<RE> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<RE> core::error::Error for DiscoveryError<RE> {}
}
mod client {
    use crate::*;
    use core::marker::PhantomData;
    #[derive(Clone, Debug)]
    pub struct Client<
        AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet,
        HasRevocationUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet, HasUserInfoUrl = EndpointNotSet,
    > { of: PhantomData<(AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl)> }
    impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, U> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, U> {
        pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, U> { Client {} }
        pub fn set_client_secret(self, client_secret: ClientSecret) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, U> { Client {} }
        pub fn set_auth_uri(self, auth_uri: AuthUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, EndpointSet, D, I, R, T, U> { Client {} }
        pub fn set_token_uri(self, token_uri: TokenUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, EndpointSet, U> { Client {} }
        pub fn set_user_info_url(self, userinfo_endpoint: UserInfoUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, EndpointSet> { Client {} }
        pub fn client_id(&self) -> &ClientId { ::core::__unseen() }
        pub fn id_token_verifier(&self) -> IdTokenVerifier<K> { IdTokenVerifier {} }
        pub fn authorize_url<NF: FnOnce() -> Nonce, RS, SF: FnOnce() -> CsrfToken>(&self, authentication_flow: AuthenticationFlow<RS>, state_fn: SF, nonce_fn: NF) -> AuthorizationRequest<AD, P, RS> {
            AuthorizationRequest { state: state_fn(), nonce: nonce_fn() }
        }
    }
    // Where an address may be missing, so may what is asked of it.
    impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, U> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, EndpointSet, U> {
        pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR> { ::core::__unseen() }
        pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<TE, TR> { ::core::__unseen() }
        pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> PasswordTokenRequest<TE, TR> { ::core::__unseen() }
        pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> RefreshTokenRequest<TE, TR> { ::core::__unseen() }
    }
    impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, U> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, EndpointMaybeSet, U> {
        pub fn exchange_code(&self, code: AuthorizationCode) -> Result<CodeTokenRequest<TE, TR>, ConfigurationError> { ::core::__fallible(::core::__unseen()) }
        pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> Result<RefreshTokenRequest<TE, TR>, ConfigurationError> { ::core::__fallible(::core::__unseen()) }
    }
    impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, EndpointSet> {
        pub fn user_info(&self, access_token: AccessToken, expected_subject: Option<SubjectIdentifier>) -> UserInfoRequest<JE, K> { ::core::__unseen() }
    }
    impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, A, D, I, R, T, EndpointMaybeSet> {
        pub fn user_info(&self, access_token: AccessToken, expected_subject: Option<SubjectIdentifier>) -> Result<UserInfoRequest<JE, K>, ConfigurationError> { ::core::__fallible(::core::__unseen()) }
    }
}
pub mod core {
    use crate::*;
    macro_rules! names { ($($name:ident)*) => { $( #[derive(Clone, Debug, PartialEq, Eq)] pub struct $name; )* }; }
    names! { CoreGenderClaim CoreJweContentEncryptionAlgorithm CoreJwsSigningAlgorithm CoreJsonWebKey CoreAuthDisplay CoreTokenType }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum CoreAuthPrompt { None, Login, Consent, SelectAccount }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum CoreResponseType { Code, IdToken, None, Token }
    pub type CoreAuthenticationFlow = AuthenticationFlow<CoreResponseType>;
    pub type CoreIdToken = IdToken<EmptyAdditionalClaims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
    pub type CoreIdTokenClaims = IdTokenClaims<EmptyAdditionalClaims, CoreGenderClaim>;
    pub type CoreIdTokenFields = IdTokenFields<EmptyAdditionalClaims, EmptyExtraTokenFields, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
    pub type CoreIdTokenVerifier<'a> = IdTokenVerifier<'a, CoreJsonWebKey>;
    pub type CoreUserInfoClaims = UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>;
    pub type CoreTokenResponse = StandardTokenResponse<CoreIdTokenFields, CoreTokenType>;
    pub type CoreClient<
        HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet, HasRevocationUrl = EndpointNotSet,
        HasTokenUrl = EndpointNotSet, HasUserInfoUrl = EndpointNotSet,
    > = Client<
        EmptyAdditionalClaims, CoreAuthDisplay, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJsonWebKey, CoreAuthPrompt, (), CoreTokenResponse, (), (), (),
        HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl,
    >;
    #[derive(Clone, Debug)]
    pub struct __Metadata;
    pub type CoreProviderMetadata = __Metadata;
    impl __Metadata {
        pub fn discover<C>(issuer_url: &IssuerUrl, http_client: &C) -> Result<__Metadata, DiscoveryError<()>> { ::core::__fallible(__Metadata) }
        pub async fn discover_async<C>(issuer_url: IssuerUrl, http_client: &C) -> Result<__Metadata, DiscoveryError<()>> { ::core::__fallible(__Metadata) }
    }
    impl CoreClient {
        pub fn from_provider_metadata(provider_metadata: __Metadata, client_id: ClientId, client_secret: Option<ClientSecret>)
            -> CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet> { Client {} }
    }
}
