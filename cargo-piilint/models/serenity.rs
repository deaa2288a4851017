//! `serenity` 0.12: what a bot sends goes to Discord, and on to whoever reads there. What arrives was sent by somebody.

pub use error_::{Error, Result};
mod error_ {
    #[derive(Debug)]
    pub enum Error { Other(&'static str), Format(core::fmt::Error) }
    impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
    pub type Result<T, E = Error> = core::result::Result<T, E>;
}
pub mod builder {
    #[derive(Clone, Debug, Default)]
    pub struct CreateMessage { content: String, embed: CreateEmbed }
    impl CreateMessage {
        pub fn new() -> CreateMessage { CreateMessage {} }
        pub fn content(mut self, content: impl Into<String>) -> CreateMessage { self.content = content.into(); self }
        pub fn embed(mut self, embed: CreateEmbed) -> CreateMessage { self.embed = embed; self }
        pub fn add_embed(mut self, embed: CreateEmbed) -> CreateMessage { self.embed = embed; self }
        pub fn tts(self, tts: bool) -> CreateMessage { self }
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateEmbed { #[pii(elements)] elem: String }
    impl CreateEmbed {
        pub fn new() -> CreateEmbed { () }
        pub fn title(mut self, title: impl Into<String>) -> CreateEmbed { self.elem = title.into(); self }
        pub fn description(mut self, description: impl Into<String>) -> CreateEmbed { self.elem = description.into(); self }
        pub fn field(mut self, name: impl Into<String>, value: impl Into<String>, inline: bool) -> CreateEmbed { self.elem = name.into(); self.elem = value.into(); self }
        pub fn url(mut self, url: impl Into<String>) -> CreateEmbed { self.elem = url.into(); self }
    }
}
pub mod model {
    pub mod id {
        use crate::builder::CreateMessage;
        use crate::model::channel::Message;
        use crate::Result;
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct ChannelId;
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct UserId;
        impl ChannelId {
            pub const fn new(id: u64) -> ChannelId { ChannelId }
            pub const fn get(self) -> u64 { 0 }
            #[pii_sink(share, http)]
            pub async fn say(self, cache_http: impl Sized, #[pii(sink)] content: impl Into<String>) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(share, http)]
            pub async fn send_message(self, cache_http: impl Sized, #[pii(sink)] builder: CreateMessage) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
        }
        impl UserId {
            pub const fn new(id: u64) -> UserId { UserId }
            pub const fn get(self) -> u64 { 0 }
            #[pii_sink(share, http)]
            pub async fn direct_message(self, cache_http: impl Sized, #[pii(sink)] builder: CreateMessage) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(share, http)]
            pub async fn dm(self, cache_http: impl Sized, #[pii(sink)] builder: CreateMessage) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
        }
    }
    pub mod user {
        use crate::builder::CreateMessage;
        use crate::model::channel::Message;
        use crate::model::id::UserId;
        use crate::Result;
        #[derive(Clone, Debug)]
        pub struct User { pub id: UserId, pub name: String, pub global_name: Option<String>, pub bot: bool, pub email: Option<String> }
        impl User {
            #[pii_sink(share, http)]
            pub async fn direct_message(&self, cache_http: impl Sized, #[pii(sink)] builder: CreateMessage) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(share, http)]
            pub async fn dm(&self, cache_http: impl Sized, #[pii(sink)] builder: CreateMessage) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
        }
    }
    pub mod channel {
        use crate::model::id::ChannelId;
        use crate::model::user::User;
        use crate::Result;
        #[derive(Clone, Debug)]
        pub struct Message { pub channel_id: ChannelId, pub author: User, pub content: String, pub tts: bool }
        impl Message {
            #[pii_sink(share, http)]
            pub async fn reply(&self, cache_http: impl Sized, #[pii(sink)] content: impl Into<String>) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(share, http)]
            pub async fn reply_ping(&self, cache_http: impl Sized, #[pii(sink)] content: impl Into<String>) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(share, http)]
            pub async fn reply_mention(&self, cache_http: impl Sized, #[pii(sink)] content: impl core::fmt::Display) -> Result<Message> { ::core::__fallible(::core::__unseen()) }
        }
    }
}
