//! `salsa20` 0.10: the stream cipher alone, without authentication. It hides, and does not notice when something was changed.

pub use ::cipher;

macro_rules! streams {
    ($($name:ident)*) => { $(
        pub struct $name;
        impl ::cipher::KeyIvInit for $name {}
        impl ::cipher::StreamCipher for $name {}
    )* };
}
streams! { Salsa8 Salsa12 Salsa20 XSalsa8 XSalsa12 XSalsa20 }
