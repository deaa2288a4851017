//! Paths as the formats want them: forward slashes, relative to the right root, and percent-encoded for URIs.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use crate::source::{FileId, Span};

use super::Report;

impl Report<'_> {
    /// `path:line:col`, counted from 1; only the path for a file that is gone, nothing for no place.
    pub(super) fn place(&self, span: Span) -> String {
        let Some(file) = self.sources.get(span.file) else { return String::new() };
        let at = file.clamp(span.start);
        format!("{}:{}:{}", file.path(), at.line, at.col + 1)
    }

    /// The path of a file from the repository's root, as reviews want it; none outside of it.
    ///
    /// Cargo's paths start at the workspace root, which may lie anywhere in a repository.
    pub(super) fn review_path(&self, file: FileId) -> Option<String> {
        let file = self.sources.get(file)?;
        if let Ok(inside) = normal(file.abs_path()).strip_prefix(self.review_root()) {
            return Some(slashes(inside));
        }
        // The file's path may come through a link that the root's path does not: go by the shown path instead.
        if !is_inside(file.path()) {
            return None;
        }
        let nested = self.workspace_root.strip_prefix(self.review_root()).map(slashes).unwrap_or_default();
        Some(if nested.is_empty() { file.path().to_owned() } else { format!("{nested}/{}", file.path()) })
    }

    /// The path from the workspace root where the file lies within, else the whole path.
    pub(super) fn editor_path(&self, file: FileId) -> String {
        match self.sources.get(file) {
            Some(file) if is_inside(file.path()) => file.path().to_owned(),
            Some(file) => file.abs_path().to_string_lossy().into_owned(),
            None => String::new(),
        }
    }
}

fn is_inside(path: &str) -> bool {
    !path.starts_with('/') && !path.starts_with("../") && !path.contains(':')
}

/// A path without `.` and `..`, by its letters alone: no disk is asked.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if out.pop() => {}
            part => out.push(part),
        }
    }
    out
}

/// A relative path with forward slashes.
pub(super) fn slashes(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Percent-encodes what RFC 3986 does not leave as it is in a path.
pub(super) fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte.into());
            }
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{empty, sources};

    #[test]
    fn reviews_count_from_the_repository() {
        let sources = sources(&[("src/lib.rs", ""), ("../other/src/lib.rs", "")]);
        let mut report = empty(&sources);
        let (inside, outside) = (FileId(0), FileId(1));
        assert_eq!(report.review_path(inside).as_deref(), Some("src/lib.rs"));
        report.repo_root = Some(PathBuf::from("/"));
        assert_eq!(report.review_path(inside).as_deref(), Some("w/src/lib.rs"));
        assert_eq!(report.review_path(outside).as_deref(), Some("other/src/lib.rs"));
        report.repo_root = Some(PathBuf::from("/elsewhere"));
        assert_eq!(report.review_path(inside).as_deref(), Some("src/lib.rs"));
        assert_eq!(report.review_path(outside), None);
        assert_eq!(report.review_path(FileId::NONE), None);
        assert_eq!(report.editor_path(outside), "/w/../other/src/lib.rs");
    }

    #[test]
    fn uris_are_encoded() {
        assert_eq!(uri("src/订单 a.rs"), "src/%E8%AE%A2%E5%8D%95%20a.rs");
        assert_eq!(uri("src/a%b#c.rs"), "src/a%25b%23c.rs");
    }
}
