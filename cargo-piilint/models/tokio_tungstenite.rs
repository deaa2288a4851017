//! `tokio-tungstenite` 0.20 to 0.29: messages go to the other end, wherever that is.

pub use ::tungstenite;
use ::http::Response;
use ::tokio::net::TcpStream;
use ::tungstenite::error::Error as WsError;
use ::tungstenite::protocol::{Message, WebSocketConfig};

pub enum MaybeTlsStream<S> { Plain(S) }
#[pii_sink(share, url)]
pub async fn connect_async<R>(#[pii(recipient, sink)] request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response<Option<Vec<u8>>>), WsError> {
    ::core::__fallible((WebSocketStream { stream: (), url: request }, ::core::__unseen()))
}
#[pii_sink(share, url)]
pub async fn connect_async_with_config<R>(
    #[pii(recipient, sink)] request: R, config: Option<WebSocketConfig>, disable_nagle: bool,
) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response<Option<Vec<u8>>>), WsError> {
    ::core::__fallible((WebSocketStream { stream: (), url: request }, ::core::__unseen()))
}
#[pii_sink(share, url)]
pub async fn client_async<R, S>(#[pii(recipient, sink)] request: R, stream: S) -> Result<(WebSocketStream<S>, Response<Option<Vec<u8>>>), WsError> {
    ::core::__fallible((WebSocketStream { stream, url: request }, ::core::__unseen()))
}
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, WsError> { ::core::__fallible(WebSocketStream { stream }) }
pub async fn accept_hdr_async<S, C>(stream: S, callback: C) -> Result<WebSocketStream<S>, WsError> { ::core::__fallible(WebSocketStream { stream }) }

#[derive(Debug)]
pub struct WebSocketStream<S> { stream: S, url: str }
impl<S> WebSocketStream<S> {
    pub fn get_ref(&self) -> &S { &self.stream }
    pub fn get_mut(&mut self) -> &mut S { &mut self.stream }
    pub async fn close(&mut self, msg: Option<::tungstenite::protocol::CloseFrame>) -> Result<(), WsError> { ::core::__fallible(()) }
}
impl<S> ::futures_core::Stream for WebSocketStream<S> {
    type Item = Result<Message, WsError>;
    fn __next(&mut self) -> Result<Message, WsError> { ::core::__fallible(::core::__unseen()) }
}
impl<S> ::futures_util::sink::Sink<Message> for WebSocketStream<S> {
    type Error = WsError;
    #[pii_sink(share, http)]
    fn start_send(self: core::pin::Pin<&mut Self>, item: Message) -> Result<(), WsError> { ::core::__fallible(()) }
}
