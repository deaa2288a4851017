//! `core`: what its functions do with data. How to read and write a model: `docs/models.md`.
//!
//! Three helpers keep bodies honest about what is not known: [`__any`] is a condition that may be either,
//! [`__maybe`] a value that may be absent, [`__fallible`] a result that may have failed. A body that
//! returned `Some(x)` would say that `None` is impossible, and the code behind it would be passed over.

/// True or false: nothing is known, and it carries nothing.
pub fn __any() -> bool;

/// A wrapper that gives out something else than what it holds, to a sink that takes everything.
pub trait __GivesOut {
    fn __given_out(&self) -> str;
}

/// Contents that were not seen: nobody's data until a tagged field takes them. So are random numbers and generated keys.
pub fn __unseen<T>() -> T;

/// The value, or none.
pub fn __maybe<T>(value: T) -> Option<T> {
    if __any() { Option::Some(value) } else { Option::None }
}

/// The value, or an error that holds nothing.
pub fn __fallible<T, E>(value: T) -> Result<T, E> {
    if __any() { Result::Ok(value) } else { Result::Err(()) }
}

// Macros.

#[macro_export]
#[rustc_builtin_macro]
macro_rules! format_args { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! concat { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! stringify { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! env { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! option_env { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! include_str { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! include_bytes { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! include { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! file { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! line { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! column { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! module_path { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! cfg { () => {} }
#[macro_export]
#[rustc_builtin_macro]
macro_rules! compile_error { () => {} }

#[macro_export]
macro_rules! panic {
    () => { loop {} };
    ($($arg:tt)+) => { { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); loop {} } };
}
#[macro_export]
macro_rules! unreachable {
    () => { loop {} };
    ($($arg:tt)+) => { { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); loop {} } };
}
#[macro_export]
macro_rules! todo {
    () => { loop {} };
    ($($arg:tt)+) => { { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); loop {} } };
}
#[macro_export]
macro_rules! unimplemented {
    () => { loop {} };
    ($($arg:tt)+) => { { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); loop {} } };
}
#[macro_export]
macro_rules! assert {
    ($cond:expr $(,)?) => { if !$cond { loop {} } };
    ($cond:expr, $($arg:tt)+) => { if !$cond { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); loop {} } };
}
#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        if !($left == $right) { $crate::panicking::assert_failed(&$left, &$right); loop {} }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        if !($left == $right) {
            $crate::panicking::assert_failed_with(&$left, &$right, $crate::format_args!($($arg)+));
            loop {}
        }
    };
}
#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => {
        if $left == $right { $crate::panicking::assert_failed(&$left, &$right); loop {} }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        if $left == $right {
            $crate::panicking::assert_failed_with(&$left, &$right, $crate::format_args!($($arg)+));
            loop {}
        }
    };
}
// In a release build these check nothing: what follows them must not rely on them.
#[macro_export]
macro_rules! debug_assert { ($($arg:tt)*) => { if $crate::__any() { $crate::assert!($($arg)*); } }; }
#[macro_export]
macro_rules! debug_assert_eq { ($($arg:tt)*) => { if $crate::__any() { $crate::assert_eq!($($arg)*); } }; }
#[macro_export]
macro_rules! debug_assert_ne { ($($arg:tt)*) => { if $crate::__any() { $crate::assert_ne!($($arg)*); } }; }
#[macro_export]
macro_rules! matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $value { $pattern $(if $guard)? => true, _ => false }
    };
}
#[macro_export]
macro_rules! write { ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) }; }
#[macro_export]
macro_rules! writeln {
    ($dst:expr $(,)?) => { $dst.write_fmt($crate::format_args!("\n")) };
    ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) };
}
#[macro_export]
macro_rules! r#try {
    ($value:expr $(,)?) => { $value? };
}

#[doc(hidden)]
pub mod panicking {
    use crate::fmt;

    #[pii_sink(error, panic)]
    pub fn panic_fmt(message: fmt::Arguments) -> ! { loop {} }
    #[pii_sink(error, panic)]
    pub fn assert_failed<T: fmt::Debug + ?Sized, U: fmt::Debug + ?Sized>(left: &T, right: &U) -> ! { loop {} }
    #[pii_sink(error, panic)]
    pub fn assert_failed_with<T: fmt::Debug + ?Sized, U: fmt::Debug + ?Sized>(
        left: &T,
        right: &U,
        message: fmt::Arguments,
    ) -> ! {
        loop {}
    }
    /// What `Result::unwrap` and its like print.
    #[pii_sink(error, panic)]
    pub fn unwrap_failed<E: fmt::Debug>(error: E) -> ! { loop {} }
}

pub mod any {
    pub trait Any {
        fn type_id(&self) -> TypeId { TypeId }
    }
    impl<T: ?Sized> Any for T {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct TypeId;
    impl TypeId {
        pub fn of<T: ?Sized>() -> TypeId { TypeId }
    }
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool { crate::__any() }
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> { crate::__maybe(self) }
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { crate::__maybe(self) }
    }
    pub fn type_name<T: ?Sized>() -> &'static str { "" }
    pub fn type_name_of_val<T: ?Sized>(value: &T) -> &'static str { "" }
}

pub mod array {
    #[derive(Clone, Copy, Debug)]
    pub struct TryFromSliceError;
    impl crate::fmt::Display for TryFromSliceError {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_str("could not convert slice to array") }
    }
    impl crate::error::Error for TryFromSliceError {}
    #[derive(Clone, Debug)]
    pub struct IntoIter<T, const N: usize> { #[pii(elements)] elem: T }
    impl<T, const N: usize> Iterator for IntoIter<T, N> {
        type Item = T;
        fn next(&mut self) -> Option<T> { crate::__maybe(self.elem) }
    }
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] { [f(0)] }
    pub fn from_ref<T>(s: &T) -> &[T; 1] { s }

    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] { [f(self.elem)] }
        pub fn as_slice(&self) -> &[T] { self }
        pub fn as_mut_slice(&mut self) -> &mut [T] { self }
        pub fn each_ref(&self) -> [&T; N] { [&self.elem] }
        pub fn each_mut(&mut self) -> [&mut T; N] { [&mut self.elem] }
    }
    impl<T, const N: usize> IntoIterator for [T; N] {
        type Item = T;
        type IntoIter = IntoIter<T, N>;
        fn into_iter(self) -> IntoIter<T, N> { IntoIter { elem: self.elem } }
    }
    impl<T, const N: usize> IntoIterator for &[T; N] {
        type Item = &T;
        type IntoIter = crate::slice::Iter<T>;
        fn into_iter(self) -> crate::slice::Iter<T> { crate::slice::Iter { elem: &self.elem } }
    }
    impl<T, const N: usize> IntoIterator for &mut [T; N] {
        type Item = &mut T;
        type IntoIter = crate::slice::IterMut<T>;
        fn into_iter(self) -> crate::slice::IterMut<T> { crate::slice::IterMut { elem: &mut self.elem } }
    }
    impl<T, const N: usize> AsRef<[T]> for [T; N] {
        fn as_ref(&self) -> &[T] { self }
    }
    impl<T, const N: usize> AsMut<[T]> for [T; N] {
        fn as_mut(&mut self) -> &mut [T] { self }
    }
    impl<T, const N: usize> crate::borrow::Borrow<[T]> for [T; N] {
        fn borrow(&self) -> &[T] { self }
    }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> { crate::__fallible(*slice) }
    }
    impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError> { crate::__fallible(*slice) }
    }
    impl<T, const N: usize> TryFrom<&[T]> for &[T; N] {
        type Error = TryFromSliceError;
        fn try_from(slice: &[T]) -> Result<&[T; N], TryFromSliceError> { crate::__fallible(slice) }
    }
    impl<T, const N: usize> crate::ops::Index<usize> for [T; N] {
        type Output = T;
        fn index(&self, index: usize) -> &T { &self.elem }
    }
}

pub mod ascii {
    #[derive(Clone, Debug)]
    pub struct EscapeDefault { #[pii(elements)] elem: u8 }
    impl Iterator for EscapeDefault {
        type Item = u8;
        fn next(&mut self) -> Option<u8> { crate::__maybe(self.elem) }
    }
    pub fn escape_default(c: u8) -> EscapeDefault { EscapeDefault { elem: c } }
}

pub mod borrow {
    pub trait Borrow<Borrowed: ?Sized> {
        fn borrow(&self) -> &Borrowed;
    }
    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }
    impl<T: ?Sized> Borrow<T> for T {
        fn borrow(&self) -> &T { self }
    }
    impl<T: ?Sized> BorrowMut<T> for T {
        fn borrow_mut(&mut self) -> &mut T { self }
    }
    impl<T: ?Sized> Borrow<T> for &T {
        fn borrow(&self) -> &T { *self }
    }
}

pub mod cell {
    use crate::ops::{Deref, DerefMut};

    #[repr(transparent)]
    #[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Cell<T: ?Sized>(T);
    impl<T> Cell<T> {
        pub const fn new(value: T) -> Cell<T> { value }
        pub fn set(&self, value: T) { *self = value; }
        pub fn get(&self) -> T { *self }
        pub fn replace(&self, value: T) -> T { let old = *self; *self = value; old }
        pub fn take(&self) -> T { *self }
        pub fn into_inner(self) -> T { self }
        pub fn update<F: FnOnce(T) -> T>(&self, f: F) { *self = f(*self); }
        pub fn get_mut(&mut self) -> &mut T { self }
        pub fn swap(&self, other: &Cell<T>) { let old = *self; *self = *other; *other = old; }
    }
    impl<T> From<T> for Cell<T> {
        fn from(value: T) -> Cell<T> { value }
    }
    impl<T: Copy> Clone for Cell<T> {
        fn clone(&self) -> Cell<T> { *self }
    }

    #[repr(transparent)]
    #[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct RefCell<T: ?Sized>(T);
    #[derive(Debug)]
    pub struct BorrowError;
    #[derive(Debug)]
    pub struct BorrowMutError;
    impl<T> RefCell<T> {
        pub const fn new(value: T) -> RefCell<T> { value }
        pub fn into_inner(self) -> T { self }
        pub fn replace(&self, value: T) -> T { let old = *self; *self = value; old }
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { let old = *self; *self = f(self); old }
        pub fn take(&self) -> T { *self }
        pub fn swap(&self, other: &RefCell<T>) { let old = *self; *self = *other; *other = old; }
        pub fn borrow(&self) -> Ref<T> { Ref { value: self } }
        pub fn borrow_mut(&self) -> RefMut<T> { RefMut { value: self } }
        pub fn try_borrow(&self) -> Result<Ref<T>, BorrowError> { crate::__fallible(Ref { value: self }) }
        pub fn try_borrow_mut(&self) -> Result<RefMut<T>, BorrowMutError> { crate::__fallible(RefMut { value: self }) }
        pub fn get_mut(&mut self) -> &mut T { self }
    }
    impl<T> From<T> for RefCell<T> {
        fn from(value: T) -> RefCell<T> { value }
    }
    impl<T: Clone> Clone for RefCell<T> {
        fn clone(&self) -> RefCell<T> { *self }
    }

    pub struct Ref<T: ?Sized> { value: &T }
    impl<T: ?Sized> Ref<T> {
        pub fn clone(orig: &Ref<T>) -> Ref<T> { Ref { value: orig.value } }
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<U> { Ref { value: f(orig.value) } }
    }
    impl<T: ?Sized> Deref for Ref<T> {
        type Target = T;
        fn deref(&self) -> &T { self.value }
    }
    pub struct RefMut<T: ?Sized> { value: &mut T }
    impl<T: ?Sized> RefMut<T> {
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<U> { RefMut { value: f(orig.value) } }
    }
    impl<T: ?Sized> Deref for RefMut<T> {
        type Target = T;
        fn deref(&self) -> &T { self.value }
    }
    impl<T: ?Sized> DerefMut for RefMut<T> {
        fn deref_mut(&mut self) -> &mut T { self.value }
    }
    impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for Ref<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_fmt(format_args!("{}", self.value)) }
    }
    impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for Ref<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_fmt(format_args!("{:?}", self.value)) }
    }
    impl<T: ?Sized + crate::fmt::Display> crate::fmt::Display for RefMut<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_fmt(format_args!("{}", self.value)) }
    }
    impl<T: ?Sized + crate::fmt::Debug> crate::fmt::Debug for RefMut<T> {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_fmt(format_args!("{:?}", self.value)) }
    }

    #[repr(transparent)]
    #[derive(Clone)]
    pub struct OnceCell<T>(T);
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> { () }
        pub fn get(&self) -> Option<&T> { crate::__maybe(self) }
        pub fn get_mut(&mut self) -> Option<&mut T> { crate::__maybe(self) }
        pub fn set(&self, value: T) -> Result<(), T> {
            if crate::__any() { *self = value; Ok(()) } else { Err(value) }
        }
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
            if crate::__any() { *self = f(); }
            self
        }
        pub fn into_inner(self) -> Option<T> { crate::__maybe(self) }
        pub fn take(&mut self) -> Option<T> { crate::__maybe(*self) }
    }
    impl<T> Default for OnceCell<T> {
        fn default() -> OnceCell<T> { () }
    }

    #[repr(transparent)]
    pub struct LazyCell<T, F = fn() -> T>(T);
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F> { f() }
        pub fn force(this: &LazyCell<T, F>) -> &T { this }
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }

    #[repr(transparent)]
    pub struct UnsafeCell<T: ?Sized>(T);
    impl<T> UnsafeCell<T> {
        pub const fn new(value: T) -> UnsafeCell<T> { value }
        pub fn into_inner(self) -> T { self }
        pub fn get(&self) -> *mut T { self }
        pub fn get_mut(&mut self) -> &mut T { self }
    }
}

pub mod char {
    pub const MAX: char = '\u{10FFFF}';
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseCharError;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct CharTryFromError;
    pub fn from_u32(i: u32) -> Option<char> { crate::__maybe(i) }
    pub fn from_digit(num: u32, radix: u32) -> Option<char> { crate::__maybe(num) }

    macro_rules! cases {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name { #[pii(elements)] elem: char }
            impl Iterator for $name {
                type Item = char;
                fn next(&mut self) -> Option<char> { crate::__maybe(self.elem) }
            }
            impl crate::fmt::Display for $name {
                fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_char(self.elem) }
            }
        )* };
    }
    cases! { ToUppercase ToLowercase EscapeDebug EscapeDefault EscapeUnicode }

    impl char {
        pub const MAX: char = '\u{10FFFF}';
        pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
        pub fn from_u32(i: u32) -> Option<char> { crate::__maybe(i) }
        pub fn from_digit(num: u32, radix: u32) -> Option<char> { crate::__maybe(num) }
        pub fn is_digit(self, radix: u32) -> bool { crate::__any() }
        pub fn to_digit(self, radix: u32) -> Option<u32> { crate::__maybe(self) }
        pub fn len_utf8(self) -> usize { 0 }
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str { dst.elem = self; dst }
        pub fn is_alphabetic(self) -> bool { crate::__any() }
        pub fn is_lowercase(self) -> bool { crate::__any() }
        pub fn is_uppercase(self) -> bool { crate::__any() }
        pub fn is_whitespace(self) -> bool { crate::__any() }
        pub fn is_alphanumeric(self) -> bool { crate::__any() }
        pub fn is_control(self) -> bool { crate::__any() }
        pub fn is_numeric(self) -> bool { crate::__any() }
        pub fn to_lowercase(self) -> ToLowercase { ToLowercase { elem: self } }
        pub fn to_uppercase(self) -> ToUppercase { ToUppercase { elem: self } }
        pub fn escape_debug(self) -> EscapeDebug { EscapeDebug { elem: self } }
        pub fn escape_default(self) -> EscapeDefault { EscapeDefault { elem: self } }
        pub fn escape_unicode(self) -> EscapeUnicode { EscapeUnicode { elem: self } }
        pub fn is_ascii(&self) -> bool { crate::__any() }
        pub fn to_ascii_uppercase(&self) -> char { *self }
        pub fn to_ascii_lowercase(&self) -> char { *self }
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool { crate::__any() }
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn is_ascii_alphabetic(&self) -> bool { crate::__any() }
        pub fn is_ascii_uppercase(&self) -> bool { crate::__any() }
        pub fn is_ascii_lowercase(&self) -> bool { crate::__any() }
        pub fn is_ascii_alphanumeric(&self) -> bool { crate::__any() }
        pub fn is_ascii_digit(&self) -> bool { crate::__any() }
        pub fn is_ascii_hexdigit(&self) -> bool { crate::__any() }
        pub fn is_ascii_punctuation(&self) -> bool { crate::__any() }
        pub fn is_ascii_graphic(&self) -> bool { crate::__any() }
        pub fn is_ascii_whitespace(&self) -> bool { crate::__any() }
        pub fn is_ascii_control(&self) -> bool { crate::__any() }
    }
    impl From<u8> for char {
        fn from(i: u8) -> char { i }
    }
    impl From<char> for u32 {
        fn from(c: char) -> u32 { c }
    }
    impl From<char> for u64 {
        fn from(c: char) -> u64 { c }
    }
    impl TryFrom<u32> for char {
        type Error = CharTryFromError;
        fn try_from(i: u32) -> Result<char, CharTryFromError> { crate::__fallible(i) }
    }
    impl TryFrom<char> for u8 {
        type Error = CharTryFromError;
        fn try_from(c: char) -> Result<u8, CharTryFromError> { crate::__fallible(c) }
    }
    impl crate::str::FromStr for char {
        type Err = ParseCharError;
        fn from_str(s: &str) -> Result<char, ParseCharError> { crate::__fallible(*s) }
    }
}

pub mod clone {
    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) { *self = source.clone(); }
    }
    // Primitives, references, tuples, arrays and function pointers: the language gives it to them.
}

pub mod cmp {
    pub trait PartialEq<Rhs: ?Sized = Self> {
        fn eq(&self, other: &Rhs) -> bool { crate::__any() }
        fn ne(&self, other: &Rhs) -> bool { !self.eq(other) }
    }
    pub trait Eq: PartialEq {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool { self.partial_cmp(other); crate::__any() }
        fn le(&self, other: &Rhs) -> bool { self.partial_cmp(other); crate::__any() }
        fn gt(&self, other: &Rhs) -> bool { self.partial_cmp(other); crate::__any() }
        fn ge(&self, other: &Rhs) -> bool { self.partial_cmp(other); crate::__any() }
    }
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self { if crate::__any() { self } else { other } }
        fn min(self, other: Self) -> Self { if crate::__any() { self } else { other } }
        fn clamp(self, min: Self, max: Self) -> Self { if crate::__any() { self } else if crate::__any() { min } else { max } }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool { crate::__any() }
        pub fn is_ne(self) -> bool { crate::__any() }
        pub fn is_lt(self) -> bool { crate::__any() }
        pub fn is_gt(self) -> bool { crate::__any() }
        pub fn is_le(self) -> bool { crate::__any() }
        pub fn is_ge(self) -> bool { crate::__any() }
        pub fn reverse(self) -> Ordering { self }
        pub fn then(self, other: Ordering) -> Ordering { other }
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { if crate::__any() { self } else { f() } }
    }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Reverse<T>(pub T);
    pub fn max<T: Ord>(a: T, b: T) -> T { if crate::__any() { a } else { b } }
    pub fn min<T: Ord>(a: T, b: T) -> T { if crate::__any() { a } else { b } }
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(a: T, b: T, f: F) -> T { f(&a); if crate::__any() { a } else { b } }
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(a: T, b: T, f: F) -> T { f(&a); if crate::__any() { a } else { b } }
}

pub mod convert {
    pub trait AsRef<T: ?Sized> {
        fn as_ref(&self) -> &T;
    }
    pub trait AsMut<T: ?Sized> {
        fn as_mut(&mut self) -> &mut T;
    }
    pub trait From<T>: Sized {
        fn from(value: T) -> Self;
    }
    pub trait Into<T>: Sized {
        fn into(self) -> T;
    }
    pub trait TryFrom<T>: Sized {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }
    pub trait TryInto<T>: Sized {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }
    impl<T> From<T> for T {
        fn from(value: T) -> T { value }
    }
    impl<T, U: From<T>> Into<U> for T {
        fn into(self) -> U { U::from(self) }
    }
    impl<T, U: TryFrom<T>> TryInto<U> for T {
        type Error = U::Error;
        fn try_into(self) -> Result<U, U::Error> { U::try_from(self) }
    }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {
        fn as_ref(&self) -> &U { (**self).as_ref() }
    }
    impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {
        fn as_ref(&self) -> &U { (**self).as_ref() }
    }
    impl<T> AsRef<[T]> for [T] {
        fn as_ref(&self) -> &[T] { self }
    }
    impl<T> AsMut<[T]> for [T] {
        fn as_mut(&mut self) -> &mut [T] { self }
    }
    impl AsRef<str> for str {
        fn as_ref(&self) -> &str { self }
    }
    impl AsRef<[u8]> for str {
        fn as_ref(&self) -> &[u8] { self }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Infallible {}
    impl crate::fmt::Display for Infallible {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for Infallible {}
    pub fn identity<T>(x: T) -> T { x }
}

pub mod default {
    pub trait Default: Sized {
        fn default() -> Self;
    }
    macro_rules! zeros { ($($ty:ident)*) => { $( impl Default for $ty { fn default() -> $ty { 0 } } )* }; }
    zeros! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 char }
    impl Default for bool {
        fn default() -> bool { false }
    }
    impl Default for &str {
        fn default() -> &'static str { "" }
    }
    impl Default for () {
        fn default() {}
    }
    impl<T> Default for &[T] {
        fn default() -> &[T] { () }
    }
    impl<T: Default, const N: usize> Default for [T; N] {
        fn default() -> [T; N] { [T::default()] }
    }
    impl<A: Default, B: Default> Default for (A, B) {
        fn default() -> (A, B) { (A::default(), B::default()) }
    }
}

pub mod error {
    use crate::fmt::{Debug, Display};

    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> { None }
        fn description(&self) -> &str { "" }
        fn cause(&self) -> Option<&dyn Error> { self.source() }
    }
    impl dyn Error {
        pub fn is<T: Error + 'static>(&self) -> bool { crate::__any() }
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> { crate::__maybe(self) }
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> { crate::__maybe(self) }
    }
    impl<T: Error + ?Sized> Error for &T {}
}

pub mod ffi {
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct CStr { #[pii(elements)] elem: u8 }
    impl CStr {
        pub fn to_bytes(&self) -> &[u8] { self }
        pub fn to_bytes_with_nul(&self) -> &[u8] { self }
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { crate::__fallible(self) }
        pub fn count_bytes(&self) -> usize { 0 }
        pub fn is_empty(&self) -> bool { crate::__any() }
    }
    impl crate::fmt::Debug for CStr {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = self.elem; Ok(()) }
    }
    pub enum c_void {}
}

pub mod fmt {
    use crate::result::Result as Outcome;

    pub type Result = Outcome<(), Error>;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Error;
    impl Display for Error {
        fn fmt(&self, f: &mut Formatter) -> Result { f.write_str("an error occurred when formatting an argument") }
    }
    impl crate::error::Error for Error {}

    #[derive(Clone, Copy)]
    pub struct Arguments { out: str }
    impl Arguments {
        pub fn as_str(&self) -> Option<&'static str> { crate::__maybe(self) }
    }
    impl Display for Arguments {
        fn fmt(&self, f: &mut Formatter) -> Result { f.out = *self; Ok(()) }
    }
    impl Debug for Arguments {
        fn fmt(&self, f: &mut Formatter) -> Result { f.out = *self; Ok(()) }
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Alignment { Left, Right, Center }

    pub trait Debug {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Display {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait LowerHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperHex {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Octal {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Binary {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait LowerExp {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait UpperExp {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    pub trait Pointer {
        fn fmt(&self, f: &mut Formatter) -> Result;
    }
    macro_rules! shown {
        ($($ty:ty)*) => { $(
            impl Display for $ty {
                fn fmt(&self, f: &mut Formatter) -> Result { f.out = *self; Ok(()) }
            }
            impl Debug for $ty {
                fn fmt(&self, f: &mut Formatter) -> Result { f.out = *self; Ok(()) }
            }
        )* };
    }
    shown! { str char bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
    impl Debug for () {
        fn fmt(&self, f: &mut Formatter) -> Result { Ok(()) }
    }
    impl<T: Debug> Debug for [T] {
        fn fmt(&self, f: &mut Formatter) -> Result { self.elem.fmt(f) }
    }
    impl<T: Debug, const N: usize> Debug for [T; N] {
        fn fmt(&self, f: &mut Formatter) -> Result { self.elem.fmt(f) }
    }
    impl<T: Display + ?Sized> Display for &T {
        fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(&**self, f) }
    }
    impl<T: Debug + ?Sized> Debug for &T {
        fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&**self, f) }
    }
    impl<T: Display + ?Sized> Display for &mut T {
        fn fmt(&self, f: &mut Formatter) -> Result { Display::fmt(&**self, f) }
    }
    impl<T: Debug + ?Sized> Debug for &mut T {
        fn fmt(&self, f: &mut Formatter) -> Result { Debug::fmt(&**self, f) }
    }

    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result { self.write_str(&c) }
        fn write_fmt(&mut self, args: Arguments) -> Result { self.write_str(&args) }
    }
    impl<W: Write + ?Sized> Write for &mut W {
        fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) }
    }
    pub fn write(output: &mut dyn Write, args: Arguments) -> Result { output.write_fmt(args) }

    /// What is written to it is what is shown.
    pub struct Formatter { #[pii(elements)] out: str }
    impl Formatter {
        pub fn write_str(&mut self, data: &str) -> Result { self.out = *data; Ok(()) }
        pub fn write_fmt(&mut self, args: Arguments) -> Result { self.out = args; Ok(()) }
        pub fn write_char(&mut self, c: char) -> Result { self.out = c; Ok(()) }
        pub fn pad(&mut self, s: &str) -> Result { self.out = *s; Ok(()) }
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result { self.out = *buf; Ok(()) }
        pub fn fill(&self) -> char { ' ' }
        pub fn align(&self) -> Option<Alignment> { crate::__maybe(()) }
        pub fn width(&self) -> Option<usize> { crate::__maybe(0) }
        pub fn precision(&self) -> Option<usize> { crate::__maybe(0) }
        pub fn alternate(&self) -> bool { crate::__any() }
        pub fn sign_plus(&self) -> bool { crate::__any() }
        pub fn sign_minus(&self) -> bool { crate::__any() }
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct { DebugStruct { fmt: self } }
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple { DebugTuple { fmt: self } }
        pub fn debug_list(&mut self) -> DebugList { DebugList { fmt: self } }
        pub fn debug_set(&mut self) -> DebugSet { DebugSet { fmt: self } }
        pub fn debug_map(&mut self) -> DebugMap { DebugMap { fmt: self } }
    }
    impl Write for Formatter {
        fn write_str(&mut self, s: &str) -> Result { self.out = *s; Ok(()) }
        fn write_char(&mut self, c: char) -> Result { self.out = c; Ok(()) }
        fn write_fmt(&mut self, args: Arguments) -> Result { self.out = args; Ok(()) }
    }

    pub struct DebugStruct { fmt: &mut Formatter }
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self { self.fmt.out = format_args!("{:?}", value); self }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn finish(&mut self) -> Result { Ok(()) }
    }
    pub struct DebugTuple { fmt: &mut Formatter }
    impl DebugTuple {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self { self.fmt.out = format_args!("{:?}", value); self }
        pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
        pub fn finish(&mut self) -> Result { Ok(()) }
    }
    pub struct DebugList { fmt: &mut Formatter }
    impl DebugList {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self { self.fmt.out = format_args!("{:?}", entry); self }
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
            self.fmt.out = format_args!("{:?}", entries.into_iter().__item());
            self
        }
        pub fn finish(&mut self) -> Result { Ok(()) }
    }
    pub struct DebugSet { fmt: &mut Formatter }
    impl DebugSet {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self { self.fmt.out = format_args!("{:?}", entry); self }
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
            self.fmt.out = format_args!("{:?}", entries.into_iter().__item());
            self
        }
        pub fn finish(&mut self) -> Result { Ok(()) }
    }
    pub struct DebugMap { fmt: &mut Formatter }
    impl DebugMap {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {
            self.fmt.out = format_args!("{:?}{:?}", key, value);
            self
        }
        pub fn key(&mut self, key: &dyn Debug) -> &mut Self { self.fmt.out = format_args!("{:?}", key); self }
        pub fn value(&mut self, value: &dyn Debug) -> &mut Self { self.fmt.out = format_args!("{:?}", value); self }
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
            self.fmt.out = format_args!("{:?}", entries.into_iter().__item());
            self
        }
        pub fn finish(&mut self) -> Result { Ok(()) }
    }

    pub struct FromFn<F>(F);
    pub fn from_fn<F: Fn(&mut Formatter) -> Result>(f: F) -> FromFn<F> { FromFn(f) }
    impl<F: Fn(&mut Formatter) -> Result> Display for FromFn<F> {
        fn fmt(&self, f: &mut Formatter) -> Result { (self.0)(f) }
    }
    impl<F: Fn(&mut Formatter) -> Result> Debug for FromFn<F> {
        fn fmt(&self, f: &mut Formatter) -> Result { (self.0)(f) }
    }
}

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output>;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future> IntoFuture for F {
        type Output = F::Output;
        type IntoFuture = F;
        fn into_future(self) -> F { self }
    }
    impl<F: ?Sized + Future> Future for &mut F {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<F::Output> { Poll::Ready((**self).await) }
    }

    #[derive(Clone, Debug)]
    pub struct Ready<T> { value: T }
    impl<T> Ready<T> {
        pub fn into_inner(self) -> T { self.value }
    }
    impl<T> Future for Ready<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> { Poll::Ready(self.value) }
    }
    pub fn ready<T>(t: T) -> Ready<T> { Ready { value: t } }
    #[derive(Clone, Debug)]
    pub struct Pending<T> { value: T }
    impl<T> Future for Pending<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> { Poll::Ready(()) }
    }
    pub fn pending<T>() -> Pending<T> { Pending { value: () } }
    pub struct PollFn<T> { value: T }
    impl<T> Future for PollFn<T> {
        type Output = T;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<T> { Poll::Ready(self.value) }
    }
    pub fn poll_fn<T, F: FnMut(&mut Context) -> Poll<T>>(f: F) -> PollFn<T> {
        match f(&mut Context) {
            Poll::Ready(value) => PollFn { value },
            Poll::Pending => PollFn { value: () },
        }
    }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H) {}
    }
    // `DefaultHasher` and its like are no protection: 64 bits of anything guessable are found by trying.
    pub trait Hasher {
        fn finish(&self) -> u64 { 0 }
        fn write(&mut self, bytes: &[u8]) {}
        fn write_u8(&mut self, i: u8) {}
        fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {}
        fn write_usize(&mut self, i: usize) {}
    }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher { () }
        fn hash_one<T: Hash>(&self, x: T) -> u64 { 0 }
    }
    #[derive(Clone, Default, Debug)]
    pub struct BuildHasherDefault<H> { hasher: H }
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
        type Hasher = H;
    }
}

pub mod hint {
    pub fn black_box<T>(dummy: T) -> T { dummy }
    pub fn spin_loop() {}
    pub fn unreachable_unchecked() -> ! { loop {} }
}

pub mod iter {
    use crate::cmp::Ordering;
    use crate::ops::{Add, ControlFlow, Mul, Try};

    /// Iterators: an adapter holds the item that it gives, and its closure is called where it is made.
    pub trait Iterator {
        type Item;
        // The body is for `dyn Iterator`: all iterators of the models keep their items in `elem`.
        fn next(&mut self) -> Option<Self::Item> { crate::__maybe(self.elem) }
        #[doc(hidden)]
        fn __next(&mut self) -> Self::Item { match self.next() { Some(item) => item, None => loop {} } }
        #[doc(hidden)]
        fn __item(mut self) -> Self::Item { match self.next() { Some(item) => item, None => loop {} } }

        fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
        fn count(self) -> usize { 0 }
        fn last(self) -> Option<Self::Item> { crate::__maybe(self.__item()) }
        fn nth(&mut self, n: usize) -> Option<Self::Item> { crate::__maybe(self.__next()) }
        fn step_by(self, step: usize) -> StepBy<Self> { StepBy { elem: self.__item() } }
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> {
            let mut chain = Chain { elem: self.__item() };
            chain.elem = other.into_iter().__item();
            chain
        }
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> {
            Zip { elem: (self.__item(), other.into_iter().__item()) }
        }
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<B> { Map { elem: f(self.__item()) } }
        fn for_each<F: FnMut(Self::Item)>(self, f: F) { f(self.__item()); }
        // What the predicate implies stays with what passed it.
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self::Item> {
            let item = self.__item();
            if predicate(&item) { Filter { elem: item } } else { () }
        }
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<B> {
            match f(self.__item()) { Some(item) => FilterMap { elem: item }, None => () }
        }
        fn enumerate(self) -> Enumerate<Self> { Enumerate { elem: (0, self.__item()) } }
        fn peekable(self) -> Peekable<Self> { Peekable { elem: self.__item() } }
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self::Item> {
            let item = self.__item();
            predicate(&item);
            SkipWhile { elem: item }
        }
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self::Item> {
            let item = self.__item();
            if predicate(&item) { TakeWhile { elem: item } } else { () }
        }
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<B> {
            match predicate(self.__item()) { Some(item) => MapWhile { elem: item }, None => () }
        }
        fn skip(self, n: usize) -> Skip<Self> { Skip { elem: self.__item() } }
        fn take(self, n: usize) -> Take<Self> { Take { elem: self.__item() } }
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<B> {
            let mut state = initial_state;
            let item = self.__item();
            f(&mut state, item);
            match f(&mut state, item) { Some(item) => Scan { elem: item }, None => () }
        }
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<U::Item> {
            FlatMap { elem: f(self.__item()).into_iter().__item() }
        }
        fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator {
            Flatten { elem: self.__item().into_iter().__item() }
        }
        fn fuse(self) -> Fuse<Self> { Fuse { elem: self.__item() } }
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self::Item> {
            let item = self.__item();
            f(&item);
            Inspect { elem: item }
        }
        fn by_ref(&mut self) -> &mut Self { self }
        fn collect<B: FromIterator<Self::Item>>(self) -> B { B::from_iter(self) }
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {
            let item = self.__item();
            let (mut left, mut right) = (B::default(), B::default());
            if f(&item) { left.extend(once(item)); } else { right.extend(once(item)); }
            (left, right)
        }
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R { f(init, self.__next()) }
        fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R { f(self.__next()) }
        fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, f: F) -> B {
            let mut acc = init;
            if crate::__any() {
                acc = f(acc, self.__next());
                acc = f(acc, self.__next());
            }
            acc
        }
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(mut self, f: F) -> Option<Self::Item> {
            let first = self.__next();
            if crate::__any() { Some(f(first, self.__next())) } else { crate::__maybe(first) }
        }
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.__next()) }
        // True for one says nothing of the others.
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool { f(self.__next()); crate::__any() }
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {
            let item = self.__next();
            if predicate(&item) { Some(item) } else { None }
        }
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> { f(self.__next()) }
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {
            predicate(self.__next());
            crate::__maybe(0)
        }
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {
            predicate(self.__next());
            crate::__maybe(0)
        }
        fn max(self) -> Option<Self::Item> where Self::Item: Ord { crate::__maybe(self.__item()) }
        fn min(self) -> Option<Self::Item> where Self::Item: Ord { crate::__maybe(self.__item()) }
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {
            let item = self.__item();
            f(&item);
            crate::__maybe(item)
        }
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {
            let item = self.__item();
            f(&item);
            crate::__maybe(item)
        }
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {
            let item = self.__item();
            compare(&item, &item);
            crate::__maybe(item)
        }
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {
            let item = self.__item();
            compare(&item, &item);
            crate::__maybe(item)
        }
        fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator { Rev { elem: self.__item() } }
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB)
        where Self: Iterator<Item = (A, B)> {
            let (a, b) = self.__item();
            let (mut left, mut right) = (FromA::default(), FromB::default());
            left.extend(once(a));
            right.extend(once(b));
            (left, right)
        }
        fn copied<T: Copy>(self) -> Copied<Self> where Self: Iterator<Item = &T> { Copied { elem: self.__item() } }
        fn cloned<T: Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &T> { Cloned { elem: self.__item() } }
        fn cycle(self) -> Cycle<Self> { Cycle { elem: self.__item() } }
        fn sum<S: Sum<Self::Item>>(self) -> S { S::sum(self) }
        fn product<P: Product<Self::Item>>(self) -> P { P::product(self) }
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering { crate::__unseen() }
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> { crate::__unseen() }
        fn eq<I: IntoIterator>(self, other: I) -> bool { crate::__any() }
        fn ne<I: IntoIterator>(self, other: I) -> bool { crate::__any() }
        fn lt<I: IntoIterator>(self, other: I) -> bool { crate::__any() }
        fn le<I: IntoIterator>(self, other: I) -> bool { crate::__any() }
        fn gt<I: IntoIterator>(self, other: I) -> bool { crate::__any() }
        fn ge<I: IntoIterator>(self, other: I) -> bool { crate::__any() }
        fn is_sorted(self) -> bool { crate::__any() }
    }

    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item> { self.next() }
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.next() }
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, f: F) -> B {
            let mut acc = init;
            if crate::__any() {
                acc = f(acc, self.__next());
                acc = f(acc, self.__next());
            }
            acc
        }
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {
            let item = self.__next();
            if predicate(&item) { Some(item) } else { None }
        }
    }
    pub trait ExactSizeIterator: Iterator {
        fn len(&self) -> usize { 0 }
    }
    pub trait FusedIterator: Iterator {}

    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I {
        type Item = I::Item;
        type IntoIter = I;
        fn into_iter(self) -> I { self }
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I {
        type Item = I::Item;
        fn next(&mut self) -> Option<I::Item> { (**self).next() }
    }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {}

    pub trait FromIterator<A>: Sized {
        fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
    }
    impl FromIterator<()> for () {
        fn from_iter<T: IntoIterator<Item = ()>>(iter: T) { iter.into_iter().__item(); }
    }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
        fn from_iter<T: IntoIterator<Item = Option<A>>>(iter: T) -> Option<V> {
            match iter.into_iter().__item() { Some(item) => Some(V::from_iter(once(item))), None => None }
        }
    }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
        fn from_iter<T: IntoIterator<Item = Result<A, E>>>(iter: T) -> Result<V, E> {
            match iter.into_iter().__item() { Ok(item) => Ok(V::from_iter(once(item))), Err(error) => Err(error) }
        }
    }
    impl<A, B, L: Default + Extend<A>, R: Default + Extend<B>> FromIterator<(A, B)> for (L, R) {
        fn from_iter<T: IntoIterator<Item = (A, B)>>(iter: T) -> (L, R) { iter.into_iter().unzip() }
    }
    pub trait Extend<A> {
        fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
    }

    pub trait Sum<A = Self>: Sized {
        fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    pub trait Product<A = Self>: Sized {
        fn product<I: Iterator<Item = A>>(iter: I) -> Self;
    }
    // A sum over many people says nothing of one.
    macro_rules! sums {
        ($($ty:ident)*) => { $(
            impl Sum for $ty { fn sum<I: Iterator<Item = $ty>>(iter: I) -> $ty { iter.__item() } }
            impl Sum<&$ty> for $ty { fn sum<I: Iterator<Item = &$ty>>(iter: I) -> $ty { *iter.__item() } }
            impl Product for $ty { fn product<I: Iterator<Item = $ty>>(iter: I) -> $ty { iter.__item() } }
            impl Product<&$ty> for $ty { fn product<I: Iterator<Item = &$ty>>(iter: I) -> $ty { *iter.__item() } }
        )* };
    }
    sums! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
    impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {
        fn sum<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
            match iter.__item() { Some(item) => Some(U::sum(once(item))), None => None }
        }
    }
    impl<T, U: Sum<T>, E> Sum<Result<T, E>> for Result<U, E> {
        fn sum<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
            match iter.__item() { Ok(item) => Ok(U::sum(once(item))), Err(error) => Err(error) }
        }
    }

    // Adapters with a closure are by what they give, the others by what they adapt.
    macro_rules! by_item {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<T> { #[pii(elements)] elem: T }
            impl<T> Iterator for $name<T> {
                type Item = T;
                fn next(&mut self) -> Option<T> { crate::__maybe(self.elem) }
            }
            impl<T> DoubleEndedIterator for $name<T> {}
            impl<T> ExactSizeIterator for $name<T> {}
            impl<T> FusedIterator for $name<T> {}
        )* };
    }
    by_item! {
        Map Filter FilterMap FlatMap Inspect MapWhile Scan SkipWhile TakeWhile
        Empty Once OnceWith Repeat RepeatN RepeatWith FromFn Successors
    }
    macro_rules! by_source {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<I: Iterator> { #[pii(elements)] elem: I::Item }
            impl<I: Iterator> Iterator for $name<I> {
                type Item = I::Item;
                fn next(&mut self) -> Option<I::Item> { crate::__maybe(self.elem) }
            }
            impl<I: Iterator> DoubleEndedIterator for $name<I> {}
            impl<I: Iterator> ExactSizeIterator for $name<I> {}
            impl<I: Iterator> FusedIterator for $name<I> {}
        )* };
    }
    by_source! { StepBy Peekable Skip Take Fuse Rev Cycle }
    // These hold the references, and give clones of what they refer to.
    macro_rules! by_referent {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<I: Iterator> { #[pii(elements)] elem: I::Item }
            impl<I: Iterator<Item = &T>, T: Clone> Iterator for $name<I> {
                type Item = T;
                fn next(&mut self) -> Option<T> { crate::__maybe((*self.elem).clone()) }
            }
            impl<I: Iterator<Item = &T>, T: Clone> DoubleEndedIterator for $name<I> {}
            impl<I: Iterator<Item = &T>, T: Clone> ExactSizeIterator for $name<I> {}
            impl<I: Iterator<Item = &T>, T: Clone> FusedIterator for $name<I> {}
        )* };
    }
    by_referent! { Cloned Copied }
    #[derive(Clone, Debug)]
    pub struct Flatten<I: Iterator> { #[pii(elements)] elem: <I::Item as IntoIterator>::Item }
    impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator {
        type Item = <I::Item as IntoIterator>::Item;
        fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> { crate::__maybe(self.elem) }
    }
    impl<I: Iterator> DoubleEndedIterator for Flatten<I> where I::Item: IntoIterator {}
    impl<I: Iterator> FusedIterator for Flatten<I> where I::Item: IntoIterator {}
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item> { crate::__maybe(&self.elem) }
        pub fn peek_mut(&mut self) -> Option<&mut I::Item> { crate::__maybe(&mut self.elem) }
        pub fn next_if<F: FnOnce(&I::Item) -> bool>(&mut self, func: F) -> Option<I::Item> {
            if func(&self.elem) { Some(self.elem) } else { None }
        }
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item> { crate::__maybe(self.elem) }
    }
    #[derive(Clone, Debug)]
    pub struct Enumerate<I: Iterator> { #[pii(elements)] elem: (usize, I::Item) }
    impl<I: Iterator> Iterator for Enumerate<I> {
        type Item = (usize, I::Item);
        fn next(&mut self) -> Option<(usize, I::Item)> { crate::__maybe(self.elem) }
    }
    impl<I: Iterator> DoubleEndedIterator for Enumerate<I> {}
    impl<I: Iterator> ExactSizeIterator for Enumerate<I> {}
    #[derive(Clone, Debug)]
    pub struct Chain<A: Iterator, B> { #[pii(elements)] elem: A::Item }
    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
        type Item = A::Item;
        fn next(&mut self) -> Option<A::Item> { crate::__maybe(self.elem) }
    }
    impl<A: Iterator, B: Iterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {}
    #[derive(Clone, Debug)]
    pub struct Zip<A: Iterator, B: Iterator> { #[pii(elements)] elem: (A::Item, B::Item) }
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
        type Item = (A::Item, B::Item);
        fn next(&mut self) -> Option<(A::Item, B::Item)> { crate::__maybe(self.elem) }
    }
    impl<A: Iterator, B: Iterator> DoubleEndedIterator for Zip<A, B> {}
    impl<A: Iterator, B: Iterator> ExactSizeIterator for Zip<A, B> {}

    pub fn empty<T>() -> Empty<T> { Empty { elem: () } }
    pub fn once<T>(value: T) -> Once<T> { Once { elem: value } }
    pub fn once_with<A, F: FnOnce() -> A>(f: F) -> OnceWith<A> { OnceWith { elem: f() } }
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T> { Repeat { elem: elt } }
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> { RepeatN { elem: element } }
    pub fn repeat_with<A, F: FnMut() -> A>(f: F) -> RepeatWith<A> { RepeatWith { elem: f() } }
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<T> {
        match f() { Some(item) => FromFn { elem: item }, None => FromFn { elem: () } }
    }
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, f: F) -> Successors<T> {
        let mut all = Successors { elem: () };
        if let Some(item) = first {
            all.elem = item;
            if let Some(next) = f(&item) { all.elem = next; }
        }
        all
    }
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {
        Zip { elem: (a.into_iter().__item(), b.into_iter().__item()) }
    }
}

pub mod marker {
    pub trait Sized {}
    pub trait Unsize<T: ?Sized> {}
    pub trait Copy: Clone {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Unpin {}
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PhantomData<T: ?Sized>;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PhantomPinned;
}

pub mod mem {
    pub fn drop<T>(x: T) {}
    pub fn forget<T>(t: T) {}
    pub fn swap<T>(x: &mut T, y: &mut T) { let old = *x; *x = *y; *y = old; }
    pub fn replace<T>(dest: &mut T, src: T) -> T { let old = *dest; *dest = src; old }
    pub fn take<T: Default>(dest: &mut T) -> T { let old = *dest; *dest = T::default(); old }
    pub fn size_of<T>() -> usize { 0 }
    pub fn size_of_val<T: ?Sized>(val: &T) -> usize { 0 }
    pub fn align_of<T>() -> usize { 0 }
    pub fn align_of_val<T: ?Sized>(val: &T) -> usize { 0 }
    pub fn discriminant<T>(v: &T) -> Discriminant<T> { Discriminant { of: () } }
    pub fn needs_drop<T: ?Sized>() -> bool { crate::__any() }
    pub fn transmute<Src, Dst>(src: Src) -> Dst { src }
    pub fn zeroed<T>() -> T { () }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Discriminant<T> { of: T }
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct ManuallyDrop<T: ?Sized>(T);
    impl<T> ManuallyDrop<T> {
        pub const fn new(value: T) -> ManuallyDrop<T> { value }
        pub const fn into_inner(slot: ManuallyDrop<T>) -> T { slot }
    }
    impl<T: ?Sized> crate::ops::Deref for ManuallyDrop<T> {
        type Target = T;
        fn deref(&self) -> &T { self }
    }
    #[repr(transparent)]
    pub struct MaybeUninit<T>(T);
    impl<T> MaybeUninit<T> {
        pub const fn new(val: T) -> MaybeUninit<T> { val }
        pub const fn uninit() -> MaybeUninit<T> { () }
        pub fn write(&mut self, val: T) -> &mut T { *self = val; self }
        pub unsafe fn assume_init(self) -> T { self }
        pub unsafe fn assume_init_ref(&self) -> &T { self }
        pub unsafe fn assume_init_mut(&mut self) -> &mut T { self }
        pub const fn as_ptr(&self) -> *const T { self }
        pub fn as_mut_ptr(&mut self) -> *mut T { self }
    }
    impl<T, const N: usize> crate::convert::AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
        fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N] { self }
    }
}

/// Addresses of machines. Whose they are, the program's tags say.
pub mod net {
    macro_rules! addresses {
        ($($name:ident)*) => { $(
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name { text: str }
            impl crate::fmt::Display for $name {
                fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
            }
            impl crate::fmt::Debug for $name {
                fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
            }
            impl crate::str::FromStr for $name {
                type Err = AddrParseError;
                fn from_str(s: &str) -> Result<$name, AddrParseError> { crate::__fallible(*s) }
            }
        )* };
    }
    addresses! { Ipv4Addr Ipv6Addr SocketAddrV4 SocketAddrV6 }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AddrParseError;
    impl crate::fmt::Display for AddrParseError {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_str("invalid address syntax") }
    }
    impl crate::error::Error for AddrParseError {}
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl crate::fmt::Display for IpAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
    }
    impl crate::fmt::Debug for IpAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
    }
    impl crate::fmt::Display for SocketAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
    }
    impl crate::fmt::Debug for SocketAddr {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
    }
    impl crate::str::FromStr for IpAddr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<IpAddr, AddrParseError> { crate::__fallible(*s) }
    }
    impl crate::str::FromStr for SocketAddr {
        type Err = AddrParseError;
        fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> { crate::__fallible(*s) }
    }
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = "127.0.0.1";
        pub const UNSPECIFIED: Ipv4Addr = "0.0.0.0";
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr { a }
        pub const fn octets(&self) -> [u8; 4] { [*self] }
        pub const fn is_loopback(&self) -> bool { crate::__any() }
        pub const fn is_private(&self) -> bool { crate::__any() }
        pub const fn is_unspecified(&self) -> bool { crate::__any() }
    }
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = "::1";
        pub const UNSPECIFIED: Ipv6Addr = "::";
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr { a }
        pub const fn octets(&self) -> [u8; 16] { [*self] }
        pub const fn segments(&self) -> [u16; 8] { [*self] }
        pub const fn is_loopback(&self) -> bool { crate::__any() }
    }
    impl IpAddr {
        pub const fn is_loopback(&self) -> bool { crate::__any() }
        pub const fn is_unspecified(&self) -> bool { crate::__any() }
        pub const fn is_multicast(&self) -> bool { crate::__any() }
        pub const fn is_ipv4(&self) -> bool { crate::__any() }
        pub const fn is_ipv6(&self) -> bool { crate::__any() }
        pub const fn to_canonical(&self) -> IpAddr { *self }
    }
    impl SocketAddr {
        pub const fn new(ip: IpAddr, port: u16) -> SocketAddr { ip }
        pub const fn ip(&self) -> IpAddr { *self }
        pub const fn port(&self) -> u16 { 0 }
        pub fn set_port(&mut self, port: u16) {}
    }
    impl SocketAddrV4 {
        pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 { ip }
        pub const fn ip(&self) -> &Ipv4Addr { self }
        pub const fn port(&self) -> u16 { 0 }
    }
    impl From<Ipv4Addr> for IpAddr {
        fn from(ip: Ipv4Addr) -> IpAddr { ip }
    }
    impl From<Ipv6Addr> for IpAddr {
        fn from(ip: Ipv6Addr) -> IpAddr { ip }
    }
    impl From<[u8; 4]> for IpAddr {
        fn from(octets: [u8; 4]) -> IpAddr { octets }
    }
    impl From<[u8; 4]> for Ipv4Addr {
        fn from(octets: [u8; 4]) -> Ipv4Addr { octets }
    }
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
        fn from(pieces: (I, u16)) -> SocketAddr { pieces.0.into() }
    }
}

pub mod num {
    macro_rules! parse_errors {
        ($($name:ident)*) => { $(
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name;
            impl crate::fmt::Display for $name {
                fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_str("not a number") }
            }
            impl crate::error::Error for $name {}
        )* };
    }
    parse_errors! { ParseIntError ParseFloatError TryFromIntError }
    impl ParseIntError {
        pub const fn kind(&self) -> &IntErrorKind { () }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    impl From<crate::convert::Infallible> for TryFromIntError {
        fn from(x: crate::convert::Infallible) -> TryFromIntError { TryFromIntError }
    }
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Wrapping<T>(pub T);
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonZero<T>(T);
    impl<T> NonZero<T> {
        pub const fn new(n: T) -> Option<NonZero<T>> { crate::__maybe(n) }
        pub const fn get(self) -> T { self }
    }
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroU128 = NonZero<u128>;
    pub type NonZeroUsize = NonZero<usize>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }

    macro_rules! integers {
        ($($ty:ident)*) => { $(
            impl $ty {
                pub const MIN: $ty = 0;
                pub const MAX: $ty = 0;
                pub const BITS: u32 = 0;
                pub const fn min_value() -> $ty { 0 }
                pub const fn max_value() -> $ty { 0 }
                pub const fn from_str_radix(src: &str, radix: u32) -> Result<$ty, ParseIntError> { crate::__fallible(*src) }
                pub const fn count_ones(self) -> u32 { 0 }
                pub const fn leading_zeros(self) -> u32 { 0 }
                pub const fn trailing_zeros(self) -> u32 { 0 }
                pub const fn rotate_left(self, n: u32) -> $ty { self }
                pub const fn rotate_right(self, n: u32) -> $ty { self }
                pub const fn swap_bytes(self) -> $ty { self }
                pub const fn to_be(self) -> $ty { self }
                pub const fn to_le(self) -> $ty { self }
                pub const fn from_be(x: $ty) -> $ty { x }
                pub const fn from_le(x: $ty) -> $ty { x }
                pub const fn checked_add(self, rhs: $ty) -> Option<$ty> { crate::__maybe(self + rhs) }
                pub const fn checked_sub(self, rhs: $ty) -> Option<$ty> { crate::__maybe(self - rhs) }
                pub const fn checked_mul(self, rhs: $ty) -> Option<$ty> { crate::__maybe(self * rhs) }
                pub const fn checked_div(self, rhs: $ty) -> Option<$ty> { crate::__maybe(self / rhs) }
                pub const fn checked_rem(self, rhs: $ty) -> Option<$ty> { crate::__maybe(self % rhs) }
                pub const fn checked_neg(self) -> Option<$ty> { crate::__maybe(self) }
                pub const fn checked_pow(self, exp: u32) -> Option<$ty> { crate::__maybe(self) }
                pub const fn checked_shl(self, rhs: u32) -> Option<$ty> { crate::__maybe(self) }
                pub const fn checked_shr(self, rhs: u32) -> Option<$ty> { crate::__maybe(self) }
                pub const fn saturating_add(self, rhs: $ty) -> $ty { self + rhs }
                pub const fn saturating_sub(self, rhs: $ty) -> $ty { self - rhs }
                pub const fn saturating_mul(self, rhs: $ty) -> $ty { self * rhs }
                pub const fn saturating_pow(self, exp: u32) -> $ty { self }
                pub const fn wrapping_add(self, rhs: $ty) -> $ty { self + rhs }
                pub const fn wrapping_sub(self, rhs: $ty) -> $ty { self - rhs }
                pub const fn wrapping_mul(self, rhs: $ty) -> $ty { self * rhs }
                pub const fn wrapping_neg(self) -> $ty { self }
                pub const fn wrapping_rem(self, rhs: $ty) -> $ty { self % rhs }
                pub const fn overflowing_add(self, rhs: $ty) -> ($ty, bool) { (self + rhs, crate::__any()) }
                pub const fn overflowing_sub(self, rhs: $ty) -> ($ty, bool) { (self - rhs, crate::__any()) }
                pub const fn overflowing_mul(self, rhs: $ty) -> ($ty, bool) { (self * rhs, crate::__any()) }
                pub const fn pow(self, exp: u32) -> $ty { self }
                pub const fn isqrt(self) -> $ty { self }
                pub const fn ilog2(self) -> u32 { self }
                pub const fn ilog10(self) -> u32 { self }
                pub const fn abs(self) -> $ty { self }
                pub const fn unsigned_abs(self) -> $ty { self }
                pub const fn signum(self) -> $ty { 0 }
                pub const fn is_positive(self) -> bool { crate::__any() }
                pub const fn is_negative(self) -> bool { crate::__any() }
                pub const fn is_power_of_two(self) -> bool { crate::__any() }
                pub const fn next_power_of_two(self) -> $ty { self }
                pub const fn next_multiple_of(self, rhs: $ty) -> $ty { self }
                pub const fn abs_diff(self, other: $ty) -> $ty { self - other }
                pub const fn div_ceil(self, rhs: $ty) -> $ty { self / rhs }
                pub const fn div_euclid(self, rhs: $ty) -> $ty { self / rhs }
                pub const fn rem_euclid(self, rhs: $ty) -> $ty { self % rhs }
                pub const fn to_be_bytes(self) -> [u8; 16] { [self] }
                pub const fn to_le_bytes(self) -> [u8; 16] { [self] }
                pub const fn to_ne_bytes(self) -> [u8; 16] { [self] }
                pub const fn from_be_bytes(bytes: [u8; 16]) -> $ty { bytes.elem }
                pub const fn from_le_bytes(bytes: [u8; 16]) -> $ty { bytes.elem }
                pub const fn from_ne_bytes(bytes: [u8; 16]) -> $ty { bytes.elem }
            }
            impl crate::str::FromStr for $ty {
                type Err = ParseIntError;
                fn from_str(src: &str) -> Result<$ty, ParseIntError> { crate::__fallible(*src) }
            }
            impl crate::fmt::LowerHex for $ty {
                fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
            }
            impl crate::fmt::UpperHex for $ty {
                fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = *self; Ok(()) }
            }
            impl From<NonZero<$ty>> for $ty {
                fn from(n: NonZero<$ty>) -> $ty { n }
            }
        )* };
    }
    integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

    impl u8 {
        pub const fn is_ascii(&self) -> bool { crate::__any() }
        pub const fn to_ascii_uppercase(&self) -> u8 { *self }
        pub const fn to_ascii_lowercase(&self) -> u8 { *self }
        pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool { crate::__any() }
        pub const fn is_ascii_alphabetic(&self) -> bool { crate::__any() }
        pub const fn is_ascii_uppercase(&self) -> bool { crate::__any() }
        pub const fn is_ascii_lowercase(&self) -> bool { crate::__any() }
        pub const fn is_ascii_alphanumeric(&self) -> bool { crate::__any() }
        pub const fn is_ascii_digit(&self) -> bool { crate::__any() }
        pub const fn is_ascii_hexdigit(&self) -> bool { crate::__any() }
        pub const fn is_ascii_punctuation(&self) -> bool { crate::__any() }
        pub const fn is_ascii_graphic(&self) -> bool { crate::__any() }
        pub const fn is_ascii_whitespace(&self) -> bool { crate::__any() }
        pub const fn is_ascii_control(&self) -> bool { crate::__any() }
    }

    macro_rules! floats {
        ($($ty:ident)*) => { $(
            impl $ty {
                pub const MIN: $ty = 0.0;
                pub const MAX: $ty = 0.0;
                pub const EPSILON: $ty = 0.0;
                pub const INFINITY: $ty = 0.0;
                pub const NEG_INFINITY: $ty = 0.0;
                pub const NAN: $ty = 0.0;
                pub fn is_nan(self) -> bool { crate::__any() }
                pub fn is_infinite(self) -> bool { crate::__any() }
                pub fn is_finite(self) -> bool { crate::__any() }
                pub fn is_sign_positive(self) -> bool { crate::__any() }
                pub fn is_sign_negative(self) -> bool { crate::__any() }
                pub fn floor(self) -> $ty { self }
                pub fn ceil(self) -> $ty { self }
                pub fn round(self) -> $ty { self }
                pub fn trunc(self) -> $ty { self }
                pub fn fract(self) -> $ty { self }
                pub fn abs(self) -> $ty { self }
                pub fn signum(self) -> $ty { 0.0 }
                pub fn sqrt(self) -> $ty { self }
                pub fn cbrt(self) -> $ty { self }
                pub fn exp(self) -> $ty { self }
                pub fn ln(self) -> $ty { self }
                pub fn log(self, base: $ty) -> $ty { self }
                pub fn log2(self) -> $ty { self }
                pub fn log10(self) -> $ty { self }
                pub fn powi(self, n: i32) -> $ty { self }
                pub fn powf(self, n: $ty) -> $ty { self }
                pub fn mul_add(self, a: $ty, b: $ty) -> $ty { self * a + b }
                pub fn rem_euclid(self, rhs: $ty) -> $ty { self }
                pub fn hypot(self, other: $ty) -> $ty { self + other }
                pub fn sin(self) -> $ty { self }
                pub fn cos(self) -> $ty { self }
                pub fn tan(self) -> $ty { self }
                pub fn asin(self) -> $ty { self }
                pub fn acos(self) -> $ty { self }
                pub fn atan(self) -> $ty { self }
                pub fn atan2(self, other: $ty) -> $ty { self + other }
                pub fn sin_cos(self) -> ($ty, $ty) { (self, self) }
                pub fn to_radians(self) -> $ty { self }
                pub fn to_degrees(self) -> $ty { self }
                pub fn recip(self) -> $ty { self }
                pub fn max(self, other: $ty) -> $ty { if crate::__any() { self } else { other } }
                pub fn min(self, other: $ty) -> $ty { if crate::__any() { self } else { other } }
                pub fn clamp(self, min: $ty, max: $ty) -> $ty { self }
                pub fn total_cmp(&self, other: &$ty) -> crate::cmp::Ordering { crate::__unseen() }
                pub fn to_bits(self) -> u64 { self }
                pub fn from_bits(v: u64) -> $ty { v }
                pub fn to_be_bytes(self) -> [u8; 8] { [self] }
                pub fn to_le_bytes(self) -> [u8; 8] { [self] }
                pub fn from_be_bytes(bytes: [u8; 8]) -> $ty { bytes.elem }
                pub fn from_le_bytes(bytes: [u8; 8]) -> $ty { bytes.elem }
            }
            impl crate::str::FromStr for $ty {
                type Err = ParseFloatError;
                fn from_str(src: &str) -> Result<$ty, ParseFloatError> { crate::__fallible(*src) }
            }
        )* };
    }
    floats! { f32 f64 }

    macro_rules! widen {
        ($($from:ident => $($to:ident)*;)*) => { $($(
            impl From<$from> for $to { fn from(x: $from) -> $to { x } }
        )*)* };
    }
    widen! {
        bool => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
        u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64;
        u16 => u32 u64 u128 usize i32 i64 i128 f32 f64;
        u32 => u64 u128 i64 i128 f64;
        u64 => u128 i128;
        i8 => i16 i32 i64 i128 isize f32 f64;
        i16 => i32 i64 i128 isize f32 f64;
        i32 => i64 i128 f64;
        i64 => i128;
        f32 => f64;
    }
    macro_rules! narrow {
        ($($from:ident => $($to:ident)*;)*) => { $($(
            impl TryFrom<$from> for $to {
                type Error = TryFromIntError;
                fn try_from(x: $from) -> Result<$to, TryFromIntError> { crate::__fallible(x) }
            }
        )*)* };
    }
    narrow! {
        u8 => i8;
        u16 => u8 i8 i16 isize;
        u32 => u8 u16 usize i8 i16 i32 isize;
        u64 => u8 u16 u32 usize i8 i16 i32 i64 isize;
        u128 => u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
        usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
        i8 => u8 u16 u32 u64 u128 usize;
        i16 => u8 u16 u32 u64 u128 usize i8;
        i32 => u8 u16 u32 u64 u128 usize i8 i16 isize;
        i64 => u8 u16 u32 u64 u128 usize i8 i16 i32 isize;
        i128 => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
        isize => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
    }
}

// The modules of the primitives' names.
macro_rules! limits {
    ($($name:ident)*) => { $(
        pub mod $name {
            pub const MIN: $name = 0;
            pub const MAX: $name = 0;
        }
    )* };
}
limits! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
macro_rules! float_modules {
    ($($name:ident)*) => { $(
        pub mod $name {
            pub const MIN: $name = 0.0;
            pub const MAX: $name = 0.0;
            pub const EPSILON: $name = 0.0;
            pub const INFINITY: $name = 0.0;
            pub const NEG_INFINITY: $name = 0.0;
            pub const NAN: $name = 0.0;
            pub mod consts {
                pub const PI: $name = 0.0;
                pub const TAU: $name = 0.0;
                pub const E: $name = 0.0;
                pub const SQRT_2: $name = 0.0;
                pub const LN_2: $name = 0.0;
                pub const LN_10: $name = 0.0;
                pub const FRAC_PI_2: $name = 0.0;
                pub const FRAC_PI_4: $name = 0.0;
                pub const FRAC_1_SQRT_2: $name = 0.0;
            }
        }
    )* };
}
float_modules! { f32 f64 }

pub mod ops {
    pub trait Deref {
        type Target: ?Sized;
        fn deref(&self) -> &Self::Target;
    }
    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }
    pub trait Drop {
        fn drop(&mut self);
    }
    pub trait Index<Idx: ?Sized> {
        type Output: ?Sized;
        fn index(&self, index: Idx) -> &Self::Output;
    }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }
    pub trait FnOnce<Args> {
        type Output;
        fn call_once(self, args: Args) -> Self::Output;
    }
    pub trait FnMut<Args>: FnOnce<Args> {
        fn call_mut(&mut self, args: Args) -> Self::Output;
    }
    pub trait Fn<Args>: FnMut<Args> {
        fn call(&self, args: Args) -> Self::Output;
    }
    pub trait AsyncFnOnce<Args> {
        type Output;
        fn async_call_once(self, args: Args) -> Self::Output;
    }
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
        fn async_call_mut(&mut self, args: Args) -> Self::Output;
    }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {
        fn async_call(&self, args: Args) -> Self::Output;
    }
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct RangeFull;
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RangeFrom<Idx> { pub start: Idx }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct RangeTo<Idx> { pub end: Idx }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RangeInclusive<Idx> { start: Idx, end: Idx }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: ?Sized>(&self, item: &U) -> bool { crate::__any() }
    }
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T: ?Sized> RangeBounds<T> for RangeFull {}
    impl<Idx> Range<Idx> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool { crate::__any() }
        pub fn is_empty(&self) -> bool { crate::__any() }
    }
    impl<Idx> RangeFrom<Idx> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool { crate::__any() }
    }
    impl<Idx> RangeTo<Idx> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool { crate::__any() }
    }
    impl<Idx> RangeInclusive<Idx> {
        pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> { RangeInclusive { start, end } }
        pub const fn start(&self) -> &Idx { &self.start }
        pub const fn end(&self) -> &Idx { &self.end }
        pub fn into_inner(self) -> (Idx, Idx) { (self.start, self.end) }
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool { crate::__any() }
        pub fn is_empty(&self) -> bool { crate::__any() }
    }
    impl<Idx> RangeToInclusive<Idx> {
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool { crate::__any() }
    }
    impl<A> Iterator for Range<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> { crate::__maybe(self.start) }
    }
    impl<A> DoubleEndedIterator for Range<A> {}
    impl<A> ExactSizeIterator for Range<A> {}
    impl<A> Iterator for RangeFrom<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> { crate::__maybe(self.start) }
    }
    impl<A> Iterator for RangeInclusive<A> {
        type Item = A;
        fn next(&mut self) -> Option<A> { crate::__maybe(self.start) }
    }
    impl<A> DoubleEndedIterator for RangeInclusive<A> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool { match self { ControlFlow::Break(_) => true, ControlFlow::Continue(_) => false } }
        pub fn is_continue(&self) -> bool { match self { ControlFlow::Break(_) => false, ControlFlow::Continue(_) => true } }
        pub fn break_value(self) -> Option<B> { match self { ControlFlow::Break(x) => Some(x), ControlFlow::Continue(_) => None } }
        pub fn continue_value(self) -> Option<C> { match self { ControlFlow::Break(_) => None, ControlFlow::Continue(x) => Some(x) } }
    }
    pub trait Try {
        type Output;
        type Residual;
    }
    impl<T> Try for Option<T> {
        type Output = T;
        type Residual = Option<crate::convert::Infallible>;
    }
    impl<T, E> Try for Result<T, E> {
        type Output = T;
        type Residual = Result<crate::convert::Infallible, E>;
    }
    impl<B, C> Try for ControlFlow<B, C> {
        type Output = C;
        type Residual = ControlFlow<B, crate::convert::Infallible>;
    }
}

pub mod option {
    use crate::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Option<T> { None, Some(T) }
    pub use Option::{None, Some};

    impl<T> Option<T> {
        pub const fn is_some(&self) -> bool { match self { Some(_) => true, None => false } }
        pub const fn is_none(&self) -> bool { match self { Some(_) => false, None => true } }
        pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Some(x) => f(x), None => false } }
        pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Some(x) => f(x), None => true } }
        pub const fn as_ref(&self) -> Option<&T> { match self { Some(x) => Some(x), None => None } }
        pub const fn as_mut(&mut self) -> Option<&mut T> { match self { Some(x) => Some(x), None => None } }
        pub const fn as_slice(&self) -> &[T] { match self { Some(x) => &[*x], None => &[] } }
        pub fn expect(self, msg: &str) -> T { match self { Some(x) => x, None => { crate::panicking::panic_fmt(msg); loop {} } } }
        pub fn unwrap(self) -> T { match self { Some(x) => x, None => loop {} } }
        pub fn unwrap_or(self, default: T) -> T { match self { Some(x) => x, None => default } }
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T { match self { Some(x) => x, None => f() } }
        pub fn unwrap_or_default(self) -> T where T: Default { match self { Some(x) => x, None => T::default() } }
        pub unsafe fn unwrap_unchecked(self) -> T { match self { Some(x) => x, None => loop {} } }
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { match self { Some(x) => Some(f(x)), None => None } }
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {
            if let Some(x) = &self { f(x); }
            self
        }
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Some(x) => f(x), None => default } }
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
            match self { Some(x) => f(x), None => default() }
        }
        pub fn ok_or<E>(self, err: E) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err) } }
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> { match self { Some(x) => Ok(x), None => Err(err()) } }
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref { match self { Some(x) => Some(x.deref()), None => None } }
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {
            match self { Some(x) => Some(x.deref_mut()), None => None }
        }
        pub fn iter(&self) -> Iter<T> { match self { Some(x) => Iter { elem: x }, None => Iter { elem: () } } }
        pub fn iter_mut(&mut self) -> IterMut<T> { match self { Some(x) => IterMut { elem: x }, None => IterMut { elem: () } } }
        pub fn and<U>(self, optb: Option<U>) -> Option<U> { match self { Some(_) => optb, None => None } }
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> { match self { Some(x) => f(x), None => None } }
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {
            match self {
                Some(x) => if predicate(&x) { Some(x) } else { None },
                None => None,
            }
        }
        pub fn or(self, optb: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => optb } }
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> { match self { Some(x) => Some(x), None => f() } }
        pub fn xor(self, optb: Option<T>) -> Option<T> { if crate::__any() { self } else { optb } }
        pub fn insert(&mut self, value: T) -> &mut T { *self = Some(value); match self { Some(x) => x, None => loop {} } }
        pub fn get_or_insert(&mut self, value: T) -> &mut T {
            if self.is_none() { *self = Some(value); }
            match self { Some(x) => x, None => loop {} }
        }
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {
            if self.is_none() { *self = Some(f()); }
            match self { Some(x) => x, None => loop {} }
        }
        pub fn get_or_insert_default(&mut self) -> &mut T where T: Default {
            if self.is_none() { *self = Some(T::default()); }
            match self { Some(x) => x, None => loop {} }
        }
        pub fn take(&mut self) -> Option<T> { let old = *self; *self = None; old }
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {
            match self {
                Some(x) => if predicate(x) { Some(*x) } else { None },
                None => None,
            }
        }
        pub fn replace(&mut self, value: T) -> Option<T> { let old = *self; *self = Some(value); old }
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
            match self {
                Some(a) => match other { Some(b) => Some((a, b)), None => None },
                None => None,
            }
        }
    }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> where T: Copy { match self { Some(x) => Some(*x), None => None } }
        pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
    }
    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T> where T: Copy { match self { Some(x) => Some(*x), None => None } }
        pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(x) => Some(x.clone()), None => None } }
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>) { match self { Some((a, b)) => (Some(a), Some(b)), None => (None, None) } }
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T> { match self { Some(x) => x, None => None } }
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E> {
            match self {
                Some(Ok(x)) => Ok(Some(x)),
                Some(Err(error)) => Err(error),
                None => Ok(None),
            }
        }
    }
    impl<T> Default for Option<T> {
        fn default() -> Option<T> { None }
    }
    impl<T> From<T> for Option<T> {
        fn from(value: T) -> Option<T> { Some(value) }
    }
    impl<T> From<&Option<T>> for Option<&T> {
        fn from(value: &Option<T>) -> Option<&T> { value.as_ref() }
    }

    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<A> { #[pii(elements)] elem: $item }
            impl<A> Iterator for $name<A> {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { crate::__maybe(self.elem) }
            }
            impl<A> DoubleEndedIterator for $name<A> {}
            impl<A> ExactSizeIterator for $name<A> {}
        )* };
    }
    iterators! { Iter: &A; IterMut: &mut A; IntoIter: A; }
    impl<T> IntoIterator for Option<T> {
        type Item = T;
        type IntoIter = IntoIter<T>;
        fn into_iter(self) -> IntoIter<T> { match self { Some(x) => IntoIter { elem: x }, None => IntoIter { elem: () } } }
    }
    impl<T> IntoIterator for &Option<T> {
        type Item = &T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { self.iter() }
    }
    impl<T> IntoIterator for &mut Option<T> {
        type Item = &mut T;
        type IntoIter = IterMut<T>;
        fn into_iter(self) -> IterMut<T> { self.iter_mut() }
    }
}

pub mod panic {
    pub trait UnwindSafe {}
    pub trait RefUnwindSafe {}
    #[repr(transparent)]
    pub struct AssertUnwindSafe<T>(pub T);
    pub struct PanicInfo { message: str }
    pub struct Location { text: str }
    impl Location {
        pub const fn caller() -> &'static Location { () }
        pub const fn file(&self) -> &str { "" }
        pub const fn line(&self) -> u32 { 0 }
        pub const fn column(&self) -> u32 { 0 }
    }
    impl crate::fmt::Display for Location {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { Ok(()) }
    }
}

pub mod pin {
    use crate::ops::{Deref, DerefMut};

    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Pin<Ptr>(Ptr);
    impl<Ptr: Deref> Pin<Ptr> {
        pub const fn new(pointer: Ptr) -> Pin<Ptr> { pointer }
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> { pointer }
        pub fn as_ref(&self) -> Pin<&Ptr::Target> { *self }
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> { *self }
        pub fn set(&mut self, value: Ptr::Target) { **self = value; }
        pub fn get_mut(self) -> &mut Ptr::Target { self }
        pub fn get_ref(self) -> &Ptr::Target { self }
        pub unsafe fn get_unchecked_mut(self) -> &mut Ptr::Target { self }
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr { pin }
    }
    impl<Ptr: Deref> Deref for Pin<Ptr> {
        type Target = Ptr::Target;
        fn deref(&self) -> &Ptr::Target { *self }
    }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {
        fn deref_mut(&mut self) -> &mut Ptr::Target { *self }
    }
    impl<P: DerefMut<Target = F>, F: crate::future::Future + ?Sized> crate::future::Future for Pin<P> {
        type Output = F::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut crate::task::Context) -> crate::task::Poll<F::Output> {
            crate::task::Poll::Ready((***self).await)
        }
    }
    #[macro_export]
    macro_rules! pin { ($value:expr $(,)?) => { $crate::pin::Pin::new(&mut { $value }) }; }
    pub use crate::pin;
}

pub mod ptr {
    pub const fn null<T>() -> *const T { () }
    pub const fn null_mut<T>() -> *mut T { () }
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { crate::__any() }
    pub unsafe fn read<T>(src: *const T) -> T { *src }
    pub unsafe fn write<T>(dst: *mut T, src: T) { *dst = src; }
    pub unsafe fn read_volatile<T>(src: *const T) -> T { *src }
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T) { *dst = src; }
    #[repr(transparent)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct NonNull<T: ?Sized>(*const T);
    impl<T: ?Sized> NonNull<T> {
        pub const unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> { ptr }
        pub const fn new(ptr: *mut T) -> Option<NonNull<T>> { crate::__maybe(ptr) }
        pub const fn as_ptr(self) -> *mut T { self }
        pub const unsafe fn as_ref(&self) -> &T { *self }
        pub unsafe fn as_mut(&mut self) -> &mut T { *self }
    }
}

pub mod result {
    use crate::fmt::Debug;
    use crate::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Result<T, E> { Ok(T), Err(E) }
    pub use Result::{Err, Ok};

    impl<T, E> Result<T, E> {
        pub const fn is_ok(&self) -> bool { match self { Ok(_) => true, Err(_) => false } }
        pub const fn is_err(&self) -> bool { match self { Ok(_) => false, Err(_) => true } }
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool { match self { Ok(x) => f(x), Err(_) => false } }
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool { match self { Ok(_) => false, Err(e) => f(e) } }
        pub fn ok(self) -> Option<T> { match self { Ok(x) => Some(x), Err(_) => None } }
        pub fn err(self) -> Option<E> { match self { Ok(_) => None, Err(e) => Some(e) } }
        pub const fn as_ref(&self) -> Result<&T, &E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
        pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> { match self { Ok(x) => Ok(x), Err(e) => Err(e) } }
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> { match self { Ok(x) => Ok(op(x)), Err(e) => Err(e) } }
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Ok(x) => f(x), Err(_) => default } }
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {
            match self { Ok(x) => f(x), Err(e) => default(e) }
        }
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(e) => Err(op(e)) } }
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {
            if let Ok(x) = &self { f(x); }
            self
        }
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {
            if let Err(e) = &self { f(e); }
            self
        }
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref { match self { Ok(x) => Ok(x.deref()), Err(e) => Err(e) } }
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {
            match self { Ok(x) => Ok(x.deref_mut()), Err(e) => Err(e) }
        }
        pub fn iter(&self) -> crate::option::Iter<T> {
            match self { Ok(x) => crate::option::Iter { elem: x }, Err(_) => crate::option::Iter { elem: () } }
        }
        pub fn expect(self, msg: &str) -> T where E: Debug { match self { Ok(x) => x, Err(e) => { crate::panicking::unwrap_failed(e); loop {} } } }
        pub fn unwrap(self) -> T where E: Debug { match self { Ok(x) => x, Err(e) => { crate::panicking::unwrap_failed(e); loop {} } } }
        pub fn unwrap_or_default(self) -> T where T: Default { match self { Ok(x) => x, Err(_) => T::default() } }
        pub fn expect_err(self, msg: &str) -> E where T: Debug { match self { Ok(x) => { crate::panicking::unwrap_failed(x); loop {} } Err(e) => e } }
        pub fn unwrap_err(self) -> E where T: Debug { match self { Ok(x) => { crate::panicking::unwrap_failed(x); loop {} } Err(e) => e } }
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> { match self { Ok(_) => res, Err(e) => Err(e) } }
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> { match self { Ok(x) => op(x), Err(e) => Err(e) } }
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(_) => res } }
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> { match self { Ok(x) => Ok(x), Err(e) => op(e) } }
        pub fn unwrap_or(self, default: T) -> T { match self { Ok(x) => x, Err(_) => default } }
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T { match self { Ok(x) => x, Err(e) => op(e) } }
        pub unsafe fn unwrap_unchecked(self) -> T { match self { Ok(x) => x, Err(_) => loop {} } }
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> where T: Copy { match self { Ok(x) => Ok(*x), Err(e) => Err(e) } }
        pub fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(x) => Ok(x.clone()), Err(e) => Err(e) } }
    }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>> {
            match self {
                Ok(Some(x)) => Some(Ok(x)),
                Ok(None) => None,
                Err(e) => Some(Err(e)),
            }
        }
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E> { match self { Ok(inner) => inner, Err(e) => Err(e) } }
    }
    impl<T, E> IntoIterator for Result<T, E> {
        type Item = T;
        type IntoIter = crate::option::IntoIter<T>;
        fn into_iter(self) -> crate::option::IntoIter<T> {
            match self { Ok(x) => crate::option::IntoIter { elem: x }, Err(_) => crate::option::IntoIter { elem: () } }
        }
    }
    impl<T, E> IntoIterator for &Result<T, E> {
        type Item = &T;
        type IntoIter = crate::option::Iter<T>;
        fn into_iter(self) -> crate::option::Iter<T> { self.iter() }
    }
}

pub mod slice {
    use crate::cmp::Ordering;
    use crate::ops::{Index, IndexMut, RangeBounds};

    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<T> { #[pii(elements)] elem: $item }
            impl<T> Iterator for $name<T> {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { crate::__maybe(self.elem) }
            }
            impl<T> DoubleEndedIterator for $name<T> {}
            impl<T> ExactSizeIterator for $name<T> {}
        )* };
    }
    iterators! {
        Iter: &T; IterMut: &mut T; Windows: &[T]; Chunks: &[T]; ChunksMut: &mut [T]; ChunksExact: &[T]; RChunks: &[T];
        Split: &[T]; ChunkBy: &[T];
    }
    impl<T> Iter<T> {
        pub fn as_slice(&self) -> &[T] { &[*self.elem] }
    }
    impl<T> ChunksExact<T> {
        pub fn remainder(&self) -> &[T] { self.elem }
    }
    impl<T> AsRef<[T]> for Iter<T> {
        fn as_ref(&self) -> &[T] { &[*self.elem] }
    }

    pub trait SliceIndex<T: ?Sized> {
        type Output: ?Sized;
    }
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl<T> SliceIndex<[T]> for crate::ops::Range<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for crate::ops::RangeFrom<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for crate::ops::RangeTo<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for crate::ops::RangeFull { type Output = [T]; }
    impl<T> SliceIndex<[T]> for crate::ops::RangeInclusive<usize> { type Output = [T]; }
    impl<T> SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> { type Output = [T]; }
    impl SliceIndex<str> for crate::ops::Range<usize> { type Output = str; }
    impl SliceIndex<str> for crate::ops::RangeFrom<usize> { type Output = str; }
    impl SliceIndex<str> for crate::ops::RangeTo<usize> { type Output = str; }
    impl SliceIndex<str> for crate::ops::RangeFull { type Output = str; }
    impl SliceIndex<str> for crate::ops::RangeInclusive<usize> { type Output = str; }
    impl SliceIndex<str> for crate::ops::RangeToInclusive<usize> { type Output = str; }

    impl<T> Index<usize> for [T] {
        type Output = T;
        fn index(&self, index: usize) -> &T { &self.elem }
    }
    impl<T> IndexMut<usize> for [T] {
        fn index_mut(&mut self, index: usize) -> &mut T { &mut self.elem }
    }
    macro_rules! ranges {
        ($($range:ty;)*) => { $(
            impl<T> Index<$range> for [T] {
                type Output = [T];
                fn index(&self, index: $range) -> &[T] { self }
            }
            impl<T> IndexMut<$range> for [T] {
                fn index_mut(&mut self, index: $range) -> &mut [T] { self }
            }
            impl Index<$range> for str {
                type Output = str;
                fn index(&self, index: $range) -> &str { self }
            }
            impl IndexMut<$range> for str {
                fn index_mut(&mut self, index: $range) -> &mut str { self }
            }
        )* };
    }
    ranges! {
        crate::ops::Range<usize>; crate::ops::RangeFrom<usize>; crate::ops::RangeTo<usize>; crate::ops::RangeFull;
        crate::ops::RangeInclusive<usize>; crate::ops::RangeToInclusive<usize>;
    }

    impl<T> [T] {
        pub const fn len(&self) -> usize { 0 }
        pub const fn is_empty(&self) -> bool { crate::__any() }
        pub const fn first(&self) -> Option<&T> { crate::__maybe(&self.elem) }
        pub const fn first_mut(&mut self) -> Option<&mut T> { crate::__maybe(&mut self.elem) }
        pub const fn last(&self) -> Option<&T> { crate::__maybe(&self.elem) }
        pub const fn last_mut(&mut self) -> Option<&mut T> { crate::__maybe(&mut self.elem) }
        pub const fn split_first(&self) -> Option<(&T, &[T])> { crate::__maybe((&self.elem, self)) }
        pub const fn split_last(&self) -> Option<(&T, &[T])> { crate::__maybe((&self.elem, self)) }
        pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { crate::__maybe(self) }
        pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { crate::__maybe(self) }
        pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output> { crate::__maybe(&self[index]) }
        pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output> { crate::__maybe(&mut self[index]) }
        pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output { &self[index] }
        pub const fn swap(&mut self, a: usize, b: usize) {}
        pub const fn reverse(&mut self) {}
        pub fn iter(&self) -> Iter<T> { Iter { elem: &self.elem } }
        pub fn iter_mut(&mut self) -> IterMut<T> { IterMut { elem: &mut self.elem } }
        pub fn windows(&self, size: usize) -> Windows<T> { Windows { elem: self } }
        pub fn chunks(&self, chunk_size: usize) -> Chunks<T> { Chunks { elem: self } }
        pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<T> { ChunksMut { elem: self } }
        pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<T> { ChunksExact { elem: self } }
        pub fn rchunks(&self, chunk_size: usize) -> RChunks<T> { RChunks { elem: self } }
        pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<T> { pred(&self.elem, &self.elem); ChunkBy { elem: self } }
        pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) { (self, self) }
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (self, self) }
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> { crate::__maybe((self, self)) }
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<T> { pred(&self.elem); Split { elem: self } }
        pub fn contains(&self, x: &T) -> bool { crate::__any() }
        pub fn starts_with(&self, needle: &[T]) -> bool { crate::__any() }
        pub fn ends_with(&self, needle: &[T]) -> bool { crate::__any() }
        pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]> { crate::__maybe(self) }
        pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]> { crate::__maybe(self) }
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> { if crate::__any() { Ok(0) } else { Err(0) } }
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize> {
            f(&self.elem);
            if crate::__any() { Ok(0) } else { Err(0) }
        }
        pub fn binary_search_by_key<B: Ord, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {
            f(&self.elem);
            if crate::__any() { Ok(0) } else { Err(0) }
        }
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize { pred(&self.elem); 0 }
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self.elem, &self.elem); }
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self.elem); }
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self.elem); }
        pub fn sort_unstable(&mut self) {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) { compare(&self.elem, &self.elem); }
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) { f(&self.elem); }
        pub fn is_sorted(&self) -> bool { crate::__any() }
        pub fn is_sorted_by<F: FnMut(&T, &T) -> bool>(&self, compare: F) -> bool { compare(&self.elem, &self.elem) }
        pub fn is_sorted_by_key<F: FnMut(&T) -> K, K: PartialOrd>(&self, f: F) -> bool { f(&self.elem); crate::__any() }
        pub fn rotate_left(&mut self, mid: usize) {}
        pub fn rotate_right(&mut self, k: usize) {}
        // Overwrites what was there: `buffer.fill(0)` is how secrets are wiped.
        pub fn fill(&mut self, value: T) where T: Clone { *self = [value]; }
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) { *self = [f()]; }
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone { *self = *src; }
        pub const fn copy_from_slice(&mut self, src: &[T]) where T: Copy { *self = *src; }
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
        pub fn swap_with_slice(&mut self, other: &mut [T]) { let old = *self; *self = *other; *other = old; }
        pub const fn as_ptr(&self) -> *const T { &self.elem }
        pub const fn as_mut_ptr(&mut self) -> *mut T { &mut self.elem }
    }
    impl [u8] {
        pub const fn is_ascii(&self) -> bool { crate::__any() }
        pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool { crate::__any() }
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub const fn trim_ascii(&self) -> &[u8] { self }
        pub const fn trim_ascii_start(&self) -> &[u8] { self }
        pub const fn trim_ascii_end(&self) -> &[u8] { self }
    }
    impl<T> IntoIterator for &[T] {
        type Item = &T;
        type IntoIter = Iter<T>;
        fn into_iter(self) -> Iter<T> { Iter { elem: &self.elem } }
    }
    impl<T> IntoIterator for &mut [T] {
        type Item = &mut T;
        type IntoIter = IterMut<T>;
        fn into_iter(self) -> IterMut<T> { IterMut { elem: &mut self.elem } }
    }
    pub fn from_ref<T>(s: &T) -> &[T] { s }
    pub unsafe fn from_raw_parts<T>(data: *const T, len: usize) -> &[T] { data }
}

pub mod str {
    use crate::slice::SliceIndex;

    pub mod pattern {
        pub trait Pattern {}
        impl Pattern for char {}
        impl Pattern for &str {}
        impl Pattern for &&str {}
        impl Pattern for &[char] {}
        impl<const N: usize> Pattern for [char; N] {}
        impl<const N: usize> Pattern for &[char; N] {}
        impl<F: FnMut(char) -> bool> Pattern for F {}
    }
    use pattern::Pattern;

    pub trait FromStr: Sized {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }
    impl FromStr for bool {
        type Err = ParseBoolError;
        fn from_str(s: &str) -> Result<bool, ParseBoolError> { crate::__fallible(crate::__any()) }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseBoolError;
    impl crate::fmt::Display for ParseBoolError {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_str("provided string was not `true` or `false`") }
    }
    impl crate::error::Error for ParseBoolError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Utf8Error;
    impl Utf8Error {
        pub const fn valid_up_to(&self) -> usize { 0 }
        pub const fn error_len(&self) -> Option<usize> { crate::__maybe(0) }
    }
    impl crate::fmt::Display for Utf8Error {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.write_str("invalid utf-8 sequence") }
    }
    impl crate::error::Error for Utf8Error {}

    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { crate::__fallible(v) }
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { crate::__fallible(v) }
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { v }

    macro_rules! iterators {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name { #[pii(elements)] elem: $item }
            impl Iterator for $name {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { crate::__maybe(self.elem) }
            }
            impl DoubleEndedIterator for $name {}
        )* };
    }
    iterators! {
        Chars: char; CharIndices: (usize, char); Bytes: u8; Lines: &str; SplitWhitespace: &str; SplitAsciiWhitespace: &str;
        EscapeDebug: char; EscapeDefault: char; EscapeUnicode: char; EncodeUtf16: u16;
    }
    impl ExactSizeIterator for Bytes {}
    impl Chars {
        pub fn as_str(&self) -> &str { &self.elem }
    }
    impl CharIndices {
        pub fn as_str(&self) -> &str { &self.elem.1 }
        pub fn offset(&self) -> usize { 0 }
    }
    impl crate::fmt::Display for EscapeDebug {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = self.elem; Ok(()) }
    }
    impl crate::fmt::Display for EscapeDefault {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { f.out = self.elem; Ok(()) }
    }
    macro_rules! pieces {
        ($($name:ident: $item:ty;)*) => { $(
            #[derive(Clone, Debug)]
            pub struct $name<P> { #[pii(elements)] elem: $item }
            impl<P> Iterator for $name<P> {
                type Item = $item;
                fn next(&mut self) -> Option<$item> { crate::__maybe(self.elem) }
            }
            impl<P> DoubleEndedIterator for $name<P> {}
            impl<P> $name<P> {
                pub fn remainder(&self) -> Option<&str> { crate::__maybe(self.elem) }
            }
        )* };
    }
    pieces! {
        Split: &str; RSplit: &str; SplitN: &str; RSplitN: &str; SplitTerminator: &str; RSplitTerminator: &str;
        SplitInclusive: &str; Matches: &str; RMatches: &str; MatchIndices: (usize, &str);
    }

    impl str {
        pub const fn len(&self) -> usize { 0 }
        pub const fn is_empty(&self) -> bool { crate::__any() }
        pub const fn is_char_boundary(&self, index: usize) -> bool { crate::__any() }
        pub const fn floor_char_boundary(&self, index: usize) -> usize { 0 }
        pub const fn ceil_char_boundary(&self, index: usize) -> usize { 0 }
        pub const fn as_bytes(&self) -> &[u8] { self }
        pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] { self }
        pub const fn as_ptr(&self) -> *const u8 { self }
        pub const fn as_str(&self) -> &str { self }
        pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> { crate::__maybe(self) }
        pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> { crate::__maybe(self) }
        pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output { self }
        pub const fn split_at(&self, mid: usize) -> (&str, &str) { (self, self) }
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { crate::__maybe((self, self)) }
        pub fn chars(&self) -> Chars { Chars { elem: *self } }
        pub fn char_indices(&self) -> CharIndices { CharIndices { elem: (0, *self) } }
        pub fn bytes(&self) -> Bytes { Bytes { elem: *self } }
        pub fn split_whitespace(&self) -> SplitWhitespace { SplitWhitespace { elem: self } }
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace { SplitAsciiWhitespace { elem: self } }
        pub fn lines(&self) -> Lines { Lines { elem: self } }
        pub fn encode_utf16(&self) -> EncodeUtf16 { EncodeUtf16 { elem: *self } }
        pub fn contains<P: Pattern>(&self, pat: P) -> bool { crate::__any() }
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool { crate::__any() }
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool { crate::__any() }
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> { crate::__maybe(0) }
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> { crate::__maybe(0) }
        pub fn split<P: Pattern>(&self, pat: P) -> Split<P> { Split { elem: self } }
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<P> { SplitInclusive { elem: self } }
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<P> { RSplit { elem: self } }
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<P> { SplitTerminator { elem: self } }
        pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<P> { RSplitTerminator { elem: self } }
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<P> { SplitN { elem: self } }
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<P> { RSplitN { elem: self } }
        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { crate::__maybe((self, self)) }
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> { crate::__maybe((self, self)) }
        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<P> { Matches { elem: self } }
        pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<P> { RMatches { elem: self } }
        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<P> { MatchIndices { elem: (0, self) } }
        pub fn trim(&self) -> &str { self }
        pub fn trim_start(&self) -> &str { self }
        pub fn trim_end(&self) -> &str { self }
        pub fn trim_left(&self) -> &str { self }
        pub fn trim_right(&self) -> &str { self }
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str { self }
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str { self }
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str { self }
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> { crate::__maybe(self) }
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> { crate::__maybe(self) }
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { F::from_str(self) }
        pub const fn is_ascii(&self) -> bool { crate::__any() }
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool { crate::__any() }
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub const fn trim_ascii(&self) -> &str { self }
        pub fn escape_debug(&self) -> EscapeDebug { EscapeDebug { elem: *self } }
        pub fn escape_default(&self) -> EscapeDefault { EscapeDefault { elem: *self } }
        pub fn escape_unicode(&self) -> EscapeUnicode { EscapeUnicode { elem: *self } }
        pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { crate::__fallible(v) }
    }
    impl bool {
        pub fn then_some<T>(self, t: T) -> Option<T> { if self { Some(t) } else { None } }
        pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> { if self { Some(f()) } else { None } }
    }
}

pub mod sync {
    pub mod atomic {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub fn fence(order: Ordering) {}
        macro_rules! atomics {
            ($($name:ident $ty:ident;)*) => { $(
                #[repr(transparent)]
                #[derive(Debug, Default)]
                pub struct $name($ty);
                impl $name {
                    pub const fn new(v: $ty) -> $name { v }
                    pub fn get_mut(&mut self) -> &mut $ty { self }
                    pub const fn into_inner(self) -> $ty { self }
                    pub fn load(&self, order: Ordering) -> $ty { *self }
                    pub fn store(&self, val: $ty, order: Ordering) { *self = val; }
                    pub fn swap(&self, val: $ty, order: Ordering) -> $ty { let old = *self; *self = val; old }
                    pub fn compare_exchange(&self, current: $ty, new: $ty, success: Ordering, failure: Ordering) -> Result<$ty, $ty> {
                        let old = *self;
                        if crate::__any() { *self = new; Ok(old) } else { Err(old) }
                    }
                    pub fn compare_exchange_weak(&self, current: $ty, new: $ty, success: Ordering, failure: Ordering) -> Result<$ty, $ty> {
                        let old = *self;
                        if crate::__any() { *self = new; Ok(old) } else { Err(old) }
                    }
                    pub fn fetch_add(&self, val: $ty, order: Ordering) -> $ty { let old = *self; *self = old + val; old }
                    pub fn fetch_sub(&self, val: $ty, order: Ordering) -> $ty { let old = *self; *self = old - val; old }
                    pub fn fetch_and(&self, val: $ty, order: Ordering) -> $ty { let old = *self; *self = old & val; old }
                    pub fn fetch_or(&self, val: $ty, order: Ordering) -> $ty { let old = *self; *self = old | val; old }
                    pub fn fetch_xor(&self, val: $ty, order: Ordering) -> $ty { let old = *self; *self = old ^ val; old }
                    pub fn fetch_max(&self, val: $ty, order: Ordering) -> $ty { let old = *self; if crate::__any() { *self = val; } old }
                    pub fn fetch_min(&self, val: $ty, order: Ordering) -> $ty { let old = *self; if crate::__any() { *self = val; } old }
                }
            )* };
        }
        atomics! {
            AtomicBool bool; AtomicU8 u8; AtomicU16 u16; AtomicU32 u32; AtomicU64 u64; AtomicUsize usize;
            AtomicI8 i8; AtomicI16 i16; AtomicI32 i32; AtomicI64 i64; AtomicIsize isize;
        }
    }
}

pub mod task {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> { match self { Poll::Ready(x) => Poll::Ready(f(x)), Poll::Pending => Poll::Pending } }
        pub const fn is_ready(&self) -> bool { match self { Poll::Ready(_) => true, Poll::Pending => false } }
        pub const fn is_pending(&self) -> bool { match self { Poll::Ready(_) => false, Poll::Pending => true } }
    }
    impl<T> From<T> for Poll<T> {
        fn from(t: T) -> Poll<T> { Poll::Ready(t) }
    }
    pub struct Context;
    impl Context {
        pub const fn from_waker(waker: &Waker) -> Context { Context }
        pub const fn waker(&self) -> &Waker { &Waker }
    }
    #[derive(Clone, Debug)]
    pub struct Waker;
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub const fn noop() -> &'static Waker { &Waker }
    }
    pub struct RawWaker;
    pub struct RawWakerVTable;
    #[macro_export]
    macro_rules! ready {
        ($e:expr $(,)?) => { match $e { $crate::task::Poll::Ready(t) => t, $crate::task::Poll::Pending => return $crate::task::Poll::Pending } };
    }
    pub use crate::ready;
}

pub mod time {
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Duration { nanos: u128 }
    impl Duration {
        pub const ZERO: Duration = Duration { nanos: 0 };
        pub const MAX: Duration = Duration { nanos: 0 };
        pub const fn new(secs: u64, nanos: u32) -> Duration { Duration { nanos: secs } }
        pub const fn from_secs(secs: u64) -> Duration { Duration { nanos: secs } }
        pub const fn from_millis(millis: u64) -> Duration { Duration { nanos: millis } }
        pub const fn from_micros(micros: u64) -> Duration { Duration { nanos: micros } }
        pub const fn from_nanos(nanos: u64) -> Duration { Duration { nanos } }
        pub const fn from_mins(mins: u64) -> Duration { Duration { nanos: mins } }
        pub const fn from_hours(hours: u64) -> Duration { Duration { nanos: hours } }
        pub fn from_secs_f64(secs: f64) -> Duration { Duration { nanos: secs } }
        pub fn from_secs_f32(secs: f32) -> Duration { Duration { nanos: secs } }
        pub const fn is_zero(&self) -> bool { crate::__any() }
        pub const fn as_secs(&self) -> u64 { self.nanos }
        pub const fn as_millis(&self) -> u128 { self.nanos }
        pub const fn as_micros(&self) -> u128 { self.nanos }
        pub const fn as_nanos(&self) -> u128 { self.nanos }
        pub const fn subsec_millis(&self) -> u32 { self.nanos }
        pub const fn subsec_micros(&self) -> u32 { self.nanos }
        pub const fn subsec_nanos(&self) -> u32 { self.nanos }
        pub fn as_secs_f64(&self) -> f64 { self.nanos }
        pub fn as_secs_f32(&self) -> f32 { self.nanos }
        pub const fn checked_add(self, rhs: Duration) -> Option<Duration> { crate::__maybe(self) }
        pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> { crate::__maybe(self) }
        pub const fn saturating_add(self, rhs: Duration) -> Duration { self }
        pub const fn saturating_sub(self, rhs: Duration) -> Duration { self }
        pub const fn saturating_mul(self, rhs: u32) -> Duration { self }
        pub const fn checked_mul(self, rhs: u32) -> Option<Duration> { crate::__maybe(self) }
        pub const fn checked_div(self, rhs: u32) -> Option<Duration> { crate::__maybe(self) }
        pub fn mul_f64(self, rhs: f64) -> Duration { self }
        pub fn mul_f32(self, rhs: f32) -> Duration { self }
        pub fn div_f64(self, rhs: f64) -> Duration { self }
        pub fn div_f32(self, rhs: f32) -> Duration { self }
        pub fn div_duration_f64(self, rhs: Duration) -> f64 { self.nanos }
        pub fn try_from_secs_f64(secs: f64) -> crate::result::Result<Duration, TryFromFloatSecsError> { crate::__fallible(Duration { nanos: secs }) }
        pub fn try_from_secs_f32(secs: f32) -> crate::result::Result<Duration, TryFromFloatSecsError> { crate::__fallible(Duration { nanos: secs }) }
        pub const fn abs_diff(self, other: Duration) -> Duration { self }
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TryFromFloatSecsError;
    impl crate::fmt::Display for TryFromFloatSecsError {
        fn fmt(&self, f: &mut crate::fmt::Formatter) -> crate::fmt::Result { Ok(()) }
    }
    impl crate::error::Error for TryFromFloatSecsError {}
    impl crate::ops::Add for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration { self } }
    impl crate::ops::Sub for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration { self } }
    impl crate::ops::Mul<u32> for Duration { type Output = Duration; fn mul(self, rhs: u32) -> Duration { self } }
    impl crate::ops::Mul<Duration> for u32 { type Output = Duration; fn mul(self, rhs: Duration) -> Duration { rhs } }
    impl crate::ops::Div<u32> for Duration { type Output = Duration; fn div(self, rhs: u32) -> Duration { self } }
    impl crate::ops::AddAssign for Duration { fn add_assign(&mut self, rhs: Duration) {} }
    impl crate::ops::SubAssign for Duration { fn sub_assign(&mut self, rhs: Duration) {} }
}

pub mod alloc {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Layout;
}

pub mod prelude {
    pub mod v1 {
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into};
        pub use crate::default::Default;
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{Drop, Fn, FnMut, FnOnce, AsyncFn, AsyncFnMut, AsyncFnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::{
            assert, assert_eq, assert_ne, cfg, column, compile_error, concat, debug_assert, debug_assert_eq,
            debug_assert_ne, env, file, format_args, include, include_bytes, include_str, line, matches, module_path,
            option_env, panic, stringify, todo, unimplemented, unreachable, write, writeln,
        };
    }
    pub mod rust_2021 {
        pub use super::v1::*;
        pub use crate::convert::{TryFrom, TryInto};
        pub use crate::iter::FromIterator;
    }
    pub mod rust_2024 {
        pub use super::rust_2021::*;
        pub use crate::future::{Future, IntoFuture};
    }
}
