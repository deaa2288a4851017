//! PII901: an exception that suppresses nothing, or has lapsed.

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Label, Level};
use crate::source::Span;

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
        if let Some(mut finding) = plain(input, "PII901", Level::Warning, message, at, help) {
            finding.fixes.extend(removal(input, exception.span));
            found.push(finding);
        }
    }
    found
}

/// Takes the exception away, where what stands there is nothing else: a `cfg_attr` may hold tags, too.
fn removal(input: &Input<'_>, span: Span) -> Option<Fix> {
    let text = input.sources.snippet(span);
    let attribute = text.strip_prefix("#[").and_then(|text| text.split('(').next()).unwrap_or_default();
    let is_alone = text.starts_with("//") || attribute.trim().rsplit("::").next() == Some("pii_allow");
    is_alone.then(|| Fix {
        title: "remove the exception".to_owned(),
        edits: vec![Edit { span, text: String::new() }],
        applicability: Applicability::MaybeIncorrect,
    })
}
