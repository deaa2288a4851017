//! Statements: what an assignment puts where.

use std::sync::Arc;

use crate::ir::body::{
    BinOp, Call, ClosureKind, Hidden, Operand, PathExpr, Piece, Place, Proj, Rvalue, Stmt, Target, TryInfo,
    UnOp,
};
use crate::ir::path::Lit;
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::call::without_error;
use super::fact::{Facts, Implies, Text, TextPart, known_text, leads_into_url};
use super::label::{Entities, FnKey, Label, Labels, Origin, PathStep, add_label};
use super::place::{Env, Loc};
use super::reference::PlaceRef;
use super::run::{Run, step_named};
use super::summary::Unknown;
use super::trace::StepKind;
use super::value::{FnValue, Node, Value};
use super::view::fmt_view;

impl Run<'_, '_> {
    pub(super) fn statement(&mut self, env: &mut Env, stmt: &Stmt) {
        if matches!(stmt.value, Rvalue::Path(_)) && self.statics.contains_key(&stmt.dst.local) {
            return;
        }
        self.hides.clone_from(&stmt.hides);
        let mut value = self.rvalue(env, &stmt.value, &stmt.dst, stmt.span);
        if self.hides.is_some() {
            let ty = self.types().place_ty(self.body, &stmt.dst);
            self.hide(&mut value, None, &ty);
            if let Rvalue::Use(_) | Rvalue::Cast(..) = &stmt.value {
                self.hide(&mut value, Some(0), &ty);
            }
            self.hides = None;
        }
        self.responds(env, stmt, &value);
        self.assign(env, &stmt.dst, value, stmt.span);
    }

    /// Writes a value to a place.
    pub(super) fn assign(&mut self, env: &mut Env, dst: &Place, value: Value, span: Span) {
        let mut value = known_outcome(env, value).bounded(Origin { func: self.key, span });
        if dst.proj.is_empty()
            && let Some(name) = self.body.locals[dst.local.0 as usize].name
            && value.node().is_some_and(|node| !node.labels.is_empty())
        {
            let at = self.body.locals[dst.local.0 as usize].span;
            value.map_labels(&|label: Label| label.stepped(StepKind::Assign, at, Some(name)));
        }
        if dst.proj.is_empty() && self.contracts().has_proofs {
            let facts = self.proof_held(&self.body.locals[dst.local.0 as usize].ty, span);
            env.facts = env.facts.and(&facts);
        }
        match self.locate(env, dst, span) {
            Loc::Places(places) => {
                if !dst.proj.is_empty() {
                    let fields = places.iter().filter_map(|place| place.path.last()?.field);
                    for field in fields.collect::<std::collections::BTreeSet<_>>() {
                        self.writes_text(env, Some(field), &value, span);
                    }
                }
                self.store(env, &places, &value);
            }
            Loc::Value(_) => {}
        }
    }

    /// The value of an operand.
    pub(super) fn operand(&mut self, env: &mut Env, operand: &Operand, span: Span) -> Value {
        match operand {
            Operand::Lit(lit) => literal(lit),
            Operand::Ref(_, place) => self.reference(env, place, span),
            Operand::Place(place) => self.read(env, place, span),
        }
    }

    /// The value of an operand of the statement at hand, by its number.
    pub(super) fn numbered(&mut self, env: &mut Env, operand: &Operand, index: usize, span: Span) -> Value {
        let mut value = self.operand(env, operand, span);
        if self.hides.is_some() {
            self.hide(&mut value, Some(index as u32), &Ty::Unknown);
        }
        value
    }

    /// From here on the value's type is hidden behind a `dyn`, if the statement at hand hides it: where `ty`, the type
    /// that it has from here on, says so.
    fn hide(&self, value: &mut Value, operand: Option<u32>, ty: &Ty) {
        let hides = self.hides.iter().flat_map(|hides| hides.iter());
        let hides: Vec<&Hidden> = hides.filter(|hidden| hidden.operand == operand).collect();
        if !hides.is_empty() {
            self.hide_in(value, &hides, ty, 0);
        }
    }

    fn hide_in(&self, value: &mut Value, hides: &[&Hidden], ty: &Ty, depth: usize) {
        /// `Option<Result<Box<dyn Trait>, E>>`, and no deeper.
        const DEEP: usize = 3;
        match self.held(ty) {
            Ty::Unknown => Self::hide_as(value, hides.iter().map(|hidden| hidden.ty.clone()).collect()),
            Ty::Dyn(traits) => {
                let fits =
                    |hidden: &&&Hidden| hidden.traits.iter().copied().eq(traits.iter().map(|tr| tr.def));
                let fitting: Arc<[Ty]> = hides.iter().filter(fits).map(|hidden| hidden.ty.clone()).collect();
                Self::hide_as(value, fitting);
            }
            _ if depth < DEEP && value.node().is_some() => {
                for (key, kid) in &mut value.edit().kids {
                    let step = PathStep::plain(*key);
                    if let Some(inner) = self.type_at(ty, &[step]) {
                        self.hide_in(kid, hides, &inner, depth + 1);
                        continue;
                    }
                    // A variant.
                    let fields = kid.node().map(|node| node.kids.keys().copied().collect::<Vec<Sym>>());
                    for field in fields.into_iter().flatten() {
                        let part = PathStep::plain(field);
                        if let Some(inner) = self.type_at(ty, &[step, part])
                            && let Some(part) = kid.edit().kids.get_mut(&field)
                        {
                            self.hide_in(part, hides, &inner, depth + 1);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn read(&mut self, env: &mut Env, place: &Place, span: Span) -> Value {
        match self.locate(env, place, span) {
            Loc::Places(places) => self.load_all(env, &places, span),
            Loc::Value(value) => value,
        }
    }

    fn reference(&mut self, env: &mut Env, place: &Place, span: Span) -> Value {
        let reference = match self.locate(env, place, span) {
            Loc::Places(places) => self.pointer_to(places, span),
            Loc::Value(value) => value,
        };
        match place.proj.split_last() {
            // Lent on: `&*writer`.
            Some((Proj::Deref, front)) if matches!(self.types().place_ty(self.body, place), Ty::Dyn(_)) => {
                let front = Place { local: place.local, proj: front.to_vec() };
                let lent = self.read(env, &front, span);
                reference.behind(&lent)
            }
            _ => reference,
        }
    }

    fn rvalue(&mut self, env: &mut Env, rvalue: &Rvalue, dst: &Place, span: Span) -> Value {
        match rvalue {
            Rvalue::Use(operand) | Rvalue::Cast(operand, _) => self.operand(env, operand, span),
            Rvalue::Bind(_, place) => self.read(env, place, span),
            Rvalue::Ref(_, place) => self.reference(env, place, span),
            Rvalue::Path(path) => self.path_value(env, path, dst),
            Rvalue::Call(call) => self.call(env, call, dst, span),
            Rvalue::Struct { path, fields, base } => {
                self.struct_value(env, path, fields, base.as_ref(), dst, span)
            }
            Rvalue::Tuple(parts) => self.tuple(env, parts, span),
            Rvalue::Array(parts) => {
                let mut list = Vec::new();
                for (index, part) in parts.iter().enumerate() {
                    list.push(self.numbered(env, part, index, span));
                }
                let mut array = self.array(&list);
                if let Some(text) = self.text_of_all(env, &list, span) {
                    array.edit().text = Some(text);
                }
                array
            }
            Rvalue::Closure(id) => self.closure_value(env, *id),
            Rvalue::Binary(op, a, b) => self.binary(env, *op, a, b, span),
            Rvalue::Unary(op, operand) => self.unary(env, *op, operand, span),
            Rvalue::Range(..) => Value::nothing(),
            Rvalue::Await(operand) => {
                let value = self.operand(env, operand, span);
                let ty = self.types().operand_ty(self.body, operand);
                self.awaited(env, value, &ty, span)
            }
            Rvalue::Format(format) => self.format(env, &format.pieces),
            Rvalue::UnknownMacro(name, operands) => self.unknown(env, operands, *name, span),
            Rvalue::Unknown(operands) => self.unknown(env, operands, Sym::new("expression"), span),
        }
    }

    /// All elements are one place. Those of a short list are known one by one as well: a statement's parameters are.
    fn array(&self, parts: &[Value]) -> Value {
        const SHORT: usize = 32;
        let mut elem = Value::default();
        for part in parts {
            elem.join(part);
        }
        let mut value = Value::nothing();
        if elem.0.is_none() {
            return value;
        }
        if (2..=SHORT).contains(&parts.len()) && !elem.is_nothing() {
            for (index, part) in parts.iter().enumerate() {
                value.set(&[step_named(&index.to_string())], part.clone(), true);
            }
        }
        value.set(&[PathStep::plain(self.elem)], elem, true);
        value
    }

    /// What is not understood passes on everything.
    fn unknown(&mut self, env: &mut Env, operands: &[Operand], name: Sym, span: Span) -> Value {
        let mut labels = Labels::default();
        for operand in operands {
            let value = self.operand(env, operand, span);
            let ty = self.types().operand_ty(self.body, operand);
            for label in self.given_out(env, &value, &ty, super::label::View::All, span) {
                add_label(&mut labels, label.stepped(StepKind::Unknown, span, Some(name)));
            }
        }
        self.count_default(&labels, name, span);
        Value::new(Node { labels, open: true, ..Node::default() })
    }

    pub(super) fn count_default(&mut self, labels: &[Label], name: Sym, span: Span) {
        if labels.iter().any(|label| label.tag.is_some()) {
            self.met.defaults.insert((name, span));
        }
    }

    fn tuple(&mut self, env: &mut Env, parts: &[Operand], span: Span) -> Value {
        let mut value = Value::nothing();
        for (index, part) in parts.iter().enumerate() {
            let part = self.numbered(env, part, index, span);
            value.set(&[step_named(&index.to_string())], part, true);
        }
        value
    }

    fn struct_value(
        &mut self,
        env: &mut Env,
        path: &PathExpr,
        fields: &[(Sym, Operand)],
        base: Option<&Operand>,
        dst: &Place,
        span: Span,
    ) -> Value {
        let owner = match path {
            PathExpr::Def { def, .. } => Some(*def),
            _ => super::place::adt(&self.types().place_ty(self.body, dst)),
        };
        let mut value = match base {
            Some(base) => {
                let base = self.operand(env, base, span);
                self.settled(env, &base, span)
            }
            None => Value::nothing(),
        };
        for (index, (name, operand)) in fields.iter().enumerate() {
            let part = self.numbered(env, operand, index, span);
            let step = self.step(owner, *name);
            self.writes_text(env, step.field, &part, span);
            value.set(&[step], part, true);
        }
        let value = self.constructed(env, owner, value);
        match owner {
            Some(owner) => {
                let ty = self.types().place_ty(self.body, dst);
                self.makes_error(env, owner, value, &ty, span)
            }
            None => value,
        }
    }

    /// A struct or variant around its fields.
    pub(super) fn constructed(&mut self, env: &Env, owner: Option<DefId>, fields: Value) -> Value {
        let Some(owner) = owner else { return fields };
        self.left_behind(owner, &fields);
        let DefKind::Variant(_) = &self.program().def(owner).kind else { return fields };
        let name = self.program().def(owner).name;
        let mut value = Value::nothing();
        if !fields.is_nothing() {
            value.set(&[PathStep::plain(name)], fields, true);
        }
        value.edit().implies = Some(Box::new(Implies::surely(name, env.facts.clone())));
        value
    }

    /// A constant, a static, a function, a unit or tuple constructor.
    fn path_value(&mut self, env: &mut Env, path: &PathExpr, dst: &Place) -> Value {
        let PathExpr::Def { def, .. } = path else { return Value::open() };
        match &self.program().def(*def).kind {
            DefKind::Const { .. } | DefKind::Static { .. } => {
                let meant = self.types().constants_meant(*def);
                match meant.split_first() {
                    Some((first, rest)) => rest
                        .iter()
                        .fold(self.constant(*first), |value, other| either(&value, &self.constant(*other))),
                    None => self.constant(*def),
                }
            }
            DefKind::Struct(_, fields) | DefKind::Variant(fields) => {
                if fields.list().is_empty() {
                    let owner = Some(*def);
                    self.constructed(env, owner, Value::nothing())
                } else {
                    function_value(*def, Arc::from([]))
                }
            }
            DefKind::Fn(_) => match self.types().place_ty(self.body, dst) {
                Ty::FnDef(item, types) => function_value(item, types),
                _ => function_value(*def, Arc::from([])),
            },
            _ => Value::open(),
        }
    }

    /// What a constant or static holds.
    fn constant(&mut self, def: DefId) -> Value {
        let analysed = self.known(FnKey::item(def));
        analysed.map_or_else(Value::open, |analysed| analysed.summary.ret.clone())
    }

    /// The generics of this function for themselves: who calls it has types for them.
    fn own_types(&self) -> Arc<[Ty]> {
        self.types().generics(self.key.def).iter().map(|(owner, name)| Ty::Param(*owner, *name)).collect()
    }

    fn closure_value(&mut self, env: &mut Env, id: crate::ir::body::ClosureId) -> Value {
        let closure = &self.body.closures[id.0 as usize];
        let captures = closure
            .captures
            .iter()
            .map(|local| Value::pointer(vec![PlaceRef::root(self.root_of(*local))]))
            .collect();
        let _ = &env;
        let key = FnKey { def: self.key.def, closure: Some(id) };
        let is_future = closure.kind == ClosureKind::AsyncBlock;
        Value::new(Node {
            fns: vec![FnValue { key, types: self.own_types(), captures, is_future }],
            ..Node::default()
        })
    }

    fn binary(&mut self, env: &mut Env, op: BinOp, a: &Operand, b: &Operand, span: Span) -> Value {
        let (left, right) = (self.operand(env, a, span), self.operand(env, b, span));
        if matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge) {
            return self.comparison(env, op, &left, &right, span);
        }
        let text =
            concatenated(self.text_of(env, &left, span).as_ref(), self.text_of(env, &right, span).as_ref());
        let origin = Origin { func: self.key, span };
        let (left, right) = (self.settled(env, &left, span), self.settled(env, &right, span));
        let mut labels = left.flat(super::label::View::All, origin);
        super::label::add_labels(&mut labels, &right.flat(super::label::View::All, origin));
        let text = if op == BinOp::Add { text } else { None };
        Value::new(Node { labels, text, ..Node::default() })
    }

    /// `x == true` and `x != false` are `x`; other comparisons say nothing.
    fn comparison(&mut self, env: &Env, op: BinOp, left: &Value, right: &Value, span: Span) -> Value {
        let constant = |value: &Value| {
            value.node().and_then(|node| node.implies.as_ref()).and_then(|implies| {
                let only = implies.only.then(|| implies.known.keys().next().copied()).flatten();
                only.filter(|name| implies.known.len() == 1 && matches!(name.as_str(), "true" | "false"))
            })
        };
        let (left, right) = (self.settled(env, left, span), self.settled(env, right, span));
        let (flag, against) = match (constant(&left), constant(&right)) {
            (None, Some(word)) => (left, word),
            (Some(word), None) => (right, word),
            _ => return Value::open(),
        };
        if (op == BinOp::Eq) == (against.as_str() == "true") { flag } else { negated(&flag) }
    }

    fn unary(&mut self, env: &mut Env, op: UnOp, operand: &Operand, span: Span) -> Value {
        let value = self.operand(env, operand, span);
        let value = self.settled(env, &value, span);
        if op == UnOp::Not { negated(&value) } else { value }
    }

    /// A future's output. Async blocks run when awaited; calls of async functions have run; what implements
    /// `Future` is polled; what a caller passes is the caller's to await.
    pub(super) fn awaited(&mut self, env: &mut Env, value: Value, ty: &Ty, span: Span) -> Value {
        let target = self.settled_target(env, &value, span);
        let Some(node) = target.node() else { return value };
        let futures: Vec<FnValue> = node.fns.iter().filter(|function| function.is_future).cloned().collect();
        if !futures.is_empty() {
            let mut all = Value::default();
            for future in futures {
                all.join(&self.call_function_value(env, &future, &[], span));
            }
            return all;
        }
        let ty = self.held(ty);
        match ty {
            _ if ty.is_callers() => self.awaited_later(env, node, span).unwrap_or(value),
            Ty::Dyn(_) => {
                let mut all = self.awaited_later(env, node, span).unwrap_or_default();
                all.join(&value);
                all
            }
            Ty::Adt(..) => self.polled(env, &value, ty, span).unwrap_or(value),
            _ => value,
        }
    }

    fn awaited_later(&mut self, env: &mut Env, node: &Node, span: Span) -> Option<Value> {
        let mut all = None::<Value>;
        for copy in &node.copies {
            let given = self.later(env, Unknown::Future(copy.clone()), &[], span);
            all.get_or_insert_default().join(&given);
        }
        all
    }

    /// What a future of a type with its own `poll` or `into_future` gives.
    fn polled(&mut self, env: &mut Env, value: &Value, ty: &Ty, span: Span) -> Option<Value> {
        let known = self.engine.shared.known;
        let call = |target: &Target| Call::unwritten(target.clone(), 1, span);
        if let Some(future) = known.future
            && let target @ Target::Fn(poll, _) = self.types().impl_fn(future, ty, Sym::new("poll"))
        {
            let pinned = Ty::Ref(true, Arc::new(ty.clone()));
            let args = vec![(value.clone(), pinned), (Value::nothing(), Ty::Unknown)];
            let polled = self.call_target(env, &target, args, &call(&target), &Ty::Unknown, span);
            let ready = self.part(&polled, step_named("Ready"), span);
            let given = self.part(&ready, step_named("0"), span);
            let is_seen = self.engine.input.bodies.contains_key(&poll);
            return Some(if is_seen { given } else { without_error(given) });
        }
        let into_future = known.into_future?;
        let target @ Target::Fn(..) = self.types().impl_fn(into_future, ty, Sym::new("into_future")) else {
            return None;
        };
        let args = vec![(value.clone(), ty.clone())];
        let future = self.call_target(env, &target, args, &call(&target), &Ty::Unknown, span);
        Some(self.awaited(env, future, &Ty::Unknown, span))
    }

    /// Text made of pieces: each argument shows what its way of being shown shows.
    fn format(&mut self, env: &mut Env, pieces: &[Piece]) -> Value {
        let mut labels = Labels::default();
        let mut text: Vec<TextPart> = Vec::new();
        let mut entities = Entities::default();
        let mut open = false;
        for piece in pieces {
            match piece {
                Piece::Text(part) => text.push(TextPart::Text(Arc::clone(part))),
                Piece::Arg(_, crate::ir::body::FmtTrait::Pointer, _) => text.push(TextPart::Hole),
                Piece::Arg(operand, how, at) => {
                    let value = self.operand(env, operand, *at);
                    let ty = self.types().operand_ty(self.body, operand);
                    let step = if leads_into_url(&text) { StepKind::Url } else { StepKind::Format };
                    for label in self.given_out(env, &value, &ty, fmt_view(*how), *at) {
                        add_label(&mut labels, label.stepped(step, *at, None));
                    }
                    let settled = self.settled(env, &value, *at);
                    open |= settled.is_open();
                    if let Some(node) = settled.node() {
                        entities.join(&node.entities);
                    }
                    let part = self
                        .text_of(env, &settled, *at)
                        .filter(|_| !matches!(how, crate::ir::body::FmtTrait::Other));
                    text.extend(part.map_or_else(|| vec![TextPart::Hole], |part| part.to_vec()));
                }
            }
        }
        Value::new(Node { labels, open, text: Some(Arc::from(text)), entities, ..Node::default() })
    }

    /// The constant text of a value, symbolic where the caller knows it.
    pub(super) fn text_of(&mut self, env: &Env, value: &Value, span: Span) -> Option<Text> {
        let value = self.settled(env, value, span);
        let node = value.node()?;
        if let Some(text) = &node.text {
            return Some(Arc::clone(text));
        }
        match node.copies.as_slice() {
            [copy] if node.kids.is_empty() && !node.open => {
                Some(Arc::from([TextPart::Sym(copy.clone().into())]))
            }
            _ => None,
        }
    }

    /// The texts of the parts of an array, one behind the other: what `concat` makes of it.
    fn text_of_all(&mut self, env: &Env, parts: &[Value], span: Span) -> Option<Text> {
        const SHORT: usize = 32;
        let (first, rest) = parts.split_first().filter(|_| parts.len() <= SHORT)?;
        let mut all = self.text_of(env, first, span)?;
        for part in rest {
            let text = self.text_of(env, part, span);
            all = concatenated(Some(&all), text.as_ref())?;
        }
        Some(all)
    }

    /// The failure of a `?` leaves through the return place, converted.
    pub(super) fn fail(&mut self, env: &mut Env, value: &Value, bad: &str, info: &TryInfo, span: Span) {
        let Some(ret) = info.ret else { return };
        let mut failure = Value::nothing();
        if bad == "Err" {
            let variant = self.part(value, step_named("Err"), span);
            let error = self.part(&variant, step_named("0"), span);
            let error = self.converted(env, error, info, span);
            failure.set(&[step_named("Err"), step_named("0")], error, true);
        }
        let facts = env.facts.clone();
        failure.edit().implies = Some(Box::new(Implies::surely(Sym::new(bad), facts)));
        self.responds_in_failing(env, ret, &failure, span);
        let places = vec![PlaceRef::root(self.root_of(ret))];
        self.store(env, &places, &failure);
    }

    fn converted(&mut self, env: &mut Env, error: Value, info: &TryInfo, span: Span) -> Value {
        let Some(target) = &info.conversion else { return error };
        let call = Call::unwritten(target.clone(), 1, span);
        self.call_target(env, target, vec![(error, Ty::Unknown)], &call, &Ty::Unknown, span)
    }
}

/// One constant or another: text is known as far as both begin with it.
fn either(a: &Value, b: &Value) -> Value {
    let text = |value: &Value| value.node().and_then(|node| node.text.clone());
    let (known, other) = (text(a), text(b));
    let mut value = a.clone();
    value.join(b);
    if let (Some(known), Some(other)) = (known, other) {
        value.edit().text = Some(super::fact::common_beginning(&known, &other));
    }
    value
}

/// A function item or constructor as a value.
fn function_value(def: DefId, types: Arc<[Ty]>) -> Value {
    let function = FnValue { key: FnKey::item(def), types, captures: Vec::new(), is_future: false };
    Value::new(Node { fns: vec![function], ..Node::default() })
}

fn literal(lit: &Lit) -> Value {
    match lit {
        Lit::Str(text) => Value::new(Node { text: Some(known_text(text)), ..Node::default() }),
        Lit::Bool(value) => {
            let outcome = if *value { "true" } else { "false" };
            let implies = Some(Box::new(Implies::surely(Sym::new(outcome), Facts::default())));
            Value::new(Node { implies, text: Some(known_text(&outcome.into())), ..Node::default() })
        }
        Lit::Int(digits, _) => {
            Value::new(Node { text: Some(known_text(&digits.as_str().into())), ..Node::default() })
        }
        _ => Value::nothing(),
    }
}

/// `!x`: what `true` implied, `false` now does.
fn negated(value: &Value) -> Value {
    let Some(node) = value.node() else { return Value::open() };
    let (yes, no) = (Sym::new("true"), Sym::new("false"));
    let implied = |outcome: Sym| match (&node.implies, node.copies.as_slice()) {
        (Some(implies), _) => implies.get(outcome),
        (None, [copy]) => Some(Facts::one(super::fact::Fact::Implied(copy.clone().into(), outcome))),
        (None, _) => Some(Facts::default()),
    };
    let mut known = std::collections::BTreeMap::new();
    for (outcome, other) in [(yes, no), (no, yes)] {
        if let Some(facts) = implied(other) {
            known.insert(outcome, facts);
        }
    }
    let only = known.len() < 2;
    Value::new(Node { implies: Some(Box::new(Implies { known, only })), ..Node::default() })
}

/// A value that surely is this or that was made where the facts of this point hold: it implies them.
fn known_outcome(env: &Env, mut value: Value) -> Value {
    if env.facts.is_empty() {
        return value;
    }
    let needs = value.node().is_some_and(|node| node.implies.as_ref().is_some_and(|implies| implies.only));
    if needs {
        let facts = env.facts.clone();
        if let Some(implies) = &mut value.edit().implies {
            for known in implies.known.values_mut() {
                *known = known.and(&facts);
            }
        }
    }
    value
}

fn concatenated(a: Option<&Text>, b: Option<&Text>) -> Option<Text> {
    if a.is_none() && b.is_none() {
        return None;
    }
    let part = |text: Option<&Text>| text.map_or_else(|| vec![TextPart::Hole], |text| text.to_vec());
    let mut parts = part(a);
    parts.extend(part(b));
    Some(Arc::from(parts))
}
