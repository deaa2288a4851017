//! `short`: one line per finding, as compilers write it and every editor's error list reads it.

use std::io;

use super::text::{clean, one_line};
use super::{RenderContext, Report};
use crate::diagnostic::Level;

/// `path:line:col: level[code]: message`. The level stays English: the line is for tools. Notes only if verbose.
pub(super) fn render(
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    for diagnostic in report.active().filter(|d| ctx.verbose || d.level > Level::Note) {
        let place = clean(&report.place(diagnostic.primary.span));
        let colon = if place.is_empty() { "" } else { ": " };
        let message = one_line(&diagnostic.message);
        writeln!(out, "{place}{colon}{}[{}]: {message}", diagnostic.level.as_str(), diagnostic.code)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostic, Label};
    use crate::report::testing::{at, empty, rendered, sources};
    use crate::source::Span;

    #[test]
    fn one_line_each_columns_from_one() {
        let sources = sources(&[("src/lib.rs", "let 电话 = 1;\n")]);
        let mut report = empty(&sources);
        let label = Label::new(at(0, 1, 4, 6), "");
        report.diagnostics.push(Diagnostic::new("PII301", "pii-in-logs", Level::Error, "two\nlines", label));
        let label = Label::new(Span::DUMMY, "");
        report.diagnostics.push(Diagnostic::new("PII901", "unused-allow", Level::Warning, "no place", label));
        assert_eq!(
            rendered(render, &report),
            "src/lib.rs:1:5: error[PII301]: two lines\nwarning[PII901]: no place\n"
        );
    }
}
