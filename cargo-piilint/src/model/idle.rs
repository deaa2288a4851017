//! What the project's own models say of things that their crates do not have: nothing would come of it, and nobody
//! would know why.

use rustc_hash::FxHashSet;

use crate::ir::path::TypeRef;
use crate::ir::program::{Def, DefId, DefKind, Program, Role};
use crate::load::CrateId;
use crate::policy::rule_names::nearest_word;
use crate::resolve::{ModelSource, Namespace, Resolution, Resolver};
use crate::source::{Sources, Span, Sym};

/// Where, and what to say. Of a crate whose source is not read, nobody can tell.
pub fn idle(resolver: &Resolver, own: &[ModelSource], sources: &Sources) -> Vec<(Span, String)> {
    let program = &resolver.program;
    let matched: FxHashSet<DefId> = program.canonical.values().copied().collect();
    let mut found = Vec::new();
    for model in own {
        let file = resolver.files.iter().find(|file| sources.path(file.file) == model.path);
        let Some(file) = file else { continue };
        let real: Vec<CrateId> = program
            .crates
            .iter()
            .filter(|krate| krate.role == Role::Dependency && krate.name.as_str() == model.krate)
            .map(|krate| krate.id)
            .collect();
        if real.is_empty() {
            continue;
        }
        let ids = (0..program.defs.len() as u32).map(DefId);
        for id in ids.filter(|id| program.def(*id).krate == file.krate) {
            let def = program.def(id);
            if !is_helper(def) && !matched.contains(&id) && !has_method(resolver, def, &real) {
                let path = program.path_of(id);
                let names = all(program, &real).map(|real| real.name.as_str());
                let near = nearest_word(def.name.as_str(), names);
                let help = near.first().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                found
                    .push((def.span, format!("the crate has no `{path}`, of which this model speaks{help}")));
            }
        }
    }
    found
}

/// What a model has for itself, and what stands in another thing.
fn is_helper(def: &Def) -> bool {
    let is_item = matches!(
        def.kind,
        DefKind::Fn(_) | DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Trait(_) | DefKind::Static { .. }
    );
    !is_item || def.name.is_empty() || def.name.as_str().starts_with("__") || def.test_only
}

fn all<'p>(program: &'p Program, crates: &[CrateId]) -> impl Iterator<Item = &'p Def> {
    program.defs.iter().filter(|def| crates.contains(&def.krate) && !def.name.is_empty())
}

/// Whether the real type or trait has a function of this name; of a function in an impl only, since others have their
/// own path.
fn has_method(resolver: &Resolver, def: &Def, real: &[CrateId]) -> bool {
    let program = &resolver.program;
    let (DefKind::Fn(_), Some(parent)) = (&def.kind, def.parent) else { return false };
    let owner = match &program.def(parent).kind {
        DefKind::Impl(imp) if imp.trait_.is_some() => return true,
        DefKind::Impl(_) | DefKind::Trait(_) => Owner::of(resolver, parent),
        // A function within a function.
        DefKind::Fn(_) => return true,
        _ => return false,
    };
    if owner.name.is_some_and(|name| name.as_str().starts_with("__")) {
        return true;
    }
    let is_of_owner = |real: &&Def| {
        real.parent.is_some_and(|parent| match &program.def(parent).kind {
            DefKind::Impl(_) => owner.is(&Owner::of(resolver, parent)) || owner.name.is_none(),
            DefKind::Trait(_) => owner.is(&Owner::of(resolver, parent)),
            _ => false,
        })
    };
    all(program, real).filter(|real| real.name == def.name).any(|real| is_of_owner(&real))
}

/// The type or trait that has a function: what it is, if that is known, and how it is called where the function stands.
struct Owner {
    def: Option<DefId>,
    name: Option<Sym>,
}

impl Owner {
    /// Of what stands in an impl or a trait.
    fn of(resolver: &Resolver, parent: DefId) -> Self {
        let program = &resolver.program;
        let DefKind::Impl(imp) = &program.def(parent).kind else {
            let def = program.canonical.get(&parent).copied().unwrap_or(parent);
            return Self { def: Some(def), name: Some(program.def(parent).name) };
        };
        let TypeRef::Path(path) = &imp.self_ty else { return Self { def: None, name: None } };
        let def = match resolver.path_so_far(parent, path, Namespace::Type) {
            Resolution::Found { def, rest: 0 } => Some(def),
            _ => None,
        };
        Self { def, name: path.segments.last().map(|last| last.name) }
    }

    fn is(&self, other: &Self) -> bool {
        (self.def.is_some() && self.def == other.def) || self.name == other.name
    }
}
