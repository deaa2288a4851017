//! `tungstenite` 0.20 to 0.29: messages go to the other end, wherever that is; what comes back was not seen. Since 0.25
//! texts are `Utf8Bytes`, which are read as `str`.

use core::fmt;
pub use ::http;
pub use ::bytes::Bytes;
pub use client::connect;
pub use error::{Error, Result};
pub use handshake::HandshakeError;
pub use protocol::{Message, WebSocket};
pub use protocol::frame::Utf8Bytes;
pub use server_::accept;

pub mod error {
    use core::fmt;
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    // An answer to the handshake and a message that could not be buffered come back in it; they are not followed so far.
    #[derive(Debug)]
    pub enum Error { ConnectionClosed, AlreadyClosed, Io(::std::io::Error), Tls(()), Capacity(()), Protocol(()), WriteBufferFull(()), Utf8(String), AttackAttempt, Url(()), Http(()), HttpFormat(::http::Error) }
    impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) } }
    impl core::error::Error for Error {}
}
pub mod handshake {
    #[derive(Debug)]
    pub enum HandshakeError<Role> { Interrupted(Role), Failure(crate::Error) }
    impl<Role> core::fmt::Display for HandshakeError<Role> { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl<Role> core::error::Error for HandshakeError<Role> {}
}
pub mod stream {
    pub enum MaybeTlsStream<S> { Plain(S) }
}
pub mod protocol {
    use core::fmt;
    pub use frame::CloseFrame;
    pub use message_::Message;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role { Server, Client }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct WebSocketConfig { pub write_buffer_size: usize, pub max_write_buffer_size: usize, pub max_message_size: Option<usize>, pub max_frame_size: Option<usize>, pub accept_unmasked_frames: bool }
    pub mod frame {
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct CloseFrame { pub code: coding::CloseCode, pub reason: Utf8Bytes }
        pub mod coding {
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum CloseCode { Normal, Away, Protocol, Unsupported, Status, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again, Tls, Reserved(u16), Iana(u16), Library(u16), Bad(u16) }
        }
        #[derive(Clone, PartialEq, Eq, Hash, Default)]
        pub struct Utf8Bytes { #[pii(elements)] elem: u8 }
        impl Utf8Bytes {
            pub fn from_static(str: &'static str) -> Utf8Bytes { *str }
            pub fn as_str(&self) -> &str { self }
        }
        impl core::ops::Deref for Utf8Bytes { type Target = str; fn deref(&self) -> &str { self } }
        impl From<String> for Utf8Bytes { fn from(s: String) -> Utf8Bytes { s } }
        impl From<&str> for Utf8Bytes { fn from(s: &str) -> Utf8Bytes { *s } }
        impl AsRef<str> for Utf8Bytes { fn as_ref(&self) -> &str { self } }
        impl core::fmt::Display for Utf8Bytes { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
        impl core::fmt::Debug for Utf8Bytes { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
    }
    mod message_ {
        use super::frame::{CloseFrame, Utf8Bytes};
        use ::bytes::Bytes;
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>) }
        impl Message {
            pub fn text<S>(string: S) -> Message { Message::Text(string) }
            pub fn binary<B>(bin: B) -> Message { Message::Binary(bin) }
            pub fn is_text(&self) -> bool { match self { Message::Text(_) => true, _ => false } }
            pub fn is_binary(&self) -> bool { match self { Message::Binary(_) => true, _ => false } }
            pub fn is_ping(&self) -> bool { match self { Message::Ping(_) => true, _ => false } }
            pub fn is_pong(&self) -> bool { match self { Message::Pong(_) => true, _ => false } }
            pub fn is_close(&self) -> bool { match self { Message::Close(_) => true, _ => false } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            fn __contents(&self) -> Bytes { match self { Message::Text(text) => *text, Message::Binary(data) => *data, Message::Ping(data) => *data, Message::Pong(data) => *data, _ => () } }
            pub fn into_data(self) -> Bytes { self.__contents() }
            pub fn into_text(self) -> crate::Result<Utf8Bytes> { ::core::__fallible(self.__contents()) }
            pub fn to_text(&self) -> crate::Result<&str> { ::core::__fallible(&self.__contents()) }
        }
        impl From<String> for Message { fn from(string: String) -> Message { Message::Text(string) } }
        impl From<&str> for Message { fn from(string: &str) -> Message { Message::Text(*string) } }
        impl From<Vec<u8>> for Message { fn from(data: Vec<u8>) -> Message { Message::Binary(data) } }
        impl From<Bytes> for Message { fn from(data: Bytes) -> Message { Message::Binary(data) } }
        impl core::fmt::Display for Message { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.__contents(); Ok(()) } }
    }
    #[derive(Debug)]
    pub struct WebSocket<Stream> { socket: Stream, url: str }
    impl<Stream> WebSocket<Stream> {
        pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> WebSocket<Stream> { WebSocket { socket: stream } }
        pub fn get_ref(&self) -> &Stream { &self.socket }
        pub fn get_mut(&mut self) -> &mut Stream { &mut self.socket }
        pub fn can_read(&self) -> bool { ::core::__any() }
        pub fn can_write(&self) -> bool { ::core::__any() }
        pub fn read(&mut self) -> crate::Result<Message> { ::core::__fallible(::core::__unseen()) }
        pub fn read_message(&mut self) -> crate::Result<Message> { ::core::__fallible(::core::__unseen()) }
        #[pii_sink(share, http)]
        pub fn send(&mut self, message: Message) -> crate::Result<()> { ::core::__fallible(()) }
        #[pii_sink(share, http)]
        pub fn write(&mut self, message: Message) -> crate::Result<()> { ::core::__fallible(()) }
        #[pii_sink(share, http)]
        pub fn write_message(&mut self, message: Message) -> crate::Result<()> { ::core::__fallible(()) }
        pub fn flush(&mut self) -> crate::Result<()> { ::core::__fallible(()) }
        pub fn close(&mut self, code: Option<CloseFrame>) -> crate::Result<()> { ::core::__fallible(()) }
    }
}
pub mod client {
    use crate::protocol::WebSocket;
    use crate::stream::MaybeTlsStream;
    use ::http::Response;
    use ::std::net::TcpStream;

    pub trait IntoClientRequest {
        fn into_client_request(self) -> crate::Result<::http::Request<()>>;
    }
    impl IntoClientRequest for &str { fn into_client_request(self) -> crate::Result<::http::Request<()>> { ::http::Request::get(*self).body(()) } }
    impl IntoClientRequest for String { fn into_client_request(self) -> crate::Result<::http::Request<()>> { ::http::Request::get(self).body(()) } }
    #[pii_sink(share, url)]
    pub fn connect<Req>(#[pii(recipient, sink)] request: Req) -> crate::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response<Option<Vec<u8>>>)> {
        ::core::__fallible((WebSocket { socket: (), url: request }, ::core::__unseen()))
    }
}
mod server_ {
    use crate::protocol::WebSocket;
    pub fn accept<S>(stream: S) -> Result<WebSocket<S>, crate::Error> { ::core::__fallible(WebSocket { socket: stream }) }
}
