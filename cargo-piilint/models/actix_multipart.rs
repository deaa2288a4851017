//! `actix-multipart` 0.8: forms with files. What is in a field was sent by somebody; a `TempFile` lies on disk already.

use ::bytes::Bytes;

pub use error_::MultipartError;
pub use field_::{Field, LimitExceeded};
pub use multipart_::Multipart;

mod error_ {
    #[derive(Debug)]
    pub enum MultipartError { ContentTypeMissing, ContentTypeParse, BoundaryMissing, Nested, Incomplete, NotConsumed, MissingField(String), DuplicateField(String), UnknownField(String) }
    impl core::fmt::Display for MultipartError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for MultipartError {}
}
#[pii_source(input)]
fn __sent() -> Bytes;
mod field_ {
    use super::*;
    #[derive(Debug)]
    pub struct LimitExceeded;
    #[derive(Debug)]
    pub struct Field;
    impl Field {
        pub fn headers(&self) -> &::http::HeaderMap { ::core::__unseen() }
        pub fn name(&self) -> Option<&str> { ::core::__maybe(::core::__unseen()) }
        pub async fn bytes(&mut self, limit: usize) -> Result<Result<Bytes, MultipartError>, LimitExceeded> { ::core::__fallible(::core::__fallible(__sent())) }
    }
    impl ::futures_core::Stream for Field { type Item = Result<Bytes, MultipartError>; fn __next(&mut self) -> Result<Bytes, MultipartError> { ::core::__fallible(__sent()) } }
}
mod multipart_ {
    use super::*;
    pub struct Multipart;
    impl ::futures_core::Stream for Multipart { type Item = Result<Field, MultipartError>; fn __next(&mut self) -> Result<Field, MultipartError> { ::core::__fallible(Field) } }
}
pub mod form {
    pub mod bytes {
        #[derive(Debug)]
        pub struct Bytes { pub data: ::bytes::Bytes, pub file_name: Option<String> }
    }
    pub mod json {
        #[derive(Debug)]
        pub struct Json<T>(pub T);
        impl<T> Json<T> { pub fn into_inner(self) -> T { self.0 } }
        impl<T> core::ops::Deref for Json<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    }
    pub mod text {
        #[derive(Debug)]
        pub struct Text<T>(pub T);
        impl<T> Text<T> { pub fn into_inner(self) -> T { self.0 } }
        impl<T> core::ops::Deref for Text<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    }
    pub mod tempfile {
        #[derive(Debug)]
        pub struct TempFile { pub file: ::tempfile::NamedTempFile, pub file_name: Option<String>, pub size: usize }
    }
    #[derive(Debug)]
    pub struct MultipartForm<T>(pub T);
    impl<T> MultipartForm<T> { pub fn into_inner(self) -> T { self.0 } }
    impl<T> core::ops::Deref for MultipartForm<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
}
