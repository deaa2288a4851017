//! `chrono` 0.4: a date is one value that is made of numbers or text and gives them back. Spans of time and
//! what the clock says hold nothing of anybody, but a date of birth taken from now is an age.

pub use format::{Locale, ParseError, ParseResult, SecondsFormat};
pub use naive::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek};
pub use offset::{FixedOffset, Local, LocalResult, MappedLocalTime, Offset, TimeZone, Utc};
pub use round::{DurationRound, RoundingError, SubsecRound};

/// A value that is made of these numbers.
fn __of<T, V>(parts: T) -> V;

pub mod prelude {
    pub use crate::{DateTime, Datelike, FixedOffset, Local, Locale, Month, NaiveDate, NaiveDateTime, NaiveTime, Offset};
    pub use crate::{SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday};
}

pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32) { (true, self.year()) }
    fn quarter(&self) -> u32 { self.month() }
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32 { self.ordinal() }
    fn num_days_in_month(&self) -> u8 { 0 }
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32) { (true, self.hour()) }
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32 { self.second() }
}
macro_rules! dates {
    ($([$($gen:tt)*] $ty:ty;)*) => { $(
        impl $($gen)* Datelike for $ty {
            fn year(&self) -> i32 { self.value }
            fn month(&self) -> u32 { self.value }
            fn month0(&self) -> u32 { self.value }
            fn day(&self) -> u32 { self.value }
            fn day0(&self) -> u32 { self.value }
            fn ordinal(&self) -> u32 { self.value }
            fn ordinal0(&self) -> u32 { self.value }
            fn weekday(&self) -> Weekday { self.value }
            fn iso_week(&self) -> IsoWeek { IsoWeek { value: self.value } }
            fn with_year(&self, year: i32) -> Option<$ty> { ::core::__maybe(__of((self, year))) }
            fn with_month(&self, month: u32) -> Option<$ty> { ::core::__maybe(__of((self, month))) }
            fn with_month0(&self, month0: u32) -> Option<$ty> { ::core::__maybe(__of((self, month0))) }
            fn with_day(&self, day: u32) -> Option<$ty> { ::core::__maybe(__of((self, day))) }
            fn with_day0(&self, day0: u32) -> Option<$ty> { ::core::__maybe(__of((self, day0))) }
            fn with_ordinal(&self, ordinal: u32) -> Option<$ty> { ::core::__maybe(__of((self, ordinal))) }
            fn with_ordinal0(&self, ordinal0: u32) -> Option<$ty> { ::core::__maybe(__of((self, ordinal0))) }
        }
        impl $($gen)* $ty {
            pub fn checked_add_months(self, months: Months) -> Option<$ty> { ::core::__maybe(self) }
            pub fn checked_sub_months(self, months: Months) -> Option<$ty> { ::core::__maybe(self) }
            pub fn checked_add_days(self, days: Days) -> Option<$ty> { ::core::__maybe(self) }
            pub fn checked_sub_days(self, days: Days) -> Option<$ty> { ::core::__maybe(self) }
        }
        impl $($gen)* core::ops::Add<Months> for $ty { type Output = $ty; fn add(self, rhs: Months) -> $ty { self } }
        impl $($gen)* core::ops::Sub<Months> for $ty { type Output = $ty; fn sub(self, rhs: Months) -> $ty { self } }
        impl $($gen)* core::ops::Add<Days> for $ty { type Output = $ty; fn add(self, rhs: Days) -> $ty { self } }
        impl $($gen)* core::ops::Sub<Days> for $ty { type Output = $ty; fn sub(self, rhs: Days) -> $ty { self } }
    )* };
}
dates! { [] NaiveDate; [] NaiveDateTime; [<Tz: TimeZone>] DateTime<Tz>; }
macro_rules! times {
    ($([$($gen:tt)*] $ty:ty;)*) => { $(
        impl $($gen)* Timelike for $ty {
            fn hour(&self) -> u32 { self.value }
            fn minute(&self) -> u32 { self.value }
            fn second(&self) -> u32 { self.value }
            fn nanosecond(&self) -> u32 { self.value }
            fn with_hour(&self, hour: u32) -> Option<$ty> { ::core::__maybe(__of((self, hour))) }
            fn with_minute(&self, min: u32) -> Option<$ty> { ::core::__maybe(__of((self, min))) }
            fn with_second(&self, sec: u32) -> Option<$ty> { ::core::__maybe(__of((self, sec))) }
            fn with_nanosecond(&self, nano: u32) -> Option<$ty> { ::core::__maybe(__of((self, nano))) }
        }
    )* };
}
times! { [] NaiveTime; [] NaiveDateTime; [<Tz: TimeZone>] DateTime<Tz>; }
// What all dates and times share.
macro_rules! moments {
    ($([$($gen:tt)*] $ty:ty;)*) => { $(
        impl $($gen)* $ty {
            pub fn format(&self, fmt: &str) -> format::DelayedFormat { format::DelayedFormat { text: self.value } }
            pub fn format_with_items<I, B>(&self, items: I) -> format::DelayedFormat { format::DelayedFormat { text: self.value } }
        }
        impl $($gen)* Copy for $ty {}
        impl $($gen)* Clone for $ty { fn clone(&self) -> $ty { *self } }
        impl $($gen)* Eq for $ty {}
        impl $($gen)* Ord for $ty { fn cmp(&self, other: &$ty) -> core::cmp::Ordering { ::core::__unseen() } }
        impl $($gen)* core::hash::Hash for $ty { fn hash<H: core::hash::Hasher>(&self, state: &mut H) { self.value.hash(state); } }
        impl $($gen)* core::fmt::Debug for $ty { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
        impl $($gen)* core::fmt::Display for $ty { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
        impl $($gen)* core::ops::Add<TimeDelta> for $ty { type Output = $ty; fn add(self, rhs: TimeDelta) -> $ty { self } }
        impl $($gen)* core::ops::Sub<TimeDelta> for $ty { type Output = $ty; fn sub(self, rhs: TimeDelta) -> $ty { self } }
        impl $($gen)* core::ops::Add<core::time::Duration> for $ty { type Output = $ty; fn add(self, rhs: core::time::Duration) -> $ty { self } }
        impl $($gen)* core::ops::Sub<core::time::Duration> for $ty { type Output = $ty; fn sub(self, rhs: core::time::Duration) -> $ty { self } }
        impl $($gen)* core::ops::Add<FixedOffset> for $ty { type Output = $ty; fn add(self, rhs: FixedOffset) -> $ty { self } }
        impl $($gen)* core::ops::Sub<FixedOffset> for $ty { type Output = $ty; fn sub(self, rhs: FixedOffset) -> $ty { self } }
        impl $($gen)* core::ops::AddAssign<TimeDelta> for $ty { fn add_assign(&mut self, rhs: TimeDelta) {} }
        impl $($gen)* core::ops::SubAssign<TimeDelta> for $ty { fn sub_assign(&mut self, rhs: TimeDelta) {} }
        impl $($gen)* core::ops::Sub<$ty> for $ty { type Output = TimeDelta; fn sub(self, rhs: $ty) -> TimeDelta { TimeDelta { value: __of((self, rhs)) } } }
        impl $($gen)* core::ops::Sub<&$ty> for $ty { type Output = TimeDelta; fn sub(self, rhs: &$ty) -> TimeDelta { TimeDelta { value: __of((self, rhs)) } } }
        impl $($gen)* ::serde::Serialize for $ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&self.value) }
        }
        impl $($gen)* ::serde::Deserialize for $ty {
            fn deserialize<D: ::serde::Deserializer>(deserializer: D) -> Result<$ty, D::Error>;
        }
    )* };
}
moments! { [] NaiveDate; [] NaiveTime; [] NaiveDateTime; [<Tz: TimeZone>] DateTime<Tz>; }
macro_rules! localized {
    ($([$($gen:tt)*] $ty:ty;)*) => { $(
        impl $($gen)* $ty {
            pub fn format_localized(&self, fmt: &str, locale: Locale) -> format::DelayedFormat { format::DelayedFormat { text: self.value } }
        }
    )* };
}
localized! { [] NaiveDate; [<Tz: TimeZone>] DateTime<Tz>; }
macro_rules! parsed {
    ($($ty:ty)*) => { $(
        impl core::str::FromStr for $ty {
            type Err = ParseError;
            fn from_str(s: &str) -> ParseResult<$ty> { ::core::__fallible(__of(s)) }
        }
        impl $ty {
            pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<$ty> { ::core::__fallible(__of(s)) }
            pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<($ty, &str)> { ::core::__fallible((__of(s), s)) }
        }
        impl Default for $ty { fn default() -> $ty { () } }
    )* };
}
parsed! { NaiveDate NaiveTime NaiveDateTime DateTime<FixedOffset> }
impl core::str::FromStr for DateTime<Utc> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Utc>> { ::core::__fallible(__of(s)) }
}
impl core::str::FromStr for DateTime<Local> {
    type Err = ParseError;
    fn from_str(s: &str) -> ParseResult<DateTime<Local>> { ::core::__fallible(__of(s)) }
}
impl Default for DateTime<Utc> { fn default() -> DateTime<Utc> { () } }
impl Default for DateTime<Local> { fn default() -> DateTime<Local> { () } }

pub struct DateTime<Tz: TimeZone> { value: i64, offset: Tz::Offset }
impl<Tz: TimeZone> DateTime<Tz> {
    pub const MIN_UTC: DateTime<Utc> = ();
    pub const MAX_UTC: DateTime<Utc> = ();
    pub const UNIX_EPOCH: DateTime<Utc> = ();
    pub const fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> { DateTime { value: datetime.value, offset } }
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> { DateTime { value: datetime.value, offset } }
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> { DateTime { value: datetime.value, offset } }
    pub fn date_naive(&self) -> NaiveDate { NaiveDate { value: self.value } }
    pub fn time(&self) -> NaiveTime { NaiveTime { value: self.value } }
    pub const fn timestamp(&self) -> i64 { self.value }
    pub const fn timestamp_millis(&self) -> i64 { self.value }
    pub const fn timestamp_micros(&self) -> i64 { self.value }
    pub const fn timestamp_nanos(&self) -> i64 { self.value }
    pub const fn timestamp_nanos_opt(&self) -> Option<i64> { ::core::__maybe(self.value) }
    pub const fn timestamp_subsec_millis(&self) -> u32 { self.value }
    pub const fn timestamp_subsec_micros(&self) -> u32 { self.value }
    pub const fn timestamp_subsec_nanos(&self) -> u32 { self.value }
    pub const fn offset(&self) -> &Tz::Offset { &self.offset }
    pub fn timezone(&self) -> Tz { () }
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> { *self }
    pub fn fixed_offset(&self) -> DateTime<FixedOffset> { *self }
    pub const fn to_utc(&self) -> DateTime<Utc> { *self }
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> { ::core::__maybe(self) }
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> { ::core::__maybe(self) }
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl core::borrow::Borrow<DateTime<Tz2>>) -> TimeDelta { TimeDelta { value: __of((self, rhs)) } }
    pub const fn naive_utc(&self) -> NaiveDateTime { NaiveDateTime { value: self.value } }
    pub fn naive_local(&self) -> NaiveDateTime { NaiveDateTime { value: self.value } }
    pub fn years_since(&self, base: DateTime<Tz>) -> Option<u32> { ::core::__maybe(__of((self, base))) }
    pub fn to_rfc2822(&self) -> String { self.value }
    pub fn to_rfc3339(&self) -> String { self.value }
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String { self.value }
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<DateTime<Tz>> { MappedLocalTime::Single(__of((self, time))) }
}
impl DateTime<Utc> {
    pub const fn from_timestamp(secs: i64, nsecs: u32) -> Option<DateTime<Utc>> { ::core::__maybe(__of(secs)) }
    pub const fn from_timestamp_secs(secs: i64) -> Option<DateTime<Utc>> { ::core::__maybe(__of(secs)) }
    pub const fn from_timestamp_millis(millis: i64) -> Option<DateTime<Utc>> { ::core::__maybe(__of(millis)) }
    pub const fn from_timestamp_micros(micros: i64) -> Option<DateTime<Utc>> { ::core::__maybe(__of(micros)) }
    pub const fn from_timestamp_nanos(nanos: i64) -> DateTime<Utc> { __of(nanos) }
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> { ::core::__fallible(__of(s)) }
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> { ::core::__fallible(__of(s)) }
}
impl<Tz: TimeZone, Tz2: TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> { fn eq(&self, other: &DateTime<Tz2>) -> bool { ::core::__any() } }
impl<Tz: TimeZone, Tz2: TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {
    fn partial_cmp(&self, other: &DateTime<Tz2>) -> Option<core::cmp::Ordering> { ::core::__unseen() }
}
impl From<DateTime<Utc>> for DateTime<FixedOffset> { fn from(src: DateTime<Utc>) -> DateTime<FixedOffset> { src } }
impl From<DateTime<Utc>> for DateTime<Local> { fn from(src: DateTime<Utc>) -> DateTime<Local> { src } }
impl From<DateTime<FixedOffset>> for DateTime<Utc> { fn from(src: DateTime<FixedOffset>) -> DateTime<Utc> { src } }
impl From<DateTime<FixedOffset>> for DateTime<Local> { fn from(src: DateTime<FixedOffset>) -> DateTime<Local> { src } }
impl From<DateTime<Local>> for DateTime<Utc> { fn from(src: DateTime<Local>) -> DateTime<Utc> { src } }
impl From<DateTime<Local>> for DateTime<FixedOffset> { fn from(src: DateTime<Local>) -> DateTime<FixedOffset> { src } }
impl From<::std::time::SystemTime> for DateTime<Utc> { fn from(t: ::std::time::SystemTime) -> DateTime<Utc> { __of(t) } }
impl From<::std::time::SystemTime> for DateTime<Local> { fn from(t: ::std::time::SystemTime) -> DateTime<Local> { __of(t) } }
impl<Tz: TimeZone> From<DateTime<Tz>> for ::std::time::SystemTime { fn from(dt: DateTime<Tz>) -> ::std::time::SystemTime { __of(dt) } }

pub mod naive {
    use crate::{__of, DateTime, FixedOffset, MappedLocalTime, Months, ParseResult, TimeDelta, TimeZone, Utc, Weekday};

    #[derive(PartialEq, PartialOrd)]
    pub struct NaiveDate { value: i32 }
    impl NaiveDate {
        pub const MIN: NaiveDate = ();
        pub const MAX: NaiveDate = ();
        pub const fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate { __of((year, month, day)) }
        pub const fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> { ::core::__maybe(__of((year, month, day))) }
        pub const fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> { ::core::__maybe(__of((year, ordinal))) }
        pub const fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> { ::core::__maybe(__of((year, week, weekday))) }
        pub const fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> { ::core::__maybe(__of(days)) }
        pub const fn from_epoch_days(days: i32) -> Option<NaiveDate> { ::core::__maybe(__of(days)) }
        pub const fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {
            ::core::__maybe(__of((year, month, weekday, n)))
        }
        pub const fn and_time(&self, time: NaiveTime) -> NaiveDateTime { __of((self, time)) }
        pub const fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime { __of((self, hour, min, sec)) }
        pub const fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> { ::core::__maybe(__of((self, hour, min, sec))) }
        pub const fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> { ::core::__maybe(__of((self, hour, min, sec))) }
        pub const fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> { ::core::__maybe(__of((self, hour, min, sec))) }
        pub const fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> { ::core::__maybe(__of((self, hour, min, sec))) }
        pub const fn succ_opt(&self) -> Option<NaiveDate> { ::core::__maybe(*self) }
        pub const fn pred_opt(&self) -> Option<NaiveDate> { ::core::__maybe(*self) }
        pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> { ::core::__maybe(self) }
        pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> { ::core::__maybe(self) }
        pub const fn signed_duration_since(self, rhs: NaiveDate) -> TimeDelta { TimeDelta { value: __of((self, rhs)) } }
        pub const fn abs_diff(self, rhs: NaiveDate) -> Days { Days { value: __of((self, rhs)) } }
        pub const fn years_since(&self, base: NaiveDate) -> Option<u32> { ::core::__maybe(__of((self, base))) }
        pub const fn iter_days(&self) -> NaiveDateDaysIterator { NaiveDateDaysIterator { elem: *self } }
        pub const fn iter_weeks(&self) -> NaiveDateDaysIterator { NaiveDateDaysIterator { elem: *self } }
        pub const fn week(&self, start: Weekday) -> NaiveWeek { NaiveWeek { date: *self } }
        pub const fn leap_year(&self) -> bool { ::core::__any() }
        pub const fn to_epoch_days(&self) -> i32 { self.value }
    }
    impl From<NaiveDateTime> for NaiveDate { fn from(naive_datetime: NaiveDateTime) -> NaiveDate { naive_datetime } }
    pub struct NaiveDateDaysIterator { #[pii(elements)] elem: NaiveDate }
    impl Iterator for NaiveDateDaysIterator {
        type Item = NaiveDate;
        fn next(&mut self) -> Option<NaiveDate> { ::core::__maybe(self.elem) }
    }

    #[derive(PartialEq, PartialOrd)]
    pub struct NaiveTime { value: u32 }
    impl NaiveTime {
        pub const MIN: NaiveTime = ();
        pub const fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime { __of((hour, min, sec)) }
        pub const fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> { ::core::__maybe(__of((hour, min, sec))) }
        pub const fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> { ::core::__maybe(__of((hour, min, sec))) }
        pub const fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> { ::core::__maybe(__of((hour, min, sec))) }
        pub const fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> { ::core::__maybe(__of((hour, min, sec))) }
        pub const fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> { ::core::__maybe(__of(secs)) }
        pub const fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) { (*self, 0) }
        pub const fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) { (*self, 0) }
        pub const fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta { TimeDelta { value: __of((self, rhs)) } }
    }

    #[derive(PartialEq, PartialOrd)]
    pub struct NaiveDateTime { value: i64 }
    impl NaiveDateTime {
        pub const MIN: NaiveDateTime = ();
        pub const MAX: NaiveDateTime = ();
        pub const UNIX_EPOCH: NaiveDateTime = ();
        pub const fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime { __of((date, time)) }
        pub const fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime { __of(secs) }
        pub const fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime> { ::core::__maybe(__of(millis)) }
        pub const fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime> { ::core::__maybe(__of(micros)) }
        pub const fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime> { ::core::__maybe(__of(nanos)) }
        pub const fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime> { ::core::__maybe(__of(secs)) }
        pub const fn date(&self) -> NaiveDate { NaiveDate { value: self.value } }
        pub const fn time(&self) -> NaiveTime { NaiveTime { value: self.value } }
        pub const fn timestamp(&self) -> i64 { self.value }
        pub const fn timestamp_millis(&self) -> i64 { self.value }
        pub const fn timestamp_micros(&self) -> i64 { self.value }
        pub const fn timestamp_nanos_opt(&self) -> Option<i64> { ::core::__maybe(self.value) }
        pub const fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> { ::core::__maybe(self) }
        pub const fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> { ::core::__maybe(self) }
        pub const fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> { ::core::__maybe(self) }
        pub const fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> { ::core::__maybe(self) }
        pub const fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta { TimeDelta { value: __of((self, rhs)) } }
        pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> { MappedLocalTime::Single(__of(self)) }
        pub const fn and_utc(&self) -> DateTime<Utc> { DateTime { value: self.value, offset: () } }
    }
    impl From<NaiveDate> for NaiveDateTime { fn from(date: NaiveDate) -> NaiveDateTime { __of(date) } }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct IsoWeek { value: i32 }
    impl IsoWeek {
        pub const fn year(&self) -> i32 { self.value }
        pub const fn week(&self) -> u32 { self.value }
        pub const fn week0(&self) -> u32 { self.value }
    }
    #[derive(Clone, Copy, Debug)]
    pub struct NaiveWeek { date: NaiveDate }
    impl NaiveWeek {
        pub const fn first_day(&self) -> NaiveDate { self.date }
        pub const fn last_day(&self) -> NaiveDate { self.date }
        pub const fn days(&self) -> core::ops::RangeInclusive<NaiveDate> { __of(self) }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Days { value: u64 }
    impl Days {
        pub const fn new(num: u64) -> Days { Days { value: num } }
    }
}

pub mod offset {
    use crate::{__of, DateTime, NaiveDate, NaiveDateTime, ParseResult};

    pub type LocalResult<T> = MappedLocalTime<T>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MappedLocalTime<T> { Single(T), Ambiguous(T, T), None }
    impl<T> MappedLocalTime<T> {
        pub fn single(self) -> Option<T> { match self { MappedLocalTime::Single(t) => ::core::__maybe(t), _ => None } }
        pub fn earliest(self) -> Option<T> { match self { MappedLocalTime::Single(t) | MappedLocalTime::Ambiguous(t, _) => ::core::__maybe(t), _ => None } }
        pub fn latest(self) -> Option<T> { match self { MappedLocalTime::Single(t) | MappedLocalTime::Ambiguous(_, t) => ::core::__maybe(t), _ => None } }
        pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U> {
            match self {
                MappedLocalTime::Single(t) => MappedLocalTime::Single(f(t)),
                MappedLocalTime::Ambiguous(a, b) => MappedLocalTime::Ambiguous(f(a), f(b)),
                MappedLocalTime::None => MappedLocalTime::None,
            }
        }
        pub fn unwrap(self) -> T { match self { MappedLocalTime::Single(t) | MappedLocalTime::Ambiguous(t, _) => t, _ => loop {} } }
    }

    pub trait Offset: Sized + Clone + core::fmt::Debug {
        fn fix(&self) -> FixedOffset { () }
    }
    pub trait TimeZone: Sized + Clone {
        type Offset: Offset;
        fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>> {
            MappedLocalTime::Single(__of((year, month, day, hour, min, sec)))
        }
        fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(__of(secs)) }
        fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(__of(millis)) }
        fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self> { __of(secs) }
        fn timestamp_millis(&self, millis: i64) -> DateTime<Self> { __of(millis) }
        fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self> { __of(nanos) }
        fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(__of(micros)) }
        fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>> { ::core::__fallible(__of(s)) }
        fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>> { MappedLocalTime::Single(__of(local)) }
        fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> { __of(utc) }
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset> { () }
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset { () }
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset { () }
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Utc;
    impl Utc {
        pub fn now() -> DateTime<Utc> { () }
    }
    impl TimeZone for Utc { type Offset = Utc; }
    impl Offset for Utc {}
    impl core::fmt::Display for Utc { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    #[derive(Clone, Copy, Debug)]
    pub struct Local;
    impl Local {
        pub fn now() -> DateTime<Local> { () }
    }
    impl TimeZone for Local { type Offset = FixedOffset; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct FixedOffset { value: i32 }
    impl FixedOffset {
        pub fn east(secs: i32) -> FixedOffset { FixedOffset { value: secs } }
        pub fn west(secs: i32) -> FixedOffset { FixedOffset { value: secs } }
        pub const fn east_opt(secs: i32) -> Option<FixedOffset> { ::core::__maybe(FixedOffset { value: secs }) }
        pub const fn west_opt(secs: i32) -> Option<FixedOffset> { ::core::__maybe(FixedOffset { value: secs }) }
        pub const fn local_minus_utc(&self) -> i32 { self.value }
        pub const fn utc_minus_local(&self) -> i32 { self.value }
    }
    impl TimeZone for FixedOffset { type Offset = FixedOffset; }
    impl Offset for FixedOffset {}
    impl core::fmt::Display for FixedOffset { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
}

pub type Duration = TimeDelta;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta { value: i64 }
macro_rules! spans {
    ($($name:ident)*) => { impl TimeDelta { $( pub const fn $name(n: i64) -> TimeDelta { TimeDelta { value: n } } )* } };
}
spans! { weeks days hours minutes seconds milliseconds microseconds nanoseconds }
macro_rules! tried_spans {
    ($($name:ident)*) => { impl TimeDelta { $( pub const fn $name(n: i64) -> Option<TimeDelta> { ::core::__maybe(TimeDelta { value: n }) } )* } };
}
tried_spans! { try_weeks try_days try_hours try_minutes try_seconds try_milliseconds }
macro_rules! counts {
    ($($name:ident $ty:ty;)*) => { impl TimeDelta { $( pub const fn $name(&self) -> $ty { self.value } )* } };
}
counts! {
    num_weeks i64; num_days i64; num_hours i64; num_minutes i64; num_seconds i64; num_milliseconds i64;
    as_seconds_f64 f64; as_seconds_f32 f32; subsec_millis i32; subsec_micros i32; subsec_nanos i32;
}
impl TimeDelta {
    pub const MIN: TimeDelta = ();
    pub const MAX: TimeDelta = ();
    pub const fn new(secs: i64, nanos: u32) -> Option<TimeDelta> { ::core::__maybe(TimeDelta { value: secs }) }
    pub const fn num_microseconds(&self) -> Option<i64> { ::core::__maybe(self.value) }
    pub const fn num_nanoseconds(&self) -> Option<i64> { ::core::__maybe(self.value) }
    pub const fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> { ::core::__maybe(__of((self, rhs))) }
    pub const fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> { ::core::__maybe(__of((self, rhs))) }
    pub const fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> { ::core::__maybe(*self) }
    pub const fn checked_div(&self, rhs: i32) -> Option<TimeDelta> { ::core::__maybe(*self) }
    pub const fn abs(&self) -> TimeDelta { *self }
    pub const fn zero() -> TimeDelta { () }
    pub const fn min_value() -> TimeDelta { () }
    pub const fn max_value() -> TimeDelta { () }
    pub const fn is_zero(&self) -> bool { ::core::__any() }
    pub const fn from_std(duration: core::time::Duration) -> Result<TimeDelta, OutOfRangeError> { ::core::__fallible(__of(duration)) }
    pub const fn to_std(&self) -> Result<core::time::Duration, OutOfRangeError> { ::core::__fallible(__of(self)) }
}
impl core::ops::Neg for TimeDelta { type Output = TimeDelta; fn neg(self) -> TimeDelta { self } }
impl core::ops::Add for TimeDelta { type Output = TimeDelta; fn add(self, rhs: TimeDelta) -> TimeDelta { __of((self, rhs)) } }
impl core::ops::Sub for TimeDelta { type Output = TimeDelta; fn sub(self, rhs: TimeDelta) -> TimeDelta { __of((self, rhs)) } }
impl core::ops::Mul<i32> for TimeDelta { type Output = TimeDelta; fn mul(self, rhs: i32) -> TimeDelta { self } }
impl core::ops::Div<i32> for TimeDelta { type Output = TimeDelta; fn div(self, rhs: i32) -> TimeDelta { self } }
impl core::fmt::Display for TimeDelta { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.value; Ok(()) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRangeError;
impl core::fmt::Display for OutOfRangeError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for OutOfRangeError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Months { value: u32 }
impl Months {
    pub const fn new(num: u32) -> Months { Months { value: num } }
    pub const fn as_u32(&self) -> u32 { self.value }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl Month {
    pub const fn succ(&self) -> Month { *self }
    pub const fn pred(&self) -> Month { *self }
    pub const fn number_from_month(&self) -> u32;
    pub const fn name(&self) -> &'static str;
}
impl TryFrom<u8> for Month {
    type Error = OutOfRangeError;
    fn try_from(value: u8) -> Result<Month, OutOfRangeError> { ::core::__fallible(__of(value)) }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
impl Weekday {
    pub const fn succ(&self) -> Weekday { *self }
    pub const fn pred(&self) -> Weekday { *self }
    pub const fn number_from_monday(&self) -> u32;
    pub const fn number_from_sunday(&self) -> u32;
    pub const fn num_days_from_monday(&self) -> u32;
    pub const fn num_days_from_sunday(&self) -> u32;
}
impl core::fmt::Display for Weekday { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }

pub mod format {
    pub type ParseResult<T> = Result<T, ParseError>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct ParseError;
    impl core::fmt::Display for ParseError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for ParseError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum SecondsFormat { Secs, Millis, Micros, Nanos, AutoSi }
    pub struct Locale;
    pub struct StrftimeItems;
    impl StrftimeItems {
        pub const fn new(s: &str) -> StrftimeItems { StrftimeItems }
    }
    #[derive(Debug)]
    pub struct DelayedFormat { text: String }
    impl core::fmt::Display for DelayedFormat { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = self.text; Ok(()) } }
}

pub mod round {
    use crate::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Timelike};
    pub trait SubsecRound: Sized {
        fn round_subsecs(self, digits: u16) -> Self { self }
        fn trunc_subsecs(self, digits: u16) -> Self { self }
    }
    impl<T: Timelike> SubsecRound for T {}
    pub trait DurationRound: Sized {
        type Err;
        fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err> { ::core::__fallible(self) }
        fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err> { ::core::__fallible(self) }
        fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err> { ::core::__fallible(self) }
    }
    impl<Tz: TimeZone> DurationRound for DateTime<Tz> { type Err = RoundingError; }
    impl DurationRound for NaiveDateTime { type Err = RoundingError; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RoundingError;
    impl core::fmt::Display for RoundingError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for RoundingError {}
}

pub mod serde {
    macro_rules! stamps {
        ($($name:ident)*) => { $(
            pub mod $name {
                use crate::{DateTime, Utc};
                pub fn serialize<S: ::serde::Serializer>(dt: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_i64(dt.value) }
                pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<DateTime<Utc>, D::Error>;
            }
        )* };
    }
    stamps! { ts_seconds ts_milliseconds ts_microseconds ts_nanoseconds }
    macro_rules! optional_stamps {
        ($($name:ident)*) => { $(
            pub mod $name {
                use crate::{DateTime, Utc};
                pub fn serialize<S: ::serde::Serializer>(opt: &Option<DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> {
                    match opt { Some(dt) => serializer.serialize_some(&dt.value), None => serializer.serialize_none() }
                }
                pub fn deserialize<D: ::serde::Deserializer>(d: D) -> Result<Option<DateTime<Utc>>, D::Error>;
            }
        )* };
    }
    optional_stamps! { ts_seconds_option ts_milliseconds_option ts_microseconds_option ts_nanoseconds_option }
}
