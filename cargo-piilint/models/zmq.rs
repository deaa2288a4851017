//! `zmq` 0.10: what a socket sends goes to whoever is at the other end. The endpoint says the host, if the socket connected to one.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketType { PAIR, PUB, SUB, REQ, REP, DEALER, ROUTER, PULL, PUSH, XPUB, XSUB, STREAM }
pub use SocketType::*;
pub const DONTWAIT: i32 = 1;
pub const SNDMORE: i32 = 2;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error { EAGAIN, EINTR, ETERM }
impl Error { pub fn message(self) -> &'static str { "" } }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
pub type Result<T> = core::result::Result<T, Error>;

#[derive(Clone, Default)]
pub struct Context;
impl Context {
    pub fn new() -> Context { Context }
    pub fn socket(&self, socket_type: SocketType) -> Result<Socket> { ::core::__fallible(Socket {}) }
}
pub struct Socket { url: str }
#[pii_source(input)]
fn __received() -> Vec<u8>;
impl Socket {
    pub fn bind(&self, endpoint: &str) -> Result<()> { ::core::__fallible(()) }
    pub fn connect(&self, #[pii(recipient)] endpoint: &str) -> Result<()> { self.url = *endpoint; ::core::__fallible(()) }
    pub fn disconnect(&self, endpoint: &str) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(share)]
    pub fn send<T>(&self, #[pii(sink)] data: T, flags: i32) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(share)]
    pub fn send_msg(&self, #[pii(sink)] msg: Message, flags: i32) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(share)]
    pub fn send_str(&self, #[pii(sink)] data: &str, flags: i32) -> Result<()> { ::core::__fallible(()) }
    #[pii_sink(share)]
    pub fn send_multipart<I, T>(&self, #[pii(sink)] iter: I, flags: i32) -> Result<()> { ::core::__fallible(()) }
    pub fn recv(&self, msg: &mut Message, flags: i32) -> Result<()> { msg.elem = __received().elem; ::core::__fallible(()) }
    pub fn recv_into(&self, bytes: &mut [u8], flags: i32) -> Result<usize> { *bytes = __received(); ::core::__fallible(0) }
    pub fn recv_msg(&self, flags: i32) -> Result<Message> { ::core::__fallible(__received()) }
    pub fn recv_bytes(&self, flags: i32) -> Result<Vec<u8>> { ::core::__fallible(__received()) }
    pub fn recv_string(&self, flags: i32) -> Result<core::result::Result<String, Vec<u8>>> { ::core::__fallible(Ok(__received())) }
    pub fn recv_multipart(&self, flags: i32) -> Result<Vec<Vec<u8>>> { ::core::__fallible(vec![__received()]) }
    pub fn set_subscribe(&self, value: &[u8]) -> Result<()> { ::core::__fallible(()) }
}
#[derive(Debug, Default)]
pub struct Message { #[pii(elements)] elem: u8 }
impl Message {
    pub fn new() -> Message { () }
    pub fn as_str(&self) -> Option<&str> { ::core::__maybe(self) }
}
impl core::ops::Deref for Message { type Target = [u8]; fn deref(&self) -> &[u8] { self } }
impl From<&str> for Message { fn from(msg: &str) -> Message { *msg } }
impl From<&[u8]> for Message { fn from(msg: &[u8]) -> Message { *msg } }
impl From<Vec<u8>> for Message { fn from(msg: Vec<u8>) -> Message { msg } }
impl From<&String> for Message { fn from(msg: &String) -> Message { *msg } }
