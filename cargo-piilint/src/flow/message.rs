//! What the message of an error shows whose `Display` thiserror wrote: the fields that its format strings name.

use crate::ir::body::{Call, Target};
use crate::ir::path::Path;
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::model::TypeContract;
use crate::source::{Span, Sym};

use super::Input;
use super::label::View;
use super::place::Env;
use super::run::Run;
use super::value::Value;
use super::view::{field_ty, shapes};

/// A place in an error that its message shows, and how.
pub(super) struct Displayed {
    pub(super) owner: DefId,
    pub(super) path: Vec<Sym>,
    /// Methods that are called on it, one on the result of the other.
    pub(super) calls: Vec<Sym>,
    pub(super) view: View,
}

impl Run<'_, '_> {
    /// What a `Display` that a derive wrote shows: thiserror's format strings. `None`: everything.
    pub(super) fn displayed_fields(
        &self,
        def: DefId,
        view: View,
        contract: &TypeContract,
    ) -> Option<Vec<Displayed>> {
        let is_error = view == View::Display && contract.has_derive("Error");
        if !is_error {
            return None;
        }
        let mut found = Vec::new();
        for (owner, fields) in shapes(self.engine.input, def) {
            let attrs = &self.program().def(owner).attrs;
            for attr in attrs.iter().filter(|attr| is_named(&attr.path, "error")) {
                let text = attr.args.trim();
                if text == "transparent" {
                    let whole = |field: &Sym| Displayed {
                        owner,
                        path: vec![*field],
                        calls: Vec::new(),
                        view: View::Display,
                    };
                    found.extend(fields.iter().map(whole));
                } else {
                    found.extend(mentioned_fields(owner, text));
                }
            }
        }
        Some(found)
    }

    /// What methods give that take nothing but their receiver, one called on the result of the other.
    pub(super) fn called_on(
        &mut self,
        env: &mut Env,
        (from, calls): (DefId, &[Sym]),
        value: Value,
        ty: Ty,
        span: Span,
    ) -> (Value, Ty) {
        let (mut value, mut ty) = (value, ty);
        for name in calls {
            let Some((target, ret)) = self.types().method_named(from, &ty, *name) else { break };
            let call = Call::unwritten(target.clone(), 1, span);
            value = self.call_target(env, &target, vec![(value, ty)], &call, &ret, span);
            ty = ret;
        }
        (value, ty)
    }
}

/// The methods that are called in the format strings of members.
pub(super) fn methods(input: &Input<'_>) -> Vec<DefId> {
    let program = &input.resolver.program;
    let mut found = Vec::new();
    for (index, data) in program.defs.iter().enumerate() {
        let def = DefId(index as u32);
        let attrs = data.attrs.iter().filter(|attr| is_named(&attr.path, "error"));
        if super::is_member(input, def) {
            for shown in attrs.flat_map(|attr| mentioned_fields(def, attr.args.trim())) {
                found.extend(methods_called(input, def, &shown));
            }
        }
    }
    found
}

fn methods_called(input: &Input<'_>, owner: DefId, shown: &Displayed) -> Vec<DefId> {
    let program = &input.resolver.program;
    let whole = match (&program.def(owner).kind, program.def(owner).parent) {
        (DefKind::Variant(_), Some(parent)) => parent,
        _ => owner,
    };
    let mut found = Vec::new();
    let (first, rest) = shown.path.split_first().expect("a field is named");
    let ty = field_ty(input, &input.types.type_of(whole), owner, whole, *first);
    let mut ty = rest.iter().fold(ty, |ty, name| input.types.field_ty(ty?.peel_refs(), *name));
    for name in &shown.calls {
        let Some((target, ret)) = ty.and_then(|ty| input.types.method_named(owner, &ty, *name)) else {
            break;
        };
        if let Target::Fn(def, _) = target {
            found.push(def);
        }
        ty = Some(ret);
    }
    found
}

/// The fields that thiserror's attribute names, in the template and in the arguments, and how they are
/// shown: `"{0} {name:?} {x}", x = .inner.field`.
fn mentioned_fields(owner: DefId, text: &str) -> Vec<Displayed> {
    let mut found = Vec::new();
    let (template, rest) = template_of(text).unwrap_or((String::new(), text));
    // Doubled braces are braces.
    let template = template.replace("{{", "").replace("}}", "");
    let mut next = 0;
    let args: Vec<&str> = rest.split(',').map(str::trim).filter(|arg| !arg.is_empty()).collect();
    for hole in template.split('{').skip(1) {
        let inner = hole.split('}').next().unwrap_or_default();
        let (name, spec) = inner.split_once(':').unwrap_or((inner, ""));
        let view = if spec.ends_with('?') { View::Debug } else { View::Display };
        let name = if name.is_empty() {
            next += 1;
            (next - 1).to_string()
        } else {
            name.to_owned()
        };
        let arg = name.parse::<usize>().ok().and_then(|index| args.get(index).copied());
        let named = args.iter().find_map(|arg| arg.split_once('=').filter(|(key, _)| key.trim() == name));
        let expr = named.map(|(_, expr)| expr).or(arg.filter(|expr| expr.contains('.')));
        match expr {
            Some(expr) => {
                let (path, calls) = field_path(expr);
                if !path.is_empty() {
                    found.push(Displayed { owner, path, calls, view });
                }
            }
            None => found.push(Displayed { owner, path: vec![Sym::new(&name)], calls: Vec::new(), view }),
        }
    }
    found
}

/// The text of the literal at the beginning, and what stands behind it.
fn template_of(text: &str) -> Option<(String, &str)> {
    let first = text.parse::<proc_macro2::TokenStream>().ok()?.into_iter().next()?;
    let literal: syn::LitStr = syn::parse2(first.into()).ok()?;
    let rest = text.get(literal.span().byte_range().end..)?;
    crate::parse::forget_spans();
    Some((literal.value(), rest))
}

/// The place that an expression of thiserror's starts from, and the methods without arguments that are called there:
/// `.inner.field.trim().len()` starts from `inner.field`, of which `trim` and `len` are called.
fn field_path(expr: &str) -> (Vec<Sym>, Vec<Sym>) {
    let (mut path, mut calls) = (Vec::new(), Vec::new());
    for part in expr.split('.').skip(1) {
        let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        match part[name.len()..].trim() {
            "()" if !name.is_empty() && !path.is_empty() => calls.push(Sym::new(&name)),
            "" if !name.is_empty() && calls.is_empty() => path.push(Sym::new(&name)),
            rest => {
                // `field[0]` starts from the field.
                if !name.is_empty() && calls.is_empty() && !rest.starts_with(['(', ':']) {
                    path.push(Sym::new(&name));
                }
                break;
            }
        }
    }
    (path, calls)
}

fn is_named(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.name.as_str() == name)
}
