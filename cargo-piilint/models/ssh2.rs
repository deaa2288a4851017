//! `ssh2` 0.9: what is written to a channel or a file of another host goes there, and so do commands. A stream knows the host, but the
//! session does not say which.

use ::std::io::{self, Read, Write};
use ::std::path::{Path, PathBuf};

#[derive(Debug)]
pub struct Error;
impl Error { pub fn message(&self) -> &str { "" } }
impl core::fmt::Display for Error { fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { Ok(()) } }
impl core::error::Error for Error {}
impl From<Error> for io::Error { fn from(err: Error) -> io::Error { () } }

#[derive(Clone)]
pub struct Session { url: str }
impl Session {
    pub fn new() -> Result<Session, Error> { ::core::__fallible(Session {}) }
    pub fn set_tcp_stream<S>(&mut self, stream: S) { self.url = stream.url; }
    pub fn handshake(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn set_banner(&self, banner: &str) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn set_blocking(&self, blocking: bool) {}
    pub fn set_compress(&self, compress: bool) {}
    pub fn set_timeout(&self, timeout_ms: u32) {}
    pub fn set_keepalive(&self, want_reply: bool, interval: u32) {}
    pub fn keepalive_send(&self) -> Result<u32, Error> { ::core::__fallible(0) }
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn userauth_pubkey_memory(&self, username: &str, pubkeydata: Option<&str>, privatekeydata: &str, passphrase: Option<&str>) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn authenticated(&self) -> bool { ::core::__any() }
    pub fn channel_session(&self) -> Result<Channel, Error> { ::core::__fallible(Channel { url: self.url }) }
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error> { ::core::__fallible((Channel { url: self.url }, ScpFileStat)) }
    pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error> { ::core::__fallible(Channel { url: self.url }) }
    pub fn sftp(&self) -> Result<Sftp, Error> { ::core::__fallible(Sftp { url: self.url }) }
    pub fn banner(&self) -> Option<&str> { ::core::__unseen() }
    pub fn disconnect(&self, reason: Option<()>, description: &str, lang: Option<&str>) -> Result<(), Error> { ::core::__fallible(()) }
}
pub struct ScpFileStat;
impl ScpFileStat {
    pub fn size(&self) -> u64 { 0 }
    pub fn mode(&self) -> i32 { 0 }
    pub fn is_dir(&self) -> bool { ::core::__any() }
    pub fn is_file(&self) -> bool { ::core::__any() }
}

pub struct Channel { url: str }
impl Channel {
    #[pii_sink(share)]
    pub fn setenv(&mut self, var: &str, #[pii(sink)] val: &str) -> Result<(), Error> { ::core::__fallible(()) }
    #[pii_sink(share)]
    pub fn exec(&mut self, command: &str) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn shell(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn stderr(&self) -> Stream { Stream { url: self.url } }
    pub fn stream(&self, stream_id: i32) -> Stream { Stream { url: self.url } }
    pub fn exit_status(&self) -> Result<i32, Error> { ::core::__fallible(0) }
    pub fn eof(&self) -> bool { ::core::__any() }
    pub fn send_eof(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn wait_eof(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn close(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn wait_close(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
}
pub struct Stream { url: str }
pub struct Sftp { url: str }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileStat { pub size: Option<u64>, pub uid: Option<u32>, pub gid: Option<u32>, pub perm: Option<u32>, pub atime: Option<u64>, pub mtime: Option<u64> }
impl FileStat {
    pub fn is_dir(&self) -> bool { ::core::__any() }
    pub fn is_file(&self) -> bool { ::core::__any() }
}
impl Sftp {
    pub fn open_mode<T: AsRef<Path>>(&self, filename: T, flags: impl Sized, mode: i32, open_type: impl Sized) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
    pub fn create(&self, filename: &Path) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error> { ::core::__fallible(File { url: self.url }) }
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<()>) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn unlink(&self, file: &Path) -> Result<(), Error> { ::core::__fallible(()) }
}
pub struct File { url: str }
impl File {
    pub fn stat(&mut self) -> Result<FileStat, Error> { ::core::__fallible(::core::__unseen()) }
    pub fn fsync(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
    pub fn close(&mut self) -> Result<(), Error> { ::core::__fallible(()) }
}
#[pii_source(input)]
fn __received() -> Vec<u8>;
macro_rules! streams {
    ($($ty:ty)*) => { $(
        impl Write for $ty {
            #[pii_sink(share)]
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { ::core::__fallible(0) }
            #[pii_sink(share)]
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()> { ::core::__fallible(()) }
            #[pii_sink(share)]
            fn write_fmt(&mut self, args: core::fmt::Arguments) -> io::Result<()> { ::core::__fallible(()) }
            fn flush(&mut self) -> io::Result<()> { ::core::__fallible(()) }
        }
        impl Read for $ty {
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { *buf = __received(); ::core::__fallible(0) }
        }
    )* };
}
streams! { Channel Stream File }
