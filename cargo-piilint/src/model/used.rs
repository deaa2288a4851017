//! Which of the project's own words anything uses: a tag, a consent, a sink, or another entry of the configuration.

use piilint_grammar::Vocabulary;

use crate::policy::own_policy::{Condition, DataRef};
use crate::policy::{Policy, Usage};
use crate::source::Sym;

use super::{ConsentSpec, Contracts};

/// Marks the words that are used. A word is used where one is that it covers.
pub(super) fn mark(contracts: &Contracts, policy: &Policy, usage: &Usage) {
    let kinds = [Vocabulary::Category, Vocabulary::Purpose, Vocabulary::Subject];
    if kinds.iter().all(|kind| policy.taxonomy.own_words(*kind).next().is_none()) {
        return;
    }
    let (categories, purposes, subjects) = words(contracts, policy);
    let all = kinds.into_iter().zip([categories, purposes, subjects]);
    for (vocabulary, used) in all {
        for own in policy.taxonomy.own_words(vocabulary) {
            let key = own.key.value.as_str();
            let others = policy.taxonomy.own_words(vocabulary).filter_map(|word| word.parent.as_deref());
            let mut used = used.iter().copied().chain(others);
            if used.any(|word| policy.taxonomy.covers(vocabulary, key, word)) {
                usage.mark(own.entry);
            }
        }
    }
}

/// The words of the program and of the configuration, by kind.
fn words<'a>(contracts: &'a Contracts, policy: &'a Policy) -> (Vec<&'a str>, Vec<&'a str>, Vec<&'a str>) {
    let (mut categories, mut purposes, mut subjects) = (Vec::new(), Vec::new(), Vec::new());
    let texts = |list: &'a [Sym]| list.iter().map(|word| word.as_str());
    let of_consent = |spec: &'a Option<ConsentSpec>| spec.iter().flat_map(|spec| texts(&spec.purposes));
    for tag in &contracts.tags {
        categories.push(tag.category.as_str());
        purposes.extend(texts(&tag.purposes));
        subjects.extend(tag.subject.map(Sym::as_str));
    }
    for (_, ty) in contracts.types() {
        purposes.extend(texts(&ty.purposes));
        purposes.extend(of_consent(&ty.proof));
        subjects.extend(ty.subject.map(Sym::as_str));
    }
    for field in &contracts.fields {
        purposes.extend(of_consent(&field.consent));
    }
    for (_, function) in contracts.functions() {
        purposes.extend(texts(&function.purposes));
        purposes.extend(of_consent(&function.consent));
        purposes.extend(function.notices.iter().flat_map(|list| texts(list)));
        purposes.extend(function.sinks.iter().flat_map(|sink| texts(&sink.purposes)));
    }
    purposes.extend(contracts.purposes.values().flat_map(|list| texts(list)));
    for recipient in policy.recipients.iter() {
        categories.extend(recipient.data.iter().map(String::as_str));
        purposes.extend(recipient.purposes.iter().map(String::as_str));
    }
    categories.extend(policy.stores.iter().flat_map(|store| &store.enough_for).map(String::as_str));
    categories.extend(policy.levels.categories());
    for own in &policy.own_policies {
        categories.extend(own.data.iter().filter_map(|data| match &data.value {
            DataRef::Category(key) => Some(key.as_str()),
            DataRef::Item(_) => None,
        }));
        if let crate::policy::own_policy::Shape::OnlyIf(Condition::Consent(key)) = &own.shape {
            purposes.push(key.as_str());
        }
    }
    (categories, purposes, subjects)
}
