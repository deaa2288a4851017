//! `russh` 0.65: commands, and what is written to a channel, go to the host that was connected to.

pub use channels_::{Channel, ChannelStream};

#[derive(Debug)]
pub struct Error;
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChannelId;

mod channels_ {
    use crate::*;
    use core::marker::PhantomData;
    pub struct Channel<S> { url: str, of: PhantomData<S> }
    impl<S> Channel<S> {
        pub fn id(&self) -> ChannelId { ChannelId }
        #[pii_sink(share)]
        pub async fn exec<A>(&self, want_reply: bool, #[pii(sink)] command: A) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn request_shell(&self, want_reply: bool) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn request_subsystem<A>(&self, want_reply: bool, name: A) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(share)]
        pub async fn set_env<A, B>(&self, want_reply: bool, variable_name: A, #[pii(sink)] variable_value: B) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(share)]
        pub async fn data<R>(&self, data: R) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(share)]
        pub async fn data_bytes(&self, data: impl Into<::bytes::Bytes>) -> Result<(), Error> { ::core::__fallible(()) }
        #[pii_sink(share)]
        pub async fn extended_data<R>(&self, ext: u32, #[pii(sink)] data: R) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn eof(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn exit_status(&self, exit_status: u32) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn close(&self) -> Result<(), Error> { ::core::__fallible(()) }
        pub async fn wait(&mut self) -> Option<()> { ::core::__unseen() }
        pub fn into_stream(self) -> ChannelStream<S> { ChannelStream { url: self.url } }
        pub fn make_writer(&self) -> ChannelStream<S> { ChannelStream { url: self.url } }
        pub fn make_reader(&mut self) -> ChannelStream<S> { ChannelStream { url: self.url } }
    }
    pub struct ChannelStream<S> { url: str, of: PhantomData<S> }
    #[pii_source(input)]
    fn __received() -> Vec<u8>;
    impl<S> ::tokio::io::AsyncWrite for ChannelStream<S> {}
    impl<S> ::tokio::io::AsyncWriteExt for ChannelStream<S> {
        #[pii_sink(share)]
        async fn write(&mut self, src: &[u8]) -> ::std::io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(share)]
        async fn write_all(&mut self, src: &[u8]) -> ::std::io::Result<()> { ::core::__fallible(()) }
    }
    impl<S> ::tokio::io::AsyncReadExt for ChannelStream<S> {
        async fn read(&mut self, buf: &mut [u8]) -> ::std::io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
    }
}

pub mod client {
    use crate::*;
    use core::marker::PhantomData;
    use ::alloc::sync::Arc;
    struct __Msg;
    #[derive(Debug, Default)]
    pub struct Config { pub inactivity_timeout: Option<core::time::Duration>, pub keepalive_interval: Option<core::time::Duration>, pub keepalive_max: usize, pub nodelay: bool }
    #[derive(Debug)]
    pub struct AuthResult;
    impl AuthResult { pub fn success(&self) -> bool { ::core::__any() } }
    pub trait Handler: Sized {
        type Error;
        async fn check_server_key(&mut self, server_public_key: &()) -> Result<bool, Self::Error> { ::core::__fallible(false) }
    }
    pub struct Handle<H> { url: str, of: PhantomData<H> }
    impl<H> Handle<H> {
        pub fn is_closed(&self) -> bool { ::core::__any() }
        pub async fn authenticate_none<U>(&mut self, user: U) -> Result<AuthResult, Error> { ::core::__fallible(AuthResult) }
        pub async fn authenticate_password<U, P>(&mut self, user: U, password: P) -> Result<AuthResult, Error> { ::core::__fallible(AuthResult) }
        pub async fn authenticate_publickey<U>(&mut self, user: U, key: impl Sized) -> Result<AuthResult, Error> { ::core::__fallible(AuthResult) }
        pub async fn channel_open_session(&self) -> Result<Channel<__Msg>, Error> { ::core::__fallible(Channel { url: self.url }) }
        pub async fn disconnect(&self, reason: impl Sized, description: &str, language_tag: &str) -> Result<(), Error> { ::core::__fallible(()) }
    }
    pub async fn connect<H, A>(config: Arc<Config>, #[pii(recipient)] addrs: A, handler: H) -> Result<Handle<H>, H::Error> { ::core::__fallible(Handle { url: addrs }) }
    pub async fn connect_stream<H, R>(config: Arc<Config>, stream: R, handler: H) -> Result<Handle<H>, H::Error> { ::core::__fallible(Handle { url: stream.url }) }
}
