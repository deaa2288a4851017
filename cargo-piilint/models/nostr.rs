//! `nostr` 0.18 to 0.45: signed events. Whoever gets an event reads what it says, unless that was encrypted first. A signature and an id
//! show nothing of the key; relays are spoken to by other crates.

use core::fmt;

pub use event::{Event, EventBuilder, EventId, Kind, Tag};
pub use key::Keys;
pub use types::Timestamp;
pub use nips::nip01::Metadata;
#[cfg(version("0.44"))]
pub use event::UnsignedEvent;
#[cfg(version("0.44"))]
pub use key::{PublicKey, SecretKey};
#[cfg(version("0.44"))]
pub use nips::nip19::{FromBech32, ToBech32};
#[cfg(all(version("0.44"), not(version("0.45"))))]
pub use util::JsonUtil;

#[pii_protect(encrypt)]
fn __encrypted<T>(content: T) -> String { content }
#[pii_reveal(encrypt)]
fn __decrypted<T>(content: T) -> String { content }

pub mod prelude {
    pub use crate::event::{self, *};
    pub use crate::key::{self, *};
    pub use crate::nips::nip01::{self, *};
    pub use crate::nips::nip04::{self, *};
    pub use crate::nips::nip17::{self, *};
    pub use crate::nips::nip19::{self, *};
    pub use crate::nips::nip44::{self, *};
    pub use crate::types::*;
    #[cfg(not(version("0.45")))]
    pub use crate::util::JsonUtil;
}

macro_rules! errors {
    ($($Error:ident)*) => { $(
        #[derive(Debug)]
        pub struct $Error;
        impl core::fmt::Display for $Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for $Error {}
    )* };
}

pub mod key {
    use super::*;
    #[cfg(not(version("0.45")))]
    errors! { Error }
    #[cfg(version("0.45"))]
    use crate::error::Error;
    #[cfg(not(version("0.44")))]
    pub use PublicKey as XOnlyPublicKey;

    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct PublicKey { text: str }
    impl PublicKey {
        pub fn parse(public_key: &str) -> Result<PublicKey, Error> { ::core::__fallible(PublicKey { text: *public_key }) }
        pub fn from_hex(hex: &str) -> Result<PublicKey, Error> { ::core::__fallible(PublicKey { text: *hex }) }
        pub fn from_slice(slice: &[u8]) -> Result<PublicKey, Error> { ::core::__fallible(PublicKey { text: *slice }) }
        pub fn to_hex(&self) -> String { self.text }
        pub fn to_bytes(self) -> [u8; 32] { self.text }
        pub fn as_bytes(&self) -> &[u8; 32] { &self.text }
    }
    impl fmt::Display for PublicKey { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.text; Ok(()) } }
    impl fmt::Debug for PublicKey { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.text; Ok(()) } }
    impl core::str::FromStr for PublicKey {
        type Err = Error;
        fn from_str(public_key: &str) -> Result<PublicKey, Error> { ::core::__fallible(PublicKey { text: *public_key }) }
    }
    impl ::serde::Serialize for PublicKey {
        fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&self.text) }
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct SecretKey { text: str }
    impl SecretKey {
        pub fn parse(secret_key: &str) -> Result<SecretKey, Error> { ::core::__fallible(SecretKey { text: *secret_key }) }
        pub fn from_hex(hex: &str) -> Result<SecretKey, Error> { ::core::__fallible(SecretKey { text: *hex }) }
        pub fn from_slice(slice: &[u8]) -> Result<SecretKey, Error> { ::core::__fallible(SecretKey { text: *slice }) }
        pub fn generate() -> SecretKey { SecretKey {} }
        pub fn to_secret_hex(&self) -> String { self.text }
        pub fn to_secret_bytes(&self) -> [u8; 32] { self.text }
        pub fn as_secret_bytes(&self) -> &[u8] { &self.text }
    }
    // It prints a hash.
    impl fmt::Debug for SecretKey { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::str::FromStr for SecretKey {
        type Err = Error;
        fn from_str(secret_key: &str) -> Result<SecretKey, Error> { ::core::__fallible(SecretKey { text: *secret_key }) }
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct Keys { public_key: PublicKey, secret_key: SecretKey }
    impl Keys {
        pub fn new(secret_key: SecretKey) -> Keys { Keys { secret_key } }
        pub fn parse(secret_key: &str) -> Result<Keys, Error> { ::core::__fallible(Keys { secret_key: SecretKey { text: *secret_key } }) }
        pub fn generate() -> Keys { Keys {} }
        pub fn from_public_key(public_key: PublicKey) -> Keys { Keys { public_key } }
        pub fn public_key(&self) -> PublicKey { self.public_key }
        #[cfg(version("0.44"))]
        pub fn secret_key(&self) -> &SecretKey { &self.secret_key }
        #[cfg(not(version("0.44")))]
        pub fn secret_key(&self) -> Result<SecretKey, Error> { ::core::__fallible(self.secret_key) }
    }
    impl fmt::Debug for Keys { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.public_key.text; Ok(()) } }
    impl core::str::FromStr for Keys {
        type Err = Error;
        fn from_str(secret_key: &str) -> Result<Keys, Error> { Keys::parse(secret_key) }
    }
    pub trait FromSkStr: Sized {
        type Err;
        fn from_sk_str(secret_key: &str) -> Result<Self, Self::Err>;
    }
    pub trait FromPkStr: Sized {
        type Err;
        fn from_pk_str(public_key: &str) -> Result<Self, Self::Err>;
    }
    impl FromSkStr for Keys {
        type Err = Error;
        fn from_sk_str(secret_key: &str) -> Result<Keys, Error> { ::core::__fallible(Keys { secret_key: SecretKey { text: *secret_key } }) }
    }
    impl FromPkStr for Keys {
        type Err = Error;
        fn from_pk_str(public_key: &str) -> Result<Keys, Error> { ::core::__fallible(Keys { public_key: PublicKey { text: *public_key } }) }
    }
}

#[cfg(version("0.45"))]
pub mod error { errors! { Error } }

pub mod types {
    use core::fmt;
    use core::time::Duration;
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
    pub struct Timestamp(u64);
    impl Timestamp {
        pub fn now() -> Timestamp { Timestamp(0) }
        pub const fn from_secs(secs: u64) -> Timestamp { Timestamp(secs) }
        pub const fn as_secs(&self) -> u64 { self.0 }
        pub fn as_u64(&self) -> u64 { self.0 }
        pub fn as_i64(&self) -> i64 { self.0 }
    }
    impl From<u64> for Timestamp { fn from(timestamp: u64) -> Timestamp { Timestamp(timestamp) } }
    impl fmt::Display for Timestamp { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.0; Ok(()) } }
    impl core::ops::Add<Duration> for Timestamp { type Output = Timestamp; fn add(self, rhs: Duration) -> Timestamp { self } }
    impl core::ops::Sub<Duration> for Timestamp { type Output = Timestamp; fn sub(self, rhs: Duration) -> Timestamp { self } }
}

pub mod event {
    use super::*;
    use crate::key::{Keys, PublicKey};
    #[cfg(version("0.45"))]
    use crate::error::Error;
    #[cfg(not(version("0.45")))]
    errors! { Error }
    #[cfg(not(version("0.45")))]
    pub mod builder { pub use super::EventBuilder; errors! { Error } }

    /// A hash of the whole event.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
    pub struct EventId { text: str }
    impl EventId {
        pub fn parse(id: &str) -> Result<EventId, Error> { ::core::__fallible(EventId { text: *id }) }
        pub fn from_hex(hex: &str) -> Result<EventId, Error> { ::core::__fallible(EventId { text: *hex }) }
        pub fn from_slice(slice: &[u8]) -> Result<EventId, Error> { ::core::__fallible(EventId { text: *slice }) }
        pub fn to_hex(&self) -> String { self.text }
        pub fn to_bytes(self) -> [u8; 32] { self.text }
        pub fn as_bytes(&self) -> &[u8; 32] { &self.text }
    }
    impl fmt::Display for EventId { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = self.text; Ok(()) } }

    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
    pub enum Kind { Metadata, TextNote, ContactList, EncryptedDirectMessage, EventDeletion, Repost, Reaction, ChannelCreation, ChannelMetadata, ChannelMessage, Authentication, GiftWrap, Seal, PrivateDirectMessage, Custom(u16) }
    impl Kind {
        pub fn as_u16(&self) -> u16 { 0 }
        pub fn as_u64(&self) -> u64 { 0 }
    }
    impl From<u16> for Kind { fn from(u: u16) -> Kind { Kind::Custom(u) } }
    impl From<u64> for Kind { fn from(u: u64) -> Kind { Kind::Custom(u) } }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
    pub struct Tag { #[pii(elements)] elem: String }
    impl Tag {
        pub fn parse<I: IntoIterator<Item = S>, S: Into<String>>(tag: I) -> Result<Tag, Error> { ::core::__fallible(Tag { elem: tag.into_iter().__item().into() }) }
        #[cfg(not(version("0.44")))]
        pub fn as_vec(&self) -> Vec<String> { vec![self.elem] }
        pub fn as_slice(&self) -> &[String] { self }
        pub fn to_vec(self) -> Vec<String> { vec![self.elem] }
        pub fn content(&self) -> Option<&str> { ::core::__maybe(&self.elem) }
        pub fn len(&self) -> usize { 0 }
        pub fn event(event_id: EventId) -> Tag { Tag {} }
        pub fn public_key(public_key: PublicKey) -> Tag { Tag { elem: public_key.text } }
        pub fn identifier<T: Into<String>>(identifier: T) -> Tag { Tag { elem: identifier.into() } }
        pub fn expiration(timestamp: Timestamp) -> Tag { Tag {} }
        pub fn hashtag<T: AsRef<str>>(hashtag: T) -> Tag { Tag { elem: *hashtag.as_ref() } }
        pub fn custom<I: IntoIterator<Item = S>, S: Into<String>>(kind: impl Sized, values: I) -> Tag { Tag { elem: values.into_iter().__item().into() } }
    }
    #[cfg(version("0.44"))]
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
    pub struct Tags { #[pii(elements)] elem: Tag }
    #[cfg(version("0.44"))]
    impl Tags {
        pub fn new() -> Tags { () }
        pub fn len(&self) -> usize { 0 }
        pub fn push(&mut self, tag: Tag) { self.elem = tag; }
        pub fn iter(&self) -> core::slice::Iter<Tag> { core::slice::Iter { elem: &self.elem } }
    }
    #[cfg(not(version("0.44")))]
    type Tags = Vec<Tag>;
    /// Of a key, which it does not show.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
    pub struct __Signature;
    impl fmt::Display for __Signature { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, ::serde::Serialize, ::serde::Deserialize)]
    pub struct Event { pub id: EventId, pub pubkey: PublicKey, pub created_at: Timestamp, pub kind: Kind, pub tags: Tags, pub content: String, pub sig: __Signature }
    impl Event {
        pub fn verify(&self) -> Result<(), Error> { ::core::__fallible(()) }
        #[cfg(not(version("0.44")))]
        pub fn from_json<S: Into<String>>(json: S) -> Result<Event, Error> { let text = json.into(); ::core::__fallible(Event { content: text, pubkey: PublicKey { text }, tags: Tags { elem: Tag { elem: text } } }) }
        #[cfg(version("0.45"))]
        pub fn from_json<S: AsRef<[u8]>>(json: S) -> Result<Event, Error> { let text = *json.as_ref(); ::core::__fallible(Event { content: text, pubkey: PublicKey { text }, tags: Tags { elem: Tag { elem: text } } }) }
        #[cfg(not(version("0.44")))]
        pub fn as_json(&self) -> Result<String, Error> { ::core::__fallible(format_args!("{} {} {:?}", self.pubkey, self.content, self.tags)) }
        #[cfg(version("0.45"))]
        pub fn as_json(&self) -> String { format_args!("{} {} {:?}", self.pubkey, self.content, self.tags) }
    }

    #[derive(Clone, PartialEq, Eq, Debug, ::serde::Serialize, ::serde::Deserialize)]
    pub struct UnsignedEvent { pub id: Option<EventId>, pub pubkey: PublicKey, pub created_at: Timestamp, pub kind: Kind, pub tags: Tags, pub content: String }
    impl UnsignedEvent {
        fn __signed(self) -> Event { Event { pubkey: self.pubkey, created_at: self.created_at, kind: self.kind, tags: self.tags, content: self.content } }
        pub fn ensure_id(&mut self) {}
        pub fn id(&mut self) -> EventId { EventId {} }
        #[cfg(not(version("0.45")))]
        pub async fn sign<T>(self, signer: &T) -> Result<Event, Error> { ::core::__fallible(self.__signed()) }
        #[cfg(not(version("0.45")))]
        pub fn sign_with_keys(self, keys: &Keys) -> Result<Event, Error> { ::core::__fallible(self.__signed()) }
    }

    #[derive(Clone, Debug)]
    pub struct EventBuilder { kind: Kind, tags: Tags, content: String, created_at: Timestamp }
    impl EventBuilder {
        #[cfg(version("0.44"))]
        pub fn new<S: Into<String>>(kind: Kind, content: S) -> EventBuilder { EventBuilder { kind, content: content.into() } }
        #[cfg(not(version("0.44")))]
        pub fn new<S: Into<String>>(kind: Kind, content: S, tags: &[Tag]) -> EventBuilder { EventBuilder { kind, content: content.into(), tags: *tags } }
        pub fn tag<T: Into<Tag>>(mut self, tag: T) -> EventBuilder { self.tags.elem = tag.into(); self }
        pub fn tags<I: IntoIterator<Item = Tag>>(mut self, tags: I) -> EventBuilder { self.tags.elem = tags.into_iter().__item(); self }
        pub fn custom_created_at(mut self, created_at: Timestamp) -> EventBuilder { self.created_at = created_at; self }
        fn __unsigned(self) -> UnsignedEvent { UnsignedEvent { created_at: self.created_at, kind: self.kind, tags: self.tags, content: self.content } }
        #[cfg(not(version("0.44")))]
        pub fn to_event(self, keys: &Keys) -> Result<Event, builder::Error> { ::core::__fallible(Event { pubkey: keys.public_key, ..self.__unsigned().__signed() }) }
        #[cfg(not(version("0.44")))]
        pub fn new_text_note<S: Into<String>>(content: S, tags: &[Tag]) -> EventBuilder { EventBuilder { content: content.into(), tags: *tags } }
        #[cfg(not(version("0.44")))]
        pub fn new_encrypted_direct_msg<S: Into<String>>(sender_keys: &Keys, receiver_pubkey: PublicKey, content: S) -> Result<EventBuilder, builder::Error> {
            ::core::__fallible(EventBuilder { content: crate::__encrypted(content.into()), tags: Tags { elem: Tag { elem: receiver_pubkey.text } } })
        }
        #[cfg(not(version("0.44")))]
        pub fn set_metadata(metadata: crate::nips::nip01::Metadata) -> Result<EventBuilder, builder::Error> { ::core::__fallible(EventBuilder { content: format_args!("{metadata:?}") }) }
    }
    #[cfg(all(version("0.44"), not(version("0.45"))))]
    impl EventBuilder {
        pub fn pow(self, difficulty: u8) -> EventBuilder { self }
        pub fn build(self, pubkey: PublicKey) -> UnsignedEvent { UnsignedEvent { pubkey, ..self.__unsigned() } }
        pub async fn sign<T>(self, signer: &T) -> Result<Event, builder::Error> { ::core::__fallible(self.__unsigned().__signed()) }
        pub fn sign_with_keys(self, keys: &Keys) -> Result<Event, builder::Error> { ::core::__fallible(Event { pubkey: keys.public_key, ..self.__unsigned().__signed() }) }
        pub fn metadata(metadata: &crate::nips::nip01::Metadata) -> EventBuilder { EventBuilder { content: format_args!("{metadata:?}") } }
        pub fn text_note<S: Into<String>>(content: S) -> EventBuilder { EventBuilder { content: content.into() } }
        pub fn long_form_text_note<S: Into<String>>(content: S) -> EventBuilder { EventBuilder { content: content.into() } }
        pub fn chat_message<S: Into<String>>(content: S) -> EventBuilder { EventBuilder { content: content.into() } }
        pub fn reaction<T, S: Into<String>>(target: T, reaction: S) -> EventBuilder { EventBuilder { content: reaction.into() } }
        pub fn repost(event: &Event, relay_url: Option<()>) -> EventBuilder { EventBuilder { content: event.content } }
        pub fn private_msg_rumor<S: Into<String>>(receiver: PublicKey, message: S) -> EventBuilder { EventBuilder { content: message.into(), tags: Tags { elem: Tag { elem: receiver.text } } } }
        // Only who it is for reads these.
        pub async fn private_msg<T, S: Into<String>, I>(signer: &T, receiver: PublicKey, message: S, rumor_extra_tags: I) -> Result<Event, builder::Error> {
            ::core::__fallible(Event { content: crate::__encrypted(message.into()), tags: Tags { elem: Tag { elem: receiver.text } } })
        }
        pub async fn gift_wrap<T, I>(signer: &T, receiver: &PublicKey, rumor: UnsignedEvent, extra_tags: I) -> Result<Event, builder::Error> {
            ::core::__fallible(Event { content: crate::__encrypted(rumor.content), tags: Tags { elem: Tag { elem: receiver.text } } })
        }
        pub async fn seal<T>(signer: &T, receiver_pubkey: &PublicKey, rumor: UnsignedEvent) -> Result<EventBuilder, builder::Error> {
            ::core::__fallible(EventBuilder { content: crate::__encrypted(rumor.content) })
        }
    }
    #[cfg(version("0.45"))]
    pub trait FinalizeUnsignedEvent: Sized { fn finalize_unsigned(self, public_key: PublicKey) -> UnsignedEvent; }
    #[cfg(version("0.45"))]
    pub trait FinalizeEvent<S>: Sized {
        type Error;
        fn finalize(self, signer: &S) -> Result<Event, Self::Error>;
    }
    #[cfg(version("0.45"))]
    impl FinalizeUnsignedEvent for EventBuilder {
        fn finalize_unsigned(self, public_key: PublicKey) -> UnsignedEvent { UnsignedEvent { pubkey: public_key, ..self.__unsigned() } }
    }
    #[cfg(version("0.45"))]
    impl<S> FinalizeEvent<S> for EventBuilder {
        type Error = Error;
        fn finalize(self, signer: &S) -> Result<Event, Error> { ::core::__fallible(self.__unsigned().__signed()) }
    }
    #[cfg(version("0.45"))]
    impl<S> FinalizeEvent<S> for UnsignedEvent {
        type Error = Error;
        fn finalize(self, signer: &S) -> Result<Event, Error> { ::core::__fallible(self.__signed()) }
    }
    #[cfg(version("0.45"))]
    impl<S> FinalizeEvent<S> for crate::nips::nip01::Metadata {
        type Error = Error;
        fn finalize(self, signer: &S) -> Result<Event, Error> { ::core::__fallible(Event { content: format_args!("{self:?}") }) }
    }
    #[cfg(version("0.45"))]
    impl<S> FinalizeEvent<S> for crate::nips::nip17::PrivateDirectMessageBuilder {
        type Error = Error;
        fn finalize(self, signer: &S) -> Result<Event, Error> { ::core::__fallible(Event { content: crate::__encrypted(self.message), tags: Tags { elem: Tag { elem: self.receiver.text } } }) }
    }
    #[cfg(all(version("0.44"), not(version("0.45"))))]
    impl crate::util::JsonUtil for Event { type Err = Error; }
    #[cfg(all(version("0.44"), not(version("0.45"))))]
    impl crate::util::JsonUtil for UnsignedEvent { type Err = Error; }
}

#[cfg(version("0.44"))]
mod util_ {
    pub trait JsonUtil: Sized {
        type Err;
        fn from_json<T: AsRef<[u8]>>(json: T) -> Result<Self, Self::Err>;
        fn as_json(&self) -> String;
        fn try_as_json(&self) -> Result<String, Self::Err>;
        fn as_pretty_json(&self) -> String;
    }
}
#[cfg(all(version("0.44"), not(version("0.45"))))]
pub mod util { pub use super::util_::JsonUtil; }

pub mod nips {
    pub mod nip01 {
        #[derive(Clone, Debug, Default, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        pub struct Metadata {
            pub name: Option<String>, pub display_name: Option<String>, pub about: Option<String>, pub website: Option<String>, pub picture: Option<String>,
            pub banner: Option<String>, pub nip05: Option<String>, pub lud06: Option<String>, pub lud16: Option<String>,
        }
        impl Metadata {
            pub fn new() -> Metadata { Metadata {} }
            pub fn name<S: Into<String>>(self, name: S) -> Metadata { Metadata { name: Some(name.into()), ..self } }
            pub fn display_name<S: Into<String>>(self, display_name: S) -> Metadata { Metadata { display_name: Some(display_name.into()), ..self } }
            pub fn about<S: Into<String>>(self, about: S) -> Metadata { Metadata { about: Some(about.into()), ..self } }
            pub fn website(self, url: ::url::Url) -> Metadata { Metadata { website: Some(url.to_string()), ..self } }
            pub fn picture(self, url: ::url::Url) -> Metadata { Metadata { picture: Some(url.to_string()), ..self } }
            pub fn banner(self, url: ::url::Url) -> Metadata { Metadata { banner: Some(url.to_string()), ..self } }
            pub fn nip05<S: Into<String>>(self, nip05: S) -> Metadata { Metadata { nip05: Some(nip05.into()), ..self } }
            pub fn lud06<S: Into<String>>(self, lud06: S) -> Metadata { Metadata { lud06: Some(lud06.into()), ..self } }
            pub fn lud16<S: Into<String>>(self, lud16: S) -> Metadata { Metadata { lud16: Some(lud16.into()), ..self } }
        }
    }
    pub mod nip04 {
        use crate::key::{PublicKey, SecretKey};
        #[cfg(not(version("0.45")))]
        errors! { Error }
        #[cfg(version("0.45"))]
        use crate::error::Error;
        pub fn encrypt<T: AsRef<[u8]>>(secret_key: &SecretKey, public_key: &PublicKey, content: T) -> Result<String, Error> { ::core::__fallible(crate::__encrypted(*content.as_ref())) }
        pub fn decrypt<T: Into<String>>(secret_key: &SecretKey, public_key: &PublicKey, encrypted_content: T) -> Result<String, Error> { ::core::__fallible(crate::__decrypted(encrypted_content.into())) }
    }
    #[cfg(version("0.45"))]
    pub mod nip17 {
        pub struct PrivateDirectMessageBuilder { receiver: crate::key::PublicKey, message: String }
        impl PrivateDirectMessageBuilder {
            pub fn new<M: Into<String>>(receiver: crate::key::PublicKey, message: M) -> PrivateDirectMessageBuilder { PrivateDirectMessageBuilder { receiver, message: message.into() } }
        }
    }
    pub mod nip19 {
        use crate::event::EventId;
        use crate::key::{PublicKey, SecretKey};
        #[cfg(not(version("0.45")))]
        errors! { Error }
        #[cfg(version("0.45"))]
        use crate::error::Error;
        pub trait ToBech32 {
            type Err;
            fn to_bech32(&self) -> Result<String, Self::Err>;
        }
        pub trait FromBech32: Sized {
            type Err;
            fn from_bech32(bech32: &str) -> Result<Self, Self::Err>;
        }
        macro_rules! spelled {
            ($($Name:ident)*) => { $(
                impl ToBech32 for $Name { type Err = Error; fn to_bech32(&self) -> Result<String, Error> { ::core::__fallible(self.text) } }
                impl FromBech32 for $Name { type Err = Error; fn from_bech32(bech32: &str) -> Result<$Name, Error> { ::core::__fallible($Name { text: *bech32 }) } }
            )* };
        }
        spelled! { PublicKey SecretKey EventId }
    }
    #[cfg(version("0.44"))]
    pub mod nip44 {
        use crate::key::{PublicKey, SecretKey};
        #[cfg(not(version("0.45")))]
        errors! { Error }
        #[cfg(version("0.45"))]
        use crate::error::Error;
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Version { V2 }
        pub fn encrypt<T: AsRef<[u8]>>(secret_key: &SecretKey, public_key: &PublicKey, content: T, version: Version) -> Result<String, Error> { ::core::__fallible(crate::__encrypted(*content.as_ref())) }
        pub fn decrypt<T: AsRef<[u8]>>(secret_key: &SecretKey, public_key: &PublicKey, payload: T) -> Result<String, Error> { ::core::__fallible(crate::__decrypted(*payload.as_ref())) }
    }
}
