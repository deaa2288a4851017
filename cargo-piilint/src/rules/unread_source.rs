//! PII904: source that could not be read: a file that does not parse, a module without its file, an
//! annotation that means nothing.

use crate::diagnostic::{Diagnostic, Label, Level};

use super::exceptions::Exceptions;
use super::findings::{Input, is_reported, plain};
use crate::ir::program::Role;
use crate::source::Span;

pub(super) fn check(input: &Input<'_>, exceptions: &Exceptions) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for problem in &input.resolver.problems {
        let at = Label::new(problem.span, "here");
        let help = "the rest of the program was checked; what stands here was not";
        found.extend(plain(input, "PII904", Level::Warning, problem.message.clone(), at, help));
    }
    for (span, message) in &input.contracts.problems {
        if is_reported(input, *span) || is_in_model(input, *span) {
            let message = format!("annotation not understood: {message}");
            let help = "see the documentation of `piilint-macros` for the annotation language";
            found.extend(plain(input, "PII904", Level::Warning, message, Label::new(*span, "here"), help));
        }
    }
    for (span, message) in &input.contracts.idle {
        let help = "correct the path, or remove what stands here: nothing comes of it";
        found.extend(plain(
            input,
            "PII904",
            Level::Warning,
            message.clone(),
            Label::new(*span, "here"),
            help,
        ));
    }
    for (span, message) in &exceptions.mistakes {
        let message = format!("comment not understood: {message}");
        let help = "correct it, or begin it with another word than `piilint:`";
        found.extend(plain(input, "PII904", Level::Warning, message, Label::new(*span, "here"), help));
    }
    found
}

/// Whether a place is in a model: the project's own, since the built-in ones are without mistakes.
fn is_in_model(input: &Input<'_>, span: Span) -> bool {
    let file = input.resolver.files.iter().find(|known| known.file == span.file);
    let krate = file.and_then(|file| input.resolver.program.krate(file.krate));
    krate.is_some_and(|krate| krate.role == Role::Model)
}
