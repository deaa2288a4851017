//! `twilio` 1: messages and calls. A message goes to the service, and on to the number.

pub use call_::{Call, OutboundCall};
pub use message_::{Message, OutboundMessage};

#[derive(Clone)]
pub struct Client { url: str }
impl Client {
    pub fn new(account_id: &str, auth_token: &str) -> Client { Client { url: "https://api.twilio.com" } }
    #[pii_sink(share, sms)]
    pub async fn send_message(&self, msg: OutboundMessage<'_>) -> Result<Message, TwilioError> { ::core::__fallible(Message { from: *msg.from, to: *msg.to, body: Some(*msg.body) }) }
    #[pii_sink(share)]
    pub async fn make_call(&self, call: OutboundCall<'_>) -> Result<Call, TwilioError> { ::core::__fallible(Call { from: *call.from, to: *call.to }) }
}
#[derive(Debug)]
pub enum TwilioError { NetworkError(()), HTTPError(()), ParsingError, AuthError, BadRequest }
impl core::fmt::Display for TwilioError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for TwilioError {}
mod message_ {
    pub struct OutboundMessage<'a> { pub from: &'a str, pub to: &'a str, pub body: &'a str }
    impl<'a> OutboundMessage<'a> {
        pub fn new(from: &'a str, to: &'a str, body: &'a str) -> OutboundMessage<'a> { OutboundMessage { from, to, body } }
    }
    #[derive(Debug)]
    pub struct Message { pub from: String, pub to: String, pub body: Option<String>, pub sid: String, pub status: Option<()> }
}
mod call_ {
    pub struct OutboundCall<'a> { pub from: &'a str, pub to: &'a str, pub url: &'a str }
    impl<'a> OutboundCall<'a> {
        pub fn new(from: &'a str, to: &'a str, url: &'a str) -> OutboundCall<'a> { OutboundCall { from, to, url } }
    }
    #[derive(Debug)]
    pub struct Call { pub from: String, pub to: String, pub sid: String, pub status: Option<()> }
}
