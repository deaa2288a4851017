//! `lettre` 0.10 and 0.11. A message gives out its headers, with the names and addresses that it goes to, its subject and its
//! body: the relay reads them all. `url` is the relay, `insecure` says that it may be spoken to without TLS.

pub use address::Address;
pub use executor_::{AsyncStd1Executor, Tokio1Executor};
pub use message::Message;
pub use transport::smtp::{AsyncSmtpTransport, SmtpTransport};
pub use transport::file::{AsyncFileTransport, FileTransport};
pub use transport::sendmail::{AsyncSendmailTransport, SendmailTransport};
pub use transport::{AsyncTransport, Transport};

pub mod address {
    use core::fmt;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Address { text: str }
    impl Address {
        pub fn new<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Result<Address, AddressError> {
            ::core::__fallible(format_args!("{}@{}", *user.as_ref(), *domain.as_ref()))
        }
        pub fn user(&self) -> &str { self }
        pub fn domain(&self) -> &str { self }
    }
    impl fmt::Display for Address {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl fmt::Debug for Address {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.out = *self; Ok(()) }
    }
    impl core::str::FromStr for Address {
        type Err = AddressError;
        fn from_str(val: &str) -> Result<Address, AddressError> { ::core::__fallible(*val) }
    }
    impl TryFrom<String> for Address {
        type Error = AddressError;
        fn try_from(val: String) -> Result<Address, AddressError> { ::core::__fallible(val) }
    }
    impl AsRef<str> for Address { fn as_ref(&self) -> &str { self } }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AddressError { MissingParts, Unbalanced, InvalidUser, InvalidDomain, InvalidInput }
    impl fmt::Display for AddressError {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
    }
    impl core::error::Error for AddressError {}
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Envelope { forward_path: Vec<Address>, reverse_path: Option<Address> }
    impl Envelope {
        pub fn new(from: Option<Address>, to: Vec<Address>) -> Result<Envelope, crate::error::Error> {
            ::core::__fallible(Envelope { forward_path: to, reverse_path: from })
        }
        pub fn to(&self) -> &[Address] { &self.forward_path }
        pub fn from(&self) -> Option<&Address> { self.reverse_path.as_ref() }
    }
}
pub mod error {
    #[derive(Debug)]
    pub enum Error { MissingFrom, MissingTo, TooManyFrom, EmailMissingAt, EmailMissingLocalPart, EmailMissingDomain, CannotParseFilename, Io(::std::io::Error), NonAsciiChars }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
    }
    impl core::error::Error for Error {}
}
mod executor_ {
    pub trait Executor {}
    #[derive(Debug)]
    pub struct Tokio1Executor;
    #[derive(Debug)]
    pub struct AsyncStd1Executor;
    impl Executor for Tokio1Executor {}
    impl Executor for AsyncStd1Executor {}
}

pub mod message {
    use crate::address::{Address, AddressError, Envelope};
    use crate::error::Error;
    use core::fmt;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Mailbox { pub name: Option<String>, pub email: Address }
    impl Mailbox {
        pub fn new(name: Option<String>, email: Address) -> Mailbox { Mailbox { name, email } }
    }
    impl fmt::Display for Mailbox {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{:?} <{}>", self.name, self.email)) }
    }
    impl fmt::Debug for Mailbox {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_fmt(format_args!("{:?} <{}>", self.name, self.email)) }
    }
    impl core::str::FromStr for Mailbox {
        type Err = AddressError;
        fn from_str(src: &str) -> Result<Mailbox, AddressError> { ::core::__fallible(Mailbox { name: ::core::__maybe(*src), email: *src }) }
    }
    impl From<Address> for Mailbox { fn from(value: Address) -> Mailbox { Mailbox { name: None, email: value } } }
    impl<S: Into<String>, T: Into<String>> TryFrom<(S, T)> for Mailbox {
        type Error = AddressError;
        fn try_from(header: (S, T)) -> Result<Mailbox, AddressError> {
            ::core::__fallible(Mailbox { name: Some(header.0.into()), email: header.1.into() })
        }
    }

    #[derive(Clone, Debug, Default)]
    pub struct Mailboxes { #[pii(elements)] elem: Mailbox }
    impl Mailboxes {
        pub fn new() -> Mailboxes { () }
        pub fn with(mut self, mbox: Mailbox) -> Mailboxes { self.elem = mbox; self }
        pub fn push(&mut self, mbox: Mailbox) { self.elem = mbox; }
        pub fn into_single(self) -> Option<Mailbox> { ::core::__maybe(self.elem) }
        pub fn iter(&self) -> core::slice::Iter<Mailbox> { core::slice::Iter { elem: &self.elem } }
    }
    impl From<Mailbox> for Mailboxes { fn from(mailbox: Mailbox) -> Mailboxes { Mailboxes { elem: mailbox } } }
    impl From<Vec<Mailbox>> for Mailboxes { fn from(vec: Vec<Mailbox>) -> Mailboxes { vec } }
    impl core::str::FromStr for Mailboxes {
        type Err = AddressError;
        fn from_str(src: &str) -> Result<Mailboxes, AddressError> { ::core::__fallible(Mailboxes { elem: Mailbox { name: ::core::__maybe(*src), email: *src } }) }
    }

    // A blind copy's address is dropped from the headers, but the envelope hands it to the relay.
    #[derive(Clone, Debug)]
    pub struct Message { headers: header::Headers, subject: str, body: Body, envelope: Envelope }
    #[derive(Clone, Debug, Default)]
    pub struct MessageBuilder { headers: header::Headers, subject: str, envelope: Envelope }
    #[derive(Clone, Debug)]
    pub struct Body { #[pii(elements)] elem: u8 }
    impl Body {
        pub fn new<B>(buf: B) -> Body { buf }
    }
    pub trait IntoBody {}
    impl<T> IntoBody for T {}
    impl Message {
        pub fn builder() -> MessageBuilder { MessageBuilder { headers: () } }
        pub fn headers(&self) -> &header::Headers { &self.headers }
        pub fn headers_mut(&mut self) -> &mut header::Headers { &mut self.headers }
        pub fn envelope(&self) -> &Envelope { &self.envelope }
        pub fn formatted(&self) -> Vec<u8> { (self.headers, self.subject, self.body) }
    }
    impl MessageBuilder {
        pub fn new() -> MessageBuilder { MessageBuilder { headers: () } }
        pub fn from(self, mbox: Mailbox) -> MessageBuilder { self.__mailbox(mbox) }
        pub fn sender(self, mbox: Mailbox) -> MessageBuilder { self.__mailbox(mbox) }
        pub fn reply_to(self, mbox: Mailbox) -> MessageBuilder { self.header(mbox) }
        pub fn to(self, mbox: Mailbox) -> MessageBuilder { self.__mailbox(mbox) }
        pub fn cc(self, mbox: Mailbox) -> MessageBuilder { self.__mailbox(mbox) }
        pub fn bcc(self, mbox: Mailbox) -> MessageBuilder { self.__mailbox(mbox) }
        fn __mailbox(mut self, mbox: Mailbox) -> MessageBuilder {
            self.headers.elem = mbox;
            self.envelope.forward_path.push(mbox.email);
            self
        }
        pub fn date(self, st: ::std::time::SystemTime) -> MessageBuilder { self }
        pub fn date_now(self) -> MessageBuilder { self }
        pub fn in_reply_to(self, id: String) -> MessageBuilder { self.header(id) }
        pub fn references(self, id: String) -> MessageBuilder { self.header(id) }
        pub fn message_id(self, id: Option<String>) -> MessageBuilder { self.header(id) }
        pub fn user_agent(self, id: String) -> MessageBuilder { self.header(id) }
        pub fn subject<S: Into<String>>(mut self, subject: S) -> MessageBuilder { self.subject = subject.into(); self }
        pub fn header<H>(mut self, header: H) -> MessageBuilder { self.headers.elem = header; self }
        pub fn raw_header(mut self, raw_header: header::HeaderValue) -> MessageBuilder { self.headers.elem = raw_header; self }
        pub fn mailbox<H>(mut self, header: H) -> MessageBuilder { self.headers.elem = header; self }
        pub fn envelope(mut self, envelope: Envelope) -> MessageBuilder { self.envelope = envelope; self }
        pub fn keep_bcc(self) -> MessageBuilder { self }
        pub fn body<T: IntoBody>(self, body: T) -> Result<Message, Error> { self.__build(body) }
        pub fn multipart(self, part: MultiPart) -> Result<Message, Error> { self.__build(part) }
        pub fn singlepart(self, part: SinglePart) -> Result<Message, Error> { self.__build(part) }
        fn __build(self, body: Body) -> Result<Message, Error> {
            ::core::__fallible(Message { headers: self.headers, subject: self.subject, body, envelope: self.envelope })
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct SinglePartBuilder;
    #[derive(Clone, Debug)]
    pub struct SinglePart { #[pii(elements)] elem: u8 }
    impl SinglePartBuilder {
        pub fn new() -> SinglePartBuilder { SinglePartBuilder }
        pub fn header<H>(self, header: H) -> SinglePartBuilder { self }
        pub fn content_type<C>(self, content_type: C) -> SinglePartBuilder { self }
        pub fn body<T: IntoBody>(self, body: T) -> SinglePart { body }
    }
    impl SinglePart {
        pub fn builder() -> SinglePartBuilder { SinglePartBuilder }
        pub fn plain<T: IntoBody>(body: T) -> SinglePart { body }
        pub fn html<T: IntoBody>(body: T) -> SinglePart { body }
    }
    #[derive(Clone, Debug)]
    pub struct MultiPart { #[pii(elements)] elem: u8 }
    #[derive(Clone, Debug, Default)]
    pub struct MultiPartBuilder;
    impl MultiPartBuilder {
        pub fn singlepart(self, part: SinglePart) -> MultiPart { part }
        pub fn multipart(self, part: MultiPart) -> MultiPart { part }
        pub fn build(self) -> MultiPart { () }
    }
    impl MultiPart {
        pub fn builder() -> MultiPartBuilder { MultiPartBuilder }
        pub fn mixed() -> MultiPartBuilder { MultiPartBuilder }
        pub fn alternative() -> MultiPartBuilder { MultiPartBuilder }
        pub fn related() -> MultiPartBuilder { MultiPartBuilder }
        pub fn alternative_plain_html<T: IntoBody, V: IntoBody>(plain: T, html: V) -> MultiPart { if ::core::__any() { plain } else { html } }
        pub fn singlepart(mut self, part: SinglePart) -> MultiPart { self.elem = part; self }
        pub fn multipart(mut self, part: MultiPart) -> MultiPart { self.elem = part; self }
    }
    #[derive(Clone, Debug)]
    pub struct Attachment { name: String }
    impl Attachment {
        pub fn new(filename: String) -> Attachment { Attachment { name: filename } }
        pub fn new_inline(content_id: String) -> Attachment { Attachment { name: content_id } }
        pub fn body<T: IntoBody>(self, content: T, content_type: impl Sized) -> SinglePart { if ::core::__any() { content } else { self.name } }
    }
    pub mod header {
        #[derive(Clone, Debug, Default)]
        pub struct Headers { #[pii(elements)] elem: str }
        impl Headers {
            pub fn new() -> Headers { () }
            pub fn get<H>(&self) -> Option<H> { ::core::__maybe(self.elem) }
            pub fn set<H>(&mut self, header: H) { self.elem = header; }
            pub fn remove<H>(&mut self) -> Option<H> { ::core::__maybe(self.elem) }
            pub fn clear(&mut self) { *self = (); }
            pub fn get_raw(&self, name: &str) -> Option<&str> { ::core::__maybe(&self.elem) }
            pub fn insert_raw(&mut self, value: HeaderValue) { self.elem = value; }
        }
        #[derive(Clone, Debug)]
        pub struct HeaderName;
        #[derive(Clone, Debug)]
        pub struct HeaderValue { raw_value: String }
        impl HeaderValue {
            pub fn new(name: HeaderName, raw_value: String) -> HeaderValue { HeaderValue { raw_value } }
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct ContentType;
        impl ContentType {
            pub const TEXT_HTML: ContentType = ContentType;
            pub const TEXT_PLAIN: ContentType = ContentType;
            pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr> { ::core::__fallible(ContentType) }
        }
        #[derive(Debug)]
        pub struct ContentTypeErr;
    }
}

pub mod transport {
    use crate::message::Message;

    pub trait Transport {
        type Ok;
        type Error;
        #[pii_sink(share, mail)]
        fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
        #[pii_sink(share, mail)]
        fn send_raw(&self, #[pii(sink)] envelope: &crate::address::Envelope, #[pii(sink)] email: &[u8]) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
    }
    pub trait AsyncTransport {
        type Ok;
        type Error;
        #[pii_sink(share, mail)]
        async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
        #[pii_sink(share, mail)]
        async fn send_raw(&self, #[pii(sink)] envelope: &crate::address::Envelope, #[pii(sink)] email: &[u8]) -> Result<Self::Ok, Self::Error> { ::core::__fallible(()) }
    }

    pub mod smtp {
        use super::{AsyncTransport, Transport};
        use core::marker::PhantomData;
        use core::time::Duration;

        #[derive(Debug)]
        pub struct Error;
        impl Error {
            pub fn is_permanent(&self) -> bool { ::core::__any() }
            pub fn is_transient(&self) -> bool { ::core::__any() }
            pub fn is_timeout(&self) -> bool { ::core::__any() }
        }
        impl core::fmt::Display for Error {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) }
        }
        impl core::error::Error for Error {}
        pub mod response {
            #[derive(Clone, Debug)]
            pub struct Response;
        }
        pub mod authentication {
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct Credentials;
            impl Credentials {
                pub fn new(username: String, password: String) -> Credentials { Credentials }
            }
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Mechanism { Plain, Login, Xoauth2 }
        }
        pub mod extension {
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum ClientId { Domain(String), Ipv4(core::net::Ipv4Addr), Ipv6(core::net::Ipv6Addr) }
        }
        pub mod client {
            #[derive(Clone, Debug)]
            pub struct TlsParameters;
            impl TlsParameters {
                pub fn new(domain: String) -> Result<TlsParameters, super::Error> { ::core::__fallible(TlsParameters) }
            }
            #[derive(Clone, Debug)]
            pub enum Tls { None, Opportunistic(TlsParameters), Required(TlsParameters), Wrapper(TlsParameters) }
        }
        use client::Tls;

        macro_rules! builders {
            ($($builder:ident)*) => { $(
                #[derive(Clone, Debug)]
                pub struct $builder { url: str, insecure: bool }
                impl $builder {
                    pub fn hello_name<N>(self, name: N) -> $builder { self }
                    pub fn credentials(self, credentials: authentication::Credentials) -> $builder { self }
                    pub fn authentication(self, mechanisms: Vec<authentication::Mechanism>) -> $builder { self }
                    pub fn timeout(self, timeout: Option<Duration>) -> $builder { self }
                    pub fn port(self, port: u16) -> $builder { self }
                    pub fn tls(mut self, tls: Tls) -> $builder {
                        self.insecure = match tls { Tls::None | Tls::Opportunistic(_) => true, Tls::Required(_) | Tls::Wrapper(_) => false };
                        self
                    }
                    pub fn pool_config<P>(self, pool_config: P) -> $builder { self }
                }
            )* };
        }
        builders! { SmtpTransportBuilder AsyncSmtpTransportBuilder }
        impl SmtpTransportBuilder {
            pub fn build(self) -> SmtpTransport { SmtpTransport { url: self.url, insecure: self.insecure } }
        }
        impl AsyncSmtpTransportBuilder {
            pub fn build<E>(self) -> AsyncSmtpTransport<E> { AsyncSmtpTransport { url: self.url, insecure: self.insecure, executor: () } }
        }

        #[derive(Clone, Debug)]
        pub struct SmtpTransport { url: str, insecure: bool }
        impl SmtpTransport {
            pub fn relay(#[pii(recipient)] relay: &str) -> Result<SmtpTransportBuilder, Error> {
                ::core::__fallible(SmtpTransportBuilder { url: *relay, insecure: false })
            }
            pub fn starttls_relay(#[pii(recipient)] relay: &str) -> Result<SmtpTransportBuilder, Error> {
                ::core::__fallible(SmtpTransportBuilder { url: *relay, insecure: false })
            }
            pub fn unencrypted_localhost() -> SmtpTransport { SmtpTransport { url: "localhost", insecure: false } }
            pub fn builder_dangerous<T: Into<String>>(#[pii(recipient)] server: T) -> SmtpTransportBuilder {
                SmtpTransportBuilder { url: server.into(), insecure: true }
            }
            pub fn from_url(#[pii(recipient)] connection_url: &str) -> Result<SmtpTransportBuilder, Error> {
                ::core::__fallible(SmtpTransportBuilder { url: *connection_url, insecure: false })
            }
            pub fn test_connection(&self) -> Result<bool, Error> { ::core::__fallible(::core::__any()) }
        }
        impl Transport for SmtpTransport {
            type Ok = response::Response;
            type Error = Error;
        }
        #[derive(Clone, Debug)]
        pub struct AsyncSmtpTransport<E> { url: str, insecure: bool, executor: PhantomData<E> }
        impl<E> AsyncSmtpTransport<E> {
            pub fn relay(#[pii(recipient)] relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {
                ::core::__fallible(AsyncSmtpTransportBuilder { url: *relay, insecure: false })
            }
            pub fn starttls_relay(#[pii(recipient)] relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {
                ::core::__fallible(AsyncSmtpTransportBuilder { url: *relay, insecure: false })
            }
            pub fn unencrypted_localhost() -> AsyncSmtpTransport<E> { AsyncSmtpTransport { url: "localhost", insecure: false, executor: () } }
            pub fn builder_dangerous<T: Into<String>>(#[pii(recipient)] server: T) -> AsyncSmtpTransportBuilder {
                AsyncSmtpTransportBuilder { url: server.into(), insecure: true }
            }
            pub fn from_url(#[pii(recipient)] connection_url: &str) -> Result<AsyncSmtpTransportBuilder, Error> {
                ::core::__fallible(AsyncSmtpTransportBuilder { url: *connection_url, insecure: false })
            }
            pub async fn test_connection(&self) -> Result<bool, Error> { ::core::__fallible(::core::__any()) }
        }
        impl<E> AsyncTransport for AsyncSmtpTransport<E> {
            type Ok = response::Response;
            type Error = Error;
        }
    }
    /// Nothing is sent: what was given to it lies in memory.
    pub mod stub {
        use super::{AsyncTransport, Transport};
        use crate::address::Envelope;
        use crate::message::Message;

        #[derive(Clone, Copy, Debug)]
        pub struct Error;
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}

        macro_rules! stubs {
            ($($Stub:ident)*) => { $(
                #[derive(Clone, Debug)]
                pub struct $Stub { sent: ::std::sync::Mutex<Vec<(Envelope, String)>> }
                impl $Stub {
                    pub fn new(response: Result<(), Error>) -> $Stub { $Stub {} }
                    pub fn new_ok() -> $Stub { $Stub {} }
                    pub fn new_error() -> $Stub { $Stub {} }
                    fn __keep(&self, envelope: Envelope, email: String) { self.sent.lock().unwrap().push((envelope, email)); }
                }
            )* };
        }
        stubs! { StubTransport AsyncStubTransport }
        impl StubTransport { pub fn messages(&self) -> Vec<(Envelope, String)> { self.sent.lock().unwrap().clone() } }
        impl AsyncStubTransport { pub async fn messages(&self) -> Vec<(Envelope, String)> { self.sent.lock().unwrap().clone() } }
        impl Transport for StubTransport {
            type Ok = ();
            type Error = Error;
            fn send(&self, message: &Message) -> Result<(), Error> { self.__keep(message.envelope, message.formatted()); ::core::__fallible(()) }
            fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<(), Error> { self.__keep(*envelope, *email); ::core::__fallible(()) }
        }
        impl AsyncTransport for AsyncStubTransport {
            type Ok = ();
            type Error = Error;
            async fn send(&self, message: Message) -> Result<(), Error> { self.__keep(message.envelope, message.formatted()); ::core::__fallible(()) }
            async fn send_raw(&self, envelope: &Envelope, email: &[u8]) -> Result<(), Error> { self.__keep(*envelope, *email); ::core::__fallible(()) }
        }
    }
    /// Handed to the host's own mail program, which sends it.
    pub mod sendmail {
        use super::{AsyncTransport, Transport};
        use core::marker::PhantomData;

        #[derive(Debug)]
        pub struct Error;
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}
        #[derive(Clone, Debug, Default)]
        pub struct SendmailTransport;
        impl SendmailTransport {
            pub fn new() -> SendmailTransport { SendmailTransport }
            pub fn new_with_command<S>(command: S) -> SendmailTransport { SendmailTransport }
        }
        impl Transport for SendmailTransport { type Ok = (); type Error = Error; }
        #[derive(Clone, Debug, Default)]
        pub struct AsyncSendmailTransport<E> { of: PhantomData<E> }
        impl<E> AsyncSendmailTransport<E> {
            pub fn new() -> AsyncSendmailTransport<E> { AsyncSendmailTransport {} }
            pub fn new_with_command<S>(command: S) -> AsyncSendmailTransport<E> { AsyncSendmailTransport {} }
        }
        impl<E> AsyncTransport for AsyncSendmailTransport<E> { type Ok = (); type Error = Error; }
    }
    pub mod file {
        use super::{AsyncTransport, Transport};
        use crate::address::Envelope;
        use crate::message::Message;
        use core::marker::PhantomData;

        #[derive(Debug)]
        pub struct Error;
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}
        #[derive(Clone, Debug)]
        pub struct FileTransport;
        impl FileTransport {
            pub fn new<P>(path: P) -> FileTransport { FileTransport }
        }
        impl Transport for FileTransport {
            type Ok = String;
            type Error = Error;
            #[pii_sink(store, file)]
            fn send(&self, message: &Message) -> Result<String, Error> { ::core::__fallible("") }
            #[pii_sink(store, file)]
            fn send_raw(&self, envelope: &Envelope, #[pii(sink)] email: &[u8]) -> Result<String, Error> { ::core::__fallible("") }
        }
        #[derive(Clone, Debug)]
        pub struct AsyncFileTransport<E> { of: PhantomData<E> }
        impl<E> AsyncFileTransport<E> {
            pub fn new<P>(path: P) -> AsyncFileTransport<E> { AsyncFileTransport {} }
        }
        impl<E> AsyncTransport for AsyncFileTransport<E> {
            type Ok = String;
            type Error = Error;
            #[pii_sink(store, file)]
            async fn send(&self, message: Message) -> Result<String, Error> { ::core::__fallible("") }
            #[pii_sink(store, file)]
            async fn send_raw(&self, envelope: &Envelope, #[pii(sink)] email: &[u8]) -> Result<String, Error> { ::core::__fallible("") }
        }
    }
}
