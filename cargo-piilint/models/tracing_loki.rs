//! `tracing-loki` 0.2: logs that are sent to a server. What is in them was given out where it was logged; a label is in each.

use ::std::collections::HashMap;
use ::url::Url;

#[derive(Debug)]
pub struct Error(());
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
pub struct Layer;
pub struct BackgroundTask;
impl core::future::Future for BackgroundTask {
    type Output = ();
    fn poll(self: core::pin::Pin<&mut Self>, cx: &mut core::task::Context) -> core::task::Poll<()> { core::task::Poll::Ready(()) }
}
#[pii_sink(log)]
pub fn layer(loki_url: Url, #[pii(sink)] labels: HashMap<String, String>, #[pii(sink)] extra_fields: HashMap<String, String>) -> Result<(Layer, BackgroundTask), Error> { ::core::__fallible((Layer, BackgroundTask)) }
pub fn builder() -> Builder { Builder }
pub struct Builder;
impl Builder {
    #[pii_sink(log)]
    pub fn label<S: Into<String>, T: AsRef<str>>(self, key: S, #[pii(sink)] value: T) -> Result<Builder, Error> { ::core::__fallible(Builder) }
    #[pii_sink(log)]
    pub fn extra_field<S: Into<String>, T: Into<String>>(self, key: S, #[pii(sink)] value: T) -> Result<Builder, Error> { ::core::__fallible(Builder) }
    pub fn http_header<S: AsRef<str>, T: AsRef<str>>(self, key: S, value: T) -> Result<Builder, Error> { ::core::__fallible(Builder) }
    pub fn build_url(self, loki_url: Url) -> Result<(Layer, BackgroundTask), Error> { ::core::__fallible((Layer, BackgroundTask)) }
}
