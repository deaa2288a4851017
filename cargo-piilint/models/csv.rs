//! `csv` 1: rows go where the writer goes: a file stores them, a buffer carries them.

use ::serde::Serialize;
use ::serde::__written::shown;
use ::std::fs::File;
use ::std::io;
use core::fmt;

pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error;
impl Error {
    pub fn is_io_error(&self) -> bool { ::core::__any() }
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl core::error::Error for Error {}
impl From<io::Error> for Error { fn from(err: io::Error) -> Error { Error } }
impl From<Error> for io::Error { fn from(err: Error) -> io::Error { () } }
pub struct IntoInnerError<W> { wtr: W }
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error { () }
    pub fn into_error(self) -> io::Error { () }
    pub fn into_inner(self) -> W { self.wtr }
}
impl<W> fmt::Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}
impl<W> fmt::Debug for IntoInnerError<W> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { Ok(()) }
}

macro_rules! options {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug, Default)]
        pub struct $name;
        impl $name {
            pub fn new() -> $name { $name }
            pub fn delimiter(&mut self, delimiter: u8) -> &mut $name { self }
            pub fn has_headers(&mut self, yes: bool) -> &mut $name { self }
            pub fn flexible(&mut self, yes: bool) -> &mut $name { self }
            pub fn quote(&mut self, quote: u8) -> &mut $name { self }
            pub fn double_quote(&mut self, yes: bool) -> &mut $name { self }
            pub fn buffer_capacity(&mut self, capacity: usize) -> &mut $name { self }
        }
    )* };
}
options! { WriterBuilder ReaderBuilder }
impl WriterBuilder {
    pub fn from_path<P>(&self, path: P) -> Result<Writer<File>> { ::core::__fallible(Writer { wtr: () }) }
    pub fn from_writer<W: io::Write>(&self, wtr: W) -> Writer<W> { Writer { wtr } }
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder { self }
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder { self }
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder { self }
}
impl ReaderBuilder {
    pub fn from_path<P>(&self, path: P) -> Result<Reader<File>> { ::core::__fallible(Reader { rdr: () }) }
    pub fn from_reader<R: io::Read>(&self, rdr: R) -> Reader<R> { Reader { rdr } }
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder { self }
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder { self }
}
#[derive(Clone, Copy, Debug)]
pub enum QuoteStyle { Always, Necessary, NonNumeric, Never }
#[derive(Clone, Copy, Debug)]
pub enum Terminator { CRLF, Any(u8) }
#[derive(Clone, Copy, Debug)]
pub enum Trim { None, Headers, Fields, All }

#[derive(Debug)]
pub struct Writer<W: io::Write> { wtr: W }
impl Writer<File> {
    pub fn from_path<P>(path: P) -> Result<Writer<File>> { ::core::__fallible(Writer { wtr: () }) }
}
impl<W: io::Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W> { Writer { wtr } }
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()> { self.wtr.write_all(&shown(&record)); ::core::__fallible(()) }
    pub fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()> {
        self.wtr.write_all(record.into_iter().__item().as_ref());
        ::core::__fallible(())
    }
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()> { self.wtr.write_all(record); ::core::__fallible(()) }
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> { self.wtr.write_all(field.as_ref()); ::core::__fallible(()) }
    pub fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
    pub fn get_ref(&self) -> &W { &self.wtr }
    pub fn into_inner(self) -> core::result::Result<W, IntoInnerError<Writer<W>>> { ::core::__fallible(self.wtr) }
}

#[derive(Debug)]
pub struct Reader<R> { rdr: R }
impl Reader<File> {
    pub fn from_path<P>(path: P) -> Result<Reader<File>> { ::core::__fallible(Reader { rdr: () }) }
}
/// What is read out of it: as its type says, and with whatever the source carried.
fn __record<R, D>(rdr: &R) -> D;
impl<R: io::Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R> { Reader { rdr } }
    pub fn deserialize<D: ::serde::de::DeserializeOwned>(&mut self) -> DeserializeRecordsIter<R, D> {
        DeserializeRecordsIter { elem: ::core::__fallible(__record(&self.rdr)) }
    }
    pub fn into_deserialize<D: ::serde::de::DeserializeOwned>(self) -> DeserializeRecordsIntoIter<R, D> {
        DeserializeRecordsIntoIter { elem: ::core::__fallible(__record(&self.rdr)), rdr: () }
    }
    pub fn records(&mut self) -> StringRecordsIter { StringRecordsIter { elem: ::core::__fallible(__record(&self.rdr)) } }
    pub fn into_records(self) -> StringRecordsIter { StringRecordsIter { elem: ::core::__fallible(__record(&self.rdr)) } }
    pub fn byte_records(&mut self) -> ByteRecordsIter { ByteRecordsIter { elem: ::core::__fallible(__record(&self.rdr)) } }
    pub fn headers(&mut self) -> Result<&StringRecord> { ::core::__fallible(()) }
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> { *record = __record(&self.rdr); ::core::__fallible(::core::__any()) }
    pub fn get_ref(&self) -> &R { &self.rdr }
    pub fn into_inner(self) -> R { self.rdr }
}
pub struct DeserializeRecordsIter<R, D> { #[pii(elements)] elem: Result<D> }
impl<D> Iterator for DeserializeRecordsIter<D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>> { ::core::__maybe(self.elem) }
}
pub struct DeserializeRecordsIntoIter<R, D> { #[pii(elements)] elem: Result<D>, rdr: R }
impl<R, D> Iterator for DeserializeRecordsIntoIter<R, D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>> { ::core::__maybe(self.elem) }
}
macro_rules! records {
    ($($iter:ident $record:ident $iter_of:ident $field:ty;)*) => { $(
        pub struct $iter { #[pii(elements)] elem: Result<$record> }
        impl Iterator for $iter {
            type Item = Result<$record>;
            fn next(&mut self) -> Option<Result<$record>> { ::core::__maybe(self.elem) }
        }
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $record { #[pii(elements)] elem: $field }
        impl $record {
            pub fn new() -> $record { () }
            pub fn get(&self, i: usize) -> Option<&$field> { ::core::__maybe(&self.elem) }
            pub fn push_field(&mut self, field: &$field) { self.elem = *field; }
            pub fn iter(&self) -> $iter_of { $iter_of { elem: &self.elem } }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::core::__any() }
            pub fn clear(&mut self) { *self = (); }
            pub fn trim(&mut self) {}
            pub fn as_slice(&self) -> &$field { &self.elem }
            pub fn deserialize<D: ::serde::Deserialize>(&self, headers: Option<&$record>) -> Result<D> { ::core::__fallible(__record(self)) }
        }
        impl core::ops::Index<usize> for $record {
            type Output = $field;
            fn index(&self, i: usize) -> &$field { &self.elem }
        }
        pub struct $iter_of { #[pii(elements)] elem: &$field }
        impl Iterator for $iter_of {
            type Item = &$field;
            fn next(&mut self) -> Option<&$field> { ::core::__maybe(self.elem) }
        }
        impl IntoIterator for &$record {
            type Item = &$field;
            type IntoIter = $iter_of;
            fn into_iter(self) -> $iter_of { $iter_of { elem: &self.elem } }
        }
    )* };
}
records! { StringRecordsIter StringRecord StringRecordIter str; ByteRecordsIter ByteRecord ByteRecordIter [u8]; }
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {
    fn from(xs: Vec<T>) -> StringRecord { StringRecord { elem: *xs.elem.as_ref() } }
}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> StringRecord { StringRecord { elem: *iter.into_iter().__item().as_ref() } }
}
