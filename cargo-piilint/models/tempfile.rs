//! `tempfile` 3: what is written to a temporary file is in a file.

use ::std::fs::File;
use ::std::io;
use ::std::path::{Path, PathBuf};

pub fn tempfile() -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> { ::core::__fallible(::core::__unseen()) }
pub fn tempdir() -> io::Result<TempDir> { ::core::__fallible(TempDir) }
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> { ::core::__fallible(TempDir) }
#[derive(Debug)]
pub struct TempDir;
impl TempDir {
    pub fn new() -> io::Result<TempDir> { ::core::__fallible(TempDir) }
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> { ::core::__fallible(TempDir) }
    pub fn with_prefix<S>(prefix: S) -> io::Result<TempDir> { ::core::__fallible(TempDir) }
    pub fn path(&self) -> &Path { "" }
    pub fn keep(self) -> PathBuf { () }
    pub fn into_path(self) -> PathBuf { () }
    pub fn close(self) -> io::Result<()> { ::core::__fallible(()) }
}
impl AsRef<Path> for TempDir { fn as_ref(&self) -> &Path { "" } }
#[derive(Debug)]
pub struct TempPath;
impl core::ops::Deref for TempPath { type Target = Path; fn deref(&self) -> &Path { "" } }
impl TempPath {
    pub fn close(self) -> io::Result<()> { ::core::__fallible(()) }
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PersistError> { ::core::__fallible(()) }
    pub fn keep(self) -> Result<PathBuf, PersistError> { ::core::__fallible(()) }
}
#[derive(Debug)]
pub struct PersistError { pub error: io::Error }
impl core::fmt::Display for PersistError { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for PersistError {}
impl From<PersistError> for io::Error { fn from(error: PersistError) -> io::Error { error.error } }
#[derive(Debug)]
pub struct NamedTempFile<F = File> { file: F }
impl NamedTempFile<File> {
    pub fn new() -> io::Result<NamedTempFile<File>> { ::core::__fallible(NamedTempFile { file: ::core::__unseen() }) }
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile<File>> { ::core::__fallible(NamedTempFile { file: ::core::__unseen() }) }
    pub fn with_suffix<S>(suffix: S) -> io::Result<NamedTempFile<File>> { ::core::__fallible(NamedTempFile { file: ::core::__unseen() }) }
    pub fn with_prefix<S>(prefix: S) -> io::Result<NamedTempFile<File>> { ::core::__fallible(NamedTempFile { file: ::core::__unseen() }) }
    pub fn reopen(&self) -> io::Result<File> { ::core::__fallible(self.file) }
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path { "" }
    pub fn close(self) -> io::Result<()> { ::core::__fallible(()) }
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError> { ::core::__fallible(self.file) }
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError> { ::core::__fallible(self.file) }
    pub fn keep(self) -> Result<(F, PathBuf), PersistError> { ::core::__fallible((self.file, ())) }
    pub fn as_file(&self) -> &F { &self.file }
    pub fn as_file_mut(&mut self) -> &mut F { &mut self.file }
    pub fn into_file(self) -> F { self.file }
    pub fn into_temp_path(self) -> TempPath { TempPath }
    pub fn into_parts(self) -> (F, TempPath) { (self.file, TempPath) }
}
impl<F: io::Write> io::Write for NamedTempFile<F> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.file.write(buf) }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { self.file.write_all(buf) }
    fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { self.file.write_fmt(args) }
    fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
}
impl<F: io::Read> io::Read for NamedTempFile<F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.file.read(buf) }
}
impl<F> io::Seek for NamedTempFile<F> {}
#[derive(Clone, Debug)]
pub struct Builder;
impl Builder {
    pub fn new() -> Builder { Builder }
    pub fn prefix<S: ?Sized>(&mut self, prefix: &S) -> &mut Builder { self }
    pub fn suffix<S: ?Sized>(&mut self, suffix: &S) -> &mut Builder { self }
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Builder { self }
    pub fn append(&mut self, append: bool) -> &mut Builder { self }
    pub fn tempfile(&self) -> io::Result<NamedTempFile> { ::core::__fallible(NamedTempFile { file: ::core::__unseen() }) }
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile> { ::core::__fallible(NamedTempFile { file: ::core::__unseen() }) }
    pub fn tempdir(&self) -> io::Result<TempDir> { ::core::__fallible(TempDir) }
}
