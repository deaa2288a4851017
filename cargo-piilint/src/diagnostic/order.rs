//! The one order in which diagnostics are shown, whatever the order in which they were found.

use std::cmp::Ordering;

use super::Diagnostic;
use crate::source::Sources;

/// By path, then place, then code, then everything else. Total: equal ones are the same in every field.
pub fn compare(a: &Diagnostic, b: &Diagnostic, sources: &Sources) -> Ordering {
    let path = |d: &Diagnostic| sources.path(d.primary.span.file);
    // Those without a place in the sources come last: they are about the run, not about a line.
    let nowhere = |d: &Diagnostic| sources.get(d.primary.span.file).is_none();
    nowhere(a)
        .cmp(&nowhere(b))
        .then_with(|| path(a).cmp(path(b)))
        .then_with(|| a.primary.span.cmp(&b.primary.span))
        .then_with(|| a.cmp(b))
}

/// Sorts by [`compare`] and drops exact repetitions, which files in several targets bring along.
pub fn sort(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    diagnostics.sort_by(|a, b| compare(a, b, sources));
    diagnostics.dedup();
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::diagnostic::{Label, Level};
    use crate::source::{FileId, Pos, SourceFile, Span};

    fn at(file: FileId, line: u32, code: &str) -> Diagnostic {
        let span = Span::new(file, Pos::new(line, 0), Pos::new(line, 1));
        Diagnostic::new(code, "rule", Level::Error, "message", Label::new(span, ""))
    }

    #[test]
    fn order_is_by_path_not_by_id() {
        let mut sources = Sources::new();
        let z = sources.add(SourceFile::new("z.rs", Path::new("/z.rs"), ""));
        let a = sources.add(SourceFile::new("a.rs", Path::new("/a.rs"), ""));
        let mut found = vec![
            at(FileId::NONE, 0, "PII901"),
            at(z, 1, "PII301"),
            at(a, 9, "PII301"),
            at(a, 2, "PII302"),
            at(a, 2, "PII301"),
            at(a, 2, "PII301"),
        ];
        sort(&mut found, &sources);
        let shown: Vec<_> = found
            .iter()
            .map(|d| (sources.path(d.primary.span.file), d.primary.span.start.line, d.code))
            .collect();
        assert_eq!(
            shown,
            [
                ("a.rs", 2, "PII301".into()),
                ("a.rs", 2, "PII302".into()),
                ("a.rs", 9, "PII301".into()),
                ("z.rs", 1, "PII301".into()),
                ("", 0, "PII901".into())
            ]
        );
    }

    #[test]
    fn is_plain_data() {
        let mut one = at(FileId(0), 3, "PII301");
        one.help.push("mask it".into());
        let text = serde_json::to_string(&one).expect("serialises");
        assert_eq!(serde_json::from_str::<Diagnostic>(&text).expect("and comes back"), one);
        assert!(Level::Error > Level::Warning && Level::Warning > Level::Note);
    }

    #[test]
    fn a_review_sees_the_step_that_was_touched() {
        let mut one = at(FileId(0), 3, "PII301");
        assert_eq!(one.review_span(), one.primary.span);
        one.touched = Some(at(FileId(1), 8, "").primary.span);
        assert_eq!(one.review_span().start.line, 8);
        one.touched = Some(Span::DUMMY);
        assert_eq!(one.review_span(), one.primary.span);
    }
}
