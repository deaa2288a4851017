//! PII904: source that could not be read: a file that does not parse, a module without its file, an
//! annotation that means nothing.

use crate::diagnostic::{Diagnostic, Label, Level};

use super::findings::{Input, is_reported, plain};

pub(super) fn check(input: &Input<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for problem in &input.resolver.problems {
        let at = Label::new(problem.span, "here");
        let help = "the rest of the program was checked; what stands here was not";
        found.extend(plain(input, "PII904", Level::Warning, problem.message.clone(), at, help));
    }
    for (span, message) in &input.contracts.problems {
        if is_reported(input, *span) {
            let message = format!("annotation not understood: {message}");
            let help = "see the documentation of `piilint-macros` for the annotation language";
            found.extend(plain(input, "PII904", Level::Warning, message, Label::new(*span, "here"), help));
        }
    }
    found
}
