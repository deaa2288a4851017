//! Paths as a model writes them: whatever a library's source imports, a path says in full what it means.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::ir::path::{Binding, Bound, GenericArgs, Path, QSelf, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind};
use crate::load::CrateId;
use crate::resolve::{Namespace, Resolution, Resolver};
use crate::source::Sym;

/// The paths by which crates show their items, and what was spoken of.
pub(super) struct Names<'a> {
    resolver: &'a Resolver,
    /// The crate that the model is of.
    krate: Sym,
    /// The shortest path of each public item behind the crate's name, by crate.
    public: FxHashMap<CrateId, FxHashMap<DefId, Vec<Sym>>>,
    /// Items of the crate that paths lead to, in order.
    pub(super) spoken_of: Vec<DefId>,
}

impl<'a> Names<'a> {
    pub(super) fn new(resolver: &'a Resolver, krate: Sym) -> Self {
        Self { resolver, krate, public: FxHashMap::default(), spoken_of: Vec::new() }
    }

    /// Whether an item is the crate's.
    pub(super) fn is_own(&self, def: DefId) -> bool {
        let program = &self.resolver.program;
        program.krate(program.def(def).krate).is_some_and(|krate| krate.name == self.krate)
    }

    /// The path of an item behind its crate's name. One that others cannot name has a name of the model's own.
    pub(super) fn place(&mut self, def: DefId) -> Vec<Sym> {
        let hidden = || vec![Sym::new(&format!("__{}", self.resolver.program.def(def).name))];
        let hidden = hidden();
        self.public_path(def).unwrap_or(hidden)
    }

    /// The path of an item behind its crate's name, if others can name it.
    pub(super) fn public_path(&mut self, def: DefId) -> Option<Vec<Sym>> {
        let program = &self.resolver.program;
        let krate = program.krate(program.def(def).krate)?;
        let resolver = self.resolver;
        let public = self.public.entry(krate.id).or_insert_with(|| public_paths(resolver, krate.root));
        public.get(&def).cloned()
    }

    /// A type with its paths written out; `scope` is what it stands in.
    pub(super) fn ty(&mut self, ty: &TypeRef, scope: DefId) -> TypeRef {
        match ty {
            TypeRef::Path(path) => match self.argument(path, scope) {
                Some(bounds) => TypeRef::Impl(bounds),
                None => TypeRef::Path(self.path(path, scope)),
            },
            TypeRef::Ref { mutable, inner } => {
                TypeRef::Ref { mutable: *mutable, inner: Box::new(self.ty(inner, scope)) }
            }
            TypeRef::Ptr(inner) => TypeRef::Ptr(Box::new(self.ty(inner, scope))),
            TypeRef::Tuple(parts) => TypeRef::Tuple(self.types(parts, scope)),
            TypeRef::Slice(inner) => TypeRef::Slice(Box::new(self.ty(inner, scope))),
            TypeRef::Array(inner, len) => TypeRef::Array(Box::new(self.ty(inner, scope)), *len),
            TypeRef::Fn { params, ret } => {
                TypeRef::Fn { params: self.types(params, scope), ret: Box::new(self.ty(ret, scope)) }
            }
            TypeRef::Impl(bounds) => TypeRef::Impl(self.bounds(bounds, scope)),
            TypeRef::Dyn(bounds) => TypeRef::Dyn(self.bounds(bounds, scope)),
            TypeRef::Never | TypeRef::Infer | TypeRef::Const(_) | TypeRef::Unknown => ty.clone(),
        }
    }

    fn types(&mut self, types: &[TypeRef], scope: DefId) -> Vec<TypeRef> {
        types.iter().map(|ty| self.ty(ty, scope)).collect()
    }

    pub(super) fn bounds(&mut self, bounds: &[Bound], scope: DefId) -> Vec<Bound> {
        bounds.iter().map(|bound| Bound { path: self.path(&bound.path, scope) }).collect()
    }

    /// What the parameter behind `impl Trait` in an argument must be.
    fn argument(&mut self, path: &Path, scope: DefId) -> Option<Vec<Bound>> {
        let [Segment { name, .. }] = path.segments.as_slice() else { return None };
        if !is_argument(*name) {
            return None;
        }
        let generics = self.resolver.program.generics(scope)?;
        let is_it = |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if path.segments[..] == [Segment { name: *name, args: None }]);
        let bounds = generics.predicates.iter().filter(|(ty, _)| is_it(ty)).flat_map(|(_, bounds)| bounds);
        let bounds: Vec<Bound> = bounds.cloned().collect();
        Some(self.bounds(&bounds, scope))
    }

    /// A path to a type or trait, written out.
    pub(super) fn path(&mut self, path: &Path, scope: DefId) -> Path {
        let mut segments: Vec<Segment> = path
            .segments
            .iter()
            .map(|segment| Segment {
                name: segment.name,
                // Lifetimes alone leave nothing.
                args: segment
                    .args
                    .as_ref()
                    .filter(|args| args.parenthesized || args.bindings.len() + args.types.len() > 0)
                    .map(|args| Box::new(self.args(args, scope))),
            })
            .collect();
        let Some(qself) = &path.qself else {
            let global = self.write_out(path, &mut segments, scope);
            return Path { global, qself: None, segments, span: path.span };
        };
        let ty = self.ty(&qself.ty, scope);
        let mut rest = segments.split_off(qself.trait_len);
        let of = Path {
            global: path.global,
            qself: None,
            segments: path.segments[..qself.trait_len].to_vec(),
            span: path.span,
        };
        self.write_out(&of, &mut segments, scope);
        let qself = Some(Box::new(QSelf { ty, trait_len: segments.len() }));
        segments.append(&mut rest);
        Path { global: false, qself, segments, span: path.span }
    }

    /// Puts in place of a path's beginning what it leads to; whether the path begins with `::` then.
    fn write_out(&mut self, written: &Path, segments: &mut Vec<Segment>, scope: DefId) -> bool {
        if written.segments.is_empty() || self.is_parameter(written.segments[0].name, scope) {
            return written.global;
        }
        let Resolution::Found { def, rest } = self.resolver.path_so_far(scope, written, Namespace::Type)
        else {
            return written.global;
        };
        let count = written.segments.len() - rest.min(written.segments.len());
        let args = segments.get(count.wrapping_sub(1)).and_then(|last| last.args.clone());
        let plain = |name: Sym| Segment { name, args: None };
        let mut whole: Vec<Segment> = Vec::new();
        let global = !self.is_own(def) && !self.is_in_prelude(def);
        if self.is_own(def) {
            self.spoken_of.push(def);
            whole.push(plain(Sym::new("crate")));
        } else if global {
            let program = &self.resolver.program;
            whole.extend(program.krate(program.def(def).krate).map(|krate| plain(krate.name)));
        }
        if self.is_own(def) || global {
            whole.extend(self.place(def).into_iter().map(plain));
        } else {
            whole.push(plain(self.resolver.program.def(def).name));
        }
        if let Some(last) = whole.last_mut() {
            last.args = args;
        }
        whole.extend(segments.drain(..).skip(count));
        *segments = whole;
        global
    }

    fn args(&mut self, args: &GenericArgs, scope: DefId) -> GenericArgs {
        let binding = |names: &mut Self, binding: &Binding| match binding {
            Binding::Is(ty) => Binding::Is(names.ty(ty, scope)),
            Binding::Bounded(bounds) => Binding::Bounded(names.bounds(bounds, scope)),
        };
        GenericArgs {
            types: self.types(&args.types, scope),
            bindings: args.bindings.iter().map(|(name, of)| (*name, binding(self, of))).collect(),
            parenthesized: args.parenthesized,
        }
    }

    /// Whether a name is `Self` or a generic parameter where it stands.
    fn is_parameter(&self, name: Sym, scope: DefId) -> bool {
        let program = &self.resolver.program;
        let mut at = Some(scope);
        while let Some(def) = at {
            let generics = program.generics(def);
            if name == "Self" || generics.is_some_and(|all| all.params.iter().any(|param| param.name == name))
            {
                return true;
            }
            at = program.def(def).parent.filter(|_| !matches!(program.def(def).kind, DefKind::Module(_)));
        }
        false
    }

    /// Whether every program has a name for it that nothing in the crate takes away.
    fn is_in_prelude(&mut self, def: DefId) -> bool {
        let resolver = self.resolver;
        let name = resolver.program.def(def).name;
        if resolver.known(&format!("std::prelude::v1::{name}"), Namespace::Type) != Some(def) {
            return false;
        }
        let own = resolver.program.crates.iter().filter(|krate| krate.name == self.krate);
        own.map(|krate| (krate.id, krate.root)).all(|(id, root)| {
            let public = self.public.entry(id).or_insert_with(|| public_paths(resolver, root));
            public.values().all(|path| path.last() != Some(&name))
        })
    }
}

/// Whether it is the parameter that `impl Trait` in an argument stands for.
pub(super) fn is_argument(name: Sym) -> bool {
    name.as_str().starts_with("impl#")
}

/// The shortest path of each public item below a module.
fn public_paths(resolver: &Resolver, root: DefId) -> FxHashMap<DefId, Vec<Sym>> {
    let mut found = FxHashMap::default();
    let mut todo = VecDeque::from([(root, Vec::new())]);
    while let Some((module, prefix)) = todo.pop_front() {
        for (_, name, def) in resolver.public_names(module) {
            let path: Vec<Sym> = prefix.iter().copied().chain([name]).collect();
            let is_new = !found.contains_key(&def);
            if is_new {
                found.insert(def, path.clone());
            }
            if is_new && matches!(resolver.program.def(def).kind, DefKind::Module(_)) {
                todo.push_back((def, path));
            }
        }
    }
    found
}
