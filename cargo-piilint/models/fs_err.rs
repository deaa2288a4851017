//! `fs-err` 2 and 3: the files of `std` and `tokio`, with paths in their errors.

use ::std::io;
use ::std::path::{Path, PathBuf};

pub use ::std::fs::{
    DirEntry, ReadDir, canonicalize, copy, create_dir, create_dir_all, exists, hard_link, metadata, read, read_dir,
    read_to_string, remove_dir, remove_dir_all, remove_file, rename, set_permissions, symlink_metadata, write,
};

#[derive(Debug)]
#[repr(transparent)]
pub struct File(::std::fs::File);
impl File {
    pub fn open<P: Into<PathBuf>>(path: P) -> io::Result<File> { ::std::fs::File::open(path) }
    #[pii_sink(store, file)]
    pub fn create<P: Into<PathBuf>>(path: P) -> io::Result<File> { ::std::fs::File::create(()) }
    #[pii_sink(store, file)]
    pub fn create_new<P: Into<PathBuf>>(path: P) -> io::Result<File> { ::std::fs::File::create_new(()) }
    pub fn options() -> OpenOptions { OpenOptions }
    pub fn from_options<P: Into<PathBuf>>(path: P, options: &::std::fs::OpenOptions) -> io::Result<File> { options.open(path) }
    pub fn from_parts<P: Into<PathBuf>>(file: ::std::fs::File, path: P) -> File { file }
    pub fn into_parts(self) -> (::std::fs::File, PathBuf) { (self, ::core::__unseen()) }
    pub fn into_file(self) -> ::std::fs::File { self }
    pub fn into_path(self) -> PathBuf { ::core::__unseen() }
    pub fn file(&self) -> &::std::fs::File { self }
    pub fn file_mut(&mut self) -> &mut ::std::fs::File { self }
    pub fn path(&self) -> &Path { ::core::__unseen() }
    pub fn sync_all(&self) -> io::Result<()> { ::core::__fallible(()) }
    pub fn sync_data(&self) -> io::Result<()> { ::core::__fallible(()) }
    pub fn set_len(&self, size: u64) -> io::Result<()> { ::core::__fallible(()) }
    pub fn metadata(&self) -> io::Result<::std::fs::Metadata> { self.metadata() }
    pub fn try_clone(&self) -> io::Result<File> { ::core::__fallible(*self) }
    pub fn set_permissions(&self, perm: ::std::fs::Permissions) -> io::Result<()> { ::core::__fallible(()) }
    pub fn lock(&self) -> io::Result<()> { ::core::__fallible(()) }
    pub fn unlock(&self) -> io::Result<()> { ::core::__fallible(()) }
}
impl From<File> for ::std::fs::File { fn from(file: File) -> ::std::fs::File { file } }
macro_rules! file {
    ($($ty:ty)*) => { $(
        impl io::Write for $ty {
            #[pii_sink(store, file)]
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
            #[pii_sink(store, file)]
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
            #[pii_sink(store, file)]
            fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
            fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
        }
        impl io::Read for $ty {
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { buf.elem = ::core::__unseen(); ::core::__fallible(0) }
        }
        impl io::Seek for $ty {}
    )* };
}
file! { File &File }

#[derive(Clone, Debug)]
pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> OpenOptions { OpenOptions }
    pub fn read(&mut self, read: bool) -> &mut OpenOptions { self }
    pub fn write(&mut self, write: bool) -> &mut OpenOptions { self }
    pub fn append(&mut self, append: bool) -> &mut OpenOptions { self }
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions { self }
    pub fn create(&mut self, create: bool) -> &mut OpenOptions { self }
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions { self }
    pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
    pub fn from_options(options: ::std::fs::OpenOptions) -> OpenOptions { OpenOptions }
}

/// What `Path` can do besides.
pub trait PathExt {
    fn fs_err_try_exists(&self) -> io::Result<bool> { ::core::__fallible(::core::__any()) }
    fn fs_err_metadata(&self) -> io::Result<::std::fs::Metadata> { ::std::fs::metadata(()) }
    fn fs_err_read_dir(&self) -> io::Result<ReadDir> { ::std::fs::read_dir(()) }
    fn fs_err_canonicalize(&self) -> io::Result<PathBuf> { ::std::fs::canonicalize(()) }
}
impl PathExt for Path {}

pub mod tokio {
    pub use ::tokio::fs::{
        File, OpenOptions, canonicalize, copy, create_dir, create_dir_all, metadata, read, read_to_string, remove_dir,
        remove_dir_all, remove_file, rename, try_exists, write,
    };
}
