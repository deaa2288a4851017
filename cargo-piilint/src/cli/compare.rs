//! What a change adds: the findings whose fingerprint the base lacks, wherever they lie.
//!
//! Taking a consent check away adds a finding in another file, so findings are compared, and not lines. The lines
//! that changed only decide at which step of its path a review shows a finding.

use std::path::PathBuf;

use rustc_hash::FxHashMap;

use crate::diagnostic::{Baseline, Diagnostic, Level};
use crate::load::ChangedLines;
use crate::pipeline::Outcome;
use crate::source::{Sources, Span};

/// Drops what the base has already. Each fingerprint of the base excuses one finding: a second of the same kind
/// is new.
pub(super) fn keep_added(outcome: &mut Outcome, base: Vec<String>, changed: &ChangedLines) {
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    for fingerprint in base {
        *known.entry(fingerprint).or_default() += 1;
    }
    outcome.diagnostics.retain(|diagnostic| match known.get_mut(&diagnostic.fingerprint) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
    for diagnostic in &mut outcome.diagnostics {
        diagnostic.baseline = Some(Baseline::New);
        diagnostic.touched = touched(diagnostic, &outcome.sources, changed);
    }
}

/// The step that the change touched, when that is not the place where the finding is shown anyway: the last one,
/// which is nearest to the sink.
fn touched(diagnostic: &Diagnostic, sources: &Sources, changed: &ChangedLines) -> Option<Span> {
    let is_touched = |span: &Span| {
        let lines = sources.get(span.file).and_then(|file| changed.of(file.abs_path()));
        lines.is_some_and(|lines| {
            lines.iter().any(|l| l.start() <= &span.end.line && l.end() >= &span.start.line)
        })
    };
    if is_touched(&diagnostic.primary.span) {
        return None;
    }
    diagnostic.trace.iter().rev().map(|step| step.span).find(is_touched)
}

/// What a hook asks beyond that: no notes, and a file of the commit that does not parse stops it.
pub(super) fn for_a_hook(outcome: &mut Outcome, staged: &[PathBuf]) {
    outcome.diagnostics.retain(|diagnostic| diagnostic.level > Level::Note);
    for diagnostic in &mut outcome.diagnostics {
        let path =
            outcome.sources.get(diagnostic.primary.span.file).map(|file| file.abs_path().to_path_buf());
        let in_commit = path.is_some_and(|path| staged.contains(&path));
        if diagnostic.code.as_str() == "PII904" && in_commit {
            diagnostic.level = Level::Error;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::diagnostic::{Label, StepKind, TraceStep};
    use crate::source::{FileId, Pos, SourceFile};

    fn finding(code: &str, fingerprint: &str, line: u32) -> Diagnostic {
        let span = Span::new(FileId(0), Pos::new(line, 0), Pos::new(line, 5));
        let mut finding = Diagnostic::new(code, "rule", Level::Error, "message", Label::new(span, ""));
        finding.fingerprint = fingerprint.to_owned();
        finding
    }

    fn outcome(diagnostics: Vec<Diagnostic>) -> Outcome {
        let mut sources = Sources::new();
        sources.add(SourceFile::new("src/lib.rs", Path::new("/w/src/lib.rs"), "1\n2\n3\n4\n5\n6\n"));
        Outcome { diagnostics, sources, ..Outcome::default() }
    }

    #[test]
    fn what_was_there_is_not_told_again_but_a_second_one_is() {
        let mut outcome =
            outcome(vec![finding("PII301", "a", 1), finding("PII301", "a", 2), finding("PII301", "b", 3)]);
        keep_added(&mut outcome, vec!["a".to_owned()], &ChangedLines::default());
        let left: Vec<_> = outcome.diagnostics.iter().map(|d| d.fingerprint.as_str()).collect();
        assert_eq!(left, ["a", "b"]);
        assert!(outcome.diagnostics.iter().all(|d| d.baseline == Some(Baseline::New)));
    }

    #[test]
    fn a_review_shows_the_step_that_changed() {
        let mut far = finding("PII301", "a", 1);
        let at = |line| Span::new(FileId(0), Pos::new(line, 0), Pos::new(line, 3));
        for line in [4, 5, 6] {
            far.trace.push(TraceStep {
                span: at(line),
                text: String::new(),
                kind: StepKind::Assign,
                depth: 0,
            });
        }
        let mut outcome = outcome(vec![far, finding("PII301", "b", 5)]);
        let changed = ChangedLines::parse("+++ b/src/lib.rs\n@@ -3,0 +4,2 @@\n", Path::new("/w"));
        keep_added(&mut outcome, Vec::new(), &changed);
        assert_eq!(outcome.diagnostics[0].touched, Some(at(5)));
        assert_eq!(outcome.diagnostics[1].touched, None);
    }

    #[test]
    fn a_hook_stops_for_what_it_cannot_read_in_the_commit() {
        let mut note = finding("PII402", "n", 1);
        note.level = Level::Note;
        let mut unread = finding("PII904", "u", 1);
        unread.level = Level::Warning;
        let mut outcome = outcome(vec![note, unread]);
        for_a_hook(&mut outcome, &[]);
        assert_eq!(outcome.diagnostics.iter().map(|d| d.level).collect::<Vec<_>>(), [Level::Warning]);
        for_a_hook(&mut outcome, &[PathBuf::from("/w/src/lib.rs")]);
        assert_eq!(outcome.diagnostics[0].level, Level::Error);
    }
}
