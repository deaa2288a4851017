//! `lazy_static` 1: a static that its expression makes at first use.

#[macro_export]
macro_rules! lazy_static {
    () => {};
    ($(#[$attr:meta])* static ref $name:ident : $t:ty = $init:expr; $($rest:tt)*) => {
        static $name: ::std::sync::LazyLock<$t> = ::std::sync::LazyLock::new(|| $init);
        $crate::lazy_static! { $($rest)* }
    };
    ($(#[$attr:meta])* pub static ref $name:ident : $t:ty = $init:expr; $($rest:tt)*) => {
        pub static $name: ::std::sync::LazyLock<$t> = ::std::sync::LazyLock::new(|| $init);
        $crate::lazy_static! { $($rest)* }
    };
    ($(#[$attr:meta])* pub ($($vis:tt)+) static ref $name:ident : $t:ty = $init:expr; $($rest:tt)*) => {
        pub ($($vis)+) static $name: ::std::sync::LazyLock<$t> = ::std::sync::LazyLock::new(|| $init);
        $crate::lazy_static! { $($rest)* }
    };
}
pub trait LazyStatic {}
pub fn initialize<T>(lazy: &T) {}
