//! From diagnostics to text: one file per format, a [`Report`] in and bytes out.
//!
//! Renderers are pure: they read no disk, no clock and no environment, so the same report is the same bytes. Each
//! counts lines and columns in its own way; the conversions are [`SourceFile`](crate::source::SourceFile)'s, the
//! quirk of each format is noted where it bites. A new format is a file and a line in [`FORMATS`].

mod input;
mod paths;
mod text;
mod words;
mod human;
mod short;
mod json;
mod line;
mod rustc_json;
mod github;
mod sarif;

use std::io;

pub use github::step_summary;
pub use input::{Counts, LawInfo, PackageInfo, RenderContext, Report, RuleInfo, Stat, TargetInfo};
pub use line::{LINE_FORMATS, RenderLine};

/// What turns a report into bytes.
pub type Render = fn(&Report<'_>, &RenderContext<'_>, &mut dyn io::Write) -> io::Result<()>;

/// One way to write a report.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What `--format` calls it.
    pub name: &'static str,
    /// What it is called on the web.
    pub media: &'static str,
    /// What it is for, in a line.
    pub summary: &'static str,
    /// The renderer.
    pub render: Render,
}

/// Every format, the default first.
pub const FORMATS: &[Format] = &[
    format("human", "text/plain", "source excerpts, the path of the data, help", human::render),
    format("short", "text/plain", "one line per finding", short::render),
    format("json", "application/json", "everything, versioned: docs/json.md", json::render),
    format("rustc-json", "application/x-ndjson", "rustc's JSON, for editors and rustfix", rustc_json::render),
    format("github", "text/plain", "workflow commands of GitHub Actions", github::render),
    format("sarif", "application/sarif+json", "SARIF 2.1.0, for code scanning", sarif::render),
];

const fn format(name: &'static str, media: &'static str, summary: &'static str, render: Render) -> Format {
    Format { name, media, summary, render }
}

impl Format {
    /// The format of this name.
    pub fn find(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }
}

#[cfg(test)]
mod testing;

#[cfg(test)]
mod tests {
    use super::{FORMATS, Format};

    #[test]
    fn formats_are_found_by_name() {
        assert_eq!(FORMATS[0].name, "human", "the default");
        for format in FORMATS {
            assert_eq!(Format::find(format.name).map(|found| found.media), Some(format.media));
        }
        assert!(Format::find("xml").is_none());
    }
}
