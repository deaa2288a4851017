//! `rollbar` 0.7: what is reported is sent to the service.

use core::fmt;
use ::std::thread;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level { CRITICAL, ERROR, WARNING, INFO, DEBUG }
pub struct Client;
impl Client {
    pub fn new<T: Into<String>>(access_token: T, environment: T) -> Client { Client }
    pub fn build_report(&self) -> ReportBuilder { ReportBuilder }
}
pub struct ReportBuilder;
impl ReportBuilder {
    #[pii_sink(log, crash_report)]
    pub fn from_message(&mut self, #[pii(sink)] message: &str) -> ReportMessageBuilder { ReportMessageBuilder }
    #[pii_sink(log, crash_report)]
    pub fn from_error<E: fmt::Display>(&mut self, #[pii(sink)] error: &E) -> ReportErrorBuilder { ReportErrorBuilder }
    pub fn from_panic(&mut self, panic_info: &::std::panic::PanicInfo) -> ReportErrorBuilder { ReportErrorBuilder }
}
pub struct ReportMessageBuilder;
impl ReportMessageBuilder {
    pub fn with_level<T>(&mut self, val: T) -> &mut ReportMessageBuilder { self }
    pub fn send(&mut self) -> thread::JoinHandle<Option<ResponseStatus>> { ::core::__unseen() }
}
pub struct ReportErrorBuilder;
impl ReportErrorBuilder {
    pub fn with_level<T>(&mut self, val: T) -> &mut ReportErrorBuilder { self }
    #[pii_sink(log, crash_report)]
    pub fn with_title<T: Into<String>>(&mut self, val: T) -> &mut ReportErrorBuilder { self }
    pub fn with_frame(&mut self, frame_builder: FrameBuilder) -> &mut ReportErrorBuilder { self }
    pub fn send(&mut self) -> thread::JoinHandle<Option<ResponseStatus>> { ::core::__unseen() }
}
#[derive(Clone, Debug)]
pub struct FrameBuilder;
impl FrameBuilder {
    pub fn new() -> FrameBuilder { FrameBuilder }
    pub fn with_file_name<T: Into<String>>(&mut self, file_name: T) -> &mut FrameBuilder { self }
    pub fn build(&self) -> FrameBuilder { FrameBuilder }
}
#[derive(Debug)]
pub struct ResponseStatus;
impl ResponseStatus {
    pub fn description(&self) -> &str { "" }
    pub fn canonical_reason(&self) -> String { "" }
}
#[macro_export]
macro_rules! report_error { ($client:ident, $err:ident) => { $client.build_report().from_error(&$err).send() }; }
#[macro_export]
macro_rules! report_message { ($client:ident, $message:expr) => { $client.build_report().from_message($message).send() }; }
#[macro_export]
macro_rules! report_panics { ($client:ident) => { () }; }
