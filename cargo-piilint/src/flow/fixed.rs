//! Fields that hold the same constant text in every value that the program makes.
//!
//! A client for a partner has its address in a field, set where the client is made, and is passed around by
//! a framework's state: no way through the program leads from there to a request. So all values of the type
//! are asked: where every place that writes the field writes the same text, that is what is read from it.
//! Until all have been seen the text is a name for itself ([`TextPart::Field`]).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{Contracts, FieldId};
use crate::source::Span;

use super::fact::{Text, TextPart};
use super::place::Env;
use super::run::Run;
use super::subst::Subst;
use super::summary::{Summary, Texts};
use super::value::Value;

/// What is written to fields that hold text.
#[derive(Debug, Default)]
pub(super) struct Written(BTreeMap<FieldId, BTreeSet<Text>>);

/// How many texts of a field are told apart: two are too many for it to be fixed.
const ENOUGH: usize = 3;

/// How often a text may lead to another field's.
const DEEP: usize = 4;

impl Written {
    /// What was met anywhere.
    pub(super) fn of(texts: &BTreeSet<(FieldId, Text)>) -> Self {
        let mut all: BTreeMap<FieldId, BTreeSet<Text>> = BTreeMap::new();
        for (field, text) in texts {
            let known = all.entry(*field).or_default();
            if known.len() < ENOUGH {
                known.insert(Arc::clone(text));
            }
        }
        Self(all)
    }

    /// The texts with those of fields put in, as far as they are fixed.
    pub(super) fn put_in(&self, contracts: &Contracts, texts: &mut Texts) {
        let Texts { recipient, sql, key, insecure, .. } = texts;
        for text in [recipient, sql, key, insecure].into_iter().flatten() {
            if text.iter().any(|part| matches!(part, TextPart::Field(_))) {
                *text = self.known(contracts, text, 0).into();
            }
        }
    }

    fn known(&self, contracts: &Contracts, text: &[TextPart], depth: usize) -> Vec<TextPart> {
        let of = |part: &TextPart| match part {
            TextPart::Field(field) => match self.only(contracts, *field) {
                Some(text) if depth < DEEP => self.known(contracts, text, depth + 1),
                _ => vec![TextPart::Hole],
            },
            TextPart::Sym(_) => vec![TextPart::Hole],
            other => vec![other.clone()],
        };
        text.iter().flat_map(of).collect()
    }

    /// The only text that is ever written; none if others make values of the type, too.
    fn only(&self, contracts: &Contracts, field: FieldId) -> Option<&Text> {
        let derives =
            contracts.field(field).owner.and_then(|owner| contracts.ty(owner)).map(|ty| &ty.derives);
        let made_by_others = |name: &str| {
            ["Default", "Deserialize", "FromRow", "Queryable", "Parser", "Args", "BorshDeserialize"]
                .contains(&name)
        };
        if derives.is_some_and(|list| list.iter().any(|name| made_by_others(name.as_str()))) {
            return None;
        }
        let texts = self.0.get(&field)?;
        texts.first().filter(|_| texts.len() == 1)
    }
}

impl Run<'_, '_> {
    /// Notes what is written to a field that holds text.
    pub(super) fn writes_text(&mut self, env: &Env, field: Option<FieldId>, value: &Value, span: Span) {
        let Some(field) = field.filter(|field| self.contracts().field(*field).is_text) else { return };
        if value.0.is_some() {
            let text = self.text_of(env, value, span).unwrap_or_else(|| Arc::from([TextPart::Hole]));
            self.note_text(field, text);
        }
    }

    fn note_text(&mut self, field: FieldId, text: Text) {
        if !text.iter().any(|part| matches!(part, TextPart::Sym(_))) {
            self.met.texts.insert((field, text));
        } else if !self.made.contains(&(field, Arc::clone(&text))) {
            // The caller knows.
            self.made.push((field, text));
        }
    }

    /// What a callee writes to such fields, where that depends on what it is passed.
    pub(super) fn put_in_made(&mut self, env: &mut Env, subst: &Subst<'_>, summary: &Summary) {
        for (field, text) in &summary.made {
            let text = self.put_in_text(env, subst, text);
            self.note_text(*field, text);
        }
    }
}
