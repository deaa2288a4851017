//! Sinks that are no calls of a sink function: an error value that is made, and what a handler returns to
//! the framework that calls it.

use std::sync::Arc;

use piilint_grammar::Role;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::body::{Body, Callee, LocalId, Operand, PathExpr, Place, Rvalue, Stmt, Target};
use crate::ir::program::{DefId, DefKind, Role as CrateRole};
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::Input;
use super::label::{FnKey, Label, Labels, Origin, PathStep, View, add_label, add_labels};
use super::place::Env;
use super::run::{Run, ret_of, step_named};
use super::summary::{Event, SinkForm, SinkSite, Texts};
use super::trace::StepKind;
use super::value::{Node, Value};

/// What frameworks call of the program.
pub(super) struct Framework {
    /// The functions that answer requests.
    pub(super) handlers: FxHashSet<FnKey>,
    /// The methods with which a response is made of what these return.
    responders: Vec<DefId>,
    /// The functions of the program that do that, by handler.
    answers: FxHashMap<FnKey, Vec<FnKey>>,
}

impl Framework {
    pub(super) fn of(input: &Input<'_>) -> Self {
        let (handlers, responders) = (handlers(input), responders(input));
        let answers_of = |key: &FnKey| {
            let mut found = Vec::new();
            if let Some(body) = input.bodies.get(&key.def) {
                answers(input, &responders, &body.locals[ret_of(body, *key).0 as usize].ty, &mut found);
            }
            found.retain(|key| input.bodies.contains_key(&key.def));
            (*key, found)
        };
        let answers = handlers.iter().map(answers_of).collect();
        Self { handlers, responders, answers }
    }

    /// The functions that make responses of the program's own types in what a handler returns.
    pub(super) fn answers(&self, key: FnKey) -> &[FnKey] {
        self.answers.get(&key).map_or(&[], Vec::as_slice)
    }

    /// All of these: of what they are passed, nothing is unknown.
    pub(super) fn answering(&self) -> FxHashSet<FnKey> {
        self.answers.values().flatten().copied().collect()
    }
}

/// The functions that are given to a framework as a value, or marked by an attribute of it, as a whole impl may be.
fn handlers(input: &Input<'_>) -> FxHashSet<FnKey> {
    let mut found = FxHashSet::default();
    for (def, body) in input.bodies {
        if super::is_member(input, *def) {
            given_away(input, *def, body, &mut found);
            let of_impl = input.resolver.program.def(*def).parent.filter(|parent| is_impl(input, *parent));
            if has_route_attribute(input, *def) || of_impl.is_some_and(|imp| has_route_attribute(input, imp))
            {
                found.insert(FnKey::item(*def));
            }
        }
    }
    found
}

fn is_impl(input: &Input<'_>, def: DefId) -> bool {
    matches!(input.resolver.program.def(def).kind, DefKind::Impl(_))
}

fn has_route_attribute(input: &Input<'_>, def: DefId) -> bool {
    let program = &input.resolver.program;
    program.def(def).attrs.iter().any(|attr| {
        let Some(target) = input.resolver.macro_def(def, &attr.path) else { return false };
        program.def(target).attrs.iter().any(|attr| {
            let is_builtin =
                attr.path.segments.last().is_some_and(|l| l.name.as_str() == "rustc_builtin_macro");
            is_builtin && attr.args.trim() == "handler"
        })
    })
}

/// Function values that a body passes to parameters with the role `handler`.
fn given_away(input: &Input<'_>, def: DefId, body: &Body, found: &mut FxHashSet<FnKey>) {
    for block in &body.blocks {
        for stmt in &block.stmts {
            let Rvalue::Call(call) = &stmt.value else { continue };
            let Callee::Resolved(Target::Fn(callee, _)) = &call.callee else { continue };
            let Some(contract) = input.contracts.function(*callee) else { continue };
            for (index, _) in contract.roles.iter().filter(|(_, role)| *role == Role::Handler) {
                let Some(Operand::Place(place)) = call.args.get(*index) else { continue };
                let mut given = function_in(body, def, place.local.0);
                while let Some(key) = given {
                    found.insert(key);
                    // A closure around an async block answers with what the block gives.
                    given = key.closure.filter(|_| key.def == def).and_then(|id| {
                        let ret = body.closures[id.0 as usize].ret;
                        function_in(body, def, ret.0).filter(|inner| inner.closure > key.closure)
                    });
                }
            }
        }
    }
}

/// The methods with which a framework makes a response of what a handler returns.
pub(super) fn responders(input: &Input<'_>) -> Vec<DefId> {
    let known = input.contracts.functions();
    let mut found: Vec<DefId> =
        known.filter(|(_, contract)| contract.role(Role::Response).is_some()).map(|(def, _)| def).collect();
    found.sort_unstable();
    found
}

/// Which of these methods a type has, with its types: one that the program wrote before one that is there for all.
fn responder(input: &Input<'_>, responders: &[DefId], ty: &Ty) -> Option<(DefId, Vec<Ty>)> {
    let of_trait = |method: &DefId| input.resolver.program.def(*method).parent;
    let has =
        |method: &DefId| of_trait(method).is_some_and(|trait_def| input.types.implements(ty, trait_def));
    let with_types = |method: DefId| (method, input.types.types_of_self(method, ty));
    let is_own = |(method, types): &(DefId, Vec<Ty>)| matches!(input.types.method_for(*method, types), Target::Fn(function, _) if super::is_member(input, function));
    let mut found = responders.iter().copied().filter(has).map(with_types);
    let first = found.next()?;
    if is_own(&first) { Some(first) } else { Some(found.find(is_own).unwrap_or(first)) }
}

fn answers(input: &Input<'_>, responders: &[DefId], ty: &Ty, found: &mut Vec<FnKey>) {
    match ty {
        Ty::Ref(_, inner) | Ty::Array(inner, _) | Ty::Slice(inner) => {
            answers(input, responders, inner, found);
        }
        Ty::Tuple(parts) => parts.iter().for_each(|part| answers(input, responders, part, found)),
        Ty::Adt(def, _) if super::is_member(input, *def) => {
            let Some((method, types)) = responder(input, responders, ty) else { return };
            if let Target::Fn(function, _) = input.types.method_for(method, &types) {
                found.push(FnKey::item(function));
            }
        }
        Ty::Adt(_, args) => args.iter().for_each(|arg| answers(input, responders, arg, found)),
        _ => {}
    }
}

/// Functions of members that a body gives, by name, to code of which nothing is known: it calls them with values of
/// its own.
pub(super) fn given_to_unknown(input: &Input<'_>) -> FxHashSet<FnKey> {
    let program = &input.resolver.program;
    let is_run =
        |def: DefId| super::is_member(input, def) && (input.with_tests || !program.def(def).test_only);
    let mut found = FxHashSet::default();
    for (def, body) in input.bodies.iter().filter(|(def, _)| is_run(**def)) {
        for stmt in body.blocks.iter().flat_map(|block| &block.stmts) {
            let Rvalue::Call(call) = &stmt.value else { continue };
            if !is_unknown(input, &call.callee) {
                continue;
            }
            for operand in &call.args {
                let (Operand::Place(place) | Operand::Ref(_, place)) = operand else { continue };
                if !place.proj.is_empty() || !may_be_called(&body.locals[place.local.0 as usize].ty) {
                    continue;
                }
                let given = function_in(body, *def, place.local.0);
                let named = given.filter(|key| key.closure.is_none() && is_run(key.def));
                found.extend(named.filter(|key| input.bodies.contains_key(&key.def)));
            }
        }
    }
    found
}

/// Whether nothing is known of what is called: neither its body nor a model of it.
fn is_unknown(input: &Input<'_>, callee: &Callee) -> bool {
    match callee {
        Callee::Resolved(Target::Unknown(_)) => true,
        Callee::Resolved(Target::Fn(def, _)) => {
            let krate = input.resolver.program.krate(input.resolver.program.def(*def).krate);
            !input.bodies.contains_key(def)
                && input.contracts.function(*def).is_none()
                && krate.is_some_and(|krate| krate.role == CrateRole::Dependency)
        }
        _ => false,
    }
}

/// Whether a value of this type can be a function, or something around one.
fn may_be_called(ty: &Ty) -> bool {
    matches!(
        ty.peel_refs(),
        Ty::FnDef(..) | Ty::FnPtr(..) | Ty::Closure(_) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Unknown
    )
}

/// The function or closure that a local was assigned.
fn function_in(body: &Body, def: DefId, local: u32) -> Option<FnKey> {
    let stmts = body.blocks.iter().flat_map(|block| &block.stmts);
    let assigned = stmts.filter(|stmt| stmt.dst.local.0 == local && stmt.dst.proj.is_empty());
    assigned.map(|stmt| &stmt.value).find_map(|value| match value {
        Rvalue::Path(PathExpr::Def { def, .. }) => Some(FnKey::item(*def)),
        Rvalue::Closure(id) => Some(FnKey { def, closure: Some(*id) }),
        Rvalue::Use(Operand::Place(place)) if place.local.0 != local => function_in(body, def, place.local.0),
        _ => None,
    })
}

impl Run<'_, '_> {
    /// What a handler returns is a response: by a statement,
    pub(super) fn responds(&mut self, env: &mut Env, stmt: &Stmt, value: &Value) {
        if !self.is_handler || !stmt.dst.proj.is_empty() || stmt.dst.local != self.ret {
            return;
        }
        let ty = match &stmt.value {
            Rvalue::Use(operand) => self.types().operand_ty(self.body, operand),
            _ => self.types().place_ty(self.body, &stmt.dst),
        };
        self.responds_with(env, value, &ty, stmt.span);
    }

    /// or by a `?` that fails.
    pub(super) fn responds_in_failing(&mut self, env: &mut Env, ret: LocalId, failure: &Value, span: Span) {
        if self.is_handler && ret == self.ret {
            let ty = self.types().place_ty(self.body, &Place::local(ret));
            self.responds_with(env, failure, &ty, span);
        }
    }

    fn responds_with(&mut self, env: &mut Env, value: &Value, ty: &Ty, span: Span) {
        let value = self.settled(env, value, span);
        let labels = self.response_of(env, &value, ty, span);
        let name = Sym::new(&self.program().path_of(self.key.def));
        self.edge_events(env, labels, SinkForm::Response, self.key.def, name, span);
    }

    /// What a framework writes of a returned value: of a type of the program's own what its impl makes of it; wrappers
    /// of the framework write what they hold.
    fn response_of(&mut self, env: &mut Env, value: &Value, ty: &Ty, span: Span) -> Labels {
        match ty {
            Ty::Ref(_, inner) => self.response_of(env, value, inner, span),
            Ty::Tuple(parts) => {
                let mut labels = Labels::default();
                for (index, part) in parts.iter().enumerate() {
                    let kid = self.part(value, step_named(&index.to_string()), span);
                    add_labels(&mut labels, &self.response_of(env, &kid, part, span));
                }
                labels
            }
            Ty::Array(inner, _) | Ty::Slice(inner) => {
                let kid = self.part(value, PathStep::plain(self.elem), span);
                self.response_of(env, &kid, inner, span)
            }
            Ty::Adt(def, args) => {
                let name = self.program().def(*def).name;
                let variants: &[(&str, usize)] = match name.as_str() {
                    "Result" => &[("Ok", 0), ("Err", 1)],
                    "Option" => &[("Some", 0)],
                    _ if super::is_member(self.engine.input, *def) => {
                        return self.answer(env, value, ty, span);
                    }
                    _ => return self.given_out(env, value, ty, View::Serialize, span),
                };
                let mut labels = Labels::default();
                for (variant, index) in variants {
                    let Some(inner) = args.get(*index) else { continue };
                    let kid = self.part(value, step_named(variant), span);
                    let kid = self.part(&kid, step_named("0"), span);
                    let kid = if *variant == "Err" { self.marked(&kid, span, StepKind::Refuse) } else { kid };
                    add_labels(&mut labels, &self.response_of(env, &kid, inner, span));
                }
                labels
            }
            Ty::Prim(_) => self.given_out(env, value, ty, View::Serialize, span),
            _ => Labels::default(),
        }
    }

    /// What the framework writes of a value that makes its response itself.
    fn answer(&mut self, env: &mut Env, value: &Value, ty: &Ty, span: Span) -> Labels {
        let responders = &self.engine.shared.framework.responders;
        let Some((method, types)) = responder(self.engine.input, responders, ty) else {
            return Labels::default();
        };
        let Some(sig) = self.types().fn_sig(method, &types) else { return Labels::default() };
        let mut args = vec![(Value::nothing(), Ty::Unknown); sig.params.len()];
        if let Some(first) = args.first_mut() {
            *first = (value.clone(), ty.clone());
        }
        let response = self.method_of(env, method, &types, args, span);
        self.given_out(env, &response, &sig.ret, View::Serialize, span)
    }

    /// An error value that is made: what its `Display` shows is in its message from here on.
    pub(super) fn makes_error(
        &mut self,
        env: &mut Env,
        owner: DefId,
        value: Value,
        ty: &Ty,
        span: Span,
    ) -> Value {
        if !self.is_error(owner, ty) {
            return value;
        }
        let settled = self.settled(env, &value, span);
        let labels = self.given_out(env, &settled, ty, View::Display, span);
        let name = Sym::new(&self.program().path_of(owner));
        // What the message leaves out has not entered it.
        let settled =
            if labels.is_empty() { value.clone() } else { self.marked(&settled, span, StepKind::Error) };
        self.edge_events(env, labels, SinkForm::Error, owner, name, span);
        settled
    }

    /// The value with a step on everything in it.
    fn marked(&self, value: &Value, span: Span, kind: StepKind) -> Value {
        let mut value = value.clone();
        let Some(node) = value.node() else { return value };
        if !node.copies.is_empty() {
            // What the caller passes becomes a label, so that the step is not lost.
            let origin = Origin { func: self.key, span };
            let entities = node.entities.clone();
            let mut labels = Labels::default();
            for label in Value::new(Node { kids: std::collections::BTreeMap::new(), ..node.clone() })
                .flat(View::All, origin)
            {
                add_label(&mut labels, label);
            }
            let kids = node.kids.clone();
            value = Value::new(Node {
                labels,
                kids,
                open: node.open,
                entities,
                text: node.text.clone(),
                ..Node::default()
            });
        }
        let kids: Vec<(Sym, Value)> = value
            .node()
            .map(|node| node.kids.iter().map(|(k, v)| (*k, self.marked(v, span, kind))).collect())
            .unwrap_or_default();
        for (key, kid) in kids {
            value.edit().kids.insert(key, kid);
        }
        value.map_labels(&|label: Label| label.stepped(kind, span, None));
        value
    }

    fn is_error(&self, owner: DefId, ty: &Ty) -> bool {
        let program = self.program();
        let adt = match (&program.def(owner).kind, program.def(owner).parent) {
            (DefKind::Variant(_), Some(parent)) => parent,
            _ => owner,
        };
        if !super::is_member(self.engine.input, adt) {
            return false;
        }
        let derives = self.contracts().ty(adt).is_some_and(|ty| ty.has_derive("Error"));
        derives || {
            self.engine.shared.known.error.is_some_and(|error| self.types().implements(ty.peel_refs(), error))
        }
    }

    fn edge_events(
        &mut self,
        env: &Env,
        labels: Labels,
        form: SinkForm,
        callee: DefId,
        name: Sym,
        span: Span,
    ) {
        let sink = Arc::new(SinkSite { func: self.key, span, name, callee, form });
        for label in labels {
            let inside = label
                .trace
                .steps()
                .into_iter()
                .rev()
                .map(|step| step.span)
                .find(|at| span.contains(*at) && *at != span);
            let place = inside.unwrap_or(span);
            let event = Event {
                sink: Arc::clone(&sink),
                label,
                place,
                facts: env.facts.clone(),
                texts: Texts::default(),
            };
            self.event(event);
        }
    }
}
