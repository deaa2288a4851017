//! Types as text. For messages, dumps and tests: names without their modules, unknown parts as `_`. In full, for
//! comparisons with others who know them: with modules and all arguments, a parameter as `T/#`.

use std::fmt::Write as _;

use crate::ir::body::{ClosureKind, Target};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::{ClosureTy, TraitRef, Ty};

use super::Types;
use super::fold::Budget;

impl Types<'_> {
    /// The type as one would write it: `Option<Email>`, `&[u8]`, `impl Iterator<Item = User>`, `_`.
    pub fn show(&self, ty: &Ty) -> String {
        self.shown(ty, false)
    }

    /// The type in full: `core::option::Option<app::mail::Email>`.
    pub fn show_in_full(&self, ty: &Ty) -> String {
        self.shown(ty, true)
    }

    fn shown(&self, ty: &Ty, in_full: bool) -> String {
        let mut shown = Show { types: self, in_full, text: String::new(), budget: Budget::new() };
        shown.ty(ty);
        shown.text
    }

    /// The function that a call means, in full: `<app::User as core::clone::Clone>::clone`, `<alloc::string::String>::len`,
    /// `core::mem::take`. Of a derived function the name is left out; nothing of what is no function, or is not known.
    pub fn show_target(&self, target: &Target) -> Option<String> {
        let (def, types) = match target {
            Target::Fn(def, types) | Target::Dispatch(def, types, _) => (*def, types),
            Target::Derived(trait_, ty) => {
                let path = self.program().path_of(*trait_);
                return Some(format!("<{} as {path}>::", self.show_in_full(ty)));
            }
            Target::Ctor(_) | Target::Value | Target::Unknown(_) => return None,
        };
        let name = self.program().def(def).name;
        let Some(container) = self.container(def) else { return Some(self.program().path_of(def)) };
        let (self_ty, tr) = self.owner(container, types)?;
        let self_ty = self.show_in_full(&self_ty);
        let Some(tr) = tr else { return Some(format!("<{self_ty}>::{name}")) };
        let mut shown = Show { types: self, in_full: true, text: String::new(), budget: Budget::new() };
        shown.trait_ref(&TraitRef { bindings: [].into(), ..tr });
        Some(format!("<{self_ty} as {}>::{name}", shown.text))
    }

    /// The type whose function it is, and the trait, of a function in this impl or trait.
    fn owner(&self, container: DefId, types: &[Ty]) -> Option<(Ty, Option<TraitRef>)> {
        if matches!(self.program().def(container).kind, DefKind::Trait(_)) {
            let own = self.own_generics(container).len();
            let args = types.get(1..=own)?.into();
            return Some((
                types.first()?.clone(),
                Some(TraitRef { def: container, args, bindings: [].into() }),
            ));
        }
        let header = self.header(container);
        let put = |ty: &Ty| self.substitute(ty, container, types);
        let tr =
            header.tr.as_ref().map(|tr| TraitRef { args: tr.args.iter().map(put).collect(), ..tr.clone() });
        Some((put(&header.self_ty), tr))
    }
}

struct Show<'a, 'p> {
    types: &'a Types<'p>,
    in_full: bool,
    text: String,
    budget: Budget,
}

impl Show<'_, '_> {
    fn ty(&mut self, ty: &Ty) {
        if !self.budget.enter() {
            return self.word("..");
        }
        self.ty_within(ty);
        self.budget.leave();
    }

    fn ty_within(&mut self, ty: &Ty) {
        match ty {
            Ty::Adt(def, args) => {
                self.name(*def);
                self.args(if self.in_full { args } else { self.types.without_defaults(*def, args) });
            }
            Ty::Prim(name) => self.word(name.as_str()),
            Ty::Param(_, name) => {
                self.word(name.as_str());
                self.word(if self.in_full { "/#" } else { "" });
            }
            Ty::Ref(mutable, inner) => self.wrapped(if *mutable { "&mut " } else { "&" }, inner, ""),
            Ty::Ptr(inner) => self.wrapped("*const ", inner, ""),
            Ty::Tuple(parts) => self.tuple(parts),
            Ty::Slice(inner) => self.wrapped("[", inner, "]"),
            Ty::Array(inner, len) => {
                let len = len.0.map_or_else(|| "_".to_owned(), |len| len.to_string());
                self.wrapped("[", inner, &format!("; {len}]"));
            }
            Ty::FnPtr(params, ret) => self.function("fn", params, ret),
            Ty::FnDef(def, _) => {
                let path = self.types.program().path_of(*def);
                let _ = write!(self.text, "fn {path}");
            }
            Ty::Closure(closure) => self.closure(closure),
            Ty::Dyn(traits) => self.traits("dyn ", traits),
            Ty::Opaque(traits) => self.traits("impl ", traits),
            Ty::Proj(inner, tr, name) => {
                self.wrapped("<", inner, " as ");
                self.trait_ref(tr);
                self.word(">::");
                self.word(name.as_str());
            }
            Ty::Never => self.word("!"),
            Ty::Var(_) => self.word("?"),
            Ty::Unknown => self.word("_"),
        }
    }

    fn word(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn name(&mut self, def: DefId) {
        if self.in_full {
            self.text.push_str(&self.types.program().path_of(def));
        } else {
            self.word(self.types.program().def(def).name.as_str());
        }
    }

    fn wrapped(&mut self, before: &str, ty: &Ty, after: &str) {
        self.word(before);
        self.ty(ty);
        self.word(after);
    }

    fn list(&mut self, types: &[Ty]) {
        for (index, ty) in types.iter().enumerate() {
            self.word(if index == 0 { "" } else { ", " });
            self.ty(ty);
        }
    }

    fn args(&mut self, args: &[Ty]) {
        if !args.is_empty() {
            self.word("<");
            self.list(args);
            self.word(">");
        }
    }

    fn tuple(&mut self, parts: &[Ty]) {
        self.word("(");
        self.list(parts);
        self.word(if parts.len() == 1 { ",)" } else { ")" });
    }

    fn function(&mut self, what: &str, params: &[Ty], ret: &Ty) {
        self.word(what);
        self.word("(");
        self.list(params);
        self.word(")");
        if !ret.is_unit() {
            self.wrapped(" -> ", ret, "");
        }
    }

    fn closure(&mut self, closure: &ClosureTy) {
        match closure.kind {
            ClosureKind::Closure | ClosureKind::AsyncClosure => {
                self.function("closure", &closure.params, &closure.ret);
            }
            ClosureKind::AsyncBlock => self.ty(&closure.ret),
        }
    }

    fn traits(&mut self, what: &str, traits: &[TraitRef]) {
        self.word(what);
        for (index, tr) in traits.iter().enumerate() {
            self.word(if index == 0 { "" } else { " + " });
            self.trait_ref(tr);
        }
    }

    fn trait_ref(&mut self, tr: &TraitRef) {
        self.name(tr.def);
        if let ([Ty::Tuple(params)], true) = (&*tr.args, self.types.lang.is_fn_trait(tr.def)) {
            let output = super::unify::binding(tr, self.types.names.output).unwrap_or_else(Ty::unit);
            return self.function("", params, &output);
        }
        if tr.args.is_empty() && tr.bindings.is_empty() {
            return;
        }
        self.word("<");
        self.list(&tr.args);
        for (index, (name, ty)) in tr.bindings.iter().enumerate() {
            self.word(if index == 0 && tr.args.is_empty() { "" } else { ", " });
            self.word(name.as_str());
            self.wrapped(" = ", ty, "");
        }
        self.word(">");
    }
}
