//! `parking_lot` 0.11 to 0.13: a lock is what it guards.

use core::ops::{Deref, DerefMut};
use core::time::Duration;
pub use ::std::sync::Once;

macro_rules! locks {
    ($($name:ident)*) => { $(
        #[derive(Debug, Default)]
        #[repr(transparent)]
        pub struct $name<T: ?Sized>(T);
        impl<T> $name<T> {
            pub const fn new(val: T) -> $name<T> { val }
            pub fn into_inner(self) -> T { self }
        }
        impl<T: ?Sized> $name<T> {
            pub fn get_mut(&mut self) -> &mut T { self }
            pub fn is_locked(&self) -> bool { ::core::__any() }
            pub fn data_ptr(&self) -> *mut T { self }
        }
        impl<T> From<T> for $name<T> { fn from(t: T) -> $name<T> { t } }
    )* };
}
locks! { Mutex FairMutex ReentrantMutex RwLock }
macro_rules! guards {
    ($($name:ident)*) => { $(
        pub struct $name<T: ?Sized> { data: &mut T }
        impl<T: ?Sized> Deref for $name<T> { type Target = T; fn deref(&self) -> &T { self.data } }
        impl<T: ?Sized> DerefMut for $name<T> { fn deref_mut(&mut self) -> &mut T { self.data } }
        impl<T: ?Sized> $name<T> {
            pub fn unlock_fair(s: $name<T>) {}
            pub fn unlocked<F: FnOnce() -> U, U>(s: &mut $name<T>, f: F) -> U { f() }
        }
        impl<T: ?Sized + core::fmt::Debug> core::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{:?}", self.data)) }
        }
        impl<T: ?Sized + core::fmt::Display> core::fmt::Display for $name<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.data)) }
        }
    )* };
}
guards! { MutexGuard RwLockReadGuard RwLockWriteGuard RwLockUpgradableReadGuard }
macro_rules! mapped { ($($name:ident)*) => { $( impl<T: ?Sized> $name<T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: $name<T>, f: F) -> $name<U> { $name { data: f(s.data) } }
} )* }; }
mapped! { MutexGuard RwLockReadGuard RwLockWriteGuard }
pub type MappedMutexGuard<T> = MutexGuard<T>;
pub type MappedRwLockReadGuard<T> = RwLockReadGuard<T>;
pub type MappedRwLockWriteGuard<T> = RwLockWriteGuard<T>;
pub type FairMutexGuard<T> = MutexGuard<T>;
pub type ReentrantMutexGuard<T> = MutexGuard<T>;
macro_rules! mutexes {
    ($($name:ident)*) => { $( impl<T: ?Sized> $name<T> {
        pub fn lock(&self) -> MutexGuard<T> { MutexGuard { data: self } }
        pub fn try_lock(&self) -> Option<MutexGuard<T>> { ::core::__maybe(MutexGuard { data: self }) }
        pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<T>> { ::core::__maybe(MutexGuard { data: self }) }
        pub fn lock_arc(self: &::alloc::sync::Arc<Self>) -> MutexGuard<T> { MutexGuard { data: self } }
    } )* };
}
mutexes! { Mutex FairMutex ReentrantMutex }
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<T> { RwLockReadGuard { data: self } }
    pub fn try_read(&self) -> Option<RwLockReadGuard<T>> { ::core::__maybe(RwLockReadGuard { data: self }) }
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<T>> { ::core::__maybe(RwLockReadGuard { data: self }) }
    pub fn read_recursive(&self) -> RwLockReadGuard<T> { RwLockReadGuard { data: self } }
    pub fn write(&self) -> RwLockWriteGuard<T> { RwLockWriteGuard { data: self } }
    pub fn try_write(&self) -> Option<RwLockWriteGuard<T>> { ::core::__maybe(RwLockWriteGuard { data: self }) }
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<T>> { ::core::__maybe(RwLockWriteGuard { data: self }) }
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<T> { RwLockUpgradableReadGuard { data: self } }
}
impl<T: ?Sized> RwLockUpgradableReadGuard<T> {
    pub fn upgrade(s: RwLockUpgradableReadGuard<T>) -> RwLockWriteGuard<T> { RwLockWriteGuard { data: s.data } }
}
impl<T: ?Sized> RwLockWriteGuard<T> {
    pub fn downgrade(s: RwLockWriteGuard<T>) -> RwLockReadGuard<T> { RwLockReadGuard { data: s.data } }
}
#[derive(Debug, Default)]
pub struct Condvar;
impl Condvar {
    pub const fn new() -> Condvar { Condvar }
    pub fn notify_one(&self) -> bool { ::core::__any() }
    pub fn notify_all(&self) -> usize { 0 }
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<T>) {}
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult { WaitTimeoutResult }
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F) { condition(mutex_guard.data); }
}
pub struct WaitTimeoutResult;
impl WaitTimeoutResult { pub fn timed_out(self) -> bool { ::core::__any() } }
pub const fn const_mutex<T>(val: T) -> Mutex<T> { val }
pub const fn const_rwlock<T>(val: T) -> RwLock<T> { val }
