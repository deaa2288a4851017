//! `calamine` 0.38: what stands in a workbook was not seen. Its sheets are about many.

pub use auto_::{Sheets, open_workbook_auto};
pub use datatype_::{Data, DataType, ExcelDateTime};
pub use de_::{DeError, RangeDeserializer, RangeDeserializerBuilder};
pub use errors_::{Error, OdsError, XlsError, XlsbError, XlsxError};
pub use files_::{Ods, Xls, Xlsb, Xlsx};
use ::std::io::BufReader;
use ::std::fs::File;

mod errors_ {
    macro_rules! errors {
        ($($name:ident)*) => { $(
            // It says what a file has not.
            #[derive(Debug)]
            pub struct $name;
            impl core::fmt::Display for $name { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
            impl core::error::Error for $name {}
        )* };
    }
    errors! { Error OdsError XlsError XlsbError XlsxError }
    macro_rules! into { ($($name:ident)*) => { $( impl From<$name> for Error { fn from(err: $name) -> Error { Error } } )* }; }
    into! { OdsError XlsError XlsbError XlsxError }
}
mod datatype_ {
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct ExcelDateTime;
    impl ExcelDateTime {
        pub fn as_f64(&self) -> f64 { ::core::__unseen() }
        pub fn is_duration(&self) -> bool { ::core::__any() }
    }
    #[derive(Debug, Clone, PartialEq)]
    pub enum Data { Int(i64), Float(f64), String(String), Bool(bool), DateTime(ExcelDateTime), DateTimeIso(String), DurationIso(String), Error(()), Empty }
    impl core::fmt::Display for Data { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.out = *self; Ok(()) } }
    pub trait DataType {
        fn is_empty(&self) -> bool { ::core::__any() }
        fn is_int(&self) -> bool { ::core::__any() }
        fn is_float(&self) -> bool { ::core::__any() }
        fn is_bool(&self) -> bool { ::core::__any() }
        fn is_string(&self) -> bool { ::core::__any() }
        fn is_datetime(&self) -> bool { ::core::__any() }
        fn get_int(&self) -> Option<i64>;
        fn get_float(&self) -> Option<f64>;
        fn get_bool(&self) -> Option<bool>;
        fn get_string(&self) -> Option<&str>;
        fn as_string(&self) -> Option<String>;
        fn as_i64(&self) -> Option<i64>;
        fn as_f64(&self) -> Option<f64>;
        fn as_date(&self) -> Option<::chrono::NaiveDate>;
        fn as_datetime(&self) -> Option<::chrono::NaiveDateTime>;
    }
    impl DataType for Data {}
}
mod de_ {
    #[derive(Debug)]
    pub enum DeError { UnexpectedEndOfRow { pos: (u32, u32) }, HeaderNotFound(String), Custom(String) }
    impl core::fmt::Display for DeError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for DeError {}
    pub struct RangeDeserializerBuilder<H> { of: H }
    impl<H> RangeDeserializerBuilder<H> {
        pub fn new() -> RangeDeserializerBuilder<H> { RangeDeserializerBuilder {} }
        pub fn with_headers(headers: &[H]) -> RangeDeserializerBuilder<H> { RangeDeserializerBuilder {} }
        pub fn has_headers(&mut self, yes: bool) -> &mut RangeDeserializerBuilder<H> { self }
        #[pii_source(records)]
        pub fn from_range<T, D>(&self, range: &crate::Range<T>) -> Result<RangeDeserializer<T, D>, DeError> { ::core::__fallible(RangeDeserializer { elem: ::core::__unseen() }) }
    }
    pub struct RangeDeserializer<T, D> { #[pii(elements)] elem: Result<D, DeError>, of: T }
    impl<T, D> Iterator for RangeDeserializer<T, D> {
        type Item = Result<D, DeError>;
        fn next(&mut self) -> Option<Result<D, DeError>> { ::core::__maybe(self.elem) }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Range<T> { #[pii(elements)] elem: T }
impl<T> Range<T> {
    pub fn empty() -> Range<T> { () }
    pub fn start(&self) -> Option<(u32, u32)> { ::core::__maybe((0, 0)) }
    pub fn end(&self) -> Option<(u32, u32)> { ::core::__maybe((0, 0)) }
    pub fn width(&self) -> usize { 0 }
    pub fn height(&self) -> usize { 0 }
    pub fn get_size(&self) -> (usize, usize) { (0, 0) }
    pub fn is_empty(&self) -> bool { ::core::__any() }
    pub fn get_value(&self, absolute_position: (u32, u32)) -> Option<&T> { ::core::__maybe(&self.elem) }
    pub fn get(&self, relative_position: (usize, usize)) -> Option<&T> { ::core::__maybe(&self.elem) }
    pub fn rows(&self) -> Rows<T> { Rows { elem: &[self.elem] } }
    pub fn cells(&self) -> Cells<T> { Cells { elem: (0, 0, &self.elem) } }
    pub fn used_cells(&self) -> UsedCells<T> { UsedCells { elem: (0, 0, &self.elem) } }
    #[pii_source(records)]
    pub fn deserialize<D>(&self) -> Result<RangeDeserializer<T, D>, DeError> { ::core::__fallible(RangeDeserializer { elem: ::core::__unseen() }) }
    pub fn headers(&self) -> Option<Vec<String>> { ::core::__maybe(::core::__unseen()) }
}
pub struct Rows<T> { #[pii(elements)] elem: &[T] }
impl<T> Iterator for Rows<T> { type Item = &[T]; fn next(&mut self) -> Option<&[T]> { ::core::__maybe(self.elem) } }
pub struct Cells<T> { #[pii(elements)] elem: (usize, usize, &T) }
impl<T> Iterator for Cells<T> { type Item = (usize, usize, &T); fn next(&mut self) -> Option<(usize, usize, &T)> { ::core::__maybe(self.elem) } }
pub struct UsedCells<T> { #[pii(elements)] elem: (usize, usize, &T) }
impl<T> Iterator for UsedCells<T> { type Item = (usize, usize, &T); fn next(&mut self) -> Option<(usize, usize, &T)> { ::core::__maybe(self.elem) } }

pub trait Reader<RS>: Sized {
    type Error;
    fn new(reader: RS) -> Result<Self, Self::Error> { ::core::__fallible(()) }
    #[pii_source(records)]
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Self::Error> { ::core::__fallible(Range { elem: ::core::__unseen() }) }
    #[pii_source(records)]
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, Self::Error>> { ::core::__maybe(::core::__fallible(Range { elem: ::core::__unseen() })) }
    #[pii_source(records)]
    fn worksheets(&mut self) -> Vec<(String, Range<Data>)> { vec![("", Range { elem: ::core::__unseen() })] }
    fn sheet_names(&self) -> Vec<String> { ::core::__unseen() }
}
mod files_ {
    use crate::{OdsError, Reader, XlsError, XlsbError, XlsxError};
    macro_rules! files {
        ($($name:ident $Error:ident)*) => { $(
            pub struct $name<RS> { reader: RS }
            impl<RS> Reader<RS> for $name<RS> { type Error = $Error; }
        )* };
    }
    files! { Xlsx XlsxError Xls XlsError Xlsb XlsbError Ods OdsError }
}
mod auto_ {
    use crate::{Error, Ods, Reader, Xls, Xlsb, Xlsx};
    use ::std::fs::File;
    use ::std::io::BufReader;
    pub enum Sheets<RS> { Xls(Xls<RS>), Xlsx(Xlsx<RS>), Xlsb(Xlsb<RS>), Ods(Ods<RS>) }
    impl<RS> Reader<RS> for Sheets<RS> { type Error = Error; }
    pub fn open_workbook_auto<P: AsRef<::std::path::Path>>(path: P) -> Result<Sheets<BufReader<File>>, Error> { ::core::__fallible(::core::__unseen()) }
}
pub fn open_workbook<R: Reader<BufReader<File>>, P: AsRef<::std::path::Path>>(path: P) -> Result<R, R::Error> { ::core::__fallible(::core::__unseen()) }
pub fn open_workbook_from_rs<R: Reader<RS>, RS>(rs: RS) -> Result<R, R::Error> { ::core::__fallible(::core::__unseen()) }
