//! Entries of maps.
//!
//! What is written under a key whose text is known stands below that key: as a map of which nothing but that entry is
//! said. What is written under any other key may be under each of them. A function with a parameter for the key
//! (`#[pii(entry)]`, or `#[pii(pointer)]` for a JSON pointer) is called on the one entry, so that its model reads as if
//! the map had no other; where the key is not known, it is called on one of many, and replaces nothing.

use std::sync::Arc;

use piilint_grammar::Role;

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::model::FnContract;
use crate::source::{Span, Sym};

use super::fact::{Fact, Facts, Implies, TextPart};
use super::label::{PathStep, View, is_entry};
use super::place::{Env, Loc};
use super::reference::{PlaceRef, Root};
use super::run::Run;
use super::value::{Node, Value};

/// The step to the entry of a key.
pub(super) fn entry(key: &str) -> PathStep {
    PathStep::plain(Sym::from(format!("\"{key}")))
}

impl Run<'_, '_> {
    /// The arguments of a function that is about one entry of its receiver.
    pub(super) fn at_entry(
        &mut self,
        env: &mut Env,
        contract: &FnContract,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Option<Vec<(Value, Ty)>> {
        let pointer = contract.role(Role::Pointer);
        let index = pointer.or_else(|| contract.role(Role::Entry))?;
        if index == 0 {
            // The map itself, by another name.
            return Some(args.to_vec());
        }
        let (key, _) = args.get(index)?;
        let text = self.text_of(env, key, span);
        let keys = match text.as_deref() {
            Some([TextPart::Text(keys)]) if pointer.is_some() => keys.split('/').skip(1).collect(),
            Some([TextPart::Text(key)]) => vec![&**key],
            _ => Vec::new(),
        };
        let elem = PathStep::plain(self.elem);
        let way: Vec<PathStep> = keys
            .iter()
            .enumerate()
            .flat_map(|(depth, key)| {
                let outer = (depth > 0).then_some(elem);
                outer.into_iter().chain([entry(key)])
            })
            .collect();
        let mut args = args.to_vec();
        let (map, _) = args.first_mut()?;
        let at = self.follow(env, Loc::Value(map.clone()), true, span);
        // A reference to a reference.
        let at = self.follow(env, at, false, span);
        let at = way.iter().fold(at, |at, step| self.project(env, at, *step, span));
        *map = match at {
            Loc::Value(map) => map,
            Loc::Places(places) => {
                let any =
                    |place: PlaceRef| PlaceRef { one_of_many: place.one_of_many || way.is_empty(), ..place };
                Value::pointer(places.into_iter().map(any).collect())
            }
        };
        Some(args)
    }

    /// What a lookup that gives a reference finds nothing of is not there.
    pub(super) fn found_nothing(&self, args: &[(Value, Ty)], result: &mut Value, ty: &Ty) {
        let is_lookup = self.good(ty) == Some("Some")
            && matches!(ty, Ty::Adt(_, args) if matches!(args.first(), Some(Ty::Ref(..))));
        let place = args.first().and_then(|(map, _)| map.node()).map(|node| node.points.as_slice());
        if let (true, Some([place])) = (is_lookup && !result.is_nothing(), place)
            && !place.one_of_many
        {
            let absent = Facts::one(Fact::Absent(Arc::new(place.clone())));
            result.edit().implies = Some(Box::new(Implies::when(Sym::new("None"), absent)));
        }
    }

    /// Whether a variant of a type that values are not told from holds a map.
    pub(super) fn holds_map(&self, variant: DefId) -> bool {
        let program = self.program();
        let ty = program.def(variant).parent.map(|def| Ty::Adt(def, Arc::from([])));
        let payload = ty.and_then(|ty| self.types().variant_field_ty(&ty, variant, Sym::new("0")));
        payload.is_some_and(|payload| self.types().field_ty(&payload, Sym::new("key")).is_some())
    }

    /// What `Serialize` makes of a value: of a record, a map of its fields.
    pub(super) fn document(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        span: Span,
        depth: usize,
    ) -> Value {
        const DEEP: usize = 4;
        let ty = self.held(ty);
        let contracts = self.engine.input.contracts;
        let record = super::place::adt(ty).filter(|_| depth < DEEP).and_then(|def| {
            let contract = contracts.ty(def).filter(|contract| contract.tag.is_none())?;
            Some((def, contract.keys.as_ref()?))
        });
        let Some((def, keys)) = record else {
            return match self.written_by_hand(env, value, ty, span) {
                Some(written) => self.settled(env, &written, span),
                None => Value::labelled(self.given_out(env, value, ty, View::Serialize, span)),
            };
        };
        let value = self.settled(env, value, span);
        let mut document = Value::nothing();
        for &(name, key) in keys {
            let step = self.step(Some(def), name);
            let contract = step.field.map(|field| contracts.field(field));
            if contract.is_some_and(|contract| contract.skip_serializing) {
                continue;
            }
            let by = contract.and_then(|contract| contract.serialize_with);
            let ty = self.types().field_ty(ty, name).unwrap_or(Ty::Unknown);
            let part = self.part(&value, step, span);
            let by_function =
                by.and_then(|function| self.serialised(env, (function, &[Ty::Unknown]), &part, &ty, span));
            let written = match by_function {
                Some(labels) => Value::labelled(labels),
                None => self.document(env, &part, &ty, span, depth + 1),
            };
            match key {
                Some(key) => document.set(&[entry(key.as_str()), PathStep::plain(self.elem)], written, true),
                None => document.join(&written),
            }
        }
        document
    }
}

impl Env {
    /// A map has no entry of this key; none at all, if the place is the map.
    pub(super) fn rule_out_entries(&mut self, place: &PlaceRef) {
        let root = match place.root {
            Root::Local(local) => self.locals.get_mut(local as usize),
            Root::Param(param) => self.params.get_mut(param as usize),
            Root::Made(_) | Root::Kept(_) | Root::Static(_) => None,
        };
        if let Some(root) = root {
            root.rule_out_entries(&place.path);
        }
    }
}

impl Value {
    /// The same of the map that a path leads to.
    pub(super) fn rule_out_entries(&mut self, path: &[PathStep]) {
        match path {
            [] => self.edit().kids.retain(|key, _| !is_entry(*key)),
            [step] if is_entry(step.key) => self.set(path, Value::nothing(), true),
            [step, rest @ ..] => {
                let mut kid = self.kid(*step);
                kid.rule_out_entries(rest);
                self.set(&[*step], kid, true);
            }
        }
    }
}

impl Node {
    /// A map as far as it has the entry of a key of which nothing is said.
    pub(super) fn unsaid_entry(&self, step: PathStep) -> Self {
        let mut entry = Self { text: None, implies: None, ..self.clone() };
        entry.kids.retain(|key, _| !is_entry(*key));
        entry.copies.iter_mut().for_each(|copy| *copy = copy.then(step));
        entry
    }
}
