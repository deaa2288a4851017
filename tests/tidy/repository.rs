//! The texts of the repository, as committed: build output and what git ignores is left out.

use std::fs;
use std::path::Path;

/// The repository.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Folders that are not committed, or not ours to write.
const SKIPPED: &[&str] = &["target", ".git"];

/// A text file.
pub(crate) struct Text {
    /// Its path in the repository, with forward slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Text {
    pub(crate) fn is_in(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    pub(crate) fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|e| e == extension)
    }

    /// The lines of a Markdown file outside its blocks, with their numbers.
    pub(crate) fn prose(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut in_block = false;
        self.text.lines().enumerate().filter_map(move |(index, line)| {
            let fence = line.trim_start().starts_with("```");
            in_block ^= fence;
            (!in_block && !fence).then_some((index + 1, line))
        })
    }
}

/// Every text of the repository, by path.
pub(crate) fn texts() -> Vec<Text> {
    let mut found = Vec::new();
    walk(Path::new(ROOT), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<Text>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if SKIPPED.contains(&name.as_str()) {
            continue;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => {
                walk(&entry.path(), &format!("{path}/"), found);
            }
            Ok(kind) if kind.is_file() => {
                // What is not UTF-8 is a picture or a fixture.
                found.extend(fs::read_to_string(entry.path()).ok().map(|text| Text { path, text }));
            }
            _ => {}
        }
    }
}

/// The files that a line of Markdown names: targets of links, and code spans that are paths with an extension. A
/// line that names the file of the next block names none.
pub(crate) fn named_files(line: &str) -> impl Iterator<Item = &str> {
    let line = if line.starts_with('`') && line.ends_with("`:") { "" } else { line };
    let links = line.match_indices("](").filter_map(|(at, _)| {
        let target = line[at + 2..].split([')', '#']).next()?;
        (!target.is_empty() && !target.contains("://") && !target.starts_with("mailto:")).then_some(target)
    });
    let spans = line.split('`').skip(1).step_by(2).filter(|span| {
        let plain = span.chars().all(|c| c.is_alphanumeric() || "_-./".contains(c));
        let name = span.rsplit('/').next().unwrap_or_default();
        plain && span.contains('/') && !span.starts_with('/') && (name.is_empty() || name.contains('.'))
    });
    links.chain(spans)
}

/// Whether a file that a document names is there: from the document's folder (or its `src`), the folder above, the
/// repository's root or the linter's sources.
pub(crate) fn exists(document: &str, name: &str) -> bool {
    let root = Path::new(ROOT);
    let path = root.join(document);
    let folder = path.parent().unwrap_or(root);
    let above = folder.parent().unwrap_or(root);
    [root, folder, &folder.join("src"), above, &root.join("cargo-piilint/src")]
        .iter()
        .any(|base| base.join(name).exists())
}
