//! What the project's own models say of things that their crates do not have: nothing would come of it, and nobody
//! would know why.

use rustc_hash::FxHashSet;

use crate::ir::path::TypeRef;
use crate::ir::program::{Def, DefId, DefKind, Program, Role};
use crate::load::CrateId;
use crate::policy::rule_names::nearest_word;
use crate::resolve::{ModelSource, Resolver};
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
            if !is_helper(def) && !matched.contains(&id) && !has_method(program, def, &real) {
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
fn has_method(program: &Program, def: &Def, real: &[CrateId]) -> bool {
    let (DefKind::Fn(_), Some(parent)) = (&def.kind, def.parent) else { return false };
    let owner = match &program.def(parent).kind {
        DefKind::Impl(imp) if imp.trait_.is_some() => return true,
        DefKind::Impl(imp) => self_name(&imp.self_ty),
        DefKind::Trait(_) => Some(program.def(parent).name),
        // A function within a function.
        DefKind::Fn(_) => return true,
        _ => return false,
    };
    let is_of_owner = |real: &&Def| match real.parent.map(|parent| program.def(parent)) {
        Some(Def { kind: DefKind::Impl(imp), .. }) => self_name(&imp.self_ty) == owner || owner.is_none(),
        Some(Def { kind: DefKind::Trait(_), name, .. }) => Some(*name) == owner,
        _ => false,
    };
    all(program, real).filter(is_of_owner).any(|real| real.name == def.name)
}

fn self_name(ty: &TypeRef) -> Option<Sym> {
    match ty {
        TypeRef::Path(path) => path.segments.last().map(|last| last.name),
        _ => None,
    }
}
