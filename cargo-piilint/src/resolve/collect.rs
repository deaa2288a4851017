//! Items to definitions: one pass over the items of a file, in order.
//!
//! Definitions get their ids here, names their bindings; imports, macro calls and files that are asked for are put
//! on their lists.

use std::sync::{Arc, OnceLock};

use super::calls::{Call, Container};
use super::crates::CrateInfo;
use super::files::{Request, Why, string_value};
use super::imports::{Import, ImportKind};
use super::scope::{Binding, Origin, Reach};
use super::textual::Point;
use super::{Build, Namespace};
use crate::expand::Wanted;
use crate::ir::body::Blind;
use crate::ir::item::{Attr, Expansion, Fields, Item, ItemKind, TokenText, UseKind, UseLeaf, Variant, Vis};
use crate::ir::program::{Crate, Def, DefId, DefKind, Impl, Module, Role, Trait};
use crate::items::only_for_tests;
use crate::load::CrateId;
use crate::source::{Span, Sym};

use super::lookup::names_of;

/// Where items are declared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) krate: CrateId,
    pub(super) module: DefId,
    pub(super) test: bool,
    /// The macro call that they came out of.
    pub(super) call: Option<usize>,
}

impl Build<'_> {
    /// The root module of a crate.
    pub(super) fn new_root(&mut self, krate: CrateId) -> DefId {
        let (name, edition, role) = match self.r.state.crates.get(krate) {
            Some(info) if info.is_model => (info.name, info.edition, Role::Model),
            Some(info) if info.is_member => (info.name, info.edition, Role::Member),
            Some(info) => (info.name, info.edition, Role::Dependency),
            None => (Sym::default(), crate::load::Edition::E2024, Role::Dependency),
        };
        let root = self.add(
            Def {
                name,
                parent: None,
                krate,
                span: Span::DUMMY,
                full: Span::DUMMY,
                vis: Vis::Public,
                attrs: Vec::new(),
                kind: DefKind::Module(Module::default()),
                test_only: false,
            },
            Point::default(),
        );
        self.r.state.scope(root);
        let externs = self.r.state.crates.get(krate).map(|info| info.externs.clone()).unwrap_or_default();
        self.r.program.add_crate(Crate {
            id: krate,
            name,
            root,
            edition: edition.as_str().parse().unwrap_or(2024),
            externs: externs.into_iter().collect(),
            role,
        });
        if let Some(info) = self.r.state.crates.get_mut(krate) {
            info.state = super::crates::State::Loaded(root);
        }
        root
    }

    fn add(&mut self, def: Def, point: Point) -> DefId {
        let id = DefId(self.r.program.defs.len() as u32);
        self.r.program.defs.push(def);
        self.r.state.points.push(point);
        id
    }

    fn bind(&mut self, module: DefId, name: Sym, ns: Namespace, def: DefId, reach: Reach, test: bool) {
        let is_module = |def: DefId| matches!(self.r.program.def(def).kind, DefKind::Module(_));
        let old = self.r.state.scopes.get(&module).and_then(|scope| scope.get(name, ns)).copied();
        if let Some(old) = old
            && old.origin == Origin::Own
            && !old.test
            && !test
            && is_module(def)
            && is_module(old.def)
        {
            // `#[cfg(a)] mod x; #[cfg(not(a))] mod x;` where nobody knows `a`: the names of both.
            self.r.state.layers.add(old.def, def);
        }
        self.r.state.scope(module).bind(name, ns, Binding { def, reach, origin: Origin::Own, test });
    }

    /// Collects items into a module; gives the textual scope of macros behind them.
    pub(super) fn collect(&mut self, items: Vec<Item>, place: &Place, mut point: Point) -> Point {
        for item in items {
            point = self.item(item, place, point);
        }
        point
    }

    fn is_test(&self, place: &Place, attrs: &[Attr]) -> bool {
        // Of dependencies, what is for tests was not read.
        let info = self.r.state.crates.get(place.krate).filter(|info| info.has_bodies());
        place.test || info.is_some_and(|info| only_for_tests(attrs, &info.cfg))
    }

    fn item(&mut self, item: Item, place: &Place, point: Point) -> Point {
        let Item { name, span, full, vis, attrs, kind } = item;
        let place = &Place { test: self.is_test(place, &attrs), ..*place };
        let reach = self.reach(&vis, place.module);
        let head = Head { name, span, full, vis, attrs };
        match kind {
            ItemKind::Mod(content) => return self.module(head, content, reach, place, point),
            ItemKind::MacroRules(text) => return self.macro_rules(head, text, place, point),
            ItemKind::MacroCall { path, args, ready } => {
                let container = Container::Module;
                return self.macro_call(&head, &path, (args, ready), container, place, point);
            }
            ItemKind::Use(leaves) => self.uses(leaves, reach, place, point),
            ItemKind::ExternCrate(krate) => self.extern_crate(&head, krate, reach, place, point),
            ItemKind::Struct(generics, fields) => {
                let ctor = !matches!(fields, Fields::Named(_));
                let def = self.define(
                    head,
                    DefKind::Struct(generics, fields),
                    reach,
                    place,
                    point,
                    Namespace::Type,
                );
                if ctor {
                    self.bind(place.module, name, Namespace::Value, def, reach, place.test);
                }
                self.note_derives(def, place, point);
            }
            ItemKind::Union(generics, fields) => {
                self.define(head, DefKind::Union(generics, fields), reach, place, point, Namespace::Type);
            }
            ItemKind::Enum(generics, variants) => {
                let kind = DefKind::Enum(generics, Vec::new());
                let def = self.define(head, kind, reach, place, point, Namespace::Type);
                self.variants(def, variants, place, point);
                self.note_derives(def, place, point);
            }
            ItemKind::Fn(function) => {
                self.proc_macro(&head, place, point);
                self.define(head, DefKind::Fn(function), reach, place, point, Namespace::Value);
            }
            ItemKind::Impl(imp) => self.implementation(head, *imp, place, point),
            ItemKind::Trait(item) => {
                let kind =
                    DefKind::Trait(Trait { generics: item.generics, supers: item.supers, items: Vec::new() });
                let def = self.define(head, kind, reach, place, point, Namespace::Type);
                self.associated(item.items, def, Container::Trait(def), place, point);
            }
            ItemKind::TypeAlias { generics, bounds, ty } => {
                let kind = DefKind::TypeAlias { generics, bounds, ty };
                self.define(head, kind, reach, place, point, Namespace::Type);
            }
            ItemKind::Const { ty, body } => {
                self.define(head, DefKind::Const { ty, body }, reach, place, point, Namespace::Value);
            }
            ItemKind::Static { ty, body } => {
                self.define(head, DefKind::Static { ty, body }, reach, place, point, Namespace::Value);
            }
            ItemKind::Foreign(items) => return self.collect(items, place, point),
            ItemKind::Unknown(what) => self.blind(place, what.as_str(), span),
        }
        point
    }

    /// Notes something that was not understood, in a crate that is analysed.
    pub(super) fn blind(&mut self, place: &Place, what: &str, span: Span) {
        if self.is_member(place.krate) {
            self.r.state.blind.push(Blind { what: what.to_owned(), span });
        }
    }

    /// Whether a crate is analysed.
    pub(super) fn is_member(&self, krate: CrateId) -> bool {
        self.r.state.crates.get(krate).is_some_and(|info| info.is_member)
    }

    /// Adds a definition to its module, under its name if it has one.
    fn define(
        &mut self,
        head: Head,
        kind: DefKind,
        reach: Reach,
        place: &Place,
        point: Point,
        ns: Namespace,
    ) -> DefId {
        let name = head.name;
        let def = self.add(head.def(kind, place.module, place), point);
        if let DefKind::Module(module) = &mut self.r.program.defs[place.module.0 as usize].kind {
            module.items.push(def);
        }
        if !name.is_empty() && name != "_" {
            self.bind(place.module, name, ns, def, reach, place.test);
        }
        def
    }

    fn module(
        &mut self,
        head: Head,
        content: Option<Vec<Item>>,
        reach: Reach,
        place: &Place,
        point: Point,
    ) -> Point {
        let (name, span) = (head.name, head.span);
        let macro_use = head.has("macro_use");
        let path = string_value(&head.attrs, "path");
        let is_conditional = head.has("cfg");
        let kind = DefKind::Module(Module { is_block: name.is_empty(), ..Module::default() });
        let def = self.define(head, kind, reach, place, point, Namespace::Type);
        self.r.state.scope(def);
        let dirs = self.r.state.dirs.get(&place.module).cloned().unwrap_or_default();
        if let Some(items) = content {
            let inner =
                if name.is_empty() { dirs } else { Arc::new(dirs.inline(name.as_str(), path.as_deref())) };
            self.r.state.dirs.insert(def, inner);
            let tail = self.collect(items, &Place { module: def, ..*place }, point);
            self.r.state.textual.end_of_module(def, tail);
        } else if self.r.state.crates.get(place.krate).is_some_and(CrateInfo::is_root_only) {
            self.r.state.textual.end_of_module(def, point);
        } else {
            self.r.state.requests.push(Request {
                krate: place.krate,
                module: def,
                candidates: dirs.candidates(name.as_str(), path.as_deref()),
                given: None,
                why: Why::Module,
                span,
                optional: is_conditional,
                point,
                test: place.test,
            });
        }
        if macro_use { self.r.state.textual.module(point, def) } else { point }
    }

    fn variants(&mut self, parent: DefId, variants: Vec<Variant>, place: &Place, point: Point) {
        let mut ids = Vec::with_capacity(variants.len());
        for variant in variants {
            let Variant { name, fields, attrs, span } = variant;
            let full = fields.list().iter().fold(span, |full, field| full.join(field.span));
            let head = Head { name, span, full, vis: Vis::Public, attrs };
            let test = self.is_test(place, &head.attrs);
            let def = self.add(head.def(DefKind::Variant(fields), parent, &Place { test, ..*place }), point);
            self.r.state.variants.entry((parent, name)).or_insert(def);
            ids.push(def);
        }
        if let DefKind::Enum(_, list) = &mut self.r.program.defs[parent.0 as usize].kind {
            *list = ids;
        }
    }

    fn implementation(&mut self, head: Head, imp: crate::ir::item::ImplItem, place: &Place, point: Point) {
        let kind = DefKind::Impl(Impl {
            generics: imp.generics,
            trait_: imp.trait_.map(|path| (path, None)),
            self_ty: imp.self_ty,
            items: Vec::new(),
        });
        let head = Head { name: Sym::default(), ..head };
        let def = self.add(head.def(kind, place.module, place), point);
        self.r.program.impls.push(def);
        self.r.state.open_impls.push(def);
        self.associated(imp.items, def, Container::Impl(def), place, point);
    }

    /// Adds the items of an impl or trait.
    pub(super) fn associated(
        &mut self,
        items: Vec<Item>,
        owner: DefId,
        container: Container,
        place: &Place,
        point: Point,
    ) {
        for item in items {
            let Item { name, span, full, vis, attrs, kind } = item;
            let head = Head { name, span, full, vis, attrs };
            let kind = match kind {
                ItemKind::Fn(function) => DefKind::Fn(function),
                ItemKind::Const { ty, body } => DefKind::Const { ty, body },
                ItemKind::TypeAlias { generics, bounds, ty } => DefKind::TypeAlias { generics, bounds, ty },
                ItemKind::MacroCall { path, args, ready } => {
                    self.macro_call(&head, &path, (args, ready), container, place, point);
                    continue;
                }
                _ => continue,
            };
            let test = self.is_test(place, &head.attrs);
            let def = self.add(head.def(kind, owner, &Place { test, ..*place }), point);
            match &mut self.r.program.defs[owner.0 as usize].kind {
                DefKind::Impl(imp) => imp.items.push(def),
                DefKind::Trait(item) => item.items.push(def),
                _ => {}
            }
        }
    }

    fn macro_rules(&mut self, head: Head, text: TokenText, place: &Place, point: Point) -> Point {
        let name = head.name;
        let exported = head.has("macro_export");
        let root = self.root_of(place.module);
        let def = self.add(head.def(DefKind::Macro(text), place.module, place), point);
        for wanted in [Wanted::Whole, Wanted::Signatures] {
            self.r.state.rules.insert((def, wanted), OnceLock::new());
        }
        self.note_deriver(def);
        if let DefKind::Module(module) = &mut self.r.program.defs[place.module.0 as usize].kind {
            module.items.push(def);
        }
        if exported {
            self.bind(root, name, Namespace::Macro, def, Reach::Public, place.test);
        }
        self.r.state.textual.define(point, name, def)
    }

    fn macro_call(
        &mut self,
        head: &Head,
        path: &crate::ir::path::Path,
        (args, ready): (TokenText, Option<Box<Expansion>>),
        container: Container,
        place: &Place,
        point: Point,
    ) -> Point {
        let behind = self.r.state.textual.call(point);
        let outer = place.call.and_then(|outer| self.r.state.calls.get(outer));
        let (depth, budget) =
            outer.map_or((0, self.r.state.calls.len()), |outer| (outer.depth + 1, outer.budget));
        let span = if path.span.is_dummy() { head.span } else { path.span };
        self.r.state.open_calls.push(self.r.state.calls.len());
        self.r.state.calls.push(Call {
            names: names_of(path),
            global: path.global,
            args,
            ready,
            derived: None,
            span,
            place: *place,
            container,
            point: behind,
            depth,
            budget,
            budget_left: crate::expand::Budget::default(),
        });
        behind
    }

    fn uses(&mut self, leaves: Vec<UseLeaf>, reach: Reach, place: &Place, point: Point) {
        for leaf in leaves {
            let mut names = names_of(&leaf.path);
            let kind = match leaf.kind {
                UseKind::Glob => ImportKind::Glob,
                UseKind::Unnamed => ImportKind::Unnamed,
                UseKind::Name(name) => ImportKind::Name(name),
            };
            // `use {self as x}` and `use a::{self}` have lost their `self` already; `use self::a` keeps it.
            if names.is_empty() {
                names.push(Sym::new("self"));
            }
            self.import(Import::new(place, names, leaf.path.global, kind, reach, point));
        }
    }

    fn extern_crate(&mut self, head: &Head, krate: Sym, reach: Reach, place: &Place, point: Point) {
        let name = if head.name == "_" { None } else { Some(head.name) };
        let is_root = self.r.program.def(place.module).parent.is_none();
        let target = if krate == "self" { Some(place.krate) } else { self.extern_id(place.krate, krate) };
        if let (Some(target), Some(info)) = (target, self.r.state.crates.get_mut(place.krate)) {
            if let (true, Some(name)) = (is_root, name) {
                info.externs.entry(name).or_insert(target);
            }
            if head.has("macro_use") {
                info.macro_use.push(target);
            }
        }
        if let Some(name) = name {
            let kind = ImportKind::ExternCrate(name);
            self.import(Import::new(place, vec![krate], true, kind, reach, point));
        }
    }

    fn extern_id(&self, from: CrateId, name: Sym) -> Option<CrateId> {
        let crates = &self.r.state.crates;
        let own = crates.get(from)?.externs.get(&name).copied();
        own.or_else(|| crates.models_of(name).next()).or_else(|| crates.real(name).first().copied())
    }

    /// `#[proc_macro]`, `#[proc_macro_attribute]`, `#[proc_macro_derive(Name)]`.
    fn proc_macro(&mut self, head: &Head, place: &Place, point: Point) {
        let named =
            |name: &str| head.attrs.iter().find(|attr| attr.path.segments.iter().all(|s| s.name == name));
        let name = if let Some(derive) = named("proc_macro_derive") {
            Sym::new(derive.args.split(',').next().unwrap_or_default().trim())
        } else if named("proc_macro").or_else(|| named("proc_macro_attribute")).is_some() {
            head.name
        } else {
            return;
        };
        let parent = place.module;
        let def = self.add(Head { name, ..head.clone() }.def(DefKind::ProcMacro, parent, place), point);
        let root = self.root_of(parent);
        self.bind(root, name, Namespace::Macro, def, Reach::Public, place.test);
    }

    /// A procedural macro that exists by name only: those of our own crate.
    pub(super) fn define_proc_macro(&mut self, root: DefId, name: &str) {
        let krate = self.r.program.def(root).krate;
        let place = Place { krate, module: root, test: false, call: None };
        let (span, full) = (Span::DUMMY, Span::DUMMY);
        let head = Head { name: Sym::new(name), span, full, vis: Vis::Public, attrs: Vec::new() };
        self.define(head, DefKind::ProcMacro, Reach::Public, &place, Point::default(), Namespace::Macro);
    }

    /// The root module above a module.
    pub(super) fn root_of(&self, mut module: DefId) -> DefId {
        while let Some(parent) = self.r.program.def(module).parent {
            module = parent;
        }
        module
    }

    /// From where something with this visibility can be seen.
    fn reach(&self, vis: &Vis, module: DefId) -> Reach {
        let here = self.r.normal_module(module);
        match vis {
            Vis::Public => Reach::Public,
            Vis::Inherited => Self::private(module),
            Vis::Restricted(path) => {
                let names = names_of(path);
                match names.first().map(|name| name.as_str()) {
                    Some("self") if names.len() == 1 => Reach::Within(here),
                    Some("super") => {
                        let parent = self.r.program.def(here).parent;
                        Reach::Within(parent.map_or(here, |parent| self.r.normal_module(parent)))
                    }
                    // `pub(in a::b)`: as far as the crate, which is never too little.
                    _ => Reach::Within(self.root_of(module)),
                }
            }
        }
    }

    /// The anonymous scope of a block.
    pub(super) fn new_block(&mut self, parent: DefId, place: &Place, point: Point) -> DefId {
        let span = self.r.program.def(parent).span;
        let head = Head { name: Sym::default(), span, full: span, vis: Vis::Inherited, attrs: Vec::new() };
        let kind = DefKind::Module(Module { is_block: true, ..Module::default() });
        let def = self.add(head.def(kind, parent, place), point);
        self.r.state.scope(def);
        let dirs = self.r.state.dirs.get(&self.r.module_at(parent)).cloned().unwrap_or_default();
        self.r.state.dirs.insert(def, dirs);
        def
    }
}

/// An item without its kind.
#[derive(Clone)]
struct Head {
    name: Sym,
    span: Span,
    full: Span,
    vis: Vis,
    attrs: Vec<Attr>,
}

impl Head {
    fn has(&self, attr: &str) -> bool {
        self.attrs.iter().any(|has| has.path.segments.len() == 1 && has.path.segments[0].name == attr)
    }

    fn def(self, kind: DefKind, parent: DefId, place: &Place) -> Def {
        let Self { name, span, full, vis, attrs } = self;
        Def {
            name,
            parent: Some(parent),
            krate: place.krate,
            span,
            full,
            vis,
            attrs,
            kind,
            test_only: place.test,
        }
    }
}
