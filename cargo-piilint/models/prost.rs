//! `prost` 0.14: the bytes are all of a message.

pub use ::bytes;
pub use error_::{DecodeError, EncodeError};
pub use message_::Message;
pub use name_::Name;

mod error_ {
    macro_rules! errors {
        ($($name:ident)*) => { $(
            // It says what has another form.
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name;
            impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { DecodeError EncodeError }
    impl EncodeError {
        pub fn required_capacity(&self) -> usize { 0 }
        pub fn remaining(&self) -> usize { 0 }
    }
}
mod message_ {
    use crate::{DecodeError, EncodeError};
    use ::bytes::{Buf, BufMut};
    pub trait Message: Sized {
        fn encoded_len(&self) -> usize { 0 }
        fn encode(&self, buf: &mut impl BufMut) -> Result<(), EncodeError> { buf.put_slice(&self.encode_to_vec()); ::core::__fallible(()) }
        fn encode_to_vec(&self) -> Vec<u8>;
        fn encode_length_delimited(&self, buf: &mut impl BufMut) -> Result<(), EncodeError> { buf.put_slice(&self.encode_to_vec()); ::core::__fallible(()) }
        fn encode_length_delimited_to_vec(&self) -> Vec<u8>;
        fn decode(buf: impl Buf) -> Result<Self, DecodeError>;
        fn decode_length_delimited(buf: impl Buf) -> Result<Self, DecodeError>;
        fn merge(&mut self, buf: impl Buf) -> Result<(), DecodeError>;
        fn clear(&mut self) {}
    }
}
mod name_ {
    pub trait Name {
        const NAME: &'static str;
        const PACKAGE: &'static str;
        fn full_name() -> String { "" }
        fn type_url() -> String { "" }
    }
}

#[proc_macro_derive(Message)]
#[macro_export]
macro_rules! Message {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => { impl<$($T),*> $crate::Message for $Name<$($T),*> {} };
}
