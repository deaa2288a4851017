//! Sinks: which arguments of a call leave by it, where, and what constant texts say of it.

use std::sync::Arc;

use piilint_grammar::{Role, SinkKind};

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::model::{FnContract, SinkSpec};
use crate::source::{Span, Sym};

use super::bound::Bound;
use super::call::Site;
use super::column::ColumnRead;
use super::fact::Text;
use super::graph;
use super::label::{Base, Label, Origin, View};
use super::place::Env;
use super::run::{Run, step_named};
use super::summary::{Event, SinkForm, SinkSite, Texts};
use super::value::Value;

impl Run<'_, '_> {
    /// What a trait's method gives out whoever implements it.
    pub(super) fn declared_sinks(
        &mut self,
        env: &mut Env,
        method: DefId,
        args: &[(Value, Ty)],
        site: &Site<'_>,
    ) {
        if let Some(contract) = self.engine.contract(method) {
            for (index, spec) in contract.sinks.iter().enumerate() {
                self.sink(env, method, &contract, (index, spec), args, site);
            }
        }
    }

    /// Whether what a function gives out by its trait's contract was seen where the trait's method was called.
    pub(super) fn sinks_are_seen(&self, def: DefId) -> bool {
        let Some(method) = self.seen_method else { return false };
        let has_own = self.contracts().function(def).is_some_and(|own| !own.sinks.is_empty());
        def == method || (!has_own && graph::trait_method(self.engine.input.resolver, def) == Some(method))
    }

    /// The events of one sink of a call.
    pub(super) fn sink(
        &mut self,
        env: &mut Env,
        def: DefId,
        contract: &FnContract,
        (index, spec): (usize, &SinkSpec),
        args: &[(Value, Ty)],
        site: &Site<'_>,
    ) {
        let has_self = self.program().as_fn(def).is_some_and(|item| item.has_self);
        let name = self.shown_name(site, def);
        let sink = Arc::new(SinkSite {
            func: self.place_key(),
            span: site.span,
            name,
            callee: def,
            form: SinkForm::Contract(index),
        });
        if self.is_asked_about(site) {
            self.watch_sink(site, &sink);
        }
        let texts = self.texts(env, contract, args, site.span);
        for (param, (value, ty)) in args.iter().enumerate() {
            let given =
                if spec.params.is_empty() { !(has_self && param == 0) } else { spec.params.contains(&param) };
            if !given {
                continue;
            }
            let view = self.view_of(def, param);
            let arg_span = site.call.arg_spans.get(param).copied().unwrap_or(site.span);
            let is_statement = contract.role(Role::Sql) == Some(param);
            let is_bound = contract.role(Role::Bind) == Some(param);
            let parts = if is_bound {
                self.bound_parts(env, value, ty, view, arg_span)
            } else {
                let labels = self.given_out(env, value, ty, view, arg_span);
                vec![Bound { labels, ..Bound::default() }]
            };
            for Bound { bind, column, labels, is_nobodys } in parts {
                let bind = bind.or(texts.bind).filter(|_| is_bound);
                let key = texts.key.clone().or(column);
                let nobodys = (labels.is_empty() && (is_nobodys || is_statement))
                    .then(|| Label::nobodys(Origin { func: self.key, span: arg_span }));
                for label in labels.into_iter().chain(nobodys) {
                    let place = Self::place_of(&label, site, arg_span);
                    let texts = Texts { bind, key: key.clone(), ..texts.clone() };
                    self.event(Event {
                        sink: Arc::clone(&sink),
                        label,
                        place,
                        facts: env.facts.clone(),
                        texts,
                    });
                }
            }
        }
    }

    /// What a function of a library reads out of a table: it takes a statement, or the name of a column of a
    /// row that came by one, and writes nothing.
    pub(super) fn column_read(
        &mut self,
        env: &Env,
        contract: &FnContract,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Option<Value> {
        let takes_sql = contract.role(Role::Sql).is_some();
        if !(takes_sql || contract.role(Role::Key).is_some()) || !contract.sinks.is_empty() {
            return None;
        }
        // What is called here with a statement gives rows; their columns are read from them.
        if takes_sql && self.engine.is_member(self.key) {
            return None;
        }
        let texts = self.texts(env, contract, args, span);
        let sql = if let Some(sql) = texts.sql {
            sql
        } else {
            // A row that the caller passes.
            let (row, ty) = args.first()?;
            self.types().field_ty(ty, Sym::new("sql"))?;
            let row = self.settled(env, row, span);
            let sql = self.part(&row, step_named("sql"), span);
            self.text_of(env, &sql, span)?
        };
        let base = Base::Column(Arc::new(ColumnRead { sql, key: texts.key, way: Vec::new() }));
        let label = Label { base, ..Label::nobodys(Origin { func: self.key, span }) };
        Some(Value::labelled(label.into()))
    }

    /// What the traits that bound a parameter let out.
    pub(super) fn view_of(&mut self, def: DefId, param: usize) -> View {
        let views = &self.engine.shared.views;
        views.get(&(def, param)).unwrap_or_else(|| views.put((def, param), self.bounded_view(def, param)))
    }

    pub(super) fn bounded_view(&self, def: DefId, param: usize) -> View {
        for bound in graph::bounds_of_param(self.engine.input, def, param) {
            match self.program().def(bound).name.as_str() {
                "Serialize" => return View::Serialize,
                "Debug" => return View::Debug,
                "Display" | "ToString" => return View::Display,
                _ => {}
            }
        }
        View::All
    }

    /// Constant texts of a call: from the parameters with a role, else from the receiver.
    pub(super) fn texts(
        &mut self,
        env: &Env,
        contract: &FnContract,
        args: &[(Value, Ty)],
        span: Span,
    ) -> Texts {
        let mut of = |role: Role, field: &str| {
            if let Some((value, _)) = contract.role(role).and_then(|index| args.get(index)) {
                return self.text_of(env, value, span);
            }
            self.text_in(env, args, field, span)
        };
        let (recipient, sql, key) = (of(Role::Recipient, "url"), of(Role::Sql, "sql"), of(Role::Key, "key"));
        let insecure = self.text_in(env, args, "insecure", span);
        let bound = args.first().map(|(value, _)| self.settled(env, value, span));
        let bind = contract.role(Role::Bind).and(bound).and_then(|value| value.node().map(|node| node.bound));
        Texts { recipient, sql, key, insecure, bind, in_link: false }
    }

    /// The constant text in a field of the receiver.
    pub(super) fn text_in(
        &mut self,
        env: &Env,
        args: &[(Value, Ty)],
        field: &str,
        span: Span,
    ) -> Option<Text> {
        let (receiver, _) = args.first()?;
        let receiver = self.settled(env, receiver, span);
        let kid = receiver.node()?.kids.get(&Sym::new(field)).cloned()?;
        self.text_of(env, &kid, span)
    }

    pub(super) fn kinds_of(&mut self, sink: &SinkSite) -> Vec<SinkKind> {
        let spec = match sink.form {
            SinkForm::Contract(spec) => spec,
            SinkForm::Error => return vec![SinkKind::Error],
            SinkForm::Response => return vec![SinkKind::Respond],
            SinkForm::Watched(_) => return Vec::new(),
        };
        let contract = self.engine.contract(sink.callee);
        contract
            .and_then(|contract| contract.sinks.get(spec).map(|spec| spec.kinds.clone()))
            .unwrap_or_default()
    }

    pub(super) fn shown_name(&self, site: &Site<'_>, callee: DefId) -> Sym {
        match site.call.from_macro {
            Some((name, _)) => Sym::new(&format!("{name}!")),
            None => Sym::new(&self.program().path_of(callee)),
        }
    }

    /// The argument that carries the data: of a macro call, the piece of it that the data went through.
    pub(super) fn place_of(label: &Label, site: &Site<'_>, arg: Span) -> Span {
        let Some((_, whole)) = site.call.from_macro else { return arg };
        let inside = |span: Span| whole.contains(span) && span != whole && span != site.span;
        if inside(arg) {
            return arg;
        }
        let steps = label.trace.steps();
        steps.iter().rev().map(|step| step.span).find(|span| inside(*span)).unwrap_or(arg)
    }
}
