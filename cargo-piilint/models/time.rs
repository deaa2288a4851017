//! `time` 0.3: a date is one value that is made of numbers or text and gives them back.

use core::time::Duration as StdDuration;

pub use error::Error;

pub type Result<T> = core::result::Result<T, Error>;
pub type PrimitiveDateTime = PlainDateTime;
pub type Duration = SignedDuration;

/// A value that is made of these numbers.
fn __of<T, V>(parts: T) -> V;

macro_rules! moments {
    ($($ty:ident)*) => { $(
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $ty { value: i64 }
        impl $ty {
            pub fn format(self, format: &(impl formatting::Formattable + ?Sized)) -> core::result::Result<String, error::Format> { ::core::__fallible(self.value) }
            pub fn format_into(self, output: &mut (impl ::std::io::Write + ?Sized), format: &(impl formatting::Formattable + ?Sized)) -> core::result::Result<usize, error::Format> {
                output.write(self.value);
                ::core::__fallible(0)
            }
            pub fn parse(input: &str, description: &(impl parsing::Parsable + ?Sized)) -> core::result::Result<$ty, error::Parse> { ::core::__fallible(__of(input)) }
        }
        impl core::fmt::Debug for $ty { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
        impl core::fmt::Display for $ty { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
        impl core::ops::Add<SignedDuration> for $ty { type Output = $ty; fn add(self, duration: SignedDuration) -> $ty { self } }
        impl core::ops::Add<StdDuration> for $ty { type Output = $ty; fn add(self, duration: StdDuration) -> $ty { self } }
        impl core::ops::Sub<SignedDuration> for $ty { type Output = $ty; fn sub(self, duration: SignedDuration) -> $ty { self } }
        impl core::ops::Sub<StdDuration> for $ty { type Output = $ty; fn sub(self, duration: StdDuration) -> $ty { self } }
        impl core::ops::Sub for $ty { type Output = SignedDuration; fn sub(self, rhs: $ty) -> SignedDuration { __of((self, rhs)) } }
        impl core::ops::AddAssign<SignedDuration> for $ty { fn add_assign(&mut self, rhs: SignedDuration) {} }
        impl core::ops::SubAssign<SignedDuration> for $ty { fn sub_assign(&mut self, rhs: SignedDuration) {} }
        impl ::serde::Serialize for $ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> { serializer.serialize_str(&self.value) }
        }
        impl ::serde::Deserialize for $ty {
            fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> core::result::Result<$ty, D::Error>;
        }
    )* };
}
moments! { OffsetDateTime UtcDateTime PlainDateTime Date Time }
macro_rules! dates {
    ($($ty:ident)*) => { $( impl $ty {
        pub const fn checked_add(self, duration: SignedDuration) -> Option<$ty> { ::core::__maybe(self) }
        pub const fn checked_sub(self, duration: SignedDuration) -> Option<$ty> { ::core::__maybe(self) }
        pub const fn saturating_add(self, duration: SignedDuration) -> $ty { self }
        pub const fn saturating_sub(self, duration: SignedDuration) -> $ty { self }
        pub const fn year(self) -> i32 { self.value }
        pub const fn month(self) -> Month { self.value }
        pub const fn day(self) -> u8 { self.value }
        pub const fn ordinal(self) -> u16 { self.value }
        pub const fn iso_week(self) -> u8 { self.value }
        pub const fn sunday_based_week(self) -> u8 { self.value }
        pub const fn monday_based_week(self) -> u8 { self.value }
        pub const fn to_calendar_date(self) -> (i32, Month, u8) { (self.value, self.value, self.value) }
        pub const fn to_ordinal_date(self) -> (i32, u16) { (self.value, self.value) }
        pub const fn to_iso_week_date(self) -> (i32, u8, Weekday) { (self.value, self.value, self.value) }
        pub const fn weekday(self) -> Weekday { self.value }
        pub const fn to_julian_day(self) -> i32 { self.value }
        pub const fn replace_year(self, year: i32) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, year))) }
        pub const fn replace_month(self, month: Month) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, month))) }
        pub const fn replace_day(self, day: u8) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, day))) }
        pub const fn replace_ordinal(self, ordinal: u16) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, ordinal))) }
    } )* };
}
dates! { OffsetDateTime UtcDateTime PlainDateTime Date }
macro_rules! bounded { ($($ty:ident)*) => { $( impl $ty {
    pub const MIN: $ty = ();
    pub const MAX: $ty = ();
} )* }; }
bounded! { UtcDateTime PlainDateTime Date }
macro_rules! times {
    ($($ty:ident)*) => { $( impl $ty {
        pub const fn hour(self) -> u8 { self.value }
        pub const fn minute(self) -> u8 { self.value }
        pub const fn second(self) -> u8 { self.value }
        pub const fn millisecond(self) -> u16 { self.value }
        pub const fn microsecond(self) -> u32 { self.value }
        pub const fn nanosecond(self) -> u32 { self.value }
        pub const fn replace_hour(self, hour: u8) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, hour))) }
        pub const fn replace_minute(self, minute: u8) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, minute))) }
        pub const fn replace_second(self, second: u8) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, second))) }
        pub const fn replace_millisecond(self, millisecond: u16) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, millisecond))) }
        pub const fn replace_microsecond(self, microsecond: u32) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, microsecond))) }
        pub const fn replace_nanosecond(self, nanosecond: u32) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible(__of((self, nanosecond))) }
        pub const fn truncate_to_hour(self) -> $ty { self }
        pub const fn truncate_to_minute(self) -> $ty { self }
        pub const fn truncate_to_second(self) -> $ty { self }
        pub const fn truncate_to_millisecond(self) -> $ty { self }
        pub const fn truncate_to_microsecond(self) -> $ty { self }
    } )* };
}
times! { OffsetDateTime UtcDateTime PlainDateTime Time }
impl OffsetDateTime { pub const fn to_hms(self) -> (u8, u8, u8) { (self.value, self.value, self.value) } }
macro_rules! as_hms { ($($ty:ident)*) => { $( impl $ty {
    pub const fn as_hms(self) -> (u8, u8, u8) { (self.value, self.value, self.value) }
} )* }; }
as_hms! { UtcDateTime PlainDateTime Time }
macro_rules! both {
    ($($ty:ident)*) => { $( impl $ty {
        pub const fn date(self) -> Date { Date { value: self.value } }
        pub const fn time(self) -> Time { Time { value: self.value } }
        pub const fn replace_time(self, time: Time) -> $ty { __of((self, time)) }
        pub const fn replace_date(self, date: Date) -> $ty { __of((self, date)) }
        pub const fn truncate_to_day(self) -> $ty { self }
    } )* };
}
both! { OffsetDateTime UtcDateTime PlainDateTime }
macro_rules! stamped {
    ($($ty:ident)*) => { $( impl $ty {
        pub const UNIX_EPOCH: $ty = ();
        pub const fn from_unix_timestamp(timestamp: i64) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible($ty { value: timestamp }) }
        pub const fn from_unix_timestamp_nanos(timestamp: i128) -> core::result::Result<$ty, error::ComponentRange> { ::core::__fallible($ty { value: timestamp }) }
        pub const fn unix_timestamp(self) -> i64 { self.value }
        pub const fn unix_timestamp_nanos(self) -> i128 { self.value }
        pub const fn to_offset(self, offset: UtcOffset) -> OffsetDateTime { OffsetDateTime { value: self.value } }
        pub const fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> { ::core::__maybe(OffsetDateTime { value: self.value }) }
    }
    impl From<::std::time::SystemTime> for $ty { fn from(datetime: ::std::time::SystemTime) -> $ty { __of(datetime) } }
    impl From<$ty> for ::std::time::SystemTime { fn from(datetime: $ty) -> ::std::time::SystemTime { __of(datetime) } }
    )* };
}
stamped! { OffsetDateTime UtcDateTime }
impl OffsetDateTime {
    pub fn now_utc() -> OffsetDateTime { () }
    pub fn now_local() -> core::result::Result<OffsetDateTime, error::IndeterminateOffset> { ::core::__fallible(()) }
    pub const fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> OffsetDateTime { __of((date, time)) }
    pub const fn new_utc(date: Date, time: Time) -> OffsetDateTime { __of((date, time)) }
    pub const fn to_utc(self) -> UtcDateTime { UtcDateTime { value: self.value } }
    pub const fn offset(self) -> UtcOffset { UtcOffset }
    pub const fn replace_date_time(self, date_time: PlainDateTime) -> OffsetDateTime { __of(date_time) }
    pub const fn replace_offset(self, offset: UtcOffset) -> OffsetDateTime { self }
}
impl UtcDateTime {
    pub fn now() -> UtcDateTime { () }
    pub const fn new(date: Date, time: Time) -> UtcDateTime { __of((date, time)) }
}
impl From<OffsetDateTime> for UtcDateTime { fn from(datetime: OffsetDateTime) -> UtcDateTime { datetime } }
impl From<UtcDateTime> for OffsetDateTime { fn from(datetime: UtcDateTime) -> OffsetDateTime { datetime } }
impl PlainDateTime {
    pub const fn new(date: Date, time: Time) -> PlainDateTime { __of((date, time)) }
    pub const fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime { OffsetDateTime { value: self.value } }
    pub const fn assume_utc(self) -> OffsetDateTime { OffsetDateTime { value: self.value } }
    pub const fn as_utc(self) -> UtcDateTime { UtcDateTime { value: self.value } }
}
impl Date {
    pub const fn from_calendar_date(year: i32, month: Month, day: u8) -> core::result::Result<Date, error::ComponentRange> { ::core::__fallible(__of((year, month, day))) }
    pub const fn from_ordinal_date(year: i32, ordinal: u16) -> core::result::Result<Date, error::ComponentRange> { ::core::__fallible(__of((year, ordinal))) }
    pub const fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> core::result::Result<Date, error::ComponentRange> { ::core::__fallible(__of((year, week, weekday))) }
    pub const fn from_julian_day(julian_day: i32) -> core::result::Result<Date, error::ComponentRange> { ::core::__fallible(__of(julian_day)) }
    pub const fn next_day(self) -> Option<Date> { ::core::__maybe(self) }
    pub const fn previous_day(self) -> Option<Date> { ::core::__maybe(self) }
    pub const fn midnight(self) -> PlainDateTime { PlainDateTime { value: self.value } }
    pub const fn with_time(self, time: Time) -> PlainDateTime { __of((self, time)) }
    pub const fn with_hms(self, hour: u8, minute: u8, second: u8) -> core::result::Result<PlainDateTime, error::ComponentRange> { ::core::__fallible(__of((self, hour, minute, second))) }
}
impl Time {
    pub const MIDNIGHT: Time = ();
    pub const fn from_hms(hour: u8, minute: u8, second: u8) -> core::result::Result<Time, error::ComponentRange> { ::core::__fallible(__of((hour, minute, second))) }
    pub const fn from_hms_milli(hour: u8, minute: u8, second: u8, millisecond: u16) -> core::result::Result<Time, error::ComponentRange> { ::core::__fallible(__of((hour, minute, second))) }
    pub const fn duration_until(self, other: Time) -> SignedDuration { __of((self, other)) }
    pub const fn duration_since(self, other: Time) -> SignedDuration { __of((self, other)) }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignedDuration { value: i64 }
macro_rules! spans {
    ($($name:ident)*) => { impl SignedDuration { $( pub const fn $name(n: i64) -> SignedDuration { SignedDuration { value: n } } )* } };
}
spans! { weeks days hours minutes seconds milliseconds microseconds nanoseconds }
macro_rules! counts {
    ($($name:ident $ty:ty;)*) => { impl SignedDuration { $( pub const fn $name(self) -> $ty { self.value } )* } };
}
counts! {
    whole_weeks i64; whole_days i64; whole_hours i64; whole_minutes i64; whole_seconds i64; whole_milliseconds i128;
    whole_microseconds i128; whole_nanoseconds i128; as_seconds_f64 f64; as_seconds_f32 f32; subsec_milliseconds i16;
    subsec_microseconds i32; subsec_nanoseconds i32;
}
impl SignedDuration {
    pub const ZERO: SignedDuration = ();
    pub const SECOND: SignedDuration = ();
    pub const MINUTE: SignedDuration = ();
    pub const HOUR: SignedDuration = ();
    pub const DAY: SignedDuration = ();
    pub const WEEK: SignedDuration = ();
    pub const MIN: SignedDuration = ();
    pub const MAX: SignedDuration = ();
    pub const fn new(seconds: i64, nanoseconds: i32) -> SignedDuration { SignedDuration { value: seconds } }
    pub const fn seconds_f64(seconds: f64) -> SignedDuration { SignedDuration { value: seconds } }
    pub const fn is_zero(self) -> bool { ::core::__any() }
    pub const fn is_negative(self) -> bool { ::core::__any() }
    pub const fn is_positive(self) -> bool { ::core::__any() }
    pub const fn abs(self) -> SignedDuration { self }
    pub const fn unsigned_abs(self) -> StdDuration { __of(self) }
    pub const fn checked_add(self, rhs: SignedDuration) -> Option<SignedDuration> { ::core::__maybe(__of((self, rhs))) }
    pub const fn checked_sub(self, rhs: SignedDuration) -> Option<SignedDuration> { ::core::__maybe(__of((self, rhs))) }
    pub const fn saturating_add(self, rhs: SignedDuration) -> SignedDuration { __of((self, rhs)) }
    pub const fn saturating_sub(self, rhs: SignedDuration) -> SignedDuration { __of((self, rhs)) }
}
impl core::ops::Add for SignedDuration { type Output = SignedDuration; fn add(self, rhs: SignedDuration) -> SignedDuration { __of((self, rhs)) } }
impl core::ops::Sub for SignedDuration { type Output = SignedDuration; fn sub(self, rhs: SignedDuration) -> SignedDuration { __of((self, rhs)) } }
impl core::ops::Mul<i32> for SignedDuration { type Output = SignedDuration; fn mul(self, rhs: i32) -> SignedDuration { self } }
impl core::ops::Div<i32> for SignedDuration { type Output = SignedDuration; fn div(self, rhs: i32) -> SignedDuration { self } }
impl core::ops::Neg for SignedDuration { type Output = SignedDuration; fn neg(self) -> SignedDuration { self } }
impl core::fmt::Display for SignedDuration { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
impl TryFrom<StdDuration> for SignedDuration {
    type Error = error::ConversionRange;
    fn try_from(original: StdDuration) -> core::result::Result<SignedDuration, error::ConversionRange> { ::core::__fallible(__of(original)) }
}
impl TryFrom<SignedDuration> for StdDuration {
    type Error = error::ConversionRange;
    fn try_from(duration: SignedDuration) -> core::result::Result<StdDuration, error::ConversionRange> { ::core::__fallible(__of(duration)) }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcOffset;
impl UtcOffset {
    pub const UTC: UtcOffset = UtcOffset;
    pub const fn from_hms(hours: i8, minutes: i8, seconds: i8) -> core::result::Result<UtcOffset, error::ComponentRange> { ::core::__fallible(UtcOffset) }
    pub const fn from_whole_seconds(seconds: i32) -> core::result::Result<UtcOffset, error::ComponentRange> { ::core::__fallible(UtcOffset) }
    pub fn local_offset_at(datetime: OffsetDateTime) -> core::result::Result<UtcOffset, error::IndeterminateOffset> { ::core::__fallible(UtcOffset) }
    pub fn current_local_offset() -> core::result::Result<UtcOffset, error::IndeterminateOffset> { ::core::__fallible(UtcOffset) }
    pub const fn whole_hours(self) -> i8 { 0 }
    pub const fn whole_seconds(self) -> i32 { 0 }
    pub const fn is_utc(self) -> bool { ::core::__any() }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl Month {
    pub const fn length(self, year: i32) -> u8 { 0 }
    pub const fn previous(self) -> Month { self }
    pub const fn next(self) -> Month { self }
}
impl From<Month> for u8 { fn from(month: Month) -> u8 { __of(month) } }
impl TryFrom<u8> for Month {
    type Error = error::ComponentRange;
    fn try_from(value: u8) -> core::result::Result<Month, error::ComponentRange> { ::core::__fallible(__of(value)) }
}
impl core::fmt::Display for Month { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
impl Weekday {
    pub const fn previous(self) -> Weekday { self }
    pub const fn next(self) -> Weekday { self }
    pub const fn number_from_monday(self) -> u8 { __of(self) }
    pub const fn number_days_from_monday(self) -> u8 { __of(self) }
    pub const fn number_days_from_sunday(self) -> u8 { __of(self) }
}
impl core::fmt::Display for Weekday { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }

pub mod error {
    macro_rules! errors {
        ($($ty:ident)*) => { $(
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub struct $ty;
            impl core::fmt::Display for $ty { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $ty {}
        )* };
    }
    errors! { Error ComponentRange ConversionRange IndeterminateOffset Format Parse InvalidFormatDescription }
    macro_rules! wrapped { ($($ty:ident)*) => { $( impl From<$ty> for Error { fn from(original: $ty) -> Error { Error } } )* }; }
    wrapped! { ComponentRange ConversionRange IndeterminateOffset Format Parse InvalidFormatDescription }
}
pub mod formatting {
    pub trait Formattable {}
    impl<T: ?Sized> Formattable for T {}
}
pub mod parsing {
    pub trait Parsable {}
    impl<T: ?Sized> Parsable for T {}
}
pub mod format_description {
    pub type FormatItem = BorrowedFormatItem;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct BorrowedFormatItem;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OwnedFormatItem;
    pub fn parse(s: &str) -> Result<Vec<BorrowedFormatItem>, crate::error::InvalidFormatDescription> { ::core::__fallible(()) }
    pub fn parse_borrowed<const VERSION: usize>(s: &str) -> Result<Vec<BorrowedFormatItem>, crate::error::InvalidFormatDescription> { ::core::__fallible(()) }
    pub fn parse_owned<const VERSION: usize>(s: &str) -> Result<OwnedFormatItem, crate::error::InvalidFormatDescription> { ::core::__fallible(OwnedFormatItem) }
    pub mod well_known {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Rfc2822;
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Rfc3339;
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Iso8601;
    }
}
pub mod macros {
    pub use crate::{__date as date, __datetime as datetime, __format_description as format_description, __offset as offset, __time as time};
}
#[macro_export]
#[doc(hidden)]
macro_rules! __date { ($($t:tt)*) => { $crate::Date::MIN }; }
#[macro_export]
#[doc(hidden)]
macro_rules! __datetime { ($($t:tt)*) => { $crate::OffsetDateTime::UNIX_EPOCH }; }
#[macro_export]
#[doc(hidden)]
macro_rules! __time { ($($t:tt)*) => { $crate::Time::MIDNIGHT }; }
#[macro_export]
#[doc(hidden)]
macro_rules! __offset { ($($t:tt)*) => { $crate::UtcOffset::UTC }; }
#[macro_export]
#[doc(hidden)]
macro_rules! __format_description { ($($t:tt)*) => { &[$crate::format_description::BorrowedFormatItem] }; }
pub mod serde {
    macro_rules! formats {
        ($($name:ident)*) => { $(
            pub mod $name {
                use crate::OffsetDateTime;
                pub fn serialize<S: ::serde::Serializer>(datetime: &OffsetDateTime, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&datetime.value) }
                pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<OffsetDateTime, D::Error>;
                pub mod option {
                    use crate::OffsetDateTime;
                    pub fn serialize<S: ::serde::Serializer>(option: &Option<OffsetDateTime>, serializer: S) -> Result<S::Ok, S::Error> {
                        match option { Some(datetime) => serializer.serialize_some(&datetime.value), None => serializer.serialize_none() }
                    }
                    pub fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<Option<OffsetDateTime>, D::Error>;
                }
            }
        )* };
    }
    formats! { iso8601 rfc2822 rfc3339 timestamp }
}
pub mod ext {
    use crate::SignedDuration;
    pub trait NumericalDuration: Sized {
        fn nanoseconds(self) -> SignedDuration { SignedDuration { value: self } }
        fn microseconds(self) -> SignedDuration { SignedDuration { value: self } }
        fn milliseconds(self) -> SignedDuration { SignedDuration { value: self } }
        fn seconds(self) -> SignedDuration { SignedDuration { value: self } }
        fn minutes(self) -> SignedDuration { SignedDuration { value: self } }
        fn hours(self) -> SignedDuration { SignedDuration { value: self } }
        fn days(self) -> SignedDuration { SignedDuration { value: self } }
        fn weeks(self) -> SignedDuration { SignedDuration { value: self } }
    }
    impl NumericalDuration for i64 {}
    impl NumericalDuration for f64 {}
}
