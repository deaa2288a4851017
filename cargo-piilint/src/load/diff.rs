//! Which lines a change touched, as `git diff --unified=0` tells it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// The lines, in the changed state, that differ from the base; by absolute path.
#[derive(Clone, Debug, Default)]
pub struct ChangedLines {
    files: BTreeMap<PathBuf, Vec<RangeInclusive<u32>>>,
}

impl ChangedLines {
    /// Reads a diff without context. What does not look like one is passed over.
    pub fn parse(diff: &str, top: &Path) -> ChangedLines {
        let mut files: BTreeMap<PathBuf, Vec<RangeInclusive<u32>>> = BTreeMap::new();
        let mut current: Option<PathBuf> = None;
        for line in diff.lines() {
            if let Some(path) = line.strip_prefix("+++ ") {
                current = path.strip_prefix("b/").map(|path| top.join(path.trim_end_matches('\t')));
            } else if let (Some(path), Some(lines)) = (&current, hunk(line)) {
                files.entry(path.clone()).or_default().push(lines);
            }
        }
        ChangedLines { files }
    }

    /// The lines of one file; `None` where it did not change.
    pub fn of(&self, path: &Path) -> Option<&[RangeInclusive<u32>]> {
        self.files.get(path).map(Vec::as_slice)
    }
}

/// `@@ -3,2 +4 @@`: the lines behind the plus. Lines that were only taken away touch the ones around them.
fn hunk(line: &str) -> Option<RangeInclusive<u32>> {
    let rest = line.strip_prefix("@@ -")?;
    let (_, rest) = rest.split_once(" +")?;
    let (lines, _) = rest.split_once(" @@")?;
    let (start, count) = match lines.split_once(',') {
        Some((start, count)) => (start.parse::<u32>().ok()?, count.parse::<u32>().ok()?),
        None => (lines.parse::<u32>().ok()?, 1),
    };
    Some(if count == 0 { start..=start.saturating_add(1) } else { start..=start.saturating_add(count - 1) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hunks() {
        let diff = "diff --git a/src/a.rs b/src/a.rs\n--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1 +1 @@ fn a\n-x\n+y\n@@ -7,2 +8,3 @@\n@@ -9 +9,0 @@\n\
                    --- a/gone.rs\n+++ /dev/null\n@@ -1,2 +0,0 @@\n";
        let changed = ChangedLines::parse(diff, Path::new("/w"));
        assert_eq!(changed.of(Path::new("/w/src/a.rs")), Some(&[1..=1, 8..=10, 9..=10][..]));
        assert_eq!(changed.of(Path::new("/w/gone.rs")), None);
        assert!(ChangedLines::parse("@@ -x +y @@\n+++ \n", Path::new("/w")).files.is_empty());
    }
}
