//! A stub beside the real thing.

use std::collections::BTreeSet;

use piilint::ir::item::{Fields, FnItem, Vis};
use piilint::ir::program::{DefId, DefKind, Program};
use piilint::ir::ty::Ty;
use piilint::resolve::Namespace;
use piilint::source::Sym;
use piilint::ty::Types;

use super::real::{Found, Reading};
use super::stub::{Kind, Stub};

/// What became of a stub.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Verdict {
    Verified,
    /// It is there in another form.
    Differs(String),
    /// It may come out of something that was not understood.
    NotSeen(String),
    Absent(String),
}

impl Verdict {
    /// Verified, wrong, not seen.
    pub(crate) fn class(&self) -> usize {
        match self {
            Self::Verified => 0,
            Self::Differs(_) | Self::Absent(_) => 1,
            Self::NotSeen(_) => 2,
        }
    }
}

/// The models, as far as they are asked.
pub(crate) struct Models<'r> {
    pub(crate) program: &'r Program,
    pub(crate) types: &'r Types<'r>,
    pub(crate) awaitable: Awaitable,
}

/// Compares a stub with the crate that goes by this name.
pub(crate) fn check(stub: &Stub, models: &Models<'_>, real: &Reading<'_>, krate: Sym) -> Verdict {
    let compare = Compare { models, real };
    if let Kind::Item(ns) = stub.kind {
        return by_path(&real.path(krate, &stub.path, ns), |def| compare.item(stub.def, def));
    }
    let paths = std::iter::once(&stub.path).chain(&stub.elsewhere);
    let verdicts = paths.map(|path| {
        let (&name, owner) = path.split_last().expect("a path has a name");
        by_path(&real.path(krate, owner, Namespace::Type), |def| match stub.kind {
            Kind::OfType => match real.of_type(def, name) {
                found if found.is_empty() && real.has_unknown_derive(def) => {
                    Verdict::NotSeen("a derive of the type may write it".to_owned())
                }
                found => compare.any(stub.def, &found, "the type has no such function"),
            },
            Kind::OfTrait => {
                compare.any(stub.def, &compare.of_trait(def, name), "the trait has no such item")
            }
            Kind::Variant => compare.variant(stub.def, def, name),
            Kind::Field => compare.field(def, name),
            Kind::Item(_) => Verdict::Verified,
        })
    });
    verdicts.min().expect("there is a path")
}

/// What becomes of a stub by what its path means.
fn by_path(found: &Found, then: impl FnOnce(DefId) -> Verdict) -> Verdict {
    match found {
        Found::Def(def) => then(*def),
        Found::Private => Verdict::Absent("not public".to_owned()),
        Found::Absent => Verdict::Absent("no such path".to_owned()),
        Found::NotSeen => Verdict::NotSeen("the path leads into what was not understood".to_owned()),
    }
}

struct Compare<'a, 'r> {
    models: &'a Models<'r>,
    real: &'a Reading<'r>,
}

impl Compare<'_, '_> {
    fn kind(&self, def: DefId) -> &DefKind {
        &self.real.resolver.program.def(def).kind
    }

    fn item(&self, stub: DefId, real: DefId) -> Verdict {
        match (&self.models.program.def(stub).kind, self.kind(real)) {
            (DefKind::Fn(stub_fn), DefKind::Fn(real_fn)) => self.function((stub, stub_fn), (real, real_fn)),
            (DefKind::Fn(stub_fn), DefKind::Struct(_, fields) | DefKind::Variant(fields)) => {
                same("parameters", stub_fn.params.len(), fields.list().len())
            }
            (DefKind::Module(_), DefKind::Module(_))
            | (DefKind::Macro(_) | DefKind::ProcMacro, DefKind::Macro(_) | DefKind::ProcMacro)
            | (
                DefKind::Const { .. } | DefKind::Static { .. },
                DefKind::Const { .. } | DefKind::Static { .. },
            )
            | (DefKind::Const { .. }, DefKind::Struct(_, Fields::Unit))
            | (DefKind::Variant(_), DefKind::Variant(_)) => Verdict::Verified,
            (DefKind::Trait(stub), DefKind::Trait(real)) => {
                same_generics(stub.generics.params.len(), real.generics.params.len())
            }
            (stub_kind, real_kind) if is_type(stub_kind) && is_type(real_kind) => {
                let count = |program: &Program, def| program.generics(def).map_or(0, |all| all.params.len());
                same_generics(count(self.models.program, stub), count(&self.real.resolver.program, real))
            }
            (stub, real) => {
                Verdict::Differs(format!("{} in the model, {} in the crate", word(stub), word(real)))
            }
        }
    }

    /// Whether one of several is what the stub says.
    fn any(&self, stub: DefId, real: &[DefId], none: &str) -> Verdict {
        real.iter().map(|real| self.item(stub, *real)).min().unwrap_or(Verdict::Absent(none.to_owned()))
    }

    fn of_trait(&self, def: DefId, name: Sym) -> Vec<DefId> {
        let DefKind::Trait(data) = self.kind(def) else { return Vec::new() };
        let named = |item: &DefId| self.real.resolver.program.def(*item).name == name;
        data.items.iter().copied().filter(named).collect()
    }

    fn function(&self, stub: (DefId, &FnItem), real: (DefId, &FnItem)) -> Verdict {
        // Those that a call can name, without the model's own.
        let named = |item: &FnItem| {
            let names = item.generics.params.iter().map(|param| param.name.as_str());
            names.filter(|name| !name.starts_with("impl#") && !name.starts_with("__")).count()
        };
        let verdict = same("parameters", stub.1.params.len(), real.1.params.len());
        if verdict != Verdict::Verified {
            return verdict;
        }
        if stub.1.has_self != real.1.has_self {
            return Verdict::Differs("one takes self, the other does not".to_owned());
        }
        // Where the crate's has none, nobody can write any.
        if named(real.1) > 0 && same_generics(named(stub.1), named(real.1)) != Verdict::Verified {
            return same_generics(named(stub.1), named(real.1));
        }
        let stub_gives = self.models.awaitable.gives(self.models.types, stub);
        let real_gives = self.real.awaitable.gives(&self.real.types, real);
        match (stub_gives, real_gives) {
            (Gives::Future, Gives::Value) => Verdict::Differs("the crate's is not async".to_owned()),
            (Gives::Value, Gives::Future) => Verdict::Differs("the crate's is async".to_owned()),
            _ => Verdict::Verified,
        }
    }

    fn variant(&self, stub: DefId, owner: DefId, name: Sym) -> Verdict {
        let Some(DefKind::Enum(_, variants)) = self.real.adt(owner).map(|def| self.kind(def)) else {
            return Verdict::Differs(format!("in the crate its owner is {}", word(self.kind(owner))));
        };
        let program = &self.real.resolver.program;
        let Some(real) = variants.iter().find(|variant| program.def(**variant).name == name) else {
            return Verdict::Absent("no such variant".to_owned());
        };
        match (self.models.program.fields(stub), program.fields(*real)) {
            (Some(Fields::Tuple(stub)), Some(Fields::Tuple(real))) => same("fields", stub.len(), real.len()),
            (Some(Fields::Unit), Some(Fields::Unit)) => Verdict::Verified,
            (Some(Fields::Named(stub)), Some(Fields::Named(real))) => {
                let missing = stub.iter().find(|field| real.iter().all(|other| other.name != field.name));
                missing.map_or(Verdict::Verified, |field| {
                    Verdict::Differs(format!("no field `{}`", field.name.as_str()))
                })
            }
            _ => Verdict::Differs("the variants have other forms".to_owned()),
        }
    }

    fn field(&self, owner: DefId, name: Sym) -> Verdict {
        let fields = self.real.adt(owner).and_then(|def| self.real.resolver.program.fields(def));
        let field = fields.and_then(|fields| fields.list().iter().find(|field| field.name == name));
        match field {
            Some(field) if field.vis == Vis::Public => Verdict::Verified,
            Some(_) => Verdict::Absent("the field is private".to_owned()),
            None => Verdict::Absent("no such field".to_owned()),
        }
    }
}

/// A model of which nothing depends on a parameter may leave all of them out: what is written for them is not looked at.
fn same_generics(stub: usize, real: usize) -> Verdict {
    if stub == 0 { Verdict::Verified } else { same("generics", stub, real) }
}

fn same(what: &str, stub: usize, real: usize) -> Verdict {
    if stub == real {
        Verdict::Verified
    } else {
        Verdict::Differs(format!("{stub} {what} in the model, {real} in the crate"))
    }
}

/// What a call gives, as far as awaiting it goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gives {
    Future,
    /// A type that can be awaited and has more to it, or of which too little is known.
    Either,
    Value,
}

/// The types that can be awaited.
pub(crate) struct Awaitable(BTreeSet<DefId>);

impl Awaitable {
    pub(crate) fn of(program: &Program, types: &Types<'_>) -> Self {
        let futures = [types.lang().future, types.lang().into_future];
        let is_future = |imp: &&DefId| match &program.def(**imp).kind {
            DefKind::Impl(data) => {
                matches!(data.trait_, Some((_, of)) if of.is_some() && futures.contains(&of))
            }
            _ => false,
        };
        let types = program.impls.iter().filter(is_future).filter_map(|imp| match types.type_of(*imp) {
            Ty::Adt(def, _) => Some(def),
            _ => None,
        });
        Self(types.collect())
    }

    fn gives(&self, types: &Types<'_>, (def, item): (DefId, &FnItem)) -> Gives {
        if item.is_async {
            return Gives::Future;
        }
        match types.fn_sig(def, &[]).map_or(Ty::Unknown, |sig| sig.ret) {
            Ty::Unknown | Ty::Param(..) | Ty::Proj(..) => Gives::Either,
            ret if matches!(ret.peel_refs(), Ty::Adt(def, _) if self.0.contains(def)) => Gives::Either,
            ret if types.await_output(&ret).is_some() => Gives::Future,
            _ => Gives::Value,
        }
    }
}

fn is_type(kind: &DefKind) -> bool {
    matches!(kind, DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) | DefKind::TypeAlias { .. })
}

fn word(kind: &DefKind) -> &'static str {
    match kind {
        DefKind::Module(_) => "a module",
        DefKind::Fn(_) => "a function",
        DefKind::Trait(_) => "a trait",
        DefKind::Const { .. } | DefKind::Static { .. } => "a constant",
        DefKind::Macro(_) | DefKind::ProcMacro => "a macro",
        DefKind::Variant(_) => "a variant",
        DefKind::Impl(_) => "an impl",
        _ => "a type",
    }
}
