//! `rust_xlsxwriter` 0.102: a workbook holds what is written into its sheets, until it is saved.

pub use error_::XlsxError;
pub use format_::Format;
pub use note_::Note;
pub use workbook::Workbook;
pub use worksheet::{IntoExcelData, Worksheet};

mod error_ {
    // It says what is wrong with a place or a name.
    #[derive(Debug)]
    pub enum XlsxError { ParameterError(String), RowColumnLimitError, SheetnameCannotBeBlank(String), IoError(::std::io::Error) }
    impl core::fmt::Display for XlsxError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for XlsxError {}
}
mod format_ {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Format;
    impl Format {
        pub fn new() -> Format { Format }
        pub fn set_bold(self) -> Format { self }
        pub fn set_italic(self) -> Format { self }
        pub fn set_num_format(self, num_format: impl Into<String>) -> Format { self }
    }
}
mod note_ {
    #[derive(Clone, Debug)]
    pub struct Note { text: str }
    impl Note { pub fn new(text: impl Into<String>) -> Note { Note { text: text.into() } } }
}
pub mod workbook {
    use crate::{Worksheet, XlsxError};
    use ::std::path::Path;
    #[derive(Default)]
    pub struct Workbook { #[pii(elements)] elem: Worksheet }
    impl Workbook {
        pub fn new() -> Workbook { () }
        pub fn add_worksheet(&mut self) -> &mut Worksheet { &mut self.elem }
        pub fn push_worksheet(&mut self, worksheet: Worksheet) { self.elem = worksheet; }
        pub fn worksheets(&mut self) -> &[Worksheet] { &[self.elem] }
        pub fn worksheet_from_index(&mut self, index: usize) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(&mut self.elem) }
        pub fn worksheet_from_name(&mut self, sheetname: &str) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(&mut self.elem) }
        #[pii_sink(store, file)]
        fn __save(text: str) {}
        pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<(), XlsxError> { Workbook::__save(self.elem.text); ::core::__fallible(()) }
        pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError> { ::core::__fallible(self.elem.text) }
        pub fn save_to_writer<W: ::std::io::Write>(&mut self, writer: W) -> Result<(), XlsxError> { writer.write_all(&self.elem.text); ::core::__fallible(()) }
    }
}
pub mod worksheet {
    use crate::{Format, Note, XlsxError};
    pub trait IntoExcelData {}
    #[derive(Default)]
    pub struct Worksheet { text: str }
    impl Worksheet {
        pub fn new() -> Worksheet { Worksheet {} }
        pub fn name(&self) -> String { "" }
        pub fn set_name(&mut self, name: impl Into<String>) -> Result<&mut Worksheet, XlsxError> { self.__add(name); ::core::__fallible(self) }
        pub fn write(&mut self, row: u32, col: u16, data: impl IntoExcelData) -> Result<&mut Worksheet, XlsxError> { self.__add(data); ::core::__fallible(self) }
        pub fn write_with_format<T>(&mut self, row: u32, col: u16, data: T, format: &Format) -> Result<&mut Worksheet, XlsxError> { self.__add(data); ::core::__fallible(self) }
        pub fn write_row<I: IntoIterator>(&mut self, row: u32, col: u16, data: I) -> Result<&mut Worksheet, XlsxError> { self.__add(data.into_iter().__item()); ::core::__fallible(self) }
        pub fn write_column<I: IntoIterator>(&mut self, row: u32, col: u16, data: I) -> Result<&mut Worksheet, XlsxError> { self.__add(data.into_iter().__item()); ::core::__fallible(self) }
        pub fn write_row_matrix<I: IntoIterator, II>(&mut self, row: u32, col: u16, data: I) -> Result<&mut Worksheet, XlsxError> { self.__add(data.into_iter().__item()); ::core::__fallible(self) }
        pub fn write_number(&mut self, row: u32, col: u16, number: impl Into<f64>) -> Result<&mut Worksheet, XlsxError> { self.__add(number); ::core::__fallible(self) }
        pub fn write_number_with_format(&mut self, row: u32, col: u16, number: impl Into<f64>, format: &Format) -> Result<&mut Worksheet, XlsxError> { self.__add(number); ::core::__fallible(self) }
        pub fn write_string(&mut self, row: u32, col: u16, string: impl Into<String>) -> Result<&mut Worksheet, XlsxError> { self.__add(string); ::core::__fallible(self) }
        pub fn write_string_with_format(&mut self, row: u32, col: u16, string: impl Into<String>, format: &Format) -> Result<&mut Worksheet, XlsxError> { self.__add(string); ::core::__fallible(self) }
        pub fn write_boolean(&mut self, row: u32, col: u16, boolean: bool) -> Result<&mut Worksheet, XlsxError> { self.__add(boolean); ::core::__fallible(self) }
        pub fn write_blank(&mut self, row: u32, col: u16, format: &Format) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(self) }
        pub fn insert_note(&mut self, row: u32, col: u16, note: &Note) -> Result<&mut Worksheet, XlsxError> { self.__add(note); ::core::__fallible(self) }
        pub fn serialize<T: ::serde::Serialize>(&mut self, data_structure: &T) -> Result<&mut Worksheet, XlsxError> { self.__add(::serde::__written::shown(data_structure)); ::core::__fallible(self) }
        pub fn serialize_headers<T: ::serde::Serialize>(&mut self, row: u32, col: u16, data_structure: &T) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(self) }
        pub fn deserialize_headers<T>(&mut self, row: u32, col: u16) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(self) }
        pub fn set_header(&mut self, header: impl Into<String>) -> &mut Worksheet { self.__add(header); self }
        pub fn set_footer(&mut self, footer: impl Into<String>) -> &mut Worksheet { self.__add(footer); self }
        pub fn set_column_width(&mut self, col: u16, width: impl Into<f64>) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(self) }
        pub fn set_row_height(&mut self, row: u32, height: impl Into<f64>) -> Result<&mut Worksheet, XlsxError> { ::core::__fallible(self) }
        pub fn autofit(&mut self) -> &mut Worksheet { self }
        // One more value in a sheet that holds some.
        fn __add<T>(&mut self, value: T) { if ::core::__any() { self.text = value; } }
    }
}
