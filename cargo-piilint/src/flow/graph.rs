//! The call graph: who calls whom, in which order functions are summarised, and which are roots.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::body::{Block, BlockId, Body, Callee, Hidden, Proj, Rvalue, Target, Terminator};
use crate::ir::path::{Path, TypeRef};
use crate::ir::program::{DefId, DefKind};
use crate::ir::ty::Ty;
use crate::resolve::{Namespace, Resolution, Resolver};
use crate::source::Sym;

use super::edge::Framework;
use super::label::FnKey;
use super::live::successors;
use super::view::Known;
use super::{Input, closures, is_member};

/// The graph.
pub(super) struct Graph {
    /// Strongly connected components, callees first.
    pub(super) components: Vec<Vec<FnKey>>,
    called: FxHashSet<FnKey>,
    members: Vec<FnKey>,
    edges: FxHashMap<FnKey, Vec<FnKey>>,
}

impl Graph {
    /// What a function calls or names.
    pub(super) fn callees(&self, key: FnKey) -> &[FnKey] {
        self.edges.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The components in levels: what one of them calls is in an earlier level, so that those of one
    /// level may be analysed at the same time.
    pub(super) fn levels(&self) -> Vec<Vec<&[FnKey]>> {
        let mut level_of: FxHashMap<FnKey, usize> = FxHashMap::default();
        let mut levels: Vec<Vec<&[FnKey]>> = Vec::new();
        for component in &self.components {
            let callees = component.iter().flat_map(|key| self.callees(*key));
            let level = callees.filter_map(|key| level_of.get(key)).map(|below| below + 1).max().unwrap_or(0);
            level_of.extend(component.iter().map(|key| (*key, level)));
            levels.resize_with(levels.len().max(level + 1), Vec::new);
            levels[level].push(component);
        }
        levels
    }

    /// Functions of members that nobody calls, and one of each cycle that nobody enters.
    pub(super) fn roots(&self) -> Vec<FnKey> {
        self.members.iter().copied().filter(|key| !self.called.contains(key)).collect()
    }
}

/// Builds the graph from the members' functions on; models are reached from there.
pub(super) fn build(input: &Input<'_>, known: Known, framework: &Framework) -> Graph {
    let mut members: Vec<FnKey> = input
        .bodies
        .keys()
        .copied()
        .filter(|def| is_member(input, *def))
        .filter(|def| input.with_tests || !input.resolver.program.def(*def).test_only)
        .map(FnKey::item)
        .collect();
    members.sort_unstable_by_key(|key| (!shows(input, known, key.def), *key));
    let mut edges: FxHashMap<FnKey, Vec<FnKey>> = FxHashMap::default();
    let mut todo = members.clone();
    while let Some(key) = todo.pop() {
        if edges.contains_key(&key) {
            continue;
        }
        let mut targets = callees(input, known, key);
        targets.extend_from_slice(framework.answers(key));
        targets.sort_unstable();
        targets.dedup();
        todo.extend(targets.iter().copied());
        edges.insert(key, targets);
    }
    let components = super::components::of(&members, &edges);
    let called = called(&components, &edges);
    Graph { components, called, members, edges }
}

/// Whether a function is a hand-written impl of a trait that shows values.
fn shows(input: &Input<'_>, known: Known, def: DefId) -> bool {
    let program = &input.resolver.program;
    let parent = program.def(def).parent.map(|parent| &program.def(parent).kind);
    let Some(DefKind::Impl(imp)) = parent else { return false };
    imp.trait_.as_ref().and_then(|(_, def)| *def).is_some_and(|def| known.shows(def))
}

/// What is called by somebody else: in a cycle, calls from within do not count for its first function.
fn called(components: &[Vec<FnKey>], edges: &FxHashMap<FnKey, Vec<FnKey>>) -> FxHashSet<FnKey> {
    let mut home: FxHashMap<FnKey, usize> = FxHashMap::default();
    for (index, component) in components.iter().enumerate() {
        home.extend(component.iter().map(|key| (*key, index)));
    }
    let mut called = FxHashSet::default();
    let mut entered = FxHashSet::default();
    for (caller, targets) in edges {
        for target in targets {
            if home.get(caller) != home.get(target) {
                called.insert(*target);
                entered.extend(home.get(target).copied());
            }
        }
    }
    for (index, component) in components.iter().enumerate() {
        let first = usize::from(!entered.contains(&index));
        let mut rest: Vec<FnKey> = component.clone();
        rest.sort_unstable();
        called.extend(rest.into_iter().skip(first).filter(|_| component.len() > 1));
    }
    called
}

/// Everything that a body calls or names, sorted.
pub(super) fn mentions(input: &Input<'_>, known: Known, body: &Body) -> Vec<DefId> {
    let mut found = FxHashSet::default();
    collect(input, known, body, &mut found);
    let mut found: Vec<DefId> = found.into_iter().collect();
    found.sort_unstable();
    found
}

/// Everything that a function calls or names and that has a body, its closures included, sorted.
fn callees(input: &Input<'_>, known: Known, key: FnKey) -> Vec<FnKey> {
    let Some(body) = input.bodies.get(&key.def) else { return Vec::new() };
    let mut found = Vec::new();
    let mut targets = FxHashSet::default();
    if let Some(id) = key.closure {
        for block in blocks_of(body, body.closures[id.0 as usize].entry) {
            collect_block(input, known, body, block, &mut targets);
            found.extend(made_in(key.def, block));
        }
        targets.remove(&key.def);
    } else {
        // Closures are summarised before the function around them; what they call is theirs, but the
        // body's blocks are shared, so it is listed here once for all.
        collect(input, known, body, &mut targets);
        found.extend(closures(key.def, body.closures.len()));
    }
    found.extend(targets.into_iter().map(FnKey::item));
    found.retain(|callee| input.bodies.contains_key(&callee.def));
    found.sort_unstable();
    found
}

/// The blocks that can be reached from one: those of a closure, which share the body with the function around it.
fn blocks_of(body: &Body, entry: BlockId) -> Vec<&Block> {
    let mut seen = FxHashSet::from_iter([entry]);
    let (mut found, mut todo) = (Vec::new(), vec![entry]);
    while let Some(id) = todo.pop() {
        let block = &body.blocks[id.0 as usize];
        found.push(block);
        todo.extend(successors(&block.term).into_iter().flatten().filter(|next| seen.insert(*next)));
    }
    found
}

/// What gives the output of a future of this type.
fn polled(input: &Input<'_>, known: Known, ty: &Ty, found: &mut FxHashSet<DefId>) {
    let ty = ty.peel_refs();
    if let Ty::Adt(..) = ty {
        for (trait_def, method) in [(known.future, "poll"), (known.into_future, "into_future")] {
            if let Some(trait_def) = trait_def {
                target_fns(&input.types.impl_fn(trait_def, ty, Sym::new(method)), found);
            }
        }
    }
}

/// The closures that a block makes.
fn made_in(def: DefId, block: &Block) -> impl Iterator<Item = FnKey> {
    block.stmts.iter().filter_map(move |stmt| match &stmt.value {
        Rvalue::Closure(id) => Some(FnKey { def, closure: Some(*id) }),
        _ => None,
    })
}

fn collect(input: &Input<'_>, known: Known, body: &Body, found: &mut FxHashSet<DefId>) {
    for block in &body.blocks {
        collect_block(input, known, body, block, found);
    }
}

fn collect_block(input: &Input<'_>, known: Known, body: &Body, block: &Block, found: &mut FxHashSet<DefId>) {
    for stmt in &block.stmts {
        places_of(stmt, found);
        for hidden in stmt.hides.iter().flat_map(|hides| hides.iter()) {
            methods_behind(input, hidden, found);
        }
        match &stmt.value {
            Rvalue::Call(call) => {
                if let Callee::Resolved(target) = &call.callee {
                    target_fns(target, found);
                    shown_by_callee(input, known, target, found);
                }
            }
            Rvalue::Path(crate::ir::body::PathExpr::Def { def, .. }) => {
                found.insert(*def);
                found.extend(input.types.constants_meant(*def));
            }
            Rvalue::Format(format) => shown_impls(input, known, body, format, found),
            Rvalue::Await(operand) => polled(input, known, &input.types.operand_ty(body, operand), found),
            _ => {}
        }
    }
    if let Terminator::Try { info, .. } = &block.term
        && let Some(target) = &info.conversion
    {
        target_fns(target, found);
    }
}

/// The methods of a library's type that goes behind a `dyn`; those of our own are looked at anyway.
fn methods_behind(input: &Input<'_>, hidden: &Hidden, found: &mut FxHashSet<DefId>) {
    let program = &input.resolver.program;
    if !matches!(&hidden.ty, Ty::Adt(def, _) if !super::is_member(input, *def)) {
        return;
    }
    for trait_ in hidden.traits.iter() {
        let DefKind::Trait(data) = &program.def(*trait_).kind else { continue };
        for method in data.items.iter().filter(|item| program.as_fn(**item).is_some()) {
            let types = input.types.types_of_self(*method, &hidden.ty);
            if let Target::Fn(def, _) = input.types.method_for(*method, &types) {
                found.insert(def);
            }
        }
    }
}

/// Overloaded derefs and indexes in the places of a statement.
fn places_of(stmt: &crate::ir::body::Stmt, found: &mut FxHashSet<DefId>) {
    use crate::ir::body::{Operand, Place};
    fn place(place: &Place, found: &mut FxHashSet<DefId>) {
        for proj in &place.proj {
            if let Proj::Call(call) = proj {
                target_fns(&call.target, found);
            }
        }
    }
    fn operand(op: &Operand, found: &mut FxHashSet<DefId>) {
        if let Operand::Place(at) | Operand::Ref(_, at) = op {
            place(at, found);
        }
    }
    place(&stmt.dst, found);
    match &stmt.value {
        Rvalue::Use(op) | Rvalue::Unary(_, op) | Rvalue::Cast(op, _) | Rvalue::Await(op) => {
            operand(op, found);
        }
        Rvalue::Ref(_, at) | Rvalue::Bind(_, at) => place(at, found),
        Rvalue::Call(call) => call.args.iter().for_each(|op| operand(op, found)),
        Rvalue::Tuple(ops) | Rvalue::Array(ops) | Rvalue::UnknownMacro(_, ops) | Rvalue::Unknown(ops) => {
            for op in ops {
                operand(op, found);
            }
        }
        Rvalue::Struct { fields, base, .. } => {
            for (_, op) in fields {
                operand(op, found);
            }
            if let Some(op) = base {
                operand(op, found);
            }
        }
        Rvalue::Binary(_, a, b) => {
            operand(a, found);
            operand(b, found);
        }
        Rvalue::Format(format) => {
            for piece in &format.pieces {
                if let crate::ir::body::Piece::Arg(op, ..) = piece {
                    operand(op, found);
                }
            }
        }
        _ => {}
    }
}

fn target_fns(target: &Target, found: &mut FxHashSet<DefId>) {
    match target {
        Target::Fn(def, _) => {
            found.insert(*def);
        }
        Target::Dispatch(_, _, list) => found.extend(list.iter().map(|(def, _)| *def)),
        _ => {}
    }
}

/// Hand-written impls of the traits that show values, for the types that are given for parameters with such a
/// bound: `unwrap` prints an error.
fn shown_by_callee(input: &Input<'_>, known: Known, target: &Target, found: &mut FxHashSet<DefId>) {
    let Target::Fn(def, types) = target else { return };
    if !types.iter().any(|ty| matches!(ty.peel_refs(), Ty::Adt(..))) {
        return;
    }
    let program = &input.resolver.program;
    let params = input.types.generics(*def);
    let lists =
        [program.generics(*def), program.def(*def).parent.and_then(|parent| program.generics(parent))];
    for (bounded, bounds) in lists.into_iter().flatten().flat_map(|generics| &generics.predicates) {
        let TypeRef::Path(path) = bounded else { continue };
        let [only] = path.segments.as_slice() else { continue };
        let Some(at) = params.iter().position(|param| param.1 == only.name) else { continue };
        let Some(ty @ Ty::Adt(..)) = types.get(at).map(Ty::peel_refs) else { continue };
        for view in bounds.iter().filter_map(|bound| known.view_of(bound_trait(input, *def, &bound.path)?)) {
            super::view::shown(input, known, ty, view, found, 0);
        }
    }
}

/// Hand-written `Display` and `Debug` of what is formatted.
fn shown_impls(
    input: &Input<'_>,
    known: Known,
    body: &Body,
    format: &crate::ir::body::Format,
    found: &mut FxHashSet<DefId>,
) {
    for piece in &format.pieces {
        if let crate::ir::body::Piece::Arg(op, how, _) = piece {
            let ty = input.types.operand_ty(body, op);
            super::view::shown_impls(input, known, &ty, *how, found);
        }
    }
}

/// The trait method that an impl's function implements.
pub(super) fn trait_method(resolver: &Resolver, def: DefId) -> Option<DefId> {
    let program = &resolver.program;
    let data = program.def(def);
    let parent = data.parent?;
    let DefKind::Impl(imp) = &program.def(parent).kind else { return None };
    let (_, Some(trait_def)) = imp.trait_.as_ref()? else { return None };
    let DefKind::Trait(tr) = &program.def(*trait_def).kind else { return None };
    tr.items.iter().copied().find(|item| program.def(*item).name == data.name)
}

/// What a bound's trait is.
pub(super) fn bound_trait(input: &Input<'_>, scope: DefId, path: &Path) -> Option<DefId> {
    match input.resolver.path(scope, path, Namespace::Type) {
        Resolution::Found { def, rest: 0 } => Some(def),
        _ => None,
    }
}

/// The traits that bound a parameter's type, for `T`, `&T`, `impl Trait` and `dyn Trait`.
pub(super) fn bounds_of_param(input: &Input<'_>, def: DefId, index: usize) -> Vec<DefId> {
    let program = &input.resolver.program;
    let Some(item) = program.as_fn(def) else { return Vec::new() };
    let Some(param) = item.params.get(index) else { return Vec::new() };
    let mut ty = &param.ty;
    while let TypeRef::Ref { inner, .. } | TypeRef::Slice(inner) | TypeRef::Array(inner, _) = ty {
        ty = inner;
    }
    let bounds: Vec<&Path> = match ty {
        TypeRef::Dyn(bounds) | TypeRef::Impl(bounds) => bounds.iter().map(|bound| &bound.path).collect(),
        TypeRef::Path(path) => {
            let own = item.generics.predicates.iter();
            let outer = program.def(def).parent.and_then(|parent| program.generics(parent));
            let outer = outer.into_iter().flat_map(|generics| &generics.predicates);
            own.chain(outer)
                .filter(|(bounded, _)| matches!(bounded, TypeRef::Path(known) if same_name(known, path)))
                .flat_map(|(_, bounds)| bounds.iter().map(|bound| &bound.path))
                .collect()
        }
        _ => Vec::new(),
    };
    bounds.into_iter().filter_map(|path| bound_trait(input, def, path)).collect()
}

fn same_name(a: &Path, b: &Path) -> bool {
    a.segments.len() == b.segments.len() && a.segments.iter().zip(&b.segments).all(|(a, b)| a.name == b.name)
}
