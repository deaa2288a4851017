//! What the crates themselves have, read by the linter's own resolver with the models switched off.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use piilint::ir::item::Vis;
use piilint::ir::path::{Path as Written, Segment};
use piilint::ir::program::{DefId, DefKind};
use piilint::ir::ty::Ty;
use piilint::load::{CrateGraph, DiskFiles, Kept, LoadOptions, load};
use piilint::resolve::{self, Namespace, Resolution, Resolver};
use piilint::source::{Sources, Span, Sym};
use piilint::ty::Types;

use super::check::Awaitable;
use super::stub::{self, STANDARD};

/// A manifest's crates.
pub(crate) struct Real {
    pub(crate) graph: CrateGraph,
    pub(crate) resolver: Resolver,
    sources: Sources,
}

/// A version of a crate that a manifest pins.
#[derive(Clone)]
pub(crate) struct Pinned {
    /// The crate as code calls it by default: its model's name.
    pub(crate) krate: String,
    pub(crate) package: String,
    pub(crate) version: String,
    /// What this manifest calls it.
    pub(crate) name: Sym,
}

/// What a path means.
pub(crate) enum Found {
    Def(DefId),
    /// It is there, and others cannot name it.
    Private,
    Absent,
    /// It may come out of something that was not understood.
    NotSeen,
}

impl Real {
    /// Reads a manifest and the root of its one package.
    pub(crate) fn read(manifest: &Path) -> Self {
        let options = LoadOptions {
            manifest_path: Some(manifest.to_path_buf()),
            locked: true,
            no_cache: true,
            ..LoadOptions::default()
        };
        let graph = load(&options).unwrap_or_else(|error| panic!("{}: {error}", manifest.display()));
        assert!(
            graph.dependencies_known,
            "{}: run `cargo fetch --locked --manifest-path` of it first",
            manifest.display()
        );
        let mut real = Self { graph, resolver: Resolver::default(), sources: Sources::default() };
        let models = stub::sources(|krate| STANDARD.contains(&krate));
        let input = resolve::Input {
            graph: &real.graph,
            models: &models,
            named: &[],
            files: &DiskFiles,
            kept: &Kept::nothing(),
        };
        real.resolver = resolve::build(&input, &mut real.sources);
        real
    }

    /// The crates that the package depends on.
    pub(crate) fn pinned(&self) -> Vec<Pinned> {
        let package = self.graph.members().next().expect("a manifest has a package");
        let pinned = package.deps.iter().map(|dep| {
            let data = self.graph.get(dep.id);
            Pinned {
                krate: data.name.clone(),
                package: data.package.clone(),
                version: data.version.clone(),
                name: Sym::new(&dep.name),
            }
        });
        pinned.collect()
    }

    /// Reads the crates that were asked for; whether there were any.
    pub(crate) fn read_more(&mut self) -> bool {
        let models = stub::sources(|krate| STANDARD.contains(&krate));
        let input = resolve::Input {
            graph: &self.graph,
            models: &models,
            named: &[],
            files: &DiskFiles,
            kept: &Kept::nothing(),
        };
        self.resolver.load_wanted(&input, &mut self.sources)
    }
}

/// Questions about what has been read so far.
pub(crate) struct Reading<'r> {
    pub(crate) resolver: &'r Resolver,
    pub(crate) types: Types<'r>,
    pub(crate) awaitable: Awaitable,
    root: DefId,
    /// The impls of each type.
    impls: BTreeMap<DefId, Vec<DefId>>,
}

impl<'r> Reading<'r> {
    pub(crate) fn new(real: &'r Real) -> Self {
        let resolver = &real.resolver;
        let types = Types::new(resolver);
        let package = real.graph.members().next().expect("a manifest has a package");
        let root = resolver.program.krate(package.id).expect("members are read").root;
        let mut impls: BTreeMap<DefId, Vec<DefId>> = BTreeMap::new();
        for imp in &resolver.program.impls {
            if let Some(def) = adt_of(&types.type_of(*imp)) {
                impls.entry(def).or_default().push(*imp);
            }
        }
        let awaitable = Awaitable::of(&resolver.program, &types);
        Self { resolver, types, awaitable, root, impls }
    }

    /// What a path of a crate means.
    pub(crate) fn path(&self, krate: Sym, path: &[Sym], ns: Namespace) -> Found {
        match self.resolve(krate, path, ns) {
            Resolution::Found { def, rest: 0 } if self.is_public(krate, path, ns) => Found::Def(def),
            Resolution::Found { rest: 0, .. } => Found::Private,
            Resolution::Found { .. } | Resolution::Prim { .. } | Resolution::Absent => Found::Absent,
            Resolution::Unknown(_) => Found::NotSeen,
        }
    }

    fn resolve(&self, krate: Sym, path: &[Sym], ns: Namespace) -> Resolution {
        let names = std::iter::once(krate).chain(path.iter().copied());
        let segments = names.map(|name| Segment { name, args: None }).collect();
        let path = Written { global: true, qself: None, segments, span: Span::DUMMY };
        if ns == Namespace::Macro {
            // A macro is asked for by what holds it, since what calls it stands somewhere.
            return match self.resolver.macro_def(self.root, &path) {
                Some(def) => Resolution::Found { def, rest: 0 },
                None => self.resolver.path(self.root, &path, ns),
            };
        }
        self.resolver.path(self.root, &path, ns)
    }

    /// Whether each name of a path is public in the module before it.
    fn is_public(&self, krate: Sym, path: &[Sym], ns: Namespace) -> bool {
        (0..path.len()).all(|at| {
            let Resolution::Found { def, rest: 0 } = self.resolve(krate, &path[..at], Namespace::Type) else {
                return false;
            };
            let ns = if at + 1 == path.len() { ns } else { Namespace::Type };
            !matches!(self.resolver.program.def(def).kind, DefKind::Module(_))
                || self.resolver.public_names(def).iter().any(|(of, name, _)| *of == ns && *name == path[at])
        })
    }

    /// The struct, enum or union that a type's path leads to.
    pub(crate) fn adt(&self, def: DefId) -> Option<DefId> {
        adt_of(&self.types.type_of(def))
    }

    /// Whether a type has a derive that is no trait's: nobody knows what it writes.
    pub(crate) fn has_unknown_derive(&self, def: DefId) -> bool {
        let Some(def) = self.adt(def) else { return false };
        let attrs = &self.resolver.program.def(def).attrs;
        let derives =
            attrs.iter().filter(|attr| attr.path.segments.iter().all(|segment| segment.name == "derive"));
        derives.flat_map(|attr| attr.args.split(',')).any(|derive| {
            let names = derive.split("::").map(str::trim).filter(|name| !name.is_empty());
            let segments: Vec<Segment> =
                names.map(|name| Segment { name: Sym::new(name), args: None }).collect();
            let path = Written { global: false, qself: None, segments, span: Span::DUMMY };
            !path.segments.is_empty()
                && !matches!(
                    self.resolver.path(def, &path, Namespace::Type),
                    Resolution::Found { rest: 0, .. }
                )
        })
    }

    /// The functions and constants of this name that a type has: its own, then those of its traits, then what it
    /// dereferences to.
    pub(crate) fn of_type(&self, def: DefId, name: Sym) -> Vec<DefId> {
        let program = &self.resolver.program;
        let named = |items: &[DefId]| -> Vec<DefId> {
            items.iter().copied().filter(|item| program.def(*item).name == name).collect()
        };
        let ty = self.types.type_of(def);
        let impls = adt_of(&ty).and_then(|def| self.impls.get(&def)).map_or(&[][..], Vec::as_slice);
        let mut found = Vec::new();
        let mut of_traits = Vec::new();
        for imp in impls {
            let DefKind::Impl(data) = &program.def(*imp).kind else { continue };
            match data.trait_ {
                None => found.extend(
                    named(&data.items).into_iter().filter(|item| program.def(*item).vis == Vis::Public),
                ),
                Some((_, Some(of))) => {
                    if let DefKind::Trait(data) = &program.def(of).kind {
                        of_traits.extend(named(&data.items));
                    }
                }
                Some((_, None)) => of_traits.extend(named(&data.items)),
            }
        }
        found.extend(of_traits);
        if found.is_empty() {
            use piilint::ir::body::Target;
            found.extend(self.types.method_named(self.root, &ty, name).and_then(
                |(target, _)| match target {
                    Target::Fn(def, _) | Target::Dispatch(def, ..) => Some(def),
                    _ => None,
                },
            ));
        }
        let distinct: BTreeSet<DefId> = found.into_iter().collect();
        distinct.into_iter().collect()
    }
}

fn adt_of(ty: &Ty) -> Option<DefId> {
    match ty {
        Ty::Adt(def, _) => Some(*def),
        Ty::Dyn(traits) => traits.first().map(|of| of.def),
        _ => None,
    }
}
