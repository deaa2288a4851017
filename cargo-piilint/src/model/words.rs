//! Words in annotations that the grammar takes as they are, because only the project can tell them: its own
//! categories, purposes and subjects, and the names of rules, recipients and stores.

use piilint_grammar::{Annotation, RuleRef, Sink};
use proc_macro2::Span;

use crate::policy::Policy;
use crate::policy::rule_names::{self, nearest_word};

/// The words that mean nothing: where, and what to say.
pub fn unknown_words(annotation: &Annotation, policy: &Policy) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    for (vocabulary, key) in annotation.keys() {
        if key.value.is_own()
            && let Err(near) = policy.taxonomy.resolve(vocabulary, key.value.as_str())
        {
            let section = vocabulary.what();
            let message = format!("no `[[{section}]]` of `piilint.toml` has the key `{}`", key.value);
            let near: Vec<&str> = near.iter().map(String::as_str).collect();
            found.push((key.span, message + &did_you_mean(&near)));
        }
    }
    match annotation {
        Annotation::Allow(allow) => {
            for rule in &allow.rules {
                found.extend(unknown_rule(&rule.value, policy).map(|message| (rule.span, message)));
            }
        }
        Annotation::Sink(sink) => found.extend(nearly_registered(sink, policy)),
        _ => {}
    }
    found
}

fn unknown_rule(rule: &RuleRef, policy: &Policy) -> Option<String> {
    let name = rule.as_str();
    let is_own = policy.own_policies.iter().any(|policy| policy.name.value == name);
    if is_own || rule_names::find(name).is_some() {
        return None;
    }
    Some(format!("there is no rule `{name}`") + &did_you_mean(&rule_names::nearest_names(name)))
}

/// A name that is nearly one of the register. One that is nothing like any may be registered later.
fn nearly_registered(sink: &Sink, policy: &Policy) -> Vec<(Span, String)> {
    let recipients: Vec<&str> = policy.recipients.iter().map(|entry| entry.name.value.as_str()).collect();
    let stores: Vec<&str> = policy.stores.iter().map(|entry| entry.name.value.as_str()).collect();
    let named = [("recipient", &sink.recipient, recipients), ("store", &sink.store, stores)];
    let unknown = named.into_iter().filter_map(|(section, name, known)| {
        let name = name.as_ref().filter(|name| !known.contains(&name.value.as_str()))?;
        let near = nearest_word(&name.value, known.into_iter());
        let message = format!("no `[[{section}]]` of `piilint.toml` is called `{}`", name.value);
        (!near.is_empty()).then(|| (name.span, message + &did_you_mean(&near)))
    });
    unknown.collect()
}

fn did_you_mean(near: &[&str]) -> String {
    match near.first() {
        Some(near) => format!("; did you mean `{near}`?"),
        None => String::new(),
    }
}
