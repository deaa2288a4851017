//! Cargo's answer to a crate graph.
//!
//! Cargo speaks of packages and of what they depend on; the analysis wants crates and the names they have for
//! each other in code. Only what code can name is kept: no build scripts, no build dependencies, no dependencies
//! of a procedural macro, nothing for other platforms.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cargo_metadata::{
    CrateType, DependencyKind, Metadata, Node, NodeDep, Package, PackageId, Target, TargetKind,
};
use globset::GlobMatcher;
use rustc_hash::FxHashMap;

use super::LoadOptions;
use super::cfg::{CfgEnv, CfgTarget};
use super::error::LoadError;
use super::graph::{CrateData, CrateGraph, CrateKind, Dep, Edition, LoadNote};
use super::ids::CrateId;
use super::metadata::Answer;
use super::select;

/// Builds the graph.
pub(super) fn assemble(options: &LoadOptions, answer: Answer) -> Result<CrateGraph, LoadError> {
    let target = Arc::new(options.cfg_target());
    let mut notes = answer.notes;
    if !target.is_known() {
        let message =
            format!("the target `{}` is not known; code behind `cfg(target_..)` is all read", target.triple);
        notes.push(LoadNote::new(message));
    }
    let mut assembler = Assembler::new(options, &answer.metadata, &target)?;
    assembler.add_packages();
    assembler.connect();
    assembler.mark_public_api();
    notes.extend(assembler.unmatched_globs());
    let crates = assembler.crates;
    let (roots, selection_notes) = select::roots(&options.packages, &options.targets, &crates)?;
    notes.extend(selection_notes);
    Ok(CrateGraph {
        crates,
        roots,
        workspace_root: answer.metadata.workspace_root.clone().into(),
        target_dir: answer.metadata.target_directory.clone().into(),
        target,
        dependencies_known: answer.with_deps,
        notes,
    })
}

struct Assembler<'a> {
    options: &'a LoadOptions,
    /// Evaluates the platforms of dependencies.
    platform: CfgEnv,
    packages: FxHashMap<&'a PackageId, &'a Package>,
    nodes: FxHashMap<&'a PackageId, &'a Node>,
    workspace: BTreeSet<&'a PackageId>,
    include_deps: Vec<(String, GlobMatcher)>,
    crates: Vec<CrateData>,
    /// The package of each crate; `None` for one of which only a name is known.
    package_of: Vec<Option<&'a Package>>,
    library_of: FxHashMap<&'a PackageId, CrateId>,
    unknown: FxHashMap<String, CrateId>,
}

impl<'a> Assembler<'a> {
    fn new(
        options: &'a LoadOptions,
        metadata: &'a Metadata,
        target: &Arc<CfgTarget>,
    ) -> Result<Assembler<'a>, LoadError> {
        let globs = options.include_deps.iter().map(|g| Ok((g.clone(), select::glob(g)?)));
        Ok(Assembler {
            options,
            platform: CfgEnv { target: Arc::clone(target), ..CfgEnv::default() },
            packages: metadata.packages.iter().map(|p| (&p.id, p)).collect(),
            nodes: metadata.resolve.iter().flat_map(|r| &r.nodes).map(|n| (&n.id, n)).collect(),
            workspace: metadata.workspace_members.iter().collect(),
            include_deps: globs.collect::<Result<_, LoadError>>()?,
            crates: Vec::new(),
            package_of: Vec::new(),
            library_of: FxHashMap::default(),
            unknown: FxHashMap::default(),
        })
    }

    /// Adds the crates of every package that code of a member can reach, in an order that does not depend on
    /// cargo's.
    fn add_packages(&mut self) {
        let mut reached: BTreeSet<&PackageId> = BTreeSet::new();
        let mut todo: Vec<&PackageId> = self.workspace.iter().copied().collect();
        while let Some(id) = todo.pop() {
            if reached.insert(id) {
                todo.extend(self.node_deps(id, self.options.targets.uses_dev_dependencies()).map(|d| &d.pkg));
            }
        }
        let mut packages: Vec<&Package> =
            reached.iter().filter_map(|id| self.packages.get(id).copied()).collect();
        packages.sort_by_cached_key(|p| {
            (!self.is_member(p), p.name.to_string(), p.version.clone(), p.id.repr.clone())
        });
        for package in packages {
            self.add_targets(package);
        }
    }

    /// The dependencies that code can name. A procedural macro's are its own affair, unless it is analysed.
    fn node_deps(&self, id: &PackageId, dev: bool) -> impl Iterator<Item = &'a NodeDep> + use<'a, '_> {
        let package = self.packages.get(id).copied();
        let member = package.is_some_and(|p| self.is_member(p));
        let opaque = !member && package.is_some_and(|p| p.targets.iter().any(Target::is_proc_macro));
        let node = self.nodes.get(id).copied().filter(|_| !opaque);
        let dev = dev && self.workspace.contains(id);
        node.into_iter()
            .flat_map(|n| &n.deps)
            .filter(move |dep| !dep.name.is_empty() && self.applies(dep, dev))
    }

    fn applies(&self, dep: &NodeDep, dev: bool) -> bool {
        // Cargos older than 1.41 do not say the kind.
        dep.dep_kinds.is_empty()
            || dep.dep_kinds.iter().any(|k| {
                let kind = k.kind == DependencyKind::Normal || (dev && k.kind == DependencyKind::Development);
                kind && k.target.as_ref().is_none_or(|t| self.on_platform(&t.to_string()))
            })
    }

    /// A platform is a triple or a `cfg(..)`.
    fn on_platform(&self, platform: &str) -> bool {
        if platform.starts_with("cfg(") {
            self.platform.eval(platform) != Some(false)
        } else {
            platform == self.platform.target.triple
        }
    }

    fn is_member(&self, package: &Package) -> bool {
        self.workspace.contains(&package.id)
            || self.include_deps.iter().any(|(_, glob)| glob.is_match(package.name.as_str()))
    }

    fn add_targets(&mut self, package: &'a Package) {
        let in_workspace = self.workspace.contains(&package.id);
        let features = self.features(package);
        let mut targets: Vec<(CrateKind, &Target)> = package
            .targets
            .iter()
            .filter_map(|t| Some((kind(t)?, t)))
            .filter(|(kind, t)| {
                kind.is_library() || (in_workspace && self.options.targets.loads(*kind, &t.name))
            })
            .filter(|(_, t)| t.required_features.iter().all(|f| features.contains(f)))
            .collect();
        targets.sort_by_key(|(kind, t)| (*kind, &t.name));
        for (kind, target) in targets {
            let id = self.push(Some(package), self.data(package, target, kind, &features));
            if kind.is_library() {
                self.library_of.insert(&package.id, id);
            }
        }
    }

    fn push(&mut self, package: Option<&'a Package>, mut data: CrateData) -> CrateId {
        let id = CrateId(self.crates.len() as u32);
        data.id = id;
        self.crates.push(data);
        self.package_of.push(package);
        id
    }

    fn data(&self, package: &Package, target: &Target, kind: CrateKind, features: &[String]) -> CrateData {
        let root: PathBuf = target.src_path.clone().into();
        CrateData {
            package: package.name.to_string(),
            package_id: package.id.repr.clone(),
            version: package.version.to_string(),
            name: target.name.replace('-', "_"),
            target_name: target.name.clone(),
            kind,
            crate_types: target.crate_types.iter().map(CrateType::to_string).collect(),
            edition: Edition::from_year(target.edition.as_str()),
            features: features.to_vec(),
            is_member: self.is_member(package),
            manifest_path: Some(package.manifest_path.clone().into()),
            package_root: package.manifest_path.as_std_path().parent().map(Path::to_path_buf),
            library_is_public_api: false,
            cfg_test: self.cfg_test(package, kind),
            ..CrateData::new(&target.name, root)
        }
    }

    fn cfg_test(&self, package: &Package, kind: CrateKind) -> Option<bool> {
        match kind {
            CrateKind::Test | CrateKind::Bench => Some(true),
            // Cargo builds these twice, with and without; both sides are somebody's program.
            _ if self.options.targets.wants_tests() && self.workspace.contains(&package.id) => None,
            _ => Some(false),
        }
    }

    /// The enabled features, sorted: as cargo resolved them, else by the manifest alone.
    fn features(&self, package: &Package) -> Vec<String> {
        match self.nodes.get(&package.id) {
            Some(node) => {
                let mut features: Vec<String> = node.features.iter().map(ToString::to_string).collect();
                features.sort();
                features
            }
            None => features_by_manifest(package, self.options),
        }
    }

    fn connect(&mut self) {
        for index in 0..self.crates.len() {
            let Some(package) = self.package_of[index] else { continue };
            let mut deps = self.own_library(index, package);
            let dev = self.may_use_dev_dependencies(&self.crates[index]);
            if self.nodes.contains_key(&package.id) {
                let known = self.node_deps(&package.id, dev).filter_map(|dep| {
                    let id = *self.library_of.get(&dep.pkg)?;
                    Some(Dep { name: dep.name.clone(), id })
                });
                deps.extend(known.collect::<Vec<_>>());
            } else {
                deps.extend(self.deps_by_name(package, dev));
            }
            deps.sort_by(|a, b| a.name.cmp(&b.name));
            deps.dedup_by(|a, b| a.name == b.name);
            self.crates[index].deps = deps;
        }
    }

    /// A binary, test or example sees its package's library under the library's name.
    fn own_library(&self, index: usize, package: &Package) -> Vec<Dep> {
        let library = self.library_of.get(&package.id).filter(|id| id.index() != index);
        library.map(|id| Dep { name: self.crates[id.index()].name.clone(), id: *id }).into_iter().collect()
    }

    fn may_use_dev_dependencies(&self, data: &CrateData) -> bool {
        matches!(data.kind, CrateKind::Test | CrateKind::Bench | CrateKind::Example)
            || (data.is_member && self.options.targets.wants_tests())
    }

    /// Without an answer about dependencies, what the manifest lists is known by name, so that models apply.
    fn deps_by_name(&mut self, package: &'a Package, dev: bool) -> Vec<Dep> {
        let wanted = |kind| kind == DependencyKind::Normal || (dev && kind == DependencyKind::Development);
        let mut deps = Vec::new();
        for dependency in package.dependencies.iter().filter(|d| wanted(d.kind)) {
            if dependency.target.as_ref().is_some_and(|t| !self.on_platform(&t.to_string())) {
                continue;
            }
            let in_code = dependency.rename.as_ref().unwrap_or(&dependency.name).replace('-', "_");
            let id = match self.member_library(&dependency.name) {
                Some(id) => id,
                None => self.unknown_crate(&dependency.name),
            };
            deps.push(Dep { name: in_code, id });
        }
        deps
    }

    fn member_library(&self, package: &str) -> Option<CrateId> {
        self.crates.iter().find(|c| c.is_member && c.kind.is_library() && c.package == package).map(|c| c.id)
    }

    fn unknown_crate(&mut self, package: &str) -> CrateId {
        if let Some(id) = self.unknown.get(package) {
            return *id;
        }
        let data = CrateData {
            package: package.to_owned(),
            version: String::new(),
            root: None,
            package_root: None,
            is_member: false,
            library_is_public_api: false,
            ..CrateData::new(package, "")
        };
        let id = self.push(None, data);
        self.unknown.insert(package.to_owned(), id);
        id
    }

    /// A library is an interface to the outside when nothing in the workspace uses it: no other member, and no
    /// binary of its own package.
    fn mark_public_api(&mut self) {
        let users = self.crates.iter().filter(|c| c.is_member);
        let users =
            users.filter(|c| matches!(c.kind, CrateKind::Lib | CrateKind::ProcMacro | CrateKind::Bin));
        let used: BTreeSet<CrateId> = users.flat_map(|c| c.deps.iter().map(|d| d.id)).collect();
        for (data, package) in self.crates.iter_mut().zip(&self.package_of) {
            let in_workspace = package.is_some_and(|p| self.workspace.contains(&p.id));
            data.library_is_public_api = in_workspace && data.kind.is_library() && !used.contains(&data.id);
        }
    }

    fn unmatched_globs(&self) -> Vec<LoadNote> {
        let matched = |glob: &GlobMatcher| {
            self.package_of
                .iter()
                .flatten()
                .any(|p| !self.workspace.contains(&p.id) && glob.is_match(p.name.as_str()))
        };
        let unmatched = self.include_deps.iter().filter(|(_, glob)| !matched(glob));
        unmatched
            .map(|(text, _)| LoadNote::new(format!("`--include-deps {text}` matches no dependency")))
            .collect()
    }
}

/// The kind of a target; `None` for a build script.
fn kind(target: &Target) -> Option<CrateKind> {
    let kind_of = |kind: &TargetKind| match kind {
        TargetKind::CustomBuild => None,
        TargetKind::ProcMacro => Some(CrateKind::ProcMacro),
        TargetKind::Bin => Some(CrateKind::Bin),
        TargetKind::Example => Some(CrateKind::Example),
        TargetKind::Test => Some(CrateKind::Test),
        TargetKind::Bench => Some(CrateKind::Bench),
        _ => Some(CrateKind::Lib),
    };
    target.kind.first().and_then(kind_of)
}

/// The features that the manifest's own table gives, without other packages' wishes.
fn features_by_manifest(package: &Package, options: &LoadOptions) -> Vec<String> {
    if options.all_features {
        return package.features.keys().cloned().collect();
    }
    let mut todo: Vec<&str> =
        options.features.iter().flat_map(|f| f.split([',', ' '])).filter(|f| !f.is_empty()).collect();
    if !options.no_default_features {
        todo.push("default");
    }
    let mut enabled = BTreeSet::new();
    while let Some(feature) = todo.pop() {
        // `package/feature` is meant for one package, `dep:x` and `x/y` for a dependency.
        let own =
            feature.strip_prefix(package.name.as_str()).and_then(|f| f.strip_prefix('/')).unwrap_or(feature);
        if let Some(implied) = package.features.get(own)
            && enabled.insert(own.to_owned())
        {
            todo.extend(implied.iter().map(String::as_str));
        }
    }
    enabled.into_iter().collect()
}
