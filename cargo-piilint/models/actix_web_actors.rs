//! `actix-web-actors` 4: what is written to a web socket's context is sent to the client; what comes is passed to the actor.

pub mod ws {
    use ::actix::{Actor, ActorContext, Addr, AsyncContext, SpawnHandle, StreamHandler};
    use ::actix_web::error::Error;
    use ::actix_web::{HttpRequest, HttpResponse};
    use ::bytes::Bytes;

    pub enum Message { Text(String), Binary(Bytes), Continuation(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseReason>), Nop }
    pub enum CloseCode { Normal, Away, Protocol, Unsupported, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again, Other(u16) }
    pub struct CloseReason { pub code: CloseCode, pub description: Option<String> }
    #[derive(Debug)]
    pub enum ProtocolError {
        UnmaskedFrame, MaskedFrame, InvalidOpcode(u8), InvalidLength(usize), BadOpCode, Overflow, ContinuationNotStarted, ContinuationStarted,
        Io(::std::io::Error),
    }
    impl core::fmt::Display for ProtocolError {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for ProtocolError {}

    // What the socket's actor does is done by its own methods, which nobody calls by name: they start from what its fields are.
    pub fn start<A, T>(actor: A, req: &HttpRequest, stream: T) -> Result<HttpResponse, Error>
    where A: Actor<Context = WebsocketContext<A>> + StreamHandler<Result<Message, ProtocolError>> {
        ::core::__fallible(())
    }
    pub fn start_with_addr<A, T>(actor: A, req: &HttpRequest, stream: T) -> Result<(Addr<A>, HttpResponse), Error>
    where A: Actor<Context = WebsocketContext<A>> + StreamHandler<Result<Message, ProtocolError>> {
        ::core::__fallible((Addr { actor: &actor }, ()))
    }
    pub fn start_with_protocols<A, T>(actor: A, protocols: &[&str], req: &HttpRequest, stream: T) -> Result<HttpResponse, Error>
    where A: Actor<Context = WebsocketContext<A>> + StreamHandler<Result<Message, ProtocolError>> {
        ::core::__fallible(())
    }
    pub struct WsResponseBuilder<'a, A, T> { actor: A, stream: T, req: &'a HttpRequest }
    impl<'a, A: Actor<Context = WebsocketContext<A>> + StreamHandler<Result<Message, ProtocolError>>, T> WsResponseBuilder<'a, A, T> {
        pub fn new(actor: A, req: &'a HttpRequest, stream: T) -> Self { WsResponseBuilder { actor: actor, stream: stream, req: req } }
        pub fn protocols(mut self, protocols: &'a [&'a str]) -> Self { self }
        pub fn frame_size(mut self, frame_size: usize) -> Self { self }
        pub fn start(mut self) -> Result<HttpResponse, Error> { ::core::__fallible(()) }
        pub fn start_with_addr(mut self) -> Result<(Addr<A>, HttpResponse), Error> { ::core::__fallible((Addr { actor: &self.actor }, ())) }
    }

    pub struct WebsocketContext<A> { actor: &A }
    impl<A: Actor> ActorContext for WebsocketContext<A> {}
    impl<A: Actor> AsyncContext<A> for WebsocketContext<A> {}
    impl<A: Actor> WebsocketContext<A> {
        #[pii_sink(respond)]
        pub fn text(&mut self, text: impl Into<String>) { () }
        #[pii_sink(respond)]
        pub fn binary(&mut self, data: impl Into<Bytes>) { () }
        #[pii_sink(respond)]
        pub fn write_raw(&mut self, msg: Message) { () }
        #[pii_sink(respond)]
        pub fn ping(&mut self, message: &[u8]) { () }
        #[pii_sink(respond)]
        pub fn pong(&mut self, message: &[u8]) { () }
        #[pii_sink(respond)]
        pub fn close(&mut self, reason: Option<CloseReason>) { () }
        pub fn handle(&self) -> SpawnHandle { ::core::__unseen() }
        pub fn set_mailbox_capacity(&mut self, cap: usize) { () }
    }
}
