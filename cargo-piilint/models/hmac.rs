//! `hmac` 0.12 and 0.13: a keyed hash whatever hash is inside.

pub use ::digest::{self, KeyInit, Mac};

macro_rules! macs {
    ($($name:ident)*) => { $(
        #[derive(Clone)]
        pub struct $name<D> { #[pii(elements)] elem: u8, digest: D }
        impl<D> Mac for $name<D> {}
        impl<D> KeyInit for $name<D> {}
        impl<D> ::digest::Update for $name<D> {}
        impl<D> core::fmt::Debug for $name<D> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_str("Hmac { .. }") }
        }
    )* };
}
macs! { Hmac SimpleHmac HmacReset SimpleHmacReset }
