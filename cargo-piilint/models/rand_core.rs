//! `rand_core` 0.6 to 0.10: randomness is nobody's data, and what is filled with it holds nothing any more.

pub trait RngCore {
    fn next_u32(&mut self) -> u32 { 0 }
    fn next_u64(&mut self) -> u64 { 0 }
    fn fill_bytes(&mut self, dst: &mut [u8]) { *dst = ::core::__unseen(); }
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Error> { *dst = ::core::__unseen(); ::core::__fallible(()) }
}
pub trait TryRngCore {
    fn try_next_u32(&mut self) -> Result<u32, Error> { ::core::__fallible(0) }
    fn try_next_u64(&mut self) -> Result<u64, Error> { ::core::__fallible(0) }
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Error> { *dst = ::core::__unseen(); ::core::__fallible(()) }
}
pub trait CryptoRng {}
pub trait CryptoRngCore: RngCore {}
pub trait SeedableRng: Sized {
    fn from_seed<S>(seed: S) -> Self { () }
    fn seed_from_u64(state: u64) -> Self { () }
    fn from_entropy() -> Self { ::core::__unseen() }
}
#[derive(Debug)]
pub struct Error;
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;
impl RngCore for OsRng {}
impl TryRngCore for OsRng {}
impl CryptoRng for OsRng {}
impl CryptoRngCore for OsRng {}
pub trait TryCryptoRng: TryRngCore {}
impl TryCryptoRng for OsRng {}
impl<R: ?Sized + RngCore> RngCore for &mut R {}
impl<R: ?Sized + RngCore> RngCore for Box<R> {}
