//! Consents and guards: what a call tells of somebody's consent, and of whom.

use crate::ir::body::{Call, Operand};
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::model::ConsentSpec;
use crate::source::{Span, Sym};

use super::call::Site;
use super::fact::{ConsentFact, Fact, Facts, Implies};
use super::label::{Entities, Entity};
use super::place::Env;
use super::run::{Run, params_of};
use super::value::Value;

impl Run<'_, '_> {
    /// Facts that hold after a call, or when it says so.
    pub(super) fn holds_if(env: &mut Env, result: &mut Value, facts: &Facts, site: &Site<'_>) {
        if site.result_ty.is_unit() {
            env.facts = env.facts.and(facts);
            return;
        }
        let known = ["true", "Some", "Ok"].iter().map(|name| (Sym::new(name), facts.clone())).collect();
        let node = result.edit();
        node.implies = Some(Box::new(Implies { known, only: false }));
        node.copies.clear();
    }

    pub(super) fn consented(
        &mut self,
        env: &mut Env,
        spec: &ConsentSpec,
        args: &[(Value, Ty)],
        result: &mut Value,
        site: &Site<'_>,
    ) {
        let mut spec = spec.clone();
        if let Some(index) = spec.argument.take() {
            spec.purposes = self.purpose_of(env, args.get(index), site.span);
            if spec.purposes.is_empty() {
                // The purpose is not known: no consent can be told from it.
                return;
            }
        }
        if spec.withdraws {
            Self::withdraw(env, &spec.purposes);
            self.withdrawn.push(spec.purposes);
            return;
        }
        let mut entities = Entities::default();
        for (value, ty) in args {
            if self.is_nobodys(ty) {
                continue;
            }
            let value = self.settled(env, value, site.span);
            if let Some(node) = value.node() {
                entities.join(&node.entities);
            }
        }
        let opt_out = spec.opt_out;
        let record = self.record_asked(site.call, args, &entities);
        let fact = ConsentFact { spec, entities, record, span: site.span };
        let facts = Facts::one(Fact::Consent(fact.into()));
        if opt_out {
            let known = std::collections::BTreeMap::from([(Sym::new("false"), facts)]);
            result.edit().implies = Some(Box::new(Implies { known, only: false }));
        } else {
            Self::holds_if(env, result, &facts, site);
        }
    }

    /// The kind of record whose consent is asked for: an argument is one, or came out of one (its id).
    pub(super) fn record_asked(
        &self,
        call: &Call,
        args: &[(Value, Ty)],
        entities: &[Entity],
    ) -> Option<DefId> {
        let params = params_of(self.body, self.key);
        let of_entities = entities.iter().filter_map(|entity| match entity.split() {
            (Entity::Param(index), _) => params.get(index as usize),
            _ => None,
        });
        let of_entities = of_entities.map(|local| &self.body.locals[local.0 as usize].ty);
        let written = call.args.iter().filter_map(|operand| match operand {
            Operand::Place(place) | Operand::Ref(_, place) => {
                Some(&self.body.locals[place.local.0 as usize].ty)
            }
            Operand::Lit(_) => None,
        });
        let types = args.iter().map(|(_, ty)| ty).chain(written).chain(of_entities);
        types.filter_map(super::place::adt).find(|def| self.contracts().is_record(*def))
    }

    /// Takes consents away: for these purposes, or all.
    pub(super) fn withdraw(env: &mut Env, purposes: &[Sym]) {
        env.facts = env.facts.filtered(|fact| match fact {
            Fact::Consent(consent) => {
                !purposes.is_empty()
                    && !consent.spec.purposes.iter().any(|purpose| purposes.contains(purpose))
            }
            _ => true,
        });
    }

    /// The purposes that an argument names: constant text, or a variant tagged with them.
    pub(super) fn purpose_of(&mut self, env: &Env, arg: Option<&(Value, Ty)>, span: Span) -> Vec<Sym> {
        let Some((value, ty)) = arg else { return Vec::new() };
        if let Some(text) = self.text_of(env, value, span) {
            let (text, whole) = super::fact::known_prefix(&text);
            if whole {
                return vec![Sym::new(&text)];
            }
        }
        let value = self.settled(env, value, span);
        let outcome = value.node().and_then(|node| node.implies.as_ref()).filter(|implies| implies.only);
        let Some(name) = outcome.and_then(|implies| implies.known.keys().next().copied()) else {
            return Vec::new();
        };
        let variant = super::place::adt(ty).and_then(|def| self.engine.input.resolver.variant(def, name));
        variant.and_then(|variant| self.contracts().purposes.get(&variant).cloned()).unwrap_or_default()
    }
}
