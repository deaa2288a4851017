//! `docs/limits.md`: what is known to be missed or reported wrongly, from the markers that say so.

use std::fmt::Write as _;

use super::markdown::{File, Section};
use super::marker::{self, Marker, Says, Standing};

const HEAD: &str = "\
# Known limits

What is known to be missed, or reported wrongly. This page is generated from the specification: each entry is a test
that fails as soon as the gap is closed. `UPDATE_LIMITS=1 cargo test --test spec limits` writes it.
";

/// The page.
pub(crate) fn render<'a>(sections: impl Iterator<Item = (&'a str, &'a Section)>) -> String {
    let (mut missing, mut spurious) = (String::new(), String::new());
    for (path, section) in sections {
        missing += &entry(path, section, Standing::Missing);
        spurious += &entry(path, section, Standing::Spurious);
    }
    let none = "\nNone is known.\n";
    let or_none = |text: String| if text.is_empty() { none.to_owned() } else { text };
    format!("{HEAD}\n## Missed\n{}\n## Reported wrongly\n{}", or_none(missing), or_none(spurious))
}

/// One section's gaps of one kind.
fn entry(path: &str, section: &Section, standing: Standing) -> String {
    let mut text = String::new();
    for file in &section.files {
        for (marker, code) in gaps(file, standing) {
            let line = file.text.lines().nth(marker.line - 1).unwrap_or_default();
            let _ = writeln!(text, "- {code}: `{}`", marker::split(line).0.trim());
        }
    }
    if text.is_empty() {
        return text;
    }
    let prose = if section.prose.is_empty() { String::new() } else { format!("{}\n\n", section.prose) };
    format!("\n### {} ([{path}](../{path}))\n\n{prose}{text}", section.heading)
}

/// The gaps of a file. Markers that do not read fail the test of their section.
fn gaps(file: &File, wanted: Standing) -> Vec<(Marker, String)> {
    let markers = marker::parse(&file.text).unwrap_or_default().into_iter();
    let gap = |marker: Marker| match marker.says.clone() {
        Says::Finding { standing, code, .. } if standing == wanted => Some((marker, code)),
        _ => None,
    };
    markers.filter_map(gap).collect()
}
