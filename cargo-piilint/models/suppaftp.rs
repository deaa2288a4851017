//! `suppaftp` 12: what is put goes to the host that was connected to, in the clear where the stream has no TLS.

use ::std::io::{self, Cursor, Read, Write};

pub use types::{FtpError, FtpResult};
pub use sync_ftp_::{ImplFtpStream, TransferStream};
pub type FtpStream = ImplFtpStream<__NoTlsStream>;
pub type RustlsFtpStream = ImplFtpStream<__RustlsStream>;
struct __NoTlsStream;
struct __RustlsStream;

pub mod types {
    #[derive(Debug)]
    pub enum FtpError { ConnectionError(::std::io::Error), SecureError(String), UnexpectedResponse(()), BadResponse }
    impl core::fmt::Display for FtpError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
    impl core::error::Error for FtpError {}
    pub type FtpResult<T> = core::result::Result<T, FtpError>;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Mode { Active, ExtendedPassive, Passive }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FileType { Ascii(()), Ebcdic(()), Image, Binary, Local(u8) }
}
mod sync_ftp_ {
    use super::*;
    use super::types::*;
    use core::marker::PhantomData;
    pub struct ImplFtpStream<T> { url: str, of: PhantomData<T> }
    impl<T> ImplFtpStream<T> {
        pub fn connect<A>(#[pii(recipient)] addr: A) -> FtpResult<ImplFtpStream<T>> { ::core::__fallible(ImplFtpStream { url: addr }) }
        pub fn connect_timeout(#[pii(recipient)] addr: core::net::SocketAddr, timeout: core::time::Duration) -> FtpResult<ImplFtpStream<T>> { ::core::__fallible(ImplFtpStream { url: addr }) }
        pub fn into_secure(self, tls_connector: impl Sized, domain: &str) -> FtpResult<ImplFtpStream<T>> { ::core::__fallible(self) }
        pub fn connect_secure_implicit<A>(#[pii(recipient)] addr: A, tls_connector: impl Sized, domain: &str) -> FtpResult<ImplFtpStream<T>> { ::core::__fallible(ImplFtpStream { url: addr }) }
        pub fn active_mode(self, accept_timeout: core::time::Duration) -> ImplFtpStream<T> { self }
        pub fn set_mode(&mut self, mode: Mode) {}
        pub fn get_welcome_msg(&self) -> Option<&str> { ::core::__unseen() }
        pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn cdup(&mut self) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn pwd(&mut self) -> FtpResult<String> { ::core::__fallible(::core::__unseen()) }
        pub fn noop(&mut self) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn mkdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn transfer_type(&mut self, file_type: FileType) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn quit(&mut self) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn rename<S: AsRef<str>>(&mut self, from_name: S, to_name: S) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn retr_as_buffer(&mut self, file_name: &str) -> FtpResult<Cursor<Vec<u8>>> { ::core::__fallible(::core::__unseen()) }
        pub fn retr_as_stream<S: AsRef<str>>(&mut self, file_name: S) -> FtpResult<TransferStream<T>> { ::core::__fallible(TransferStream {}) }
        pub fn rmdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()> { ::core::__fallible(()) }
        pub fn put_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>> { ::core::__fallible(TransferStream { url: self.url }) }
        pub fn append_with_stream<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<TransferStream<T>> { ::core::__fallible(TransferStream { url: self.url }) }
        pub fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> { ::core::__fallible(::core::__unseen()) }
        pub fn nlst(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> { ::core::__fallible(::core::__unseen()) }
        pub fn size<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<usize> { ::core::__fallible(0) }
    }
    impl ImplFtpStream<__NoTlsStream> {
        #[pii_sink(share, cleartext)]
        pub fn put_file<S: AsRef<str>, R: Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64> { ::core::__fallible(0) }
        #[pii_sink(share, cleartext)]
        pub fn append_file<R: Read>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64> { ::core::__fallible(0) }
    }
    impl ImplFtpStream<__RustlsStream> {
        #[pii_sink(share)]
        pub fn put_file<S: AsRef<str>, R: Read>(&mut self, filename: S, r: &mut R) -> FtpResult<u64> { ::core::__fallible(0) }
        #[pii_sink(share)]
        pub fn append_file<R: Read>(&mut self, filename: &str, r: &mut R) -> FtpResult<u64> { ::core::__fallible(0) }
    }
    pub struct TransferStream<T> { url: str, of: PhantomData<T> }
    #[pii_source(input)]
    fn __received() -> Vec<u8>;
    impl<T> Read for TransferStream<T> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
    }
    impl Write for TransferStream<__NoTlsStream> {
        #[pii_sink(share, cleartext)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(share, cleartext)]
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
        #[pii_sink(share, cleartext)]
        fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
        fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
    }
    impl Write for TransferStream<__RustlsStream> {
        #[pii_sink(share)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
        #[pii_sink(share)]
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
        #[pii_sink(share)]
        fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
        fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
    }
}
