//! Calls: contracts first, then the callee's summary, else the default for the unknown.

use std::sync::Arc;

use piilint_grammar::{Role, SinkKind};

use crate::ir::body::{Call, Callee, LocalId, OverloadedPlace, Place, Target};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::model::FnContract;
use crate::source::{Span, Sym};

use super::fact::{Fact, Facts};
use super::label::{Entities, FnKey, Label, Labels, Origin, Prot, View, add_label, add_labels};
use super::place::{Env, is_ref};
use super::reference::PlaceRef;
use super::run::{Run, is_covered, params_of, step_named};
use super::subst::{Found, Subst};
use super::summary::{CallEdge, Event, SinkForm, SinkSite, Summary, Unknown};
use super::trace::StepKind;
use super::value::{FnValue, Node, Value, clear};
use super::view::says_nothing;

/// The part of a foreign value that leads to what it was lent when it was made. No field has such a name.
const LENT: &str = "&mut";

/// A call as it is being evaluated.
pub(super) struct Site<'c> {
    pub(super) call: &'c Call,
    pub(super) span: Span,
    pub(super) result_ty: &'c Ty,
}

impl Run<'_, '_> {
    /// A call's result.
    pub(super) fn call(&mut self, env: &mut Env, call: &Call, dst: &Place, span: Span) -> Value {
        let mut args = Vec::with_capacity(call.args.len());
        for (index, (operand, at)) in call.args.iter().zip(&call.arg_spans).enumerate() {
            let value = self.numbered(env, operand, index, *at);
            args.push((value, self.types().operand_ty(self.body, operand)));
        }
        let result_ty = self.types().place_ty(self.body, dst);
        match &call.callee {
            Callee::Resolved(target) => self.call_target(env, target, args, call, &result_ty, span),
            Callee::Value(operand) => {
                let callee = self.operand(env, operand, span);
                let callee = self.settled_target(env, &callee, span);
                self.call_value(env, &callee, &args, span)
            }
            Callee::Path(_) | Callee::Method(..) => {
                self.default_call(env, &args, Sym::new("unresolved"), &result_ty, span)
            }
        }
    }

    pub(super) fn call_target(
        &mut self,
        env: &mut Env,
        target: &Target,
        args: Vec<(Value, Ty)>,
        call: &Call,
        result_ty: &Ty,
        span: Span,
    ) -> Value {
        let site = Site { call, span, result_ty };
        match target {
            Target::Fn(def, types) => self.call_fn(env, (*def, types), &args, &site),
            Target::Dispatch(method, of, list) => self.dispatch(env, (*method, of), list, &args, &site),
            Target::Ctor(def) if self.is_transparent(*def) => {
                args.into_iter().next().map_or_else(Value::nothing, |(value, _)| value)
            }
            Target::Ctor(def) => {
                let mut fields = Value::nothing();
                for (index, (value, _)) in args.into_iter().enumerate() {
                    let step = self.step(Some(*def), Sym::new(&index.to_string()));
                    self.writes_text(env, step.field, &value, span);
                    fields.set(&[step], value, true);
                }
                let value = self.constructed(env, Some(*def), fields);
                self.makes_error(env, *def, value, result_ty, span)
            }
            Target::Derived(trait_def, of) => self.derived(env, (*trait_def, of), &args, &site),
            Target::Value => match args.split_first() {
                Some(((callee, _), rest)) => {
                    let callee = self.settled_target(env, callee, span);
                    self.call_value(env, &callee, rest, span)
                }
                None => Value::open(),
            },
            Target::Unknown(reason) => {
                let name = call.from_macro.map_or_else(|| Sym::new(reason.as_str()), |(name, _)| name);
                self.default_call(env, &args, name, result_ty, span)
            }
        }
    }

    /// A method of a type that is not known here: any of the functions that fit.
    fn dispatch(
        &mut self,
        env: &mut Env,
        (method, of): (DefId, &Arc<[Ty]>),
        list: &[(DefId, Arc<[Ty]>)],
        args: &[(Value, Ty)],
        site: &Site<'_>,
    ) -> Value {
        const MANY: usize = 16;
        if of.first().is_some_and(Ty::is_callers) {
            self.declared_sinks(env, method, args, site);
            return self.later(env, Unknown::Method(method, Arc::clone(of)), args, site.span);
        }
        if let Some(result) = self.call_hidden(env, (method, of), list.len() > MANY, args, site) {
            return result;
        }
        if list.is_empty() || list.len() > MANY {
            return self.call_fn(env, (method, &[]), args, site);
        }
        let start = env.clone();
        let mut result = Value::default();
        let is_object = matches!(of.first(), Some(Ty::Dyn(_)));
        for (index, (def, types)) in list.iter().enumerate() {
            let mut branch = start.clone();
            let args = if is_object { &self.args_of(env, (*def, types), args, site.span) } else { args };
            result.join(&self.call_fn(&mut branch, (*def, types), args, site));
            if index == 0 {
                *env = branch;
            } else {
                env.join(&branch);
            }
        }
        result
    }

    /// A call of a function that is known.
    fn call_fn(
        &mut self,
        env: &mut Env,
        (def, types): (DefId, &[Ty]),
        args: &[(Value, Ty)],
        site: &Site<'_>,
    ) -> Value {
        let contract = self.engine.contract(def);
        let mut covered = Vec::new();
        let is_seen = self.sinks_are_seen(def);
        let seen_method = self.seen_method.take();
        if let Some(contract) = &contract {
            for (index, spec) in contract.sinks.iter().enumerate() {
                if !is_seen {
                    self.sink(env, def, contract, (index, spec), args, site);
                }
                covered.extend(spec.kinds.iter().copied());
            }
        }
        let before = args.first().map(|(value, _)| value.clone());
        let result = match self.callee(FnKey::item(def)) {
            Some(callee) => {
                let at_entry =
                    contract.as_ref().and_then(|contract| self.at_entry(env, contract, args, site.span));
                let taken = at_entry.as_deref().unwrap_or(args);
                let mut result =
                    self.apply(env, (FnKey::item(def), types), &callee.summary, taken, &covered, site);
                self.concerns(env, def, args, &mut result, site.span);
                if at_entry.is_some() {
                    self.found_nothing(taken, &mut result, site.result_ty);
                }
                result
            }
            // Not summarised yet: a recursive call in the first round gives nothing so far.
            None if self.engine.input.bodies.contains_key(&def) => Value::default(),
            None => {
                let name = Sym::new(&self.program().path_of(def));
                let silent = contract.as_ref().is_some_and(|contract| contract.decides_result());
                if silent {
                    Value::open()
                } else {
                    self.default_call(env, args, name, site.result_ty, site.span)
                }
            }
        };
        self.seen_method = seen_method;
        match contract {
            Some(contract) => self.contracted_call(env, def, &contract, args, result, before.as_ref(), site),
            None => result,
        }
    }

    /// What a library gives concerns those whom its arguments concern: a record that is fetched by an id is
    /// the record of the id's owner.
    fn concerns(&mut self, env: &Env, def: DefId, args: &[(Value, Ty)], result: &mut Value, span: Span) {
        let from_library = !self.engine.is_member(FnKey::item(def)) && self.engine.is_member(self.key);
        if !from_library || result.is_nothing() {
            return;
        }
        let mut entities = Entities::default();
        for (value, ty) in args {
            if self.is_nobodys(ty) {
                continue;
            }
            let value = self.settled(env, value, span);
            if let Some(node) = value.node() {
                entities.join(&node.entities);
            }
        }
        if !entities.is_empty() {
            result.edit().entities.join(&entities);
        }
    }

    /// What a contract makes of a call's result.
    #[expect(clippy::too_many_arguments, reason = "everything that a contract speaks of")]
    fn contracted_call(
        &mut self,
        env: &mut Env,
        def: DefId,
        contract: &FnContract,
        args: &[(Value, Ty)],
        result: Value,
        receiver: Option<&Value>,
        site: &Site<'_>,
    ) -> Value {
        let mut result = result;
        if contract.sinks.iter().any(|sink| sink.kinds == [SinkKind::Error]) {
            result.map_labels(&|label: Label| label.stepped(StepKind::Error, site.span, None));
        }
        if let Some(tag) = contract.returns {
            let origin = Origin { func: self.key, span: site.span };
            result = Value::labelled(clear(tag, origin, &Entities::default()).into());
            Self::entered(&mut result, site.span, &[]);
            result = self.in_ok(site.result_ty, result);
        }
        if !contract.protects.is_empty() {
            let (prot, turned) = (Prot::of(&contract.protects), Prot::of(&contract.reveals));
            result = self.transformed(env, def, args, site, StepKind::Protect, |label| {
                // A key stream: what was encrypted is so no more.
                let is_turned = turned != Prot::default() && label.prot.common(turned) == turned;
                if is_turned { label.revealed(turned) } else { label.protected(prot) }
            });
        } else if !contract.reveals.is_empty() {
            let prot = Prot::of(&contract.reveals);
            result = self.transformed(env, def, args, site, StepKind::Reveal, |label| label.revealed(prot));
        }
        if contract.role(Role::Bind).is_some()
            && let Some(node) = receiver.and_then(Value::node)
        {
            result.edit().bound = node.bound + 1;
        }
        if let Some(column) = self.column_read(env, contract, args, site.span) {
            result = self.read_as(site.result_ty, result, column);
        }
        if !contract.guards.is_empty() {
            let facts = contract.guards.iter().fold(Facts::default(), |facts, guard| {
                facts.and(&Facts::one(Fact::Guarded((*guard).into())))
            });
            Self::holds_if(env, &mut result, &facts, site);
        }
        if let Some(spec) = &contract.consent {
            self.consented(env, spec, args, &mut result, site);
        }
        result
    }

    /// The result of a function that protects or reveals: the labels of its arguments, changed. Buffers
    /// that it was lent are changed in place.
    fn transformed(
        &mut self,
        env: &mut Env,
        def: DefId,
        args: &[(Value, Ty)],
        site: &Site<'_>,
        kind: StepKind,
        change: impl Fn(Label) -> Label,
    ) -> Value {
        let name = Some(self.program().def(def).name);
        let mut labels = Labels::default();
        let mut open = false;
        let mut entities = Entities::default();
        for (value, ty) in args {
            let settled = self.settled(env, value, site.span);
            if let Some(node) = settled.node() {
                if !self.is_nobodys(ty) {
                    entities.join(&node.entities);
                }
                open |= node.open;
            }
            for label in self.given_out(env, value, ty, View::All, site.span) {
                add_label(&mut labels, change(label).stepped(kind, site.span, name));
            }
        }
        let reveals = kind == StepKind::Reveal;
        for (value, ty) in args.iter().skip(usize::from(args.len() > 1)) {
            let points = value.node().map(|node| node.points.clone()).unwrap_or_default();
            if matches!(ty, Ty::Ref(true, _)) && !points.is_empty() {
                let inside = Value::new(Node { labels: labels.clone(), ..Node::default() });
                self.store(env, &points, &inside);
            }
        }
        let node = Node { labels, open: open && reveals, entities, ..Node::default() };
        self.in_ok(site.result_ty, Value::new(node))
    }

    /// What a function gives that was read from a column: what it is, is known.
    fn read_as(&self, ty: &Ty, mut result: Value, column: Value) -> Value {
        let path = match self.good(ty) {
            Some(variant) => vec![step_named(variant), step_named("0")],
            None => Vec::new(),
        };
        let mut part = path.iter().fold(result.clone(), |part, step| part.kid(*step));
        if part.node().is_none_or(|node| node.open) {
            part = column;
        } else {
            part.join(&column);
        }
        result.set(&path, part, true);
        result
    }

    /// The variant of what goes well.
    pub(super) fn good(&self, ty: &Ty) -> Option<&'static str> {
        match self.program().def(super::place::adt(ty)?).name.as_str() {
            "Result" => Some("Ok"),
            "Option" => Some("Some"),
            _ => None,
        }
    }

    /// A result as `Ok` of what a fallible function gives.
    fn in_ok(&self, ty: &Ty, value: Value) -> Value {
        let Some(variant) = self.good(ty) else { return value };
        let entities = value.node().map(|node| node.entities.clone()).unwrap_or_default();
        let mut whole = Value::nothing();
        whole.set(&[step_named(variant), step_named("0")], value, true);
        whole.edit().entities = entities;
        whole
    }

    /// A call of a value: closures and functions that it may be, else what the caller passes.
    pub(super) fn call_value(
        &mut self,
        env: &mut Env,
        callee: &Value,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Value {
        let Some(node) = callee.node() else { return Value::default() };
        let mut result = Value::default();
        for function in &node.fns {
            result.join(&self.call_function_value(env, function, args, span));
        }
        for copy in &node.copies {
            result.join(&self.later(env, Unknown::Value(copy.clone()), args, span));
            if self.is_root() {
                for function in self.functions_left(copy) {
                    result.join(&self.call_function_value(env, &function, args, span));
                }
            }
        }
        if node.open || (node.fns.is_empty() && node.copies.is_empty()) {
            result.join(&self.default_call(env, args, Sym::new("function value"), &Ty::Unknown, span));
        }
        result
    }

    /// A call of a closure, function item or constructor that is a value.
    pub(super) fn call_function_value(
        &mut self,
        env: &mut Env,
        function: &FnValue,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Value {
        let call = Call::unwritten(Target::Value, args.len(), span);
        let Some(id) = function.key.closure else {
            let target = match &self.program().def(function.key.def).kind {
                DefKind::Struct(..) | DefKind::Variant(_) => Target::Ctor(function.key.def),
                _ if function.types.is_empty() => Target::Fn(function.key.def, Arc::from([])),
                _ => self.types().callee_of(&Ty::FnDef(function.key.def, Arc::clone(&function.types))),
            };
            return self.call_target(env, &target, args.to_vec(), &call, &Ty::Unknown, span);
        };
        let site = Site { call: &call, span, result_ty: &Ty::Unknown };
        let Some(callee) = self.callee(function.key) else {
            return Value::default();
        };
        let Some(body) = self.engine.input.bodies.get(&function.key.def).cloned() else {
            return Value::open();
        };
        let closure = &body.closures[id.0 as usize];
        let mut all: Vec<(Value, Ty)> = args.to_vec();
        all.resize(closure.params.len(), (Value::open(), Ty::Unknown));
        let ty_of = |run: &Self, local: LocalId| {
            let ty = &body.locals[local.0 as usize].ty;
            match &function.types[..] {
                [] => ty.clone(),
                types => run.types().substitute(ty, function.key.def, types),
            }
        };
        for ((_, ty), param) in all.iter_mut().zip(&closure.params) {
            *ty = ty_of(self, *param);
        }
        for (capture, local) in function.captures.iter().zip(&closure.captures) {
            let ty = ty_of(self, *local);
            let value =
                if is_ref(&body, *local) { self.reference_in(env, capture, span) } else { capture.clone() };
            all.push((value, ty));
        }
        self.apply(env, (function.key, &function.types), &callee.summary, &all, &[], &site)
    }

    /// The reference that a captured variable is: a closure reads and writes what it points to.
    fn reference_in(&mut self, env: &Env, capture: &Value, span: Span) -> Value {
        let points = capture.node().map(|node| node.points.clone()).unwrap_or_default();
        let inside = self.load_all(env, &points, span);
        let leads_on = inside.node().is_some_and(|node| !node.points.is_empty());
        if leads_on { inside } else { capture.clone() }
    }

    /// Which parameters a function takes by reference; captured variables are.
    fn by_ref(&self, key: FnKey, count: usize) -> Vec<bool> {
        let Some(body) = self.engine.input.bodies.get(&key.def) else { return vec![false; count] };
        let params = params_of(body, key);
        (0..count)
            .map(|index| match params.get(index) {
                Some(local) => matches!(body.locals[local.0 as usize].ty, Ty::Ref(..) | Ty::Ptr(_)),
                None => true,
            })
            .collect()
    }

    /// Applies a summary: effects in the caller's terms, and the result.
    fn apply(
        &mut self,
        env: &mut Env,
        (key, types): (FnKey, &[Ty]),
        summary: &Summary,
        args: &[(Value, Ty)],
        covered: &[SinkKind],
        site: &Site<'_>,
    ) -> Value {
        let by_ref = self.by_ref(key, args.len());
        self.edge(env, key, args, site.span);
        let generics = (key.def, types);
        let (results, span) = (Vec::new(), site.span);
        let mut subst = Subst { args, by_ref: &by_ref, results, span, generics, found: None };
        let outer = self.covered.len();
        self.covered.extend_from_slice(covered);
        self.applied += 1;
        let is_outermost = self.now_known == 0;
        subst.results = self.results(env, &subst, summary);
        if is_outermost {
            self.now_known = 0;
        }
        self.covered.truncate(outer);
        subst.found = Some(Found::default());
        self.raise(env, key, &subst, summary, covered, site);
        subst.found = None;
        self.put_in_cells(env, &subst, summary);
        self.put_in_made(env, &subst, summary);
        subst.found = Some(Found::default());
        let result = self.put_in(env, &subst, &summary.ret);
        // All that is written is put in before anything of it is: two arguments may be swapped.
        let mut writes = Vec::new();
        for (param, out) in &summary.outs {
            self.written_back(env, &subst, *param, out, &mut writes);
        }
        for (places, value) in writes {
            self.store(env, &places, &value);
        }
        for purposes in &summary.withdrawn {
            Self::withdraw(env, purposes);
            self.withdrawn.push(purposes.clone());
        }
        if let Some(after) = self.put_in_facts(env, &subst, &summary.after) {
            env.facts = env.facts.and(&after);
        }
        result
    }

    fn edge(&mut self, env: &Env, callee: FnKey, args: &[(Value, Ty)], span: Span) {
        if !self.engine.is_member(callee) {
            return;
        }
        let args = args
            .iter()
            .map(|(value, _)| {
                let value = self.settled(env, value, span);
                value.node().map(|node| node.entities.clone()).unwrap_or_default()
            })
            .collect();
        self.met.edges.push(CallEdge { caller: self.key, callee, facts: env.facts.clone(), args });
    }

    /// The callee's events in the caller's terms.
    fn raise(
        &mut self,
        env: &mut Env,
        key: FnKey,
        subst: &Subst<'_>,
        summary: &Summary,
        covered: &[SinkKind],
        site: &Site<'_>,
    ) {
        // A sink inside a model is the call of the model.
        let outside = !self.engine.is_member(key) && self.engine.is_member(self.key);
        for event in &summary.events {
            if is_covered(&self.kinds_of(&event.sink), covered) {
                continue;
            }
            let is_call = outside && !matches!(event.sink.form, SinkForm::Watched(_));
            let mut sink = (!is_call).then(|| Arc::clone(&event.sink));
            if self.is_asked_about(site) {
                let sink = sink.get_or_insert_with(|| self.sink_of_call(&event.sink, site));
                self.watch_sink(site, sink);
            }
            let Some(facts) = self.put_in_facts(env, subst, &event.facts) else { continue };
            let facts = env.facts.and(&facts);
            let texts = self.put_in_texts(env, subst, &event.texts);
            let mut labels = self.put_in_label(env, subst, &event.label);
            if labels.is_empty() && event.texts.bind.is_some() && self.is_held(env, subst, &event.label) {
                labels = Label::nobodys(event.label.origin).into();
            }
            for label in labels {
                let place = if is_call { Self::place_of(&label, site, site.span) } else { event.place };
                let sink = Arc::clone(sink.get_or_insert_with(|| self.sink_of_call(&event.sink, site)));
                self.event(Event { sink, label, place, facts: facts.clone(), texts: texts.clone() });
            }
        }
    }

    /// A sink inside a model as the call of the model.
    fn sink_of_call(&self, sink: &SinkSite, site: &Site<'_>) -> Arc<SinkSite> {
        let name = self.shown_name(site, sink.callee);
        Arc::new(SinkSite { func: self.place_key(), span: site.span, name, ..SinkSite::clone(sink) })
    }

    /// The default for what is not known: the result and the buffers lent carry the arguments' data.
    pub(super) fn default_call(
        &mut self,
        env: &mut Env,
        args: &[(Value, Ty)],
        name: Sym,
        result_ty: &Ty,
        span: Span,
    ) -> Value {
        let mut labels = Labels::default();
        let mut entities = Entities::default();
        for (value, ty) in args {
            let settled = self.settled(env, value, span);
            if let Some(node) = settled.node() {
                if !self.is_nobodys(ty) {
                    entities.join(&node.entities);
                }
                // Code of which nothing is known may call what it is given.
                for function in node.fns.clone() {
                    let result = self.call_function_value(env, &function, &[], span);
                    let ty = self.result_ty(&function);
                    add_labels(&mut labels, &self.taken_by_unknown(env, &result, &ty, span));
                }
            }
            for label in self.taken_by_unknown(env, value, ty, span) {
                add_label(&mut labels, label.stepped(StepKind::Unknown, span, Some(name)));
            }
        }
        self.count_default(&labels, name, span);
        self.lend(env, args, &labels);
        if says_nothing(result_ty) {
            return Value::open();
        }
        let mut result = Value::new(Node { labels, open: true, ..Node::default() });
        Self::entered(&mut result, span, &entities);
        let kept = self.kept_by(args, result_ty);
        if !kept.is_empty() {
            result.set(&[step_named(LENT)], Value::pointer(kept), true);
        }
        let is_result =
            super::place::adt(result_ty).is_some_and(|def| self.program().def(def).name.as_str() == "Result");
        if is_result {
            return without_error(self.in_ok(result_ty, result));
        }
        // What may turn out to be a result, or the future of one.
        match self.held(result_ty) {
            Ty::Unknown | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Param(..) | Ty::Proj(..) => without_error(result),
            _ => result,
        }
    }

    /// The type of what a function value gives.
    fn result_ty(&self, function: &FnValue) -> Ty {
        let body = self.engine.input.bodies.get(&function.key.def);
        let closure = function.key.closure.zip(body).map(|(id, body)| (&body.closures[id.0 as usize], body));
        if let Some((closure, body)) = closure {
            return body.locals[closure.ret.0 as usize].ty.clone();
        }
        let sig = self.types().fn_sig(function.key.def, &function.types);
        sig.map_or(Ty::Unknown, |sig| sig.ret.clone())
    }

    /// Buffers, collections and own types that were lent by `&mut` carry what was passed with them; a
    /// foreign handle does not, but what it was lent itself does.
    pub(super) fn lend(&mut self, env: &mut Env, args: &[(Value, Ty)], labels: &Labels) {
        if labels.is_empty() {
            return;
        }
        for (value, ty) in args {
            let Ty::Ref(true, inner) = ty else { continue };
            let pointed = |value: &Value| value.node().map(|node| node.points.clone()).unwrap_or_default();
            let mut places = pointed(value);
            if !self.takes(inner) {
                places = pointed(&self.load_all(env, &places, Span::DUMMY).kid(step_named(LENT)));
            }
            for place in places {
                let mut known = self.load(env, &place, Span::DUMMY);
                add_labels(&mut known.edit().labels, labels);
                self.store(env, &[place], &known);
            }
        }
    }

    /// Whether code of which nothing is known may leave data in a value of this type that it is lent.
    fn takes(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(def, _) => {
                let krate = self.program().krate(self.program().def(*def).krate).map(|krate| krate.name);
                super::is_member(self.engine.input, *def)
                    || krate.is_some_and(|name| matches!(name.as_str(), "alloc" | "std" | "core"))
            }
            Ty::Slice(_) | Ty::Array(..) | Ty::Prim(_) | Ty::Tuple(_) => true,
            _ => false,
        }
    }

    /// What is lent by `&mut` to the maker of a foreign value, which may keep it: an encoder and its output.
    fn kept_by(&self, args: &[(Value, Ty)], made: &Ty) -> Vec<PlaceRef> {
        let is_foreign = matches!(made, Ty::Adt(def, _) if !super::is_member(self.engine.input, *def));
        let lent = args.iter().filter(|(_, ty)| matches!(ty, Ty::Ref(true, inner) if self.takes(inner)));
        let places = lent.filter_map(|(value, _)| value.node()).flat_map(|node| node.points.iter().cloned());
        places.filter(|_| is_foreign).collect()
    }

    /// An overloaded deref or index: the function's result for the place by reference.
    pub(super) fn overloaded(
        &mut self,
        env: &mut Env,
        call: &OverloadedPlace,
        receiver: Value,
        prefix: &Place,
        span: Span,
    ) -> Value {
        let ty = Ty::Ref(true, Arc::new(self.types().place_ty(self.body, prefix)));
        let mut args = vec![(receiver, ty)];
        if let Some(index) = &call.index {
            let value = self.operand(env, index, span);
            args.push((value, self.types().operand_ty(self.body, index)));
        }
        let written = Call::unwritten(call.target.clone(), args.len(), span);
        self.call_target(env, &call.target, args, &written, &Ty::Unknown, span)
    }
}

/// An error of unknown code says what went wrong, and not what it was given.
pub(super) fn without_error(mut value: Value) -> Value {
    value.set(&[step_named("Err"), step_named("0")], Value::open(), true);
    value
}
