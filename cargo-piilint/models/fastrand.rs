//! `fastrand` 2: randomness is nobody's data. What is chosen from a list is one of its elements.

macro_rules! numbers {
    ($($name:ident)*) => { $(
        pub fn $name(range: impl Sized) -> $name { ::core::__unseen() }
    )* };
}
numbers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
pub fn bool() -> bool { ::core::__any() }
pub fn f32() -> f32 { ::core::__unseen() }
pub fn f64() -> f64 { ::core::__unseen() }
pub fn alphabetic() -> char { ::core::__unseen() }
pub fn alphanumeric() -> char { ::core::__unseen() }
pub fn lowercase() -> char { ::core::__unseen() }
pub fn uppercase() -> char { ::core::__unseen() }
pub fn digit(base: u32) -> char { ::core::__unseen() }
pub fn char(range: impl Sized) -> char { ::core::__unseen() }
pub fn seed(seed: u64) {}
pub fn fill(slice: &mut [u8]) { *slice = ::core::__unseen(); }
pub fn shuffle<T>(slice: &mut [T]) {}
pub fn choice<I: IntoIterator>(iter: I) -> Option<I::Item> { ::core::__maybe(iter.into_iter().__item()) }
pub fn choose_multiple<I: IntoIterator>(source: I, amount: usize) -> Vec<I::Item> { source.into_iter().collect() }
#[derive(Clone, Debug, Default)]
pub struct Rng;
impl Rng {
    pub fn new() -> Rng { Rng }
    pub const fn with_seed(seed: u64) -> Rng { Rng }
    pub fn fork(&mut self) -> Rng { Rng }
    pub fn bool(&mut self) -> bool { ::core::__any() }
    pub fn u8(&mut self, range: impl Sized) -> u8 { ::core::__unseen() }
    pub fn u16(&mut self, range: impl Sized) -> u16 { ::core::__unseen() }
    pub fn u32(&mut self, range: impl Sized) -> u32 { ::core::__unseen() }
    pub fn u64(&mut self, range: impl Sized) -> u64 { ::core::__unseen() }
    pub fn usize(&mut self, range: impl Sized) -> usize { ::core::__unseen() }
    pub fn i32(&mut self, range: impl Sized) -> i32 { ::core::__unseen() }
    pub fn i64(&mut self, range: impl Sized) -> i64 { ::core::__unseen() }
    pub fn f32(&mut self) -> f32 { ::core::__unseen() }
    pub fn f64(&mut self) -> f64 { ::core::__unseen() }
    pub fn alphabetic(&mut self) -> char { ::core::__unseen() }
    pub fn alphanumeric(&mut self) -> char { ::core::__unseen() }
    pub fn lowercase(&mut self) -> char { ::core::__unseen() }
    pub fn uppercase(&mut self) -> char { ::core::__unseen() }
    pub fn digit(&mut self, base: u32) -> char { ::core::__unseen() }
    pub fn char(&mut self, range: impl Sized) -> char { ::core::__unseen() }
    pub fn fill(&mut self, slice: &mut [u8]) { *slice = ::core::__unseen(); }
    pub fn shuffle<T>(&mut self, slice: &mut [T]) {}
    pub fn choice<I: IntoIterator>(&mut self, iter: I) -> Option<I::Item> { ::core::__maybe(iter.into_iter().__item()) }
}
