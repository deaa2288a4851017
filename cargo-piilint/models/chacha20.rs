//! `chacha20` 0.9 and 0.10: the stream cipher alone, without authentication. It hides, and does not notice when something was changed.

pub use ::cipher;
pub use ::cipher::KeyIvInit;

macro_rules! streams {
    ($($name:ident)*) => { $(
        pub struct $name;
        impl ::cipher::KeyIvInit for $name {}
        impl ::cipher::StreamCipher for $name {}
    )* };
}
streams! { ChaCha8 ChaCha12 ChaCha20 ChaCha20Legacy XChaCha8 XChaCha12 XChaCha20 }
