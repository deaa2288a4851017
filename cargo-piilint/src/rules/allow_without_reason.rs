//! PII902: an exception without a reason.

use crate::diagnostic::{Diagnostic, Label, Level};

use super::exceptions::Exceptions;
use super::findings::{Input, plain};

pub(super) fn check(input: &Input<'_>, exceptions: &Exceptions) -> Vec<Diagnostic> {
    let without = exceptions
        .list
        .iter()
        .filter(|exception| exception.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()));
    without
        .filter_map(|exception| {
            let message = format!("this exception from {} has no reason", exception.rules.join(", "));
            let at = Label::new(exception.span, "stands here");
            let help = "say why it is right: `reason = \"..\"`; an auditor will ask";
            plain(input, "PII902", Level::Warning, message, at, help)
        })
        .collect()
}
