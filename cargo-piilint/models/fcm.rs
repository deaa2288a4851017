//! `fcm` 0.9: notifications for a device. Google reads what they say, and passes it on.

pub use client_::{Client, FcmResponse};
pub use message_::{Message, MessageBuilder};
pub use notification_::{Notification, NotificationBuilder};

#[derive(Debug)]
pub enum Error { Unauthorized, InvalidMessage(String), ServerError(()) }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
mod client_ {
    use crate::{Error, Message};
    #[derive(Debug)]
    pub struct FcmResponse { pub message_id: Option<u64>, pub success: Option<u64>, pub failure: Option<u64> }
    pub struct Client { url: str }
    impl Client {
        pub fn new() -> Client { Client { url: "https://fcm.googleapis.com" } }
        #[pii_sink(share, http)]
        pub async fn send(&self, message: Message<'_>) -> Result<FcmResponse, Error> { ::core::__fallible(::core::__unseen()) }
    }
}
mod message_ {
    use crate::Notification;
    #[derive(Debug)]
    pub struct Message<'a> { to: &'a str, data: str, notification: Notification<'a> }
    #[derive(Debug)]
    pub struct MessageBuilder<'a> { to: &'a str, data: str, notification: Notification<'a> }
    impl<'a> MessageBuilder<'a> {
        pub fn new(api_key: &'a str, to: &'a str) -> MessageBuilder<'a> { MessageBuilder { to } }
        pub fn new_multi<S>(api_key: &'a str, ids: &'a [S]) -> MessageBuilder<'a> { MessageBuilder { to: ids.elem } }
        pub fn collapse_key(&mut self, collapse_key: &'a str) -> &mut MessageBuilder<'a> { self }
        pub fn time_to_live(&mut self, time_to_live: i32) -> &mut MessageBuilder<'a> { self }
        pub fn dry_run(&mut self, dry_run: bool) -> &mut MessageBuilder<'a> { self }
        pub fn data(&mut self, data: &dyn ::serde::Serialize) -> Result<&mut MessageBuilder<'a>, ::serde_json::Error> { self.data = ::serde::__written::shown(data); ::core::__fallible(self) }
        pub fn notification(&mut self, notification: Notification<'a>) -> &mut MessageBuilder<'a> { self.notification = notification; self }
        pub fn finalize(self) -> Message<'a> { Message { to: self.to, data: self.data, notification: self.notification } }
    }
}
mod notification_ {
    #[derive(Debug)]
    pub struct Notification<'a> { text: &'a str }
    pub struct NotificationBuilder<'a> { text: &'a str }
    impl<'a> NotificationBuilder<'a> {
        pub fn new() -> NotificationBuilder<'a> { NotificationBuilder {} }
        fn __add(&mut self, text: &'a str) { if ::core::__any() { self.text = text; } }
        pub fn title(&mut self, title: &'a str) -> &mut NotificationBuilder<'a> { self.__add(title); self }
        pub fn body(&mut self, body: &'a str) -> &mut NotificationBuilder<'a> { self.__add(body); self }
        pub fn icon(&mut self, icon: &'a str) -> &mut NotificationBuilder<'a> { self }
        pub fn sound(&mut self, sound: &'a str) -> &mut NotificationBuilder<'a> { self }
        pub fn badge(&mut self, badge: &'a str) -> &mut NotificationBuilder<'a> { self }
        pub fn tag(&mut self, tag: &'a str) -> &mut NotificationBuilder<'a> { self }
        pub fn click_action(&mut self, click_action: &'a str) -> &mut NotificationBuilder<'a> { self }
        pub fn finalize(self) -> Notification<'a> { Notification { text: self.text } }
    }
}
