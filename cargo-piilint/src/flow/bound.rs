//! What is bound to a statement: its parts, each with the parameter or column that it is for.

use std::sync::Arc;

use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::model::ColumnSpec;
use crate::source::{Span, Sym};

use super::fact::{Text, known_text};
use super::label::{Labels, PathStep, View};
use super::place::Env;
use super::run::{Run, step_named};
use super::value::Value;

/// Part of what is bound.
#[derive(Default)]
pub(super) struct Bound {
    /// Which parameter it is, if its place says so.
    pub(super) bind: Option<u32>,
    /// The parameter's or the column's name, if that is said.
    pub(super) column: Option<Text>,
    /// What is bound.
    pub(super) labels: Labels,
    /// Something is bound, though nothing with a label.
    pub(super) is_nobodys: bool,
}

/// What is known of a part from what is around it.
#[derive(Clone, Default)]
struct Around {
    bind: Option<u32>,
    column: Option<Text>,
    depth: usize,
}

impl Run<'_, '_> {
    /// The parts of what is bound: of tuples and lists one by one, of records by field.
    pub(super) fn bound_parts(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        view: View,
        span: Span,
    ) -> Vec<Bound> {
        let value = self.settled(env, value, span);
        let mut found = Vec::new();
        self.bind_part(env, &value, ty, view, span, &Around::default(), &mut found);
        found
    }

    #[expect(clippy::too_many_arguments, reason = "one recursive walk over value and type together")]
    fn bind_part(
        &mut self,
        env: &mut Env,
        value: &Value,
        ty: &Ty,
        view: View,
        span: Span,
        around: &Around,
        found: &mut Vec<Bound>,
    ) {
        const DEEP: usize = 6;
        let ty = self.held(ty).clone();
        let inner = Around { depth: around.depth + 1, ..around.clone() };
        let column = around.column.clone().or_else(|| self.column_named(env, value, span));
        if let (None, true) = (&column, around.depth < DEEP) {
            match &ty {
                Ty::Tuple(parts) => {
                    if let [_, of] = &parts[..]
                        && let Some(name) = self.parameter_named(env, value, span)
                    {
                        let part = self.part(value, step_named("1"), span);
                        let inner = Around { column: Some(name), ..inner };
                        return self.bind_part(env, &part, of, view, span, &inner, found);
                    }
                    for (index, of) in parts.iter().enumerate() {
                        let part = self.part(value, step_named(&index.to_string()), span);
                        let inner = Around { bind: Some(index as u32), ..inner.clone() };
                        self.bind_part(env, &part, of, view, span, &inner, found);
                    }
                    return;
                }
                Ty::Slice(of) | Ty::Array(of, _) => {
                    let listed = (0..).map_while(|index: u32| {
                        let kid = value.node()?.kids.get(&Sym::new(&index.to_string()))?;
                        Some((index, kid.clone()))
                    });
                    let listed: Vec<(u32, Value)> = listed.collect();
                    for (index, part) in &listed {
                        let inner = Around { bind: Some(*index), ..inner.clone() };
                        self.bind_part(env, part, of, view, span, &inner, found);
                    }
                    if listed.is_empty() {
                        let part = self.part(value, PathStep::plain(self.elem), span);
                        self.bind_part(env, &part, of, view, span, &inner, found);
                    }
                    return;
                }
                Ty::Adt(def, args) => {
                    let fields = self.columns_of(*def);
                    if !fields.is_empty() {
                        return self.bind_fields(env, (value, &ty, &fields), view, span, &inner, found);
                    }
                    if let [of] = &args[..]
                        && let Some(part) = self.one_of_many(value, (*def, of), span)
                    {
                        return self.bind_part(env, &part, of, view, span, &inner, found);
                    }
                }
                _ => {}
            }
        }
        let labels = self.given_out(env, value, &ty, view, span);
        let is_nobodys = labels.is_empty() && !value.is_empty();
        found.push(Bound { bind: around.bind, column, labels, is_nobodys });
    }

    /// The fields of a record, each for its column.
    fn bind_fields(
        &mut self,
        env: &mut Env,
        (value, ty, fields): (&Value, &Ty, &[(Sym, ColumnSpec)]),
        view: View,
        span: Span,
        around: &Around,
        found: &mut Vec<Bound>,
    ) {
        let Ty::Adt(def, _) = ty else { return };
        for (field, spec) in fields {
            let step = self.step(Some(*def), *field);
            let part = self.part(value, step, span);
            let of = self.types().field_ty(ty, *field).unwrap_or(Ty::Unknown);
            let name = match spec.table {
                Some(table) => format!("{table}.{}", spec.name),
                None => spec.name.as_str().to_owned(),
            };
            let column = (!spec.embedded).then(|| known_text(&Arc::from(name)));
            self.bind_part(env, &part, &of, view, span, &Around { column, ..around.clone() }, found);
        }
    }

    /// The fields of a record that is written to a table, with their columns.
    fn columns_of(&self, def: DefId) -> Vec<(Sym, ColumnSpec)> {
        let Some(fields) = self.program().fields(def) else { return Vec::new() };
        let contracts = self.contracts();
        let column = |name: Sym| contracts.field(contracts.field_id(def, name)?).column;
        fields.list().iter().filter_map(|field| Some((field.name, column(field.name)?))).collect()
    }

    /// The one place for all records in a list, or the record that may be there.
    fn one_of_many(&mut self, value: &Value, (def, of): (DefId, &Ty), span: Span) -> Option<Value> {
        let is_compound = match self.held(of) {
            Ty::Tuple(_) => true,
            Ty::Adt(inner, _) => !self.columns_of(*inner).is_empty() || self.is_for_a_column(*inner),
            _ => false,
        };
        if !is_compound || super::is_member(self.engine.input, def) {
            return None;
        }
        if self.program().def(def).name.as_str() == "Option" {
            let some = self.part(value, step_named("Some"), span);
            return Some(self.part(&some, step_named("0"), span));
        }
        Some(self.part(value, PathStep::plain(self.elem), span))
    }

    /// Whether a type of a library's model is a value with its column.
    fn is_for_a_column(&self, def: DefId) -> bool {
        let column = Sym::new("column");
        self.program()
            .fields(def)
            .is_some_and(|fields| fields.list().iter().any(|field| field.name == column))
    }

    /// The column that a value of a query builder says that it is for.
    fn column_named(&mut self, env: &Env, value: &Value, span: Span) -> Option<Text> {
        let column = value.node()?.kids.get(&Sym::new("column")).cloned()?;
        self.text_of(env, &column, span)
    }

    /// The name of the parameter that a pair is for: `(":name", &value)`.
    fn parameter_named(&mut self, env: &Env, value: &Value, span: Span) -> Option<Text> {
        let name = self.part(value, step_named("0"), span);
        let name = self.text_of(env, &name, span)?;
        let (begins, _) = super::fact::known_prefix(&name);
        begins.starts_with([':', '@', '$']).then_some(name)
    }
}
