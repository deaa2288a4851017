//! A type definition as Rust text again, in one normal form: what a derive that a model describes is given.
//!
//! Whatever the item looked like, the text has no visibility, no lifetimes, no bounds and no defaults of parameters, but
//! always the `<>` of the parameters. Fields and variants end in a comma, what has no fields ends in `{}`, and a field's type
//! stands in parentheses: one `tt`, into which another rule can look. Of the attributes it has those that the derive reads:
//! one `#[name(arguments)]` of each before the type, every variant and every field, also where nothing is written. `#[name]` stands
//! as `#[name(_)]`, `#[name = value]` as `#[name(value)]`, two of one name as one.
//!
//! ```text
//! #[builder(default)] struct Name<T, N> { #[builder()] id: (u64), #[builder(into)] value: (Option<T>), }
//! struct Pair<> ((A), (B),);
//! struct Nothing<> {}
//! enum Either<> { Left ((A),), Right { b: (B), }, Neither {}, }
//! ```

use std::fmt::Write as _;

use super::types::{CRATE_PREFIX, crate_of_segment};
use crate::ir::item::{Attr, Fields};
use crate::ir::path::{Binding, Bound, GenericArgs, Generics, Path, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind, Program};
use crate::source::Sym;

/// The normal form of a struct or enum with its attributes of these names; nothing for anything else.
pub fn type_definition(program: &Program, id: DefId, attributes: &[Sym]) -> String {
    let def = program.def(id);
    let writer = Writer { attributes };
    let attrs = writer.attrs(&def.attrs);
    match &def.kind {
        DefKind::Struct(generics, fields) => {
            let end = if matches!(fields, Fields::Tuple(_)) { ";" } else { "" };
            format!("{attrs}struct {}{}{}{end}", word(def.name), parameters(generics), writer.fields(fields))
        }
        DefKind::Enum(generics, variants) => {
            let variants = variants.iter().map(|id| {
                let variant = program.def(*id);
                let fields = program.fields(*id).map_or_else(String::new, |fields| writer.fields(fields));
                format!("{}{}{fields}, ", writer.attrs(&variant.attrs), word(variant.name))
            });
            let variants: String = variants.collect();
            format!("{attrs}enum {}{} {{ {variants}}}", word(def.name), parameters(generics))
        }
        _ => String::new(),
    }
}

struct Writer<'a> {
    /// The names of the attributes that are wanted.
    attributes: &'a [Sym],
}

impl Writer<'_> {
    fn attrs(&self, attrs: &[Attr]) -> String {
        let mut out = String::new();
        for name in self.attributes {
            let named = attrs.iter().filter(|attr| is_named(attr, *name));
            let written: Vec<&str> = named.map(arguments).collect();
            let _ = write!(out, "#[{name}({})] ", written.join(", "));
        }
        out
    }

    fn fields(&self, fields: &Fields) -> String {
        let mut out = String::new();
        for field in fields.list() {
            out.push_str(&self.attrs(&field.attrs));
            if matches!(fields, Fields::Named(_)) {
                let _ = write!(out, "{}: ", word(field.name));
            }
            let _ = write!(out, "({}), ", ty(&field.ty));
        }
        match fields {
            Fields::Named(_) => format!(" {{ {out}}}"),
            Fields::Tuple(_) => format!(" ({out})"),
            Fields::Unit => " {}".to_owned(),
        }
    }
}

fn is_named(attr: &Attr, name: Sym) -> bool {
    matches!(attr.path.segments.as_slice(), [only] if only.name == name)
}

fn arguments(attr: &Attr) -> &str {
    let is_bare = attr.args.is_empty() && attr.args_pos == attr.span.end;
    if is_bare { "_" } else { attr.args.trim().trim_end_matches(',') }
}

fn parameters(generics: &Generics) -> String {
    let names: Vec<String> = generics.params.iter().map(|param| word(param.name)).collect();
    format!("<{}>", names.join(", "))
}

/// A name as it is written: a keyword is raw.
pub(crate) fn word(name: Sym) -> String {
    if let Some(krate) = crate_of_segment(name) {
        return format!("{CRATE_PREFIX}{}", krate.0);
    }
    let is_plain = ["self", "Self", "super", "crate"].contains(&name.as_str())
        || name.as_str().starts_with(|first: char| first.is_ascii_digit())
        || syn::parse_str::<syn::Ident>(name.as_str()).is_ok();
    if is_plain { name.to_string() } else { format!("r#{name}") }
}

/// A path as it is written, without lifetimes.
pub(crate) fn path(written: &Path) -> String {
    let mut out = String::new();
    let mut segments = written.segments.iter().map(segment);
    if let Some(qself) = &written.qself {
        let trait_: Vec<String> = segments.by_ref().take(qself.trait_len).collect();
        let as_trait = if trait_.is_empty() { String::new() } else { format!(" as {}", trait_.join("::")) };
        let _ = write!(out, "<{}{as_trait}>::", ty(&qself.ty));
    } else if written.global {
        out.push_str("::");
    }
    out + &segments.collect::<Vec<_>>().join("::")
}

fn segment(segment: &Segment) -> String {
    let name = word(segment.name);
    segment.args.as_ref().map_or(name.clone(), |args| format!("{name}{}", generic_args(args)))
}

fn generic_args(args: &GenericArgs) -> String {
    if let (true, [TypeRef::Tuple(inputs)]) = (args.parenthesized, args.types.as_slice()) {
        let output = match args.bindings.first() {
            Some((_, Binding::Is(output))) => format!(" -> {}", ty(output)),
            _ => String::new(),
        };
        return format!("({}){output}", types(inputs));
    }
    let bindings = args.bindings.iter().map(|(name, binding)| match binding {
        Binding::Is(is) => format!("{} = {}", word(*name), ty(is)),
        Binding::Bounded(by) => format!("{}: {}", word(*name), bounds(by)),
    });
    let all: Vec<String> = args.types.iter().map(ty).chain(bindings).collect();
    format!("<{}>", all.join(", "))
}

fn types(list: &[TypeRef]) -> String {
    list.iter().map(ty).collect::<Vec<_>>().join(", ")
}

/// Bounds as they are written.
pub(crate) fn bounds(list: &[Bound]) -> String {
    list.iter().map(|bound| path(&bound.path)).collect::<Vec<_>>().join(" + ")
}

/// A type as it is written, without lifetimes.
pub(crate) fn ty(written: &TypeRef) -> String {
    match written {
        TypeRef::Path(named) => path(named),
        TypeRef::Ref { mutable: true, inner } => format!("&mut {}", ty(inner)),
        TypeRef::Ref { mutable: false, inner } => format!("&{}", ty(inner)),
        TypeRef::Ptr(inner) => format!("*const {}", ty(inner)),
        TypeRef::Tuple(parts) => match parts.as_slice() {
            [only] => format!("({},)", ty(only)),
            parts => format!("({})", types(parts)),
        },
        TypeRef::Slice(inner) => format!("[{}]", ty(inner)),
        TypeRef::Array(inner, len) => match len {
            Some(len) => format!("[{}; {len}]", ty(inner)),
            None => format!("[{}; _]", ty(inner)),
        },
        TypeRef::Fn { params, ret } => format!("fn({}) -> {}", types(params), ty(ret)),
        TypeRef::Impl(list) => format!("(impl {})", bounds(list)),
        TypeRef::Dyn(list) => format!("(dyn {})", bounds(list)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Const(text) => format!("{{ {text} }}"),
        TypeRef::Infer | TypeRef::Unknown => "_".to_owned(),
    }
}
