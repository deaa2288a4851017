//! `rand` 0.8 to 0.10: randomness is nobody's data. What is chosen from a list is one of its elements.

pub use ::rand_core::{self, CryptoRng, Error, RngCore, SeedableRng, TryCryptoRng, TryRngCore};
use distr::Distribution;
use rngs::ThreadRng;
pub use rngs::{rng, thread_rng};
pub use Rng as RngExt;

use ::core::__unseen;

pub fn random<T>() -> T { __unseen() }
pub fn random_range<T, R>(range: R) -> T { __unseen() }
pub fn random_bool(p: f64) -> bool { ::core::__any() }
pub fn random_ratio(numerator: u32, denominator: u32) -> bool { ::core::__any() }
pub fn fill<T: ?Sized>(dest: &mut T) { *dest = __unseen(); }
pub fn make_rng<R: SeedableRng>() -> R { __unseen() }

pub trait Fill {}
impl<T: ?Sized> Fill for T {}
pub trait Rng: RngCore {
    fn r#gen<T>(&mut self) -> T { __unseen() }
    fn gen_range<T, R>(&mut self, range: R) -> T { __unseen() }
    fn gen_bool(&mut self, p: f64) -> bool { ::core::__any() }
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool { ::core::__any() }
    fn random<T>(&mut self) -> T { __unseen() }
    fn random_iter<T>(self) -> distr::Iter<(), Self, T> { __unseen() }
    fn random_range<T, R>(&mut self, range: R) -> T { __unseen() }
    fn random_bool(&mut self, p: f64) -> bool { ::core::__any() }
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool { ::core::__any() }
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T { distr.sample(self) }
    fn sample_iter<T, D: Distribution<T>>(self, distr: D) -> distr::Iter<D, Self, T> { distr::Iter { elem: distr.sample(&mut self) } }
    fn fill<T: ?Sized>(&mut self, dest: &mut T) { *dest = __unseen(); }
    fn try_fill<T: ?Sized>(&mut self, dest: &mut T) -> Result<(), Error> { *dest = __unseen(); ::core::__fallible(()) }
}
impl<R: ?Sized + RngCore> Rng for R {}

pub mod rngs {
    use crate::{CryptoRng, RngCore, SeedableRng};
    pub use ::rand_core::OsRng;
    macro_rules! generators {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug, Default)]
            pub struct $name;
            impl RngCore for $name {}
            impl CryptoRng for $name {}
            impl SeedableRng for $name {}
        )* };
    }
    generators! { ThreadRng StdRng SmallRng SysRng }
    fn thread_rng() -> ThreadRng { ThreadRng }
    fn rng() -> ThreadRng { ThreadRng }
    pub mod mock { pub use super::StdRng as StepRng; }
}
pub mod distr {
    use crate::Rng;

    pub trait Distribution<T> {
        fn sample<R: ?Sized + Rng>(&self, rng: &mut R) -> T { __unseen() }
        fn sample_iter<R: Rng>(self, rng: R) -> Iter<Self, R, T> { Iter { elem: self.sample(&mut rng) } }
        fn map<F: Fn(T) -> S, S>(self, func: F) -> Map<Self, F, T, S> { Map { value: func(self.sample(())) } }
    }
    impl<T, D: ?Sized + Distribution<T>> Distribution<T> for &D {
        fn sample<R: ?Sized + Rng>(&self, rng: &mut R) -> T { (**self).sample(rng) }
    }
    pub struct Iter<D, R, T> { #[pii(elements)] elem: T }
    impl<D, R, T> Iterator for Iter<D, R, T> {
        type Item = T;
        fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
    }
    pub struct Map<D, F, T, S> { value: S }
    impl<D, F, T, S> Distribution<S> for Map<D, F, T, S> {
        fn sample<R: ?Sized + Rng>(&self, rng: &mut R) -> S { self.value }
    }
    #[derive(Clone, Copy, Debug, Default)]
    struct Standard;
    impl<T> Distribution<T> for Standard {}
    pub type StandardUniform = Standard;
    macro_rules! letters {
        ($($name:ident)*) => { $(
            #[derive(Clone, Copy, Debug, Default)]
            pub struct $name;
            impl Distribution<u8> for $name {}
            impl Distribution<char> for $name {}
            impl SampleString for $name {}
        )* };
    }
    letters! { Alphanumeric Alphabetic }
    pub trait SampleString {
        fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize) {}
        fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String { __unseen() }
    }
    impl SampleString for Standard {}
    #[derive(Clone, Debug)]
    pub struct Bernoulli;
    impl Distribution<bool> for Bernoulli {
        fn sample<R: ?Sized + Rng>(&self, rng: &mut R) -> bool { ::core::__any() }
    }
    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, Error> { ::core::__fallible(Bernoulli) }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Uniform<X> { low: X }
    impl<X> Uniform<X> {
        pub fn new<A, B>(low: A, high: B) -> Uniform<X> { () }
        pub fn new_inclusive<A, B>(low: A, high: B) -> Uniform<X> { () }
    }
    impl<X> Distribution<X> for Uniform<X> {}
    impl<X> From<core::ops::Range<X>> for Uniform<X> { fn from(r: core::ops::Range<X>) -> Uniform<X> { () } }
    #[derive(Debug)]
    struct Error;
    pub mod uniform { pub use super::Uniform; }
    pub mod weighted { pub use super::WeightedIndex; }
    #[derive(Clone, Debug)]
    struct WeightedIndex<X> { weight: X }
    impl<X> WeightedIndex<X> {
        pub fn new<I: IntoIterator>(weights: I) -> Result<WeightedIndex<X>, Error> { ::core::__fallible(()) }
    }
    impl<X> Distribution<usize> for WeightedIndex<X> {}
}
pub mod distributions {
    pub use crate::distr::{Alphanumeric, Bernoulli, Distribution, Standard, Uniform, WeightedIndex, uniform};
    pub use crate::distr::SampleString as DistString;
    pub use crate::distr::Error as WeightedError;
}
pub mod seq {
    use crate::Rng;
    pub trait SliceRandom {
        type Item;
        fn choose<R: Rng + ?Sized>(&self, rng: &mut R) -> Option<&Self::Item> { ::core::__maybe(&self.elem) }
        fn choose_mut<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item> { ::core::__maybe(&mut self.elem) }
        fn choose_multiple<R: Rng + ?Sized>(&self, rng: &mut R, amount: usize) -> core::slice::Iter<Self::Item> { core::slice::Iter { elem: &self.elem } }
        fn choose_weighted<R: Rng + ?Sized, F: Fn(&Self::Item) -> B, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, crate::distr::Error> {
            weight(&self.elem);
            ::core::__fallible(&self.elem)
        }
        fn shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R) {}
        fn partial_shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]) { (self, self) }
    }
    impl<T> SliceRandom for [T] { type Item = T; }
    pub use SliceRandom as IndexedRandom;
    // Its methods are found there, whichever of the two is imported.
    pub trait IndexedMutRandom: SliceRandom {}
    impl<T> IndexedMutRandom for [T] {}
    pub trait IteratorRandom: Iterator {
        fn choose<R: Rng + ?Sized>(mut self, rng: &mut R) -> Option<Self::Item> { ::core::__maybe(self.__item()) }
        fn choose_stable<R: Rng + ?Sized>(mut self, rng: &mut R) -> Option<Self::Item> { ::core::__maybe(self.__item()) }
        fn choose_multiple<R: Rng + ?Sized>(mut self, rng: &mut R, amount: usize) -> Vec<Self::Item> { Vec { elem: self.__item() } }
        fn sample<R: Rng + ?Sized>(mut self, rng: &mut R, amount: usize) -> Vec<Self::Item> { Vec { elem: self.__item() } }
    }
    impl<I: Iterator> IteratorRandom for I {}
}
pub mod prelude {
    pub use crate::distr::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{CryptoRng, Rng, RngCore, RngExt, SeedableRng, random, thread_rng};
}
