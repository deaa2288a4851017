//! `ctr` 0.9 and 0.10: a block cipher as a stream. It hides, and does not notice when something was changed.

use core::marker::PhantomData;

pub use ::cipher;

macro_rules! streams {
    ($($name:ident)*) => { $(
        pub struct $name<B> { cipher: PhantomData<B> }
        impl<B> ::cipher::KeyIvInit for $name<B> {}
        impl<B> ::cipher::StreamCipher for $name<B> {}
    )* };
}
streams! { Ctr128BE Ctr128LE Ctr64BE Ctr64LE Ctr32BE Ctr32LE }
