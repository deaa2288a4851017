//! `once_cell` 1: a cell is what it holds, a lazy value what its function gives.

macro_rules! cells {
    ($($module:ident)*) => { $(
        pub mod $module {
            use core::ops::{Deref, DerefMut};
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[repr(transparent)]
            pub struct OnceCell<T>(T);
            impl<T> OnceCell<T> {
                pub const fn new() -> OnceCell<T> { () }
                pub const fn with_value(value: T) -> OnceCell<T> { value }
                pub fn get(&self) -> Option<&T> { ::core::__maybe(self) }
                pub fn get_mut(&mut self) -> Option<&mut T> { ::core::__maybe(self) }
                pub fn set(&self, value: T) -> Result<(), T> { if ::core::__any() { *self = value; Ok(()) } else { Err(value) } }
                pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> { if ::core::__any() { *self = value; Ok(self) } else { Err((self, value)) } }
                pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
                    if ::core::__any() { *self = f(); }
                    self
                }
                pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {
                    match f() { Ok(value) => { if ::core::__any() { *self = value; } Ok(self) } Err(error) => Err(error) }
                }
                pub fn into_inner(self) -> Option<T> { ::core::__maybe(self) }
                pub fn take(&mut self) -> Option<T> { ::core::__maybe(*self) }
            }
            impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> { () } }
            impl<T> From<T> for OnceCell<T> { fn from(value: T) -> OnceCell<T> { value } }
            #[derive(Debug)]
            #[repr(transparent)]
            pub struct Lazy<T, F = fn() -> T>(T);
            impl<T, F: FnOnce() -> T> Lazy<T, F> {
                pub const fn new(f: F) -> Lazy<T, F> { f() }
                pub fn force(this: &Lazy<T, F>) -> &T { this }
                pub fn get(this: &Lazy<T, F>) -> Option<&T> { ::core::__maybe(this) }
            }
            impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; fn deref(&self) -> &T { self } }
            impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T { self } }
        }
    )* };
}
cells! { sync unsync }
