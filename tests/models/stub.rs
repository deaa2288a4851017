//! What the models say there is: every item that a program can name, with the path by which it does.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use piilint::ir::item::Vis;
use piilint::ir::program::{DefId, DefKind};
use piilint::ir::ty::Ty;
use piilint::load::{CrateData, CrateGraph, CrateId, Kept, MemoryFiles};
use piilint::model::{BUILTIN, Described, described};
use piilint::resolve::{self, ModelSource, Namespace, Resolver};
use piilint::source::{Sources, Sym};
use piilint::ty::Types;

/// The crates whose source is no package.
pub(crate) const STANDARD: [&str; 3] = ["alloc", "core", "std"];

/// Something that a model has.
pub(crate) struct Stub {
    /// Its path behind the crate's name; of what a type or trait has, the owner's shortest path and the name.
    pub(crate) path: Vec<Sym>,
    /// The other paths of the owner: a model may describe several types as one.
    pub(crate) elsewhere: Vec<Vec<Sym>>,
    /// The model's definition; of a field, the type's.
    pub(crate) def: DefId,
    pub(crate) kind: Kind,
}

/// By what an item is found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    /// By its path.
    Item(Namespace),
    /// In an inherent impl.
    OfType,
    /// In a trait.
    OfTrait,
    Variant,
    Field,
}

/// The packages and versions that the first line of a model names.
pub(crate) fn head_of(krate: &str) -> Vec<Described> {
    described(BUILTIN.iter().find(|(name, ..)| *name == krate).map_or("", |(.., text)| *text))
}

/// The built-in models of these crates, or of all others.
pub(crate) fn sources(is_wanted: impl Fn(&str) -> bool) -> Vec<ModelSource> {
    let wanted = BUILTIN.iter().filter(|(krate, ..)| is_wanted(krate));
    let source = |(krate, path, text): &(&str, &str, &str)| ModelSource {
        krate: (*krate).to_owned(),
        path: (*path).to_owned(),
        text: (*text).into(),
        ready: None,
    };
    wanted.map(source).collect()
}

/// All models as these versions of crates (crate, package, version) have them show. Where there are several of a crate,
/// what any of them has.
pub(crate) fn resolved<'v>(versions: impl IntoIterator<Item = (&'v str, &'v str, &'v str)>) -> Resolver {
    let models = sources(|_| true);
    let named: Vec<Sym> = models.iter().map(|model| Sym::new(&model.krate)).collect();
    let mut graph = CrateGraph::default();
    for (krate, package, version) in versions {
        graph.crates.push(CrateData {
            id: CrateId(graph.crates.len() as u32),
            package: package.to_owned(),
            version: version.to_owned(),
            root: None,
            is_member: false,
            ..CrateData::new(krate, "")
        });
    }
    let files = MemoryFiles::new();
    let input = resolve::Input {
        graph: &graph,
        models: &models,
        named: &named,
        files: &files,
        kept: &Kept::nothing(),
    };
    resolve::build(&input, &mut Sources::default())
}

/// What the model of each crate has, in order.
pub(crate) fn all(resolver: &Resolver, types: &Types<'_>) -> BTreeMap<String, Vec<Stub>> {
    let own = own_items(resolver, types);
    let of_models = resolver.program.crates.iter().filter(|krate| {
        let name = krate.name.as_str();
        BUILTIN.iter().any(|(known, ..)| *known == name) && !STANDARD.contains(&name)
    });
    let stubs = |root| of_crate(resolver, types, &own, root);
    of_models.map(|krate| (krate.name.as_str().to_owned(), stubs(krate.root))).collect()
}

/// The items of inherent impls, by type.
fn own_items(resolver: &Resolver, types: &Types<'_>) -> BTreeMap<DefId, Vec<DefId>> {
    let mut own: BTreeMap<DefId, Vec<DefId>> = BTreeMap::new();
    for imp in &resolver.program.impls {
        let DefKind::Impl(data) = &resolver.program.def(*imp).kind else { continue };
        if data.trait_.is_none()
            && let Ty::Adt(def, _) = types.type_of(*imp)
        {
            own.entry(def).or_default().extend(&data.items);
        }
    }
    own
}

fn of_crate(
    resolver: &Resolver,
    types: &Types<'_>,
    own: &BTreeMap<DefId, Vec<DefId>>,
    root: DefId,
) -> Vec<Stub> {
    let program = &resolver.program;
    let krate = program.def(root).krate;
    let mut stubs = Vec::new();
    let mut modules = BTreeSet::new();
    let mut owners: BTreeMap<DefId, Vec<Vec<Sym>>> = BTreeMap::new();
    // Short paths first.
    let mut todo = VecDeque::from([(root, Vec::new())]);
    while let Some((module, prefix)) = todo.pop_front() {
        for (ns, name, def) in resolver.public_names(module) {
            let kind = &program.def(def).kind;
            if is_ours(name) || !is_of(kind, ns) {
                continue;
            }
            let path: Vec<Sym> = prefix.iter().copied().chain([name]).collect();
            stubs.push(Stub { path: path.clone(), elsewhere: Vec::new(), def, kind: Kind::Item(ns) });
            let is_own = |def| program.def(def).krate == krate;
            match (kind, types.type_of(def)) {
                (DefKind::Module(_), _) if is_own(def) && modules.insert(def) => todo.push_back((def, path)),
                (DefKind::Module(_), _) => {}
                (DefKind::TypeAlias { .. }, Ty::Adt(of, _)) => owners.entry(of).or_default().push(path),
                _ if is_own(def) => owners.entry(def).or_default().push(path),
                _ => {}
            }
        }
    }
    for (def, paths) in &owners {
        parts(resolver, own, (krate, *def), paths, &mut stubs);
    }
    // Two versions may have the same.
    let mut seen = BTreeSet::new();
    stubs.retain(|stub| seen.insert((stub.path.clone(), stub.kind)));
    stubs
}

/// Whether a definition is asked for in this namespace: a constructor is its type's.
fn is_of(kind: &DefKind, ns: Namespace) -> bool {
    match kind {
        DefKind::Fn(_) | DefKind::Const { .. } | DefKind::Static { .. } => ns == Namespace::Value,
        DefKind::Macro(_) | DefKind::ProcMacro => ns == Namespace::Macro,
        _ => ns == Namespace::Type,
    }
}

/// What a type or trait has by this crate.
fn parts(
    resolver: &Resolver,
    own: &BTreeMap<DefId, Vec<DefId>>,
    (krate, def): (CrateId, DefId),
    paths: &[Vec<Sym>],
    stubs: &mut Vec<Stub>,
) {
    let program = &resolver.program;
    let mut add = |name: Sym, def: DefId, kind: Kind| {
        if !is_ours(name) {
            let mut paths = paths.iter().map(|path| path.iter().copied().chain([name]).collect());
            let path = paths.next().expect("an owner has a path");
            stubs.push(Stub { path, elsewhere: paths.collect(), def, kind });
        }
    };
    let is_own = |def: DefId| program.def(def).krate == krate;
    match &program.def(def).kind {
        _ if !is_own(def) => {}
        DefKind::Struct(_, fields) | DefKind::Union(_, fields) => {
            for field in fields.list().iter().filter(|field| field.vis == Vis::Public) {
                add(field.name, def, Kind::Field);
            }
        }
        DefKind::Enum(_, variants) => {
            for variant in variants {
                add(program.def(*variant).name, *variant, Kind::Variant);
            }
        }
        DefKind::Trait(data) => {
            for item in &data.items {
                add(program.def(*item).name, *item, Kind::OfTrait);
            }
        }
        _ => {}
    }
    for item in own.get(&def).into_iter().flatten().filter(|item| is_own(**item)) {
        if program.def(*item).vis == Vis::Public {
            add(program.def(*item).name, *item, Kind::OfType);
        }
    }
}

/// Whether the name is the model's own: no program sees it.
fn is_ours(name: Sym) -> bool {
    name.as_str().starts_with("__")
}
