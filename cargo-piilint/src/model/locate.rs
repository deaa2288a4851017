//! Where the paths of `piilint.toml` lead: to an item, or to a field.
//!
//! A path is first taken as where a thing is defined (`shop::models::User::email`), then as a name of it
//! (`shop::User::email` behind a `pub use`). One that leads nowhere in sources that are all there is an error of
//! the configuration: a typo must not pass in silence. Of a library of which only a part is known, nobody can
//! tell; there the entry is said to match nothing.

use crate::ir::item::Fields;
use crate::ir::path::{Path, Segment, TypeRef};
use crate::ir::program::{Def, DefId, DefKind, Program, Role};
use crate::load::CrateGraph;
use crate::policy::rule_names::nearest_word;
use crate::policy::{At, ItemPath, OutsideAnnotation, Part, Place, Policy, Problem, Scope};
use crate::resolve::{Namespace, Resolution, Resolver};
use crate::source::{Sources, Span, Sym};

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// A module, type, variant, function ...
    Item(DefId),
    /// A field of a struct, union or variant.
    Field(DefId, Sym),
}

/// Everything that a path names: a binary and a library may have one name.
pub(super) fn targets(resolver: &Resolver, path: &ItemPath) -> Vec<Target> {
    let (Some(krate), rest) = (path.segments().first(), &path.segments()[1..]) else { return Vec::new() };
    let mut found = by_definition(&resolver.program, path.segments());
    if found.is_empty() {
        let roots = roots(&resolver.program, krate).into_iter();
        found = roots.flat_map(|root| by_name(resolver, root, rest)).collect();
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The root modules of the crates with a name.
fn roots(program: &Program, name: &str) -> Vec<DefId> {
    let is_root = |def: &Def| {
        let krate = program.krate(def.krate);
        def.parent.is_none()
            && matches!(def.kind, DefKind::Module(_))
            && krate.is_some_and(|krate| krate.name.as_str() == name)
    };
    all(program).filter(|id| is_root(program.def(*id))).collect()
}

fn all(program: &Program) -> impl Iterator<Item = DefId> + use<> {
    (0..program.defs.len() as u32).map(DefId)
}

fn by_definition(program: &Program, path: &[String]) -> Vec<Target> {
    let Some((last, owner)) = path.split_last() else { return Vec::new() };
    let is_at = |id: DefId, path: &[String]| program.path_of(id).split("::").eq(path);
    // A name is compared before a path is put together: there are many definitions.
    let (last, holder) = (Sym::new(last), owner.last().map(|name| Sym::new(name)));
    let mut found = Vec::new();
    for id in all(program) {
        let name = program.def(id).name;
        if name == last && is_at(id, path) {
            found.push(Target::Item(id));
        }
        if Some(name) == holder && fields(program, id).any(|field| field == last) && is_at(id, owner) {
            found.push(Target::Field(id, last));
        }
    }
    found
}

fn fields(program: &Program, owner: DefId) -> impl Iterator<Item = Sym> {
    program.fields(owner).map(Fields::list).unwrap_or_default().iter().map(|field| field.name)
}

fn field(program: &Program, owner: DefId, name: &str) -> Option<Sym> {
    fields(program, owner).find(|field| field.as_str() == name)
}

/// What the names behind a crate's mean in it, `pub use` and associated functions included.
fn by_name(resolver: &Resolver, root: DefId, names: &[String]) -> Vec<Target> {
    let mut found: Vec<Target> = items(resolver, root, names).into_iter().map(Target::Item).collect();
    if let (true, Some((last, owner))) = (found.is_empty(), names.split_last()) {
        for owner in items(resolver, root, owner) {
            found.extend(field(&resolver.program, owner, last).map(|field| Target::Field(owner, field)));
            found.extend(
                methods(resolver, owner).filter(|id| is_named(resolver, *id, last)).map(Target::Item),
            );
        }
    }
    found
}

fn is_named(resolver: &Resolver, id: DefId, name: &str) -> bool {
    resolver.program.def(id).name.as_str() == name
}

/// The items that names mean in a crate; the crate itself without any.
fn items(resolver: &Resolver, root: DefId, names: &[String]) -> Vec<DefId> {
    if names.is_empty() {
        return vec![root];
    }
    let spaces = [Namespace::Type, Namespace::Value];
    let found = spaces.into_iter().filter_map(|space| match meaning(resolver, root, names, space) {
        Resolution::Found { def, rest: 0 } => Some(def),
        _ => None,
    });
    let mut found: Vec<DefId> = found.collect();
    found.dedup();
    found
}

fn meaning(resolver: &Resolver, root: DefId, names: &[String], space: Namespace) -> Resolution {
    let names = std::iter::once("crate").chain(names.iter().map(String::as_str));
    let segments = names.map(|name| Segment { name: Sym::new(name), args: None }).collect();
    resolver.path(root, &Path { global: false, qself: None, segments, span: Span::DUMMY }, space)
}

/// The functions of a trait, or of a type in all its impls.
fn methods(resolver: &Resolver, owner: DefId) -> impl Iterator<Item = DefId> {
    let program = &resolver.program;
    all(program).filter(move |id| {
        let def = program.def(*id);
        let (DefKind::Fn(_), Some(parent)) = (&def.kind, def.parent) else { return false };
        match &program.def(parent).kind {
            DefKind::Trait(_) => parent == owner,
            DefKind::Impl(imp) => match &imp.self_ty {
                TypeRef::Path(path) => {
                    let meant = resolver.path(parent, path, Namespace::Type);
                    matches!(meant, Resolution::Found { def, rest: 0 } if def == owner)
                }
                _ => false,
            },
            _ => false,
        }
    })
}

/// What is wrong with the paths of the configuration, and with the parameters that it names.
pub fn misled(resolver: &Resolver, graph: &CrateGraph, policy: &Policy, sources: &Sources) -> Vec<Problem> {
    // What a shared file names may be in another workspace.
    let is_own = |place: Place| policy.files[usize::from(place.file)].scope != Scope::Base;
    let check = Check { resolver, graph, sources };
    let paths = policy.item_paths().map(|(_, item)| item).filter(|item| is_own(item.span));
    let mut problems: Vec<Problem> = paths.filter_map(|item| check.path(item)).collect();
    let outside = policy.outside.iter().filter(|annotation| is_own(annotation.item.span));
    problems.extend(outside.filter_map(|annotation| check.parameter(annotation)));
    problems
}

struct Check<'a> {
    resolver: &'a Resolver,
    graph: &'a CrateGraph,
    sources: &'a Sources,
}

impl Check<'_> {
    fn path(&self, item: &At<ItemPath>) -> Option<Problem> {
        let path = &item.value;
        if !targets(self.resolver, path).is_empty() {
            return None;
        }
        let roots = roots(&self.resolver.program, path.krate());
        if roots.is_empty() {
            return self.no_crate(item);
        }
        let names = &path.segments()[1..];
        let missing: Option<Vec<Missing<'_>>> = roots.iter().map(|root| self.missing(*root, names)).collect();
        // In the crate in which it leads furthest.
        let missing = missing?.into_iter().max_by_key(|missing| missing.known)?;
        let before = path.segments()[..=missing.known].join("::");
        let near = nearest_word(missing.name, missing.others.iter().map(|name| name.as_str()));
        Some(problem(item.span, format!("`{before}` has no `{}`", missing.name), &near))
    }

    /// A crate that is nowhere, where its name is nearly one of those that are there. Any other may belong to a
    /// target that this run leaves out.
    fn no_crate(&self, item: &At<ItemPath>) -> Option<Problem> {
        let name = item.value.krate();
        let known: Vec<&str> = self.graph.crates.iter().map(|data| data.name.as_str()).collect();
        if known.contains(&name) || !self.graph.dependencies_known {
            return None;
        }
        let near = nearest_word(name, known.into_iter());
        let message = format!("there is no crate `{name}` in this program");
        (!near.is_empty()).then(|| problem(item.span, message, &near))
    }

    /// The first name that leads nowhere; `None` where that cannot be told: in a library of which only a part is
    /// known, behind a macro, or switched off by `cfg`.
    fn missing<'p>(&self, root: DefId, names: &'p [String]) -> Option<Missing<'p>> {
        let program = &self.resolver.program;
        let krate = program.krate(program.def(root).krate)?;
        if krate.role == Role::Model {
            return None;
        }
        let is_unknown = |space| matches!(meaning(self.resolver, root, names, space), Resolution::Unknown(_));
        if is_unknown(Namespace::Type) || is_unknown(Namespace::Value) {
            return None;
        }
        let (known, owner) = (0..names.len())
            .rev()
            .find_map(|count| Some((count, *items(self.resolver, root, &names[..count]).first()?)))?;
        let missing = Missing { name: &names[known], known, others: self.names_in(owner) };
        (!self.stands_in_source(owner, missing.name)).then_some(missing)
    }

    fn names_in(&self, owner: DefId) -> Vec<Sym> {
        let program = &self.resolver.program;
        let children = all(program).filter(|id| program.def(*id).parent == Some(owner));
        let named = children.chain(methods(self.resolver, owner)).map(|id| program.def(id).name);
        named.chain(fields(program, owner)).filter(|name| !name.as_str().is_empty()).collect()
    }

    /// Whether a name is written where it would have to be declared: then it may be switched off by `cfg`.
    fn stands_in_source(&self, owner: DefId, name: &str) -> bool {
        let def = self.resolver.program.def(owner);
        let is_module = matches!(def.kind, DefKind::Module(_));
        let of_crate = self.resolver.files.iter().filter(|file| file.krate == def.krate);
        let files = of_crate.filter(|file| !is_module || file.file == def.span.file || file.module == owner);
        let mut texts = files.filter_map(|file| Some(self.sources.get(file.file)?.text()));
        texts.any(|text| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name))
    }

    fn parameter(&self, outside: &OutsideAnnotation) -> Option<Problem> {
        let program = &self.resolver.program;
        let found = targets(self.resolver, &outside.item.value);
        let function = found.into_iter().find_map(|target| match target {
            Target::Item(id) => program.as_fn(id),
            Target::Field(..) => None,
        });
        let item = &outside.item.value;
        let Some(function) = function else {
            let is_wrong = outside.part != Part::Whole && !targets(self.resolver, item).is_empty();
            let message = format!("`{item}` is no function, and has no parameters");
            return is_wrong.then(|| problem(outside.item.span, message, &[]));
        };
        let names: Vec<&str> = function.params.iter().filter_map(|p| Some(p.name?.as_str())).collect();
        let own = function.params.len() - usize::from(function.has_self);
        match &outside.part {
            Part::Param(name) if !names.contains(&name.as_str()) => {
                let near = nearest_word(name, names.into_iter());
                let message = format!("`{item}` has no parameter `{name}`");
                Some(problem(outside.item.span, message, &near))
            }
            Part::ParamAt(index) if *index >= own => {
                let message = format!("`{item}` has no parameter {index}: it has {own}, counted from 0");
                Some(problem(outside.item.span, message, &[]))
            }
            _ => None,
        }
    }
}

/// Where a path stops to lead anywhere.
struct Missing<'p> {
    /// The name that is not there.
    name: &'p str,
    /// So many names behind the crate's are.
    known: usize,
    /// The names that are there instead.
    others: Vec<Sym>,
}

fn problem(place: Place, message: String, near: &[&str]) -> Problem {
    let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
    let help = if near.is_empty() {
        "begin with the name of the crate, then its modules, the item, and a field if one is meant: \
         `shop::models::User::email`"
            .to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    Problem { place, message, label: String::new(), help: Some(help), other: None }
}
