//! What the names in one body mean: the resolver's answers, the macros that the body declares itself,
//! and the items of its blocks.

use std::sync::Arc;

use crate::expand::{MacroDef, Wanted};
use crate::ir::body::{PathExpr, Scoped};
use crate::ir::item::{Attr, Item};
use crate::ir::path::{Path, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind, Program};
use crate::items::Ctx;
use crate::resolve::{BlockItems, Namespace, Resolution, Resolver};
use crate::source::{Span, Sym};

/// Functions may be declared in functions this deep.
const MAX_FUNCTIONS: usize = 16;

/// What a macro call means.
pub(super) enum MacroMeaning {
    /// It is expanded by these rules.
    Rules(Arc<MacroDef>),
    /// It is built in: what, and the crate that declares it.
    Builtin(&'static str, Sym),
    /// Nothing is known of it.
    Unknown,
}

/// The names of one body.
pub(super) struct Names<'a> {
    resolver: &'a Resolver,
    owner: DefId,
    /// The struct, enum or union that `Self` names.
    self_def: Option<DefId>,
    local_macros: Vec<(Sym, Arc<MacroDef>)>,
    blocks: Vec<BlockItems>,
    open_blocks: Vec<usize>,
    scopes_missing: bool,
}

impl<'a> Names<'a> {
    pub(super) fn new(resolver: &'a Resolver, owner: DefId) -> Self {
        let mut names = Self {
            resolver,
            owner,
            self_def: None,
            local_macros: Vec::new(),
            blocks: Vec::new(),
            open_blocks: Vec::new(),
            scopes_missing: false,
        };
        names.self_def = names.find_self();
        names
    }

    fn program(&self) -> &'a Program {
        &self.resolver.program
    }

    fn find_self(&self) -> Option<DefId> {
        let program = self.program();
        let mut at = Some(self.owner);
        while let Some(id) = at {
            let def = program.def(id);
            match &def.kind {
                DefKind::Impl(imp) => {
                    let TypeRef::Path(path) = &imp.self_ty else { return None };
                    return match self.resolver.path(id, path, Namespace::Type) {
                        Resolution::Found { def, rest: 0 } if is_adt(program, def) => Some(def),
                        _ => None,
                    };
                }
                DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) => return Some(id),
                _ => at = def.parent,
            }
        }
        None
    }

    /// Whether items that the body declares are left alone: it stands in a function in a function, and so on, and each
    /// reads the text of all that are in it.
    pub(super) fn is_too_deep(&self) -> bool {
        let program = self.program();
        let outer = std::iter::successors(Some(self.owner), |id| program.def(*id).parent);
        outer.filter(|id| matches!(program.def(*id).kind, DefKind::Fn(_))).nth(MAX_FUNCTIONS).is_some()
    }

    /// The items that blocks declare, when their scopes are still to be made.
    pub(super) fn missing_scopes(self) -> Option<Vec<BlockItems>> {
        self.scopes_missing.then_some(self.blocks)
    }

    /// How far local macros and block scopes go; for [`Names::leave`].
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.local_macros.len(), self.open_blocks.len())
    }

    /// Forgets what was declared since the mark.
    pub(super) fn leave(&mut self, (macros, blocks): (usize, usize)) {
        self.local_macros.truncate(macros);
        self.open_blocks.truncate(blocks);
    }

    /// The scope of a block that declares items.
    pub(super) fn block_scope(&mut self, scope: DefId, items: Vec<Item>) -> DefId {
        let index = self.blocks.len();
        let parent = self.open_blocks.last().copied();
        self.blocks.push(BlockItems { parent, items });
        self.open_blocks.push(index);
        self.resolver.block_scope(self.owner, index).unwrap_or_else(|| {
            self.scopes_missing = true;
            scope
        })
    }

    /// Declares a `macro_rules!` of the body.
    pub(super) fn local_macro(&mut self, name: &proc_macro2::Ident, mac: &syn::Macro) {
        let krate = self.program().def(self.owner).krate;
        if let Ok(rules) = MacroDef::from_tokens(mac.tokens.clone(), krate) {
            self.local_macros.push((Sym::new(&super::expr::unraw(name)), Arc::new(rules)));
        }
    }

    /// What `path!` means here.
    pub(super) fn macro_meaning(&self, scope: DefId, path: &syn::Path, ctx: &Ctx<'_>) -> MacroMeaning {
        if let Some(ident) = path.get_ident() {
            let name = Sym::new(&super::expr::unraw(ident));
            if let Some((_, rules)) = self.local_macros.iter().rev().find(|(known, _)| *known == name) {
                return MacroMeaning::Rules(Arc::clone(rules));
            }
        }
        let path = crate::items::path(path, ctx);
        let Some(def) = self.resolver.macro_def(scope, &path) else { return MacroMeaning::Unknown };
        if let Some((builtin, krate)) = self.builtin(def) {
            return MacroMeaning::Builtin(builtin, krate);
        }
        self.resolver.rules(def, Wanted::Whole).map_or(MacroMeaning::Unknown, MacroMeaning::Rules)
    }

    /// `#[rustc_builtin_macro(what)]` on a macro of the models: what, and the macro's crate. Without an
    /// argument it is the macro's own name.
    fn builtin(&self, def: DefId) -> Option<(&'static str, Sym)> {
        let program = self.program();
        let data = program.def(def);
        let attr = data.attrs.iter().find(|attr| is_named(&attr.path, "rustc_builtin_macro"))?;
        let what = if attr.args.is_empty() { data.name } else { Sym::new(&attr.args.replace(',', " ")) };
        Some((what.as_str(), program.krate(data.krate)?.name))
    }

    /// `#[attr]` of the owner that resolves to a built-in attribute macro of the models of this kind:
    /// its arguments, the function that it names, and its crate.
    pub(super) fn builtin_attr(&self, kind: &str) -> Option<(&'a Attr, &'static str, Sym)> {
        let resolver = self.resolver;
        resolver.program.def(self.owner).attrs.iter().find_map(|attr| {
            let target = self.resolver.attribute_def(self.owner, &attr.path)?;
            let (what, krate) = self.builtin(target)?;
            let (found, function) = what.split_once(' ')?;
            (found == kind).then_some((attr, function.trim(), krate))
        })
    }

    /// Whether a plain identifier in a pattern names a constant rather than a new variable.
    pub(super) fn is_constant(&self, scope: DefId, name: Sym) -> bool {
        let Some(def) = self.resolver.name(scope, name, Namespace::Value) else { return false };
        match &self.program().def(def).kind {
            DefKind::Const { .. } => true,
            DefKind::Struct(_, fields) | DefKind::Variant(fields) => fields.list().is_empty(),
            _ => false,
        }
    }

    /// Whether the path is surely a variant.
    pub(super) fn is_variant_path(&self, path: &PathExpr) -> bool {
        matches!(path, PathExpr::Def { def, .. } if matches!(self.program().def(*def).kind, DefKind::Variant(_)))
    }

    /// Whether the path is surely a struct or union, which needs no test.
    pub(super) fn is_struct_path(&self, path: &PathExpr) -> bool {
        matches!(path, PathExpr::Def { def, .. }
            if matches!(self.program().def(*def).kind, DefKind::Struct(..) | DefKind::Union(..)))
    }

    /// A single name in value position.
    pub(super) fn value_path(&self, scope: DefId, name: Sym, span: Span) -> PathExpr {
        let path = Path { global: false, qself: None, segments: vec![Segment { name, args: None }], span };
        self.resolve(scope, path, Namespace::Value)
    }

    /// An absolute path into a known library.
    pub(super) fn known(&self, scope: DefId, names: &[&str], span: Span) -> PathExpr {
        let segments = names.iter().map(|name| Segment { name: Sym::new(name), args: None }).collect();
        let path = Path { global: true, qself: None, segments, span };
        let found = self.resolver.known(&names.join("::"), Namespace::Value).or_else(|| {
            // An associated function: the resolver stops at the trait.
            let (last, owner) = names.split_last()?;
            let owner = self.resolver.known(&owner.join("::"), Namespace::Type)?;
            self.member(owner, Sym::new(last))
        });
        match found {
            Some(def) => PathExpr::Def { def, path: Scoped { scope, value: path } },
            None => PathExpr::Unknown(Scoped { scope, value: path }),
        }
    }

    /// An associated item of a trait, or a variant of an enum.
    fn member(&self, owner: DefId, name: Sym) -> Option<DefId> {
        match &self.program().def(owner).kind {
            DefKind::Trait(tr) => {
                tr.items.iter().copied().find(|item| self.program().def(*item).name == name)
            }
            DefKind::Enum(..) => self.resolver.variant(owner, name),
            _ => None,
        }
    }

    /// What a path in an expression or pattern means; that of a struct literal or pattern is looked up among
    /// types.
    pub(super) fn resolve(&self, scope: DefId, path: Path, ns: Namespace) -> PathExpr {
        if let Some(assoc) = Self::qualified(scope, &path) {
            return assoc;
        }
        if let Some(found) = self.own_names(scope, &path) {
            return found;
        }
        match self.resolver.path(scope, &path, ns) {
            Resolution::Found { def, rest: 0 } => PathExpr::Def { def, path: Scoped { scope, value: path } },
            Resolution::Found { def, rest: 1 } => {
                let name = path.segments.last().map(|segment| segment.name);
                match name.and_then(|name| self.member(def, name)) {
                    Some(member) => PathExpr::Def { def: member, path: Scoped { scope, value: path } },
                    None => assoc(scope, path),
                }
            }
            Resolution::Found { .. } | Resolution::Prim { .. } => assoc(scope, path),
            Resolution::Absent | Resolution::Unknown(_) => PathExpr::Unknown(Scoped { scope, value: path }),
        }
    }

    /// `<T as Trait>::name`, `<T>::name`.
    fn qualified(scope: DefId, path: &Path) -> Option<PathExpr> {
        let qself = path.qself.as_ref()?;
        let segment = path.segments.last()?.clone();
        let trait_ = (qself.trait_len > 0).then(|| {
            let segments = path.segments[..qself.trait_len.min(path.segments.len())].to_vec();
            let value = Path { global: path.global, qself: None, segments, span: path.span };
            Box::new(Scoped { scope, value })
        });
        Some(PathExpr::Assoc { ty: Box::new(Scoped { scope, value: qself.ty.clone() }), trait_, segment })
    }

    /// `Self`, `Self::name` and `T::name` of a generic parameter, which the resolver does not know.
    fn own_names(&self, scope: DefId, path: &Path) -> Option<PathExpr> {
        let first = path.segments.first()?;
        if path.global {
            return None;
        }
        if first.name.as_str() == "Self" {
            let def = match path.segments.as_slice() {
                [_] => self.self_def,
                [_, name] => self.self_def.and_then(|def| self.resolver.variant(def, name.name)),
                _ => None,
            };
            return Some(match def {
                Some(def) => PathExpr::Def { def, path: Scoped { scope, value: path.clone() } },
                None if path.segments.len() == 1 => PathExpr::Unknown(Scoped { scope, value: path.clone() }),
                None => assoc(scope, path.clone()),
            });
        }
        (path.segments.len() > 1 && self.is_generic(first.name)).then(|| assoc(scope, path.clone()))
    }

    fn is_generic(&self, name: Sym) -> bool {
        let program = self.program();
        let mut at = Some(self.owner);
        while let Some(id) = at {
            if program
                .generics(id)
                .is_some_and(|generics| generics.params.iter().any(|param| param.name == name))
            {
                return true;
            }
            at = program.def(id).parent;
        }
        false
    }
}

/// `Type::name`: everything before the last segment is the type.
fn assoc(scope: DefId, mut path: Path) -> PathExpr {
    let Some(segment) = path.segments.pop() else { return PathExpr::Unknown(Scoped { scope, value: path }) };
    let ty = Box::new(Scoped { scope, value: TypeRef::Path(path) });
    PathExpr::Assoc { ty, trait_: None, segment }
}

fn is_adt(program: &Program, def: DefId) -> bool {
    matches!(program.def(def).kind, DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..))
}

fn is_named(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.name.as_str() == name)
}
