//! `nanoid` 0.5: a random name is nobody's data.

pub fn format<F>(random: F, alphabet: &[char], size: usize) -> String { ::core::__unseen() }
pub mod alphabet {
    pub const SAFE: [char; 64] = ();
}
pub mod rngs {
    pub fn default(size: usize) -> Vec<u8> { ::core::__unseen() }
    pub fn non_secure(size: usize) -> Vec<u8> { ::core::__unseen() }
    pub fn thread_local(size: usize) -> Vec<u8> { ::core::__unseen() }
}
#[macro_export]
macro_rules! nanoid {
    () => { $crate::format($crate::rngs::default, &$crate::alphabet::SAFE, 21) };
    ($size:expr) => { $crate::format($crate::rngs::default, &$crate::alphabet::SAFE, $size) };
    ($size:expr, $alphabet:expr) => { $crate::format($crate::rngs::default, $alphabet, $size) };
    ($size:expr, $alphabet:expr, $random:expr) => { $crate::format($random, $alphabet, $size) };
}
