//! `russh-sftp` 3: what is written to a file of another host goes there.

pub mod client {
    use error::Error;
    pub use session_::SftpSession;

    pub mod error {
        #[derive(Clone, Debug)]
        pub enum Error { Status(()), IO(String), Timeout, Limited(String), UnexpectedPacket, UnexpectedBehavior(String) }
        impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
        impl core::error::Error for Error {}
    }
    pub mod fs {
        use super::Error;
        pub struct File { url: str }
        impl File {
            pub async fn sync_all(&self) -> Result<(), Error> { ::core::__fallible(()) }
            pub async fn close(self) -> ::std::io::Result<()> { ::core::__fallible(()) }
        }
        #[pii_source(input)]
        fn __received() -> Vec<u8>;
        impl ::tokio::io::AsyncWrite for File {}
        impl ::tokio::io::AsyncWriteExt for File {
            #[pii_sink(share)]
            async fn write(&mut self, src: &[u8]) -> ::std::io::Result<usize> { ::core::__fallible(0) }
            #[pii_sink(share)]
            async fn write_all(&mut self, src: &[u8]) -> ::std::io::Result<()> { ::core::__fallible(()) }
        }
        impl ::tokio::io::AsyncReadExt for File {
            async fn read(&mut self, buf: &mut [u8]) -> ::std::io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
        }
    }
    mod session_ {
        use super::Error;
        use super::fs::File;
        pub struct SftpSession { url: str }
        impl SftpSession {
            pub async fn new<S>(stream: S) -> Result<SftpSession, Error> { ::core::__fallible(SftpSession { url: stream.url }) }
            pub fn set_timeout(&self, secs: u64) {}
            pub async fn close(&self) -> Result<(), Error> { ::core::__fallible(()) }
            pub async fn open<T>(&self, filename: T) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
            pub async fn create<T>(&self, filename: T) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
            pub async fn open_with_flags<T>(&self, filename: T, flags: impl Sized) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
            pub async fn canonicalize<T>(&self, path: T) -> Result<String, Error> { ::core::__fallible(::core::__unseen()) }
            pub async fn create_dir<T>(&self, path: T) -> Result<(), Error> { ::core::__fallible(()) }
            pub async fn read<P>(&self, path: P) -> Result<Vec<u8>, Error> { ::core::__fallible(::core::__unseen()) }
            #[pii_sink(share)]
            pub async fn write<P>(&self, path: P, #[pii(sink)] data: &[u8]) -> Result<(), Error> { ::core::__fallible(()) }
            pub async fn try_exists<P>(&self, path: P) -> Result<bool, Error> { ::core::__fallible(::core::__any()) }
            pub async fn remove_dir<P>(&self, path: P) -> Result<(), Error> { ::core::__fallible(()) }
            pub async fn remove_file<T>(&self, filename: T) -> Result<(), Error> { ::core::__fallible(()) }
            pub async fn rename<O, N>(&self, oldpath: O, newpath: N) -> Result<(), Error> { ::core::__fallible(()) }
        }
    }
}
