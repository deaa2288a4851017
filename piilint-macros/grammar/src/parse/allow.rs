//! Exceptions.

use super::value;
use crate::annotation::{Allow, RuleRef};
use crate::args::Arg;
use crate::error::Errors;
use crate::spanned::Spanned;
use proc_macro2::Span;

/// `#[pii_allow(PII205, reason = "..", owner = "..", until = "2027-01-31")]`
pub(super) fn allow(args: Vec<Arg>, span: Span, errors: &mut Errors) -> Allow {
    let mut allow = Allow { rules: Vec::new(), reason: None, owner: None, until: None };
    for arg in args {
        match arg {
            Arg::Word(text) | Arg::Text(text) => {
                allow.rules.extend(rule(&text, errors));
            }
            Arg::Pair(name, value) => match name.value.as_str() {
                "reason" => value::set(&mut allow.reason, &name, value::text(&name, value, errors), errors),
                "owner" => value::set(&mut allow.owner, &name, value::text(&name, value, errors), errors),
                "until" => value::set(&mut allow.until, &name, value::date(&name, value, errors), errors),
                _ => value::unknown_name(&name, &["reason", "owner", "until"], errors),
            },
        }
    }
    if allow.rules.is_empty() {
        errors.if_none_yet(span, "an exception names the rules that it is from: `PII301` or `pii-in-logs`");
    }
    allow
}

fn rule(text: &Spanned<String>, errors: &mut Errors) -> Option<Spanned<RuleRef>> {
    let Some(rule) = rule_ref(&text.value) else {
        let message =
            format!("`{}` names no rule: write its code or name, `PII301` or `pii-in-logs`", text.value);
        let error = crate::Error::new(text.span, message);
        let kebab = text.value.to_lowercase().replace('_', "-");
        let code = rule_ref(&text.value.to_uppercase());
        errors.push(match (code, rule_ref(&kebab)) {
            (Some(RuleRef::Code(code)), _) => error.suggest(code),
            (_, Some(RuleRef::Name(name))) => error.suggest(name),
            _ => error,
        });
        return None;
    };
    Some(Spanned::new(rule, text.span))
}

/// A code or a kebab name, by its form.
fn rule_ref(text: &str) -> Option<RuleRef> {
    if let Some(number) = text.strip_prefix("PII") {
        let well_formed = number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit());
        return well_formed.then(|| RuleRef::Code(text.to_owned()));
    }
    let well_formed = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let is_code = text.starts_with("pii") && text[3..].bytes().all(|byte| byte.is_ascii_digit());
    (!is_code && text.split('-').all(well_formed)).then(|| RuleRef::Name(text.to_owned()))
}
