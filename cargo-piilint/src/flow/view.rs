//! What of a whole value leaves it: by its type, and by the way it is shown.
//!
//! A sink that takes `T: Serialize` gives out what `Serialize` writes: every field that is not skipped.
//! `{:?}` gives out what `Debug` prints: by a derive every field, by a hand-written impl what that impl
//! writes, by `RedactedDebug` nothing that is tagged. Where the type is the caller's to know (a generic
//! parameter), the question goes up with the label ([`View`]).

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::body::{FmtTrait, Target};
use crate::ir::program::{DefId, DefKind, Role};
use crate::ir::ty::Ty;
use crate::model::TagId;
use crate::source::{Span, Sym};

use super::Input;
use super::engine::Engine;
use super::label::{FnKey, Labels, Origin, PathStep, View, add_labels, is_entry};
use super::place::Env;
use super::run::{Run, step_named};
use super::value::{Node, Value, read_tagged};

/// How deep types are looked into.
const DEEP: usize = 6;

/// The view of a format argument.
pub(super) fn fmt_view(how: FmtTrait) -> View {
    match how {
        FmtTrait::Display => View::Display,
        FmtTrait::Debug => View::Debug,
        FmtTrait::Pointer | FmtTrait::Other => View::All,
    }
}

/// The traits by which values are shown and told to be errors, looked up once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    debug: Option<DefId>,
    display: Option<DefId>,
    serialize: Option<DefId>,
    /// `core::__GivesOut` and its function.
    pub(super) gives_out: Option<(DefId, Sym)>,
    /// The model of a serializer that keeps what is written to it.
    serializer: Option<DefId>,
    /// The model of one that makes a document of it, entry by entry.
    pub(super) document: Option<DefId>,
    /// `core::error::Error`.
    pub(super) error: Option<DefId>,
    /// `core::future::Future`.
    pub(super) future: Option<DefId>,
    /// `core::future::IntoFuture`.
    pub(super) into_future: Option<DefId>,
    fmt: Sym,
    serialize_fn: Sym,
    partial_eq: Option<DefId>,
}

impl Known {
    pub(super) fn new(input: &Input<'_>) -> Self {
        let find = |path| input.resolver.known(path, crate::resolve::Namespace::Type);
        Self {
            debug: find("core::fmt::Debug"),
            display: find("core::fmt::Display"),
            error: find("core::error::Error"),
            serialize: find("serde::ser::Serialize"),
            gives_out: find("core::__GivesOut").map(|def| (def, Sym::new("__given_out"))),
            serializer: find("serde::__written::Text"),
            document: find("serde::__written::Document"),
            future: find("core::future::Future"),
            into_future: find("core::future::IntoFuture"),
            fmt: Sym::new("fmt"),
            serialize_fn: Sym::new("serialize"),
            partial_eq: find("core::cmp::PartialEq"),
        }
    }

    /// The trait whose hand-written impl decides what a view shows.
    pub(super) fn shown_by(self, view: View) -> Option<(DefId, Sym)> {
        match view {
            View::Debug => Some((self.debug?, self.fmt)),
            View::Display => Some((self.display?, self.fmt)),
            View::Serialize => Some((self.serialize?, self.serialize_fn)),
            View::All => None,
        }
    }

    /// What a trait that shows values shows.
    pub(super) fn view_of(self, trait_def: DefId) -> Option<View> {
        let views = [View::Debug, View::Display, View::Serialize];
        views.into_iter().find(|view| self.shown_by(*view).is_some_and(|(known, _)| known == trait_def))
    }

    /// What the models of wrappers say of what they give out.
    pub(super) fn givers(self, input: &Input<'_>) -> Vec<DefId> {
        let Some((gives_out, _)) = self.gives_out else { return Vec::new() };
        let program = &input.resolver.program;
        let impls = program.impls.iter().filter_map(|def| match &program.def(*def).kind {
            DefKind::Impl(data) => Some(data),
            _ => None,
        });
        let of_it = impls.filter(|data| data.trait_.as_ref().is_some_and(|(_, def)| *def == Some(gives_out)));
        of_it.flat_map(|data| data.items.iter().copied()).collect()
    }

    /// Whether a trait is one of those that show values: what uses a value asks its impl, so that these
    /// come first.
    pub(super) fn shows(self, trait_def: DefId) -> bool {
        [self.debug, self.display, self.serialize].contains(&Some(trait_def))
    }
}

/// The hand-written impl of the trait of a view, for the call graph.
pub(super) fn shown_impls(
    input: &Input<'_>,
    known: Known,
    ty: &Ty,
    how: FmtTrait,
    found: &mut FxHashSet<DefId>,
) {
    shown(input, known, ty, fmt_view(how), found, 0);
}

pub(super) fn shown(
    input: &Input<'_>,
    known: Known,
    ty: &Ty,
    view: View,
    found: &mut FxHashSet<DefId>,
    depth: usize,
) {
    let Ty::Adt(def, args) = ty.peel_refs() else { return };
    if depth > DEEP {
        return;
    }
    if let Some((trait_def, method)) = known.shown_by(view)
        && let Target::Fn(function, _) = input.types.impl_fn(trait_def, ty.peel_refs(), method)
        && !found.insert(function)
    {
        return;
    }
    args.iter().for_each(|arg| shown(input, known, arg, view, found, depth + 1));
    for (owner, fields) in shapes(input, *def) {
        for field in fields {
            if let Some(ty) = field_ty(input, ty.peel_refs(), owner, *def, field) {
                shown(input, known, &ty, view, found, depth + 1);
            }
        }
    }
}

/// The structs or variants that a type is made of, with their fields. Of a type that only a library's own source tells
/// of, those that are tagged: what else it holds, its functions hide, and they have no bodies.
pub(super) fn shapes(input: &Input<'_>, def: DefId) -> Vec<(DefId, Vec<Sym>)> {
    let program = &input.resolver.program;
    let is_foreign = is_foreign(input, def);
    let is_tagged = |def: DefId, name: Sym| {
        let field = input.contracts.field_id(def, name);
        field.is_some_and(|field| input.contracts.field(field).tag.is_some())
    };
    let names = |def: DefId| {
        let fields = program.fields(def)?.list().iter().map(|field| field.name);
        Some(fields.filter(|name| !is_foreign || is_tagged(def, *name)).collect())
    };
    match &program.def(def).kind {
        DefKind::Struct(..) | DefKind::Union(..) => vec![(def, names(def).unwrap_or_default())],
        DefKind::Enum(_, variants) => variants.iter().map(|v| (*v, names(*v).unwrap_or_default())).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn field_ty(input: &Input<'_>, ty: &Ty, owner: DefId, adt: DefId, field: Sym) -> Option<Ty> {
    if owner == adt {
        input.types.field_ty(ty, field)
    } else {
        input.types.variant_field_ty(ty, owner, field)
    }
}

/// Whether a type is a library's of which we have no model.
fn is_foreign(input: &Input<'_>, def: DefId) -> bool {
    let program = &input.resolver.program;
    program.krate(program.def(def).krate).is_some_and(|krate| krate.role == Role::Dependency)
}

/// Types of libraries with methods that are sinks.
pub(super) fn handles(input: &Input<'_>) -> FxHashSet<DefId> {
    let program = &input.resolver.program;
    let sinks = input.contracts.functions().filter(|(_, contract)| !contract.sinks.is_empty());
    sinks
        .filter(|(def, _)| {
            !super::is_member(input, *def) && program.as_fn(*def).is_some_and(|item| item.has_self)
        })
        .filter_map(|(def, _)| super::place::adt(input.types.fn_sig(def, &[])?.params.first()?))
        .filter(|def| !super::is_member(input, *def))
        .collect()
}

impl Run<'_, '_> {
    /// What code of which nothing is known takes from an argument. From a context, a struct of ours that holds
    /// connections or clients, it takes what is tagged in the struct itself, and not all that could be reached
    /// from there.
    pub(super) fn taken_by_unknown(&mut self, env: &mut Env, value: &Value, ty: &Ty, span: Span) -> Labels {
        let inner = self.held(ty);
        let Some(def) = super::place::adt(inner).filter(|def| self.is_context(*def)) else {
            return self.given_out(env, value, ty, View::All, span);
        };
        let value = self.settled(env, value, span);
        let origin = Origin { func: self.key, span };
        let mut labels = value.node().map(|node| node.labels.clone()).unwrap_or_default();
        for (owner, fields) in shapes(self.engine.input, def).into_iter().filter(|(owner, _)| *owner == def) {
            for field in fields {
                let step = self.step(Some(owner), field);
                if step.field.is_some_and(|field| self.contracts().field(field).tag.is_some()) {
                    add_labels(&mut labels, &self.part(&value, step, span).flat(View::All, origin));
                }
            }
        }
        labels
    }

    fn is_context(&self, def: DefId) -> bool {
        let contexts = &self.engine.shared.contexts;
        contexts.get(&def).unwrap_or_else(|| {
            let mut seen = FxHashSet::default();
            let is_context = self.holds_handle(def, &mut seen);
            if !is_context {
                for def in seen {
                    contexts.put(def, false);
                }
            }
            contexts.put(def, is_context)
        })
    }

    /// Whether a struct of a member holds a handle, itself or in what it holds. Of those that were seen, nothing more
    /// is found out.
    fn holds_handle(&self, def: DefId, seen: &mut FxHashSet<DefId>) -> bool {
        let input = self.engine.input;
        let whole = Ty::Adt(def, Arc::from([]));
        let is_struct = matches!(self.program().def(def).kind, DefKind::Struct(..));
        seen.insert(def)
            && is_struct
            && super::is_member(input, def)
            && shapes(input, def).into_iter().flat_map(|(_, fields)| fields).any(|field| {
                let ty = input.types.field_ty(&whole, field).unwrap_or(Ty::Unknown);
                self.is_handle(&ty, 0, seen)
            })
    }

    fn is_handle(&self, ty: &Ty, depth: usize, seen: &mut FxHashSet<DefId>) -> bool {
        match ty.peel_refs() {
            Ty::Unknown => true,
            Ty::Adt(def, args) => {
                self.engine.shared.handles.contains(def)
                    || is_foreign(self.engine.input, *def)
                    || self.holds_handle(*def, seen)
                    || (depth < 3 && args.iter().any(|arg| self.is_handle(arg, depth + 1, seen)))
            }
            _ => false,
        }
    }

    /// The labels of what leaves a value of this type in this way.
    pub(super) fn given_out(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        view: View,
        span: Span,
    ) -> Labels {
        let value = self.settled(env, value, span);
        let mut labels = Labels::default();
        self.give_out(env, &value, ty, view, span, 0, &mut labels);
        labels
    }

    #[expect(clippy::too_many_arguments, reason = "one recursive walk over value and type together")]
    fn give_out(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        view: View,
        span: Span,
        depth: usize,
        labels: &mut Labels,
    ) {
        let origin = Origin { func: self.key, span };
        let Some(node) = value.node() else { return };
        if ty.is_unit() || value.is_nothing() {
            return;
        }
        if depth > DEEP {
            return add_labels(labels, &value.flat(view, origin));
        }
        let has_parts = match ty {
            Ty::Adt(..) => !self.is_plain(ty, view),
            Ty::Tuple(_) | Ty::Slice(_) | Ty::Array(..) | Ty::Param(..) | Ty::Proj(..) => true,
            _ => false,
        };
        if has_parts && node.is_uniform() {
            return self.give_out_uniform(env, node, ty, view, span, depth, labels);
        }
        self.give_out_parts(env, value, ty, view, span, depth, labels);
    }

    /// What is the same in all its parts: what the caller passes there is asked of the caller, the rest once for a place.
    #[expect(clippy::too_many_arguments, reason = "see give_out")]
    fn give_out_uniform(
        &mut self,
        env: &mut Env,
        node: &Node,
        ty: &Ty,
        view: View,
        span: Span,
        depth: usize,
        labels: &mut Labels,
    ) {
        let mut rest = node.clone();
        if !self.tells_parts {
            add_labels(labels, &node.whole(view, ty, Origin { func: self.key, span }));
            rest.copies.clear();
        }
        if rest.is_nothing() {
            return;
        }
        let key = (ty.clone(), view, span, depth);
        let known =
            self.given.get(&key).and_then(|known| known.iter().find(|(known, _)| known.is_twin(&rest)));
        if let Some((_, given)) = known {
            return add_labels(labels, given);
        }
        let mut given = Labels::default();
        let value = Value::new(rest.clone());
        self.give_out_parts(env, &value, ty, view, span, depth, &mut given);
        add_labels(labels, &given);
        self.given.entry(key).or_default().push((rest, given));
    }

    #[expect(clippy::too_many_arguments, reason = "see give_out")]
    fn give_out_parts(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        view: View,
        span: Span,
        depth: usize,
        labels: &mut Labels,
    ) {
        let origin = Origin { func: self.key, span };
        let Some(node) = value.node() else { return };
        match ty {
            Ty::Ref(_, inner) | Ty::Ptr(inner) => self.give_out(env, value, inner, view, span, depth, labels),
            Ty::Tuple(parts) => {
                add_labels(labels, &node.labels);
                for (index, part) in parts.iter().enumerate() {
                    let step = step_named(&index.to_string());
                    let kid = self.part(value, step, span);
                    self.give_out(env, &kid, part, view, span, depth + 1, labels);
                }
            }
            Ty::Slice(inner) | Ty::Array(inner, _) => {
                add_labels(labels, &node.labels);
                let kid = self.part(value, PathStep::plain(self.elem), span);
                self.give_out(env, &kid, inner, view, span, depth + 1, labels);
            }
            Ty::Adt(..) if self.is_plain(ty, view) && !node.is_row_with_parts() => {
                add_labels(labels, &value.flat(view, origin));
            }
            Ty::Adt(def, args) => self.give_out_adt(env, value, (*def, args, ty), view, span, depth, labels),
            Ty::Param(..) | Ty::Proj(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Unknown | Ty::Var(_) => {
                if let Some(hidden) = node.hidden.clone() {
                    for ty in hidden.iter() {
                        let object = Self::object_as(value, ty).unwrap_or_else(|| {
                            if hidden.len() > 1 { self.one_of(value, ty) } else { value.clone() }
                        });
                        self.give_out(env, &object, ty, view, span, depth + 1, labels);
                    }
                    return;
                }
                // The type is the caller's to know, or nobody's: what is there, and the question.
                add_labels(labels, &value.flat(view, origin));
            }
            _ => add_labels(labels, &value.flat(View::All, origin)),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "see give_out")]
    fn give_out_adt(
        &mut self,
        env: &mut Env,
        value: &Value,
        (def, args, ty): (DefId, &[Ty], &Ty),
        view: View,
        span: Span,
        depth: usize,
        labels: &mut Labels,
    ) {
        let contract = self.contracts().ty(def).cloned().unwrap_or_default();
        // The fields of a tagged type carry its tag; what has none to look at is data as it stands.
        if let Some(tag) = contract.tag
            && shapes(self.engine.input, def).iter().all(|(_, fields)| fields.is_empty())
        {
            let origin = Origin { func: self.key, span };
            let read = read_tagged(value, tag, origin);
            return add_labels(labels, &read.flat(view, origin));
        }
        if contract.transparent && args.len() == 1 {
            return self.give_out(env, value, &args[0], view, span, depth, labels);
        }
        if let Some(shown) = self.by_hand(env, value, ty, view, span) {
            return add_labels(labels, &shown);
        }
        if let Some(given) = self.by_model(env, value, (def, ty), view, span) {
            return add_labels(labels, &given);
        }
        if contract.tag.is_some_and(|tag| self.contracts().tag(tag).vague) {
            // A wrapper of a library hands out what it holds by its own functions.
            let origin = Origin { func: self.key, span };
            return add_labels(labels, &value.flat(view, origin));
        }
        let only = self.displayed_fields(def, view, &contract);
        let only = only.as_deref();
        let redacted = view == View::Debug && contract.has_derive("RedactedDebug");
        let input = self.engine.input;
        let shapes = shapes(input, def);
        let is_opaque = shapes.iter().all(|(_, fields)| fields.is_empty());
        let node_labels = value.node().map(|node| node.labels.clone()).unwrap_or_default();
        // What is read as a row is asked of its fields.
        add_labels(labels, &if is_opaque { node_labels } else { node_labels.without_rows() });
        for (owner, fields) in &shapes {
            let owner = *owner;
            let inside = if owner == def {
                value.clone()
            } else {
                let key = self.program().def(owner).name;
                value.kid(PathStep::plain(key))
            };
            if inside.is_nothing() {
                continue;
            }
            for field in fields.iter().copied() {
                let step = self.step(Some(owner), field);
                let contract = step.field.map(|field| self.contracts().field(field));
                let hidden = match view {
                    View::Serialize => contract.is_some_and(|contract| contract.skip_serializing),
                    View::Debug => redacted && contract.is_some_and(|contract| contract.tag.is_some()),
                    _ => false,
                };
                if hidden {
                    continue;
                }
                let by = contract.and_then(|contract| contract.serialize_with);
                let Some(ty) = field_ty(input, ty, owner, def, field) else { continue };
                let kid = self.part(&inside, step, span);
                if let (View::Serialize, Some(function)) = (view, by)
                    && let Some(written) = self.serialised(env, (function, &[Ty::Unknown]), &kid, &ty, span)
                {
                    add_labels(labels, &written);
                    continue;
                }
                let Some(only) = only else {
                    self.give_out(env, &kid, &ty, view, span, depth + 1, labels);
                    continue;
                };
                for shown in only.iter().filter(|shown| shown.owner == owner && shown.path[0] == field) {
                    let (mut kid, mut ty) = (kid.clone(), Some(ty.clone()));
                    for name in &shown.path[1..] {
                        let step = self.step(ty.as_ref().and_then(super::place::adt), *name);
                        kid = self.part(&kid, step, span);
                        ty = ty.and_then(|ty| self.types().field_ty(ty.peel_refs(), *name));
                    }
                    let ty = ty.unwrap_or(Ty::Unknown);
                    let (kid, ty) = self.called_on(env, (owner, &shown.calls), kid, ty, span);
                    self.give_out(env, &kid, &ty, shown.view, span, depth + 1, labels);
                }
            }
        }
        let origin = Origin { func: self.key, span };
        if is_opaque {
            // A foreign type whose inside is not known: what flowed into it.
            return add_labels(labels, &value.flat(view, origin));
        }
        // A value that is not built as its type says (a model's `{ self }`): its other parts.
        let is_part = |key: Sym| match shapes.as_slice() {
            [(owner, fields)] if *owner == def => fields.contains(&key),
            variants => variants.iter().any(|(variant, _)| self.program().def(*variant).name == key),
        };
        let has_elements = is_part(self.elem);
        for (key, kid) in value.node().into_iter().flat_map(|node| &node.kids) {
            if !(is_part(*key) || has_elements && is_entry(*key)) {
                add_labels(labels, &kid.flat(view, origin));
            }
        }
    }

    /// What a hand-written impl of the view's trait writes; `None`: there is none. Of what lies in itself, more than what is
    /// written there shows only what was put there: the place itself is the same, and asked already.
    fn by_hand(&mut self, env: &mut Env, value: &Value, ty: &Ty, view: View, span: Span) -> Option<Labels> {
        let (trait_def, method) = self.engine.shared.known.shown_by(view)?;
        let Target::Fn(function, types) = self.types().impl_fn(trait_def, ty, method) else { return None };
        if view == View::Serialize {
            return self.serialised(env, (function, &types), value, ty, span);
        }
        let origin = Origin { func: self.key, span };
        if self.showing.contains(&function) {
            return Some(value.labels());
        }
        let summary = self.callee(FnKey::item(function))?;
        let formatter = Value::nothing();
        let args = vec![(value.clone(), ty.clone()), (formatter, Ty::Unknown)];
        self.showing.push(function);
        let written = self.written_to(env, &summary.summary, &args, 1, (function, &types), span);
        self.showing.pop();
        Some(written.flat(View::All, origin))
    }

    /// What a library's wrapper gives out, if its model says that it is something else than what it holds.
    fn by_model(
        &mut self,
        env: &mut Env,
        value: &Value,
        (def, ty): (DefId, &Ty),
        view: View,
        span: Span,
    ) -> Option<Labels> {
        let (trait_def, method) = self.engine.shared.known.gives_out.filter(|_| view == View::All)?;
        let krate = self.program().krate(self.program().def(def).krate)?;
        if krate.role != Role::Model || !self.types().implements(ty, trait_def) {
            return None;
        }
        let Target::Fn(function, types) = self.types().impl_fn(trait_def, ty, method) else { return None };
        let summary = self.callee(FnKey::item(function))?;
        let args = [(value.clone(), ty.clone())];
        let given = self.returned(env, &summary.summary, &args, (function, &types), span);
        Some(given.flat(View::All, Origin { func: self.key, span }))
    }

    /// What a hand-written `Serialize` writes to its serializer: what it returns for one that keeps that.
    pub(super) fn serialised(
        &mut self,
        env: &mut Env,
        function: (DefId, &[Ty]),
        value: &Value,
        ty: &Ty,
        span: Span,
    ) -> Option<Labels> {
        let written =
            self.serialised_to(env, self.engine.shared.known.serializer?, function, value, ty, span)?;
        Some(written.flat(View::All, Origin { func: self.key, span }))
    }

    /// The document that a hand-written `Serialize` makes of a value; `None`: there is none.
    pub(super) fn written_by_hand(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        span: Span,
    ) -> Option<Value> {
        let (trait_def, method) = self.engine.shared.known.shown_by(View::Serialize)?;
        let Target::Fn(function, types) = self.types().impl_fn(trait_def, ty, method) else { return None };
        let document = self.engine.shared.known.document?;
        let written = self.serialised_to(env, document, (function, &types), value, ty, span)?;
        Some(written.kid(step_named("Ok")).kid(step_named("0")))
    }

    fn serialised_to(
        &mut self,
        env: &mut Env,
        serializer: DefId,
        (function, types): (DefId, &[Ty]),
        value: &Value,
        ty: &Ty,
        span: Span,
    ) -> Option<Value> {
        if self.showing.contains(&function) {
            return Some(Value::labelled(value.labels()));
        }
        let summary = self.callee(FnKey::item(function))?;
        let serializer = Ty::Adt(serializer, [].into());
        // The last type is the function's own, the serializer's.
        let (_, outer) = types.split_last()?;
        let types: Vec<Ty> = outer.iter().chain([&serializer]).cloned().collect();
        let args = [(value.clone(), ty.clone()), (Value::nothing(), serializer)];
        self.showing.push(function);
        let written = self.returned(env, &summary.summary, &args, (function, &types), span);
        self.showing.pop();
        Some(written)
    }

    /// What a parameter of a root may be: everything that its type says.
    pub(super) fn by_type(&mut self, ty: &Ty, view: View, span: Span) -> Labels {
        let mut env = Env::default();
        let value = Value::open();
        self.given_out(&mut env, &value, ty, view, span)
    }
}

impl Engine<'_> {
    /// The tags of what a derived `Debug` prints, for each type of a member that derives it and has tagged fields.
    pub(super) fn printed(&mut self) -> FxHashMap<DefId, BTreeSet<TagId>> {
        let program = &self.input.resolver.program;
        let contracts = self.input.contracts;
        let derives_debug = |def| contracts.ty(def).is_some_and(|contract| contract.has_derive("Debug"));
        let is_tagged = |(owner, fields): (DefId, Vec<Sym>)| {
            let mut ids = fields.into_iter().filter_map(|field| contracts.field_id(owner, field));
            ids.any(|field| contracts.field(field).tag.is_some())
        };
        let is_asked = |def: &DefId| {
            super::is_member(self.input, *def)
                && derives_debug(*def)
                && shapes(self.input, *def).into_iter().any(is_tagged)
        };
        let types: Vec<DefId> =
            (0..program.defs.len()).map(|index| DefId(index as u32)).filter(is_asked).collect();
        // A question to types alone: any body will do.
        let Some((key, body)) = self.input.bodies.iter().min_by_key(|(def, _)| **def) else {
            return FxHashMap::default();
        };
        let (key, body) = (FnKey::item(*key), Arc::clone(body));
        let printed = |def: DefId| {
            let span = program.def(def).span;
            let labels = Run::bare(self, key, &body).by_type(&Ty::Adt(def, Arc::from([])), View::Debug, span);
            (def, labels.iter().filter_map(|label| label.tag).collect())
        };
        types.into_iter().map(printed).collect()
    }
}

impl Run<'_, '_> {
    /// Whether a type is a means to an end and nobody's record: a connection, a client, a cipher, and what
    /// holds one of these without any data. (A foreign type of which no two values can be compared.)
    pub(super) fn is_nobodys(&self, ty: &Ty) -> bool {
        self.is_nobodys_at(ty, 0)
    }

    fn is_nobodys_at(&self, ty: &Ty, depth: usize) -> bool {
        let Ty::Adt(def, args) = ty.peel_refs() else { return false };
        if depth > DEEP {
            return false;
        }
        if !super::is_member(self.engine.input, *def) {
            let comparable = || {
                self.engine
                    .shared
                    .known
                    .partial_eq
                    .is_some_and(|eq| self.types().implements(ty.peel_refs(), eq))
            };
            return match &args[..] {
                [] => !comparable(),
                args => args.iter().all(|arg| self.is_nobodys_at(arg, depth + 1)),
            };
        }
        let fields = shapes(self.engine.input, *def);
        let types = fields.iter().flat_map(|(owner, fields)| {
            fields
                .iter()
                .filter_map(|field| field_ty(self.engine.input, ty.peel_refs(), *owner, *def, *field))
        });
        !self.contracts().is_record(*def) && types.into_iter().any(|ty| self.is_nobodys_at(&ty, depth + 1))
    }
}

/// Types that cannot identify anyone.
pub(super) fn says_nothing(ty: &Ty) -> bool {
    match ty {
        Ty::Prim(name) => name.as_str() == "bool",
        Ty::Tuple(parts) => parts.is_empty(),
        Ty::Never => true,
        Ty::Ref(_, inner) => says_nothing(inner),
        _ => false,
    }
}
