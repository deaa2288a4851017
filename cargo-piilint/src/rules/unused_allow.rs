//! PII901: an exception that suppresses nothing, or has lapsed.

use crate::diagnostic::{Diagnostic, Label, Level};

use super::RULES;
use super::exceptions::Exceptions;
use super::findings::{Input, package_of, plain};

pub(super) fn check(input: &Input<'_>, exceptions: &Exceptions) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for exception in exceptions.list.iter().filter(|exception| !exception.used) {
        // An exception from a rule that this version does not have is no mistake of the program's.
        if !exception.rules.iter().all(|code| RULES.iter().any(|rule| rule.code == code)) {
            continue;
        }
        // Where nobody looked, nobody can say that it is unused.
        let package = package_of(input, exception.span.file);
        let is_off = |code: &String| input.policy.level(code, package, Some(Level::Error)).is_none();
        if exception.rules.iter().any(is_off) {
            continue;
        }
        let rules = exception.rules.join(", ");
        let lapsed = exception.until.filter(|until| *until < input.today);
        let (message, help) = match lapsed {
            Some(until) => (
                format!("this exception from {rules} lapsed on {until}"),
                "mend what it covers, or renew it with a reason",
            ),
            None => (format!("this exception from {rules} suppresses nothing"), "remove it"),
        };
        let at = Label::new(exception.span, "stands here");
        found.extend(plain(input, "PII901", Level::Warning, message, at, help));
    }
    found
}
