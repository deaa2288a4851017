//! Reading texts: from the disk, or from memory.
//!
//! Source files are not trusted: a `#[path]` may name a device or a pipe, so only regular files are read, and
//! only up to a size.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use super::error::ReadError;

/// No file larger than this is read.
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Folders deeper than this are not searched.
const MAX_DEPTH: usize = 32;

/// Where texts come from. Paths are absolute.
pub trait FileSource: Send + Sync {
    /// The text of a file.
    fn read(&self, path: &Path) -> Result<String, ReadError>;

    /// Whether there is such a file: `mod x;` asks for `x.rs`, then for `x/mod.rs`.
    fn is_file(&self, path: &Path) -> bool;

    /// The files below a folder that have this extension, sorted; nothing where there is no such folder.
    /// Hidden folders and `target` are skipped.
    fn files_below(&self, dir: &Path, extension: &str) -> Vec<PathBuf>;

    /// Where builds left what they generated for a package ([`out_dirs`](super::out_dirs)): on disk, whatever the source.
    fn out_dirs(&self, target_dir: &Path, package: &str) -> Vec<PathBuf> {
        super::out_dirs(target_dir, package)
    }
}

/// The disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct DiskFiles;

impl FileSource for DiskFiles {
    fn read(&self, path: &Path) -> Result<String, ReadError> {
        let io = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                ReadError::NotFound { path: path.to_path_buf() }
            }
            _ => ReadError::Io { path: path.to_path_buf(), reason: error.to_string() },
        };
        let metadata = fs::metadata(path).map_err(io)?;
        if !metadata.is_file() {
            let reason = "it is not a regular file".to_owned();
            return Err(ReadError::Io { path: path.to_path_buf(), reason });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(MAX_FILE_BYTES)).unwrap_or(0));
        let file = File::open(path).map_err(io)?;
        file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(io)?;
        text_of(path, bytes, metadata.len())
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }

    fn files_below(&self, dir: &Path, extension: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        walk(dir, extension, 0, &mut found);
        found.sort();
        found
    }
}

fn walk(dir: &Path, extension: &str, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        // The entry's own type: a link to a folder is not followed, and so no circle is walked.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            if depth < MAX_DEPTH && !is_skipped(&entry.file_name().to_string_lossy()) {
                walk(&path, extension, depth + 1, found);
            }
        } else if path.extension().is_some_and(|e| e == extension) && path.is_file() {
            found.push(path);
        }
    }
}

/// Folders that hold no sources of the project.
pub(super) fn is_skipped(folder: &str) -> bool {
    folder.starts_with('.') || folder == "target"
}

/// Bytes to text, with the checks that every source makes.
pub(super) fn text_of(path: &Path, bytes: Vec<u8>, size: u64) -> Result<String, ReadError> {
    if bytes.len() as u64 > MAX_FILE_BYTES {
        let bytes = size.max(bytes.len() as u64);
        return Err(ReadError::TooLarge { path: path.to_path_buf(), bytes, limit: MAX_FILE_BYTES });
    }
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let line = 1 + memchr::memchr_iter(b'\n', &error.as_bytes()[..offset]).count();
        ReadError::NotUtf8 { path: path.to_path_buf(), offset, line }
    })
}

/// Files in memory: what the specification harness runs on.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl MemoryFiles {
    /// No files yet.
    pub fn new() -> MemoryFiles {
        MemoryFiles::default()
    }

    /// Adds or replaces a file. Bytes, so that what is not UTF-8 can be tested too.
    pub fn insert(&mut self, path: impl AsRef<Path>, text: impl Into<Vec<u8>>) {
        self.files.insert(normalize(path.as_ref()), text.into());
    }

    /// The same, for building in one expression.
    #[must_use]
    pub fn with(mut self, path: impl AsRef<Path>, text: impl Into<Vec<u8>>) -> MemoryFiles {
        self.insert(path, text);
        self
    }
}

impl FileSource for MemoryFiles {
    fn read(&self, path: &Path) -> Result<String, ReadError> {
        let bytes = self.files.get(&normalize(path));
        let bytes = bytes.ok_or_else(|| ReadError::NotFound { path: path.to_path_buf() })?;
        text_of(path, bytes.clone(), bytes.len() as u64)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files.contains_key(&normalize(path))
    }

    fn files_below(&self, dir: &Path, extension: &str) -> Vec<PathBuf> {
        let dir = normalize(dir);
        let below = |p: &&PathBuf| p.starts_with(&dir) && p.extension().is_some_and(|e| e == extension);
        self.files.keys().filter(below).filter(|p| visible_below(p, &dir)).cloned().collect()
    }
}

/// Whether no folder between `dir` and the file is one that a search skips.
pub(super) fn visible_below(path: &Path, dir: &Path) -> bool {
    let folders = path.strip_prefix(dir).ok().and_then(Path::parent);
    folders.is_some_and(|f| !f.components().any(|c| is_skipped(&c.as_os_str().to_string_lossy())))
}

/// Removes `.` and `..` by the text of the path alone, as `#[path = "../x.rs"]` needs it.
pub(crate) fn normalize(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(result.components().next_back(), Some(Component::Normal(_))) => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disk_errors_say_what_is_wrong() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = |name: &str| dir.path().join(name);
        fs::write(path("latin1.rs"), b"// ok\n// caf\xe9\n").expect("a file");
        fs::write(path("good.rs"), "// 电话\n").expect("a file");
        let big = File::create(path("big.rs")).expect("a file");
        big.set_len(MAX_FILE_BYTES + 1).expect("a sparse file");

        assert_eq!(DiskFiles.read(&path("good.rs")).as_deref(), Ok("// 电话\n"));
        let bad = DiskFiles.read(&path("latin1.rs"));
        assert_eq!(bad, Err(ReadError::NotUtf8 { path: path("latin1.rs"), offset: 12, line: 2 }));
        assert!(matches!(DiskFiles.read(&path("big.rs")), Err(ReadError::TooLarge { .. })));
        assert!(DiskFiles.read(&path("none.rs")).is_err_and(|e| e.is_not_found()));
        assert!(matches!(DiskFiles.read(dir.path()), Err(ReadError::Io { .. })));
    }

    #[test]
    fn searching_skips_build_output_and_hidden_folders() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let mut memory = MemoryFiles::new();
        for name in ["m/1/up.sql", "m/2.sql", "m/x.rs", "m/target/3.sql", "m/.git/4.sql"] {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().expect("it has one")).expect("a folder");
            fs::write(&path, "").expect("a file");
            memory.insert(&path, "");
        }
        let want = vec![dir.path().join("m/1/up.sql"), dir.path().join("m/2.sql")];
        assert_eq!(DiskFiles.files_below(&dir.path().join("m"), "sql"), want);
        assert_eq!(memory.files_below(&dir.path().join("m"), "sql"), want);
        assert!(DiskFiles.files_below(&dir.path().join("nowhere"), "sql").is_empty());
    }

    #[test]
    fn memory_paths_are_normal() {
        let files = MemoryFiles::new().with("/w/src/a.rs", "x");
        assert_eq!(files.read(Path::new("/w/src/b/../a.rs")).as_deref(), Ok("x"));
        assert!(files.is_file(Path::new("/w/./src/a.rs")));
        assert_eq!(normalize(Path::new("../x/../y")), Path::new("../y"));
    }
}
