//! Items as the text of a model.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::names::{Names, is_argument};
use super::owner;
use crate::ir::item::{Field, Fields, FnItem, Param, Vis};
use crate::ir::path::{Bound, Generics, Path, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind, Impl, Trait};
use crate::items::normal::{self, word};
use crate::resolve::{Namespace, Resolver};
use crate::source::{Span, Sym};

/// The derives that every program can name.
const STANDARD: [&str; 9] =
    ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// A module of the model.
#[derive(Default)]
struct Module {
    items: Vec<String>,
    modules: BTreeMap<Sym, Module>,
}

/// Writes a model.
pub(super) struct Writer<'a> {
    resolver: &'a Resolver,
    names: Names<'a>,
    given: &'a BTreeMap<String, u32>,
    /// What has been written.
    written: BTreeSet<DefId>,
    /// The functions of each impl, in order.
    impls: BTreeMap<DefId, Vec<String>>,
    root: Module,
}

impl<'a> Writer<'a> {
    pub(super) fn new(resolver: &'a Resolver, krate: Sym, given: &'a BTreeMap<String, u32>) -> Self {
        Self {
            resolver,
            names: Names::new(resolver, krate),
            given,
            written: BTreeSet::new(),
            impls: BTreeMap::new(),
            root: Module::default(),
        }
    }

    /// A function that is called.
    pub(super) fn function(&mut self, def: DefId) {
        let Some(item) = self.resolver.program.as_fn(def) else { return };
        let Some(owner) = owner(self.resolver, def) else {
            if let Some(path) = self.names.public_path(def) {
                let text = self.signature(def, item, path.last().copied(), "pub ");
                self.add(&path, text);
            }
            return self.types_spoken_of();
        };
        match &self.resolver.program.def(owner).kind {
            DefKind::Trait(_) => self.names.spoken_of.push(owner),
            // What is said of a trait's method holds for those who implement it.
            DefKind::Impl(Impl { trait_: Some((_, Some(of))), .. }) if self.names.is_own(*of) => {
                self.names.spoken_of.push(*of);
            }
            DefKind::Impl(data) => {
                let vis = if data.trait_.is_none() { "pub " } else { "" };
                let text = self.signature(def, item, None, vis);
                self.impls.entry(owner).or_default().push(text);
                self.names.ty(&data.self_ty, owner);
            }
            _ => {}
        }
        self.types_spoken_of();
    }

    /// The whole text.
    pub(super) fn text(mut self) -> String {
        for (imp, functions) in std::mem::take(&mut self.impls) {
            self.impl_block(imp, &functions);
        }
        self.types_spoken_of();
        let mut out = String::new();
        write_module(&self.root, 0, &mut out);
        out
    }

    /// Declares what signatures speak of, and what the declarations speak of.
    fn types_spoken_of(&mut self) {
        while let Some(def) = self.names.spoken_of.pop() {
            if self.written.insert(def) {
                self.declare(def);
            }
        }
    }

    fn declare(&mut self, def: DefId) {
        let path = self.names.place(def);
        let Some(name) = path.last().map(|name| word(*name)) else { return };
        let program = &self.resolver.program;
        let text = match &program.def(def).kind {
            DefKind::Struct(generics, fields) | DefKind::Union(generics, fields) => {
                let fields = self.fields(fields, def);
                let end = if fields.starts_with(" {") { "" } else { ";" };
                let (params, clauses) = self.generics(generics, def);
                let derives = self.derives(def);
                if end.is_empty() {
                    format!("{derives}pub struct {name}{params}{clauses}{fields}")
                } else {
                    format!("{derives}pub struct {name}{params}{fields}{clauses};")
                }
            }
            DefKind::Enum(generics, variants) => {
                let (params, clauses) = self.generics(generics, def);
                let mut text = format!("{}pub enum {name}{params}{clauses} {{\n", self.derives(def));
                for variant in variants {
                    if let Some(fields) = program.fields(*variant) {
                        let fields = self.fields(fields, def);
                        let _ = writeln!(text, "    {}{fields},", word(program.def(*variant).name));
                    }
                }
                text + "}"
            }
            DefKind::Trait(data) => self.trait_(def, &name, data),
            DefKind::TypeAlias { generics, ty: Some(ty), .. } => {
                let (params, _) = self.generics(generics, def);
                format!("pub type {name}{params} = {};", self.ty(ty, def))
            }
            _ => return,
        };
        self.add(&path, text);
    }

    /// The fields that others see; of a tuple all, since they count.
    fn fields(&mut self, fields: &Fields, def: DefId) -> String {
        let is_variant = matches!(self.resolver.program.def(def).kind, DefKind::Enum(..));
        let vis = |field: &Field| if !is_variant && field.vis == Vis::Public { "pub " } else { "" };
        match fields {
            Fields::Unit => String::new(),
            Fields::Tuple(list) => {
                let list = list.iter().map(|field| format!("{}{}", vis(field), self.ty(&field.ty, def)));
                format!("({})", list.collect::<Vec<_>>().join(", "))
            }
            Fields::Named(list) => {
                let visible: Vec<&Field> =
                    list.iter().filter(|field| is_variant || field.vis == Vis::Public).collect();
                let list = visible
                    .iter()
                    .map(|field| format!("{}{}: {}", vis(field), word(field.name), self.ty(&field.ty, def)));
                match list.collect::<Vec<_>>() {
                    list if list.is_empty() => " {}".to_owned(),
                    list => format!(" {{ {} }}", list.join(", ")),
                }
            }
        }
    }

    /// The derives of a type that the model can name.
    fn derives(&mut self, def: DefId) -> String {
        let attrs = &self.resolver.program.def(def).attrs;
        let is_derive = |path: &Path| matches!(path.segments.as_slice(), [only] if only.name == "derive");
        let written = attrs.iter().filter(|attr| is_derive(&attr.path)).flat_map(|attr| attr.args.split(','));
        let mut derives: Vec<String> = Vec::new();
        for derive in written.map(str::trim) {
            let last = derive.rsplit("::").next().unwrap_or_default().trim();
            if STANDARD.contains(&last) {
                derives.push(last.to_owned());
                continue;
            }
            let names = derive.split("::").map(str::trim).filter(|name| !name.is_empty());
            let segments = names.map(|name| Segment { name: Sym::new(name), args: None }).collect();
            let path = Path { global: false, qself: None, segments, span: Span::DUMMY };
            let meant = self.resolver.attribute_def(def, &path).filter(|meant| !self.names.is_own(*meant));
            if let Some((meant, place)) =
                meant.and_then(|meant| Some((meant, self.names.public_path(meant)?)))
            {
                let program = &self.resolver.program;
                let krate = program.krate(program.def(meant).krate).map(|krate| krate.name);
                let place = krate.into_iter().chain(place).map(|name| format!("::{}", word(name)));
                derives.push(place.collect());
            }
        }
        if derives.is_empty() { String::new() } else { format!("#[derive({})]\n", derives.join(", ")) }
    }

    fn trait_(&mut self, def: DefId, name: &str, data: &Trait) -> String {
        let (params, clauses) = self.generics(&data.generics, def);
        let supers = self.bounds(&data.supers, def);
        let colon = if supers.is_empty() { "" } else { ": " };
        let items: Vec<String> = data.items.iter().filter_map(|item| self.associated(*item)).collect();
        format!("pub trait {name}{params}{colon}{supers}{clauses} {{\n{}}}", indented(&items))
    }

    fn impl_block(&mut self, imp: DefId, functions: &[String]) {
        let DefKind::Impl(data) = &self.resolver.program.def(imp).kind else { return };
        let (params, clauses) = self.generics(&data.generics, imp);
        let self_ty = self.ty(&data.self_ty, imp);
        let mut items = Vec::new();
        let mut of = String::new();
        if let Some((path, _)) = &data.trait_ {
            of = format!("{} for ", normal::path(&self.names.path(path, imp)));
            let is_type =
                |item: &&DefId| matches!(self.resolver.program.def(**item).kind, DefKind::TypeAlias { .. });
            let types: Vec<DefId> = data.items.iter().filter(is_type).copied().collect();
            items.extend(types.into_iter().filter_map(|item| self.associated(item)));
        }
        items.extend_from_slice(functions);
        let text = format!("impl{params} {of}{self_ty}{clauses} {{\n{}}}", indented(&items));
        let place = match &data.self_ty {
            TypeRef::Path(path) => self.place_of(path, imp),
            _ => None,
        };
        self.add(&place.unwrap_or_else(|| vec![Sym::new("impl")]), text);
    }

    /// Where the crate's own type stands that a path names.
    fn place_of(&mut self, path: &Path, scope: DefId) -> Option<Vec<Sym>> {
        use crate::resolve::Resolution;
        match self.resolver.path_so_far(scope, path, Namespace::Type) {
            Resolution::Found { def, rest: 0 } if self.names.is_own(def) => Some(self.names.place(def)),
            _ => None,
        }
    }

    /// An item of a trait or impl.
    fn associated(&mut self, def: DefId) -> Option<String> {
        let data = self.resolver.program.def(def);
        let name = word(data.name);
        match &data.kind {
            DefKind::Fn(item) => Some(self.signature(def, item, None, "")),
            DefKind::TypeAlias { generics, bounds, ty } => {
                let (params, clauses) = self.generics(generics, def);
                let bounds = self.bounds(bounds, def);
                let colon = if bounds.is_empty() { "" } else { ": " };
                let is = ty.as_ref().map_or_else(String::new, |ty| format!(" = {}", self.ty(ty, def)));
                Some(format!("type {name}{params}{colon}{bounds}{is}{clauses};"))
            }
            DefKind::Const { ty, .. } => Some(format!("const {name}: {};", self.ty(ty, def))),
            _ => None,
        }
    }

    /// A function's line, and above it how often it gets personal data.
    fn signature(&mut self, def: DefId, item: &FnItem, name: Option<Sym>, vis: &str) -> String {
        let (params, clauses) = self.generics(&item.generics, def);
        let name = word(name.unwrap_or(self.resolver.program.def(def).name));
        let args: Vec<String> = item.params.iter().map(|param| self.param(param, def)).collect();
        let ret = self.ty(&item.ret, def);
        let gives = if ret == "()" { String::new() } else { format!(" -> {ret}") };
        let is_async = if item.is_async { "async " } else { "" };
        let count = self.given.get(&self.resolver.program.path_of(def));
        let note = match count {
            Some(1) => "// Personal data goes in at 1 place.\n".to_owned(),
            Some(count) => format!("// Personal data goes in at {count} places.\n"),
            None => String::new(),
        };
        format!("{note}{vis}{is_async}fn {name}{params}({}){gives}{clauses};", args.join(", "))
    }

    fn param(&mut self, param: &Param, scope: DefId) -> String {
        let is_self = |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if matches!(&path.segments[..], [only] if only.name == "Self"));
        let name = param.name.map_or_else(|| "_".to_owned(), word);
        match &param.ty {
            ty if name == "self" && is_self(ty) => "self".to_owned(),
            TypeRef::Ref { mutable, inner } if name == "self" && is_self(inner) => {
                if *mutable { "&mut self" } else { "&self" }.to_owned()
            }
            ty => format!("{name}: {}", self.ty(ty, scope)),
        }
    }

    /// The parameters in `<>`, and the clauses.
    fn generics(&mut self, generics: &Generics, scope: DefId) -> (String, String) {
        let mut params = Vec::new();
        for param in generics.params.iter().filter(|param| !is_argument(param.name)) {
            let default = param.default.as_ref().map(|ty| self.ty(ty, scope));
            let default = default.map_or_else(String::new, |ty| format!(" = {ty}"));
            let name = word(param.name);
            params.push(if param.is_const {
                format!("const {name}: usize")
            } else {
                format!("{name}{default}")
            });
        }
        let is_argument =
            |ty: &TypeRef| matches!(ty, TypeRef::Path(path) if is_argument(path.segments[0].name));
        let mut clauses = Vec::new();
        for (ty, bounds) in &generics.predicates {
            if !bounds.is_empty() && !is_argument(ty) {
                clauses.push(format!("{}: {}", self.ty(ty, scope), self.bounds(bounds, scope)));
            }
        }
        let params = if params.is_empty() { String::new() } else { format!("<{}>", params.join(", ")) };
        let clauses =
            if clauses.is_empty() { String::new() } else { format!(" where {}", clauses.join(", ")) };
        (params, clauses)
    }

    fn ty(&mut self, ty: &TypeRef, scope: DefId) -> String {
        match self.names.ty(ty, scope) {
            TypeRef::Impl(bounds) => format!("impl {}", normal::bounds(&bounds)),
            ty => normal::ty(&ty),
        }
    }

    fn bounds(&mut self, bounds: &[Bound], scope: DefId) -> String {
        normal::bounds(&self.names.bounds(bounds, scope))
    }

    /// Adds an item to the module in which a path ends.
    fn add(&mut self, path: &[Sym], text: String) {
        let modules = &path[..path.len().saturating_sub(1)];
        let module =
            modules.iter().fold(&mut self.root, |module, name| module.modules.entry(*name).or_default());
        // Two versions of the crate may have the same.
        if !module.items.contains(&text) {
            module.items.push(text);
        }
    }
}

/// Items inside of braces.
fn indented(items: &[String]) -> String {
    items.iter().flat_map(|item| item.lines()).fold(String::new(), |text, line| text + "    " + line + "\n")
}

fn write_module(module: &Module, depth: usize, out: &mut String) {
    let margin = "    ".repeat(depth);
    for item in &module.items {
        out.push('\n');
        for line in item.lines() {
            let _ = writeln!(out, "{margin}{line}");
        }
    }
    for (name, inner) in &module.modules {
        let _ = write!(out, "\n{margin}pub mod {} {{", word(*name));
        let mut text = String::new();
        write_module(inner, depth + 1, &mut text);
        out.push_str(&text);
        let _ = writeln!(out, "{margin}}}");
    }
}
