//! `teloxide` 0.17: what a bot sends goes to Telegram, and on to the chat. What arrives was sent by somebody.

pub use bot_::Bot;
pub use errors_::RequestError;

pub mod prelude {
    pub use crate::requests::{Request, Requester};
    pub use crate::types::{CallbackQuery, ChatId, InlineQuery, Message, UserId};
    pub use crate::Bot;
}
mod errors_ {
    #[derive(Debug)]
    pub enum RequestError { Api(()), MigrateToChatId(()), RetryAfter(()), Network(()) }
    impl core::fmt::Display for RequestError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for RequestError {}
}
mod bot_ {
    use crate::requests::{Requester, __Request};
    use crate::types::*;
    #[derive(Clone, Debug)]
    pub struct Bot { url: str }
    impl Bot {
        pub fn new<S>(token: S) -> Bot { Bot { url: "https://api.telegram.org" } }
        pub fn from_env() -> Bot { Bot { url: "https://api.telegram.org" } }
        pub fn token(&self) -> &str { "" }
    }
    impl Requester for Bot { type Err = crate::RequestError; }
}
pub mod requests {
    use crate::types::*;
    use core::future::{Future, IntoFuture};
    use core::pin::Pin;
    pub trait Request { async fn send(self) -> Result<Message, crate::RequestError>; }
    /// Any request: what is set on it goes out with it, but nobody looks there.
    pub struct __Request<T> { of: core::marker::PhantomData<T> }
    impl<T> IntoFuture for __Request<T> {
        type Output = Result<T, crate::RequestError>;
        type IntoFuture = Pin<Box<dyn Future<Output = Result<T, crate::RequestError>>>>;
        fn into_future(self) -> Pin<Box<dyn Future<Output = Result<T, crate::RequestError>>>> { Box::pin(async { ::core::__fallible(::core::__unseen()) }) }
    }
    macro_rules! set {
        ($($name:ident)*) => { impl<T> __Request<T> { $( pub fn $name<V>(self, value: V) -> __Request<T> { self } )* } };
    }
    set! { parse_mode reply_markup reply_parameters disable_notification protect_content message_thread_id link_preview_options entities show_alert }
    impl<T> __Request<T> {
        #[pii_sink(share, http)]
        pub fn caption<V>(self, value: V) -> __Request<T> { self }
        #[pii_sink(share, http)]
        pub fn text<V>(self, value: V) -> __Request<T> { self }
        pub async fn send(self) -> Result<T, crate::RequestError> { ::core::__fallible(::core::__unseen()) }
    }
    pub trait Requester {
        type Err;
        #[pii_sink(share, http)]
        fn send_message<C, T>(&self, chat_id: C, #[pii(sink)] text: T) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn send_photo<C>(&self, chat_id: C, #[pii(sink)] photo: InputFile) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn send_document<C>(&self, chat_id: C, #[pii(sink)] document: InputFile) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn send_audio<C>(&self, chat_id: C, #[pii(sink)] audio: InputFile) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn send_video<C>(&self, chat_id: C, #[pii(sink)] video: InputFile) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn send_location<C>(&self, chat_id: C, #[pii(sink)] latitude: f64, #[pii(sink)] longitude: f64) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn send_contact<C, P, F>(&self, chat_id: C, #[pii(sink)] phone_number: P, #[pii(sink)] first_name: F) -> __Request<Message> { __Request {} }
        #[pii_sink(share, http)]
        fn edit_message_text<C, T>(&self, chat_id: C, message_id: MessageId, #[pii(sink)] text: T) -> __Request<Message> { __Request {} }
        fn answer_callback_query(&self, callback_query_id: CallbackQueryId) -> __Request<()> { __Request {} }
        fn delete_message<C>(&self, chat_id: C, message_id: MessageId) -> __Request<()> { __Request {} }
        fn get_me(&self) -> __Request<()> { __Request {} }
    }
}
pub mod types {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ChatId(pub i64);
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct UserId(pub u64);
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct MessageId(pub i32);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct CallbackQueryId(pub String);
    #[derive(Clone, Debug)]
    pub struct InputFile { data: Vec<u8>, name: String }
    impl InputFile {
        pub fn memory<D>(data: D) -> InputFile { InputFile { data } }
        pub fn file<P>(path: P) -> InputFile { InputFile {} }
        pub fn url(url: ::url::Url) -> InputFile { InputFile {} }
        pub fn file_name<S>(mut self, name: S) -> InputFile { self.name = name; self }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct User { pub id: UserId, pub is_bot: bool, pub first_name: String, pub last_name: Option<String>, pub username: Option<String>, pub language_code: Option<String> }
    impl User {
        pub fn full_name(&self) -> String { format_args!("{} {:?}", self.first_name, self.last_name) }
        pub fn mention(&self) -> Option<String> { self.username }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Chat { pub id: ChatId }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message { pub id: MessageId, pub from: Option<User>, pub chat: Chat, text: String }
    impl Message {
        pub fn text(&self) -> Option<&str> { ::core::__maybe(&self.text) }
        pub fn caption(&self) -> Option<&str> { ::core::__maybe(&self.text) }
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CallbackQuery { pub id: CallbackQueryId, pub from: User, pub data: Option<String> }
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineQuery { pub from: User, pub query: String }
}
