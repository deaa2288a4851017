//! Programs that mean the same: what a section states holds for each of its variants.
//!
//! A variant is the section's program with small edits that keep every line where it is: a body becomes a block in
//! itself, the body of a closure, of a helper function, of a trait's method, the argument of a macro; its variables
//! get other names; the whole file moves into a module, or into another crate.

use std::collections::BTreeSet;
use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::Visit;

use super::markdown::{File, Section};

/// What is done to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// `{ body }` is `{ { body } }`.
    Block,
    /// `{ body }` is `{ (|| { body })() }`, of an async function `{ async { body }.await }`.
    Closure,
    /// `fn f(x) { body }` is `fn f(x) { f_(x) } fn f_(x) { body }`.
    Helper,
    /// The same with a trait's method.
    Trait,
    /// `{ body }` is `{ same! { { body } } }`.
    Macro,
    /// Variables of bodies have other names.
    Rename,
    /// The file is a module whose items are re-exported.
    Module,
    /// The file is another crate, whose items are re-exported.
    Crate,
}

impl Variant {
    /// All, by name.
    pub(crate) const ALL: [(&'static str, Self); 8] = [
        ("block", Self::Block),
        ("closure", Self::Closure),
        ("helper", Self::Helper),
        ("trait", Self::Trait),
        ("macro", Self::Macro),
        ("rename", Self::Rename),
        ("module", Self::Module),
        ("crate", Self::Crate),
    ];

    /// The section with its program changed; `None` where there is nothing to change.
    pub(crate) fn of(self, section: &Section) -> Option<Section> {
        if self == Self::Crate {
            return in_another_crate(section);
        }
        let mut changed = section.clone();
        let mut any = false;
        for file in changed.files.iter_mut().filter(|file| !file.path.starts_with("vendor/")) {
            if let Some(text) = self.text(file) {
                file.text = text;
                any = true;
            }
        }
        any.then_some(changed)
    }

    fn text(self, file: &File) -> Option<String> {
        let text = &file.text;
        let syntax = syn::parse_file(text).ok()?;
        if text.contains("piilint: allow") {
            // The comment is about the item below it.
            return None;
        }
        if self == Self::Module {
            return moved(text, &syntax, file.path == "src/lib.rs");
        }
        let mut edits = Edits { variant: self, text, at: Vec::new(), in_trait: false };
        edits.visit_file(&syntax);
        let mut at = edits.at;
        let is_root = file.path.ends_with("src/lib.rs") || file.path.ends_with("src/main.rs");
        let declares = self == Self::Macro && is_root;
        if at.is_empty() && !declares {
            return None;
        }
        at.sort_by_key(|(range, _)| (range.start, range.end));
        let mut changed = String::with_capacity(text.len() * 2);
        let mut rest = 0;
        for (range, new) in at {
            changed.push_str(text.get(rest..range.start)?);
            changed.push_str(&new);
            rest = range.end;
        }
        changed.push_str(text.get(rest..)?);
        if declares {
            changed.push_str("macro_rules! same_ { ($($t:tt)*) => { $($t)* } } pub(crate) use same_;\n");
        }
        Some(changed)
    }
}

/// The whole file in a module; not if its paths would lead elsewhere.
fn moved(text: &str, syntax: &syn::File, is_root: bool) -> Option<String> {
    let speaks_of_itself = ["crate::", "super::", "extern crate", "include!", "macro_rules!", "mod "];
    if !is_root || !syntax.attrs.is_empty() || speaks_of_itself.iter().any(|word| text.contains(word)) {
        return None;
    }
    Some(format!("mod moved_ {{ {text}}}\npub use moved_::*;\n"))
}

/// The library in another crate; not if it has more files than one, or is spoken of by its name.
fn in_another_crate(section: &Section) -> Option<Section> {
    let mut changed = section.clone();
    let is_named = |file: &File| file.text.contains("app::") || file.text.contains("\"app");
    let is_split = |file: &File| file.path.starts_with("src/") && !file.path.ends_with("src/lib.rs");
    if section.files.iter().chain(&section.policy).any(|file| is_named(file) || is_split(file)) {
        return None;
    }
    let library = changed.files.iter_mut().find(|file| file.path == "src/lib.rs")?;
    let facade =
        File { path: library.path.clone(), text: "pub use moved_::*;\n".to_owned(), ..library.clone() };
    "moved_/src/lib.rs".clone_into(&mut library.path);
    changed.files.push(facade);
    Some(changed)
}

/// Text that takes the place of other text; nothing in it is a new line.
struct Edits<'t> {
    variant: Variant,
    text: &'t str,
    at: Vec<(Range<usize>, String)>,
    /// In a trait or an impl, where no helper can stand beside a function.
    in_trait: bool,
}

impl Edits<'_> {
    fn insert(&mut self, at: usize, new: impl Into<String>) {
        self.at.push((at..at, new.into()));
    }

    /// Puts text behind the opening and before the closing brace of a body.
    fn around(&mut self, body: &syn::Block, open: &str, close: &str) {
        self.insert(body.brace_token.span.open().byte_range().end, open);
        self.insert(body.brace_token.span.close().byte_range().start, close);
    }

    /// The text of a piece of syntax in one line.
    fn line(&self, piece: &impl Spanned) -> Option<String> {
        let text = self.text.get(piece.span().byte_range())?;
        (!text.contains("//")).then(|| text.replace('\n', " "))
    }

    fn function(&mut self, attrs: &[syn::Attribute], sig: &syn::Signature, body: &syn::Block) {
        // What is said of a function is not said of a helper, and tests are no roots.
        let is_said_of_it = |attr: &syn::Attribute| {
            let last = attr.path().segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            last.starts_with("pii") || last == "test" || last == "cfg"
        };
        let params_are_told = sig.inputs.iter().any(|input| match input {
            syn::FnArg::Receiver(receiver) => !receiver.attrs.is_empty(),
            syn::FnArg::Typed(typed) => !typed.attrs.is_empty(),
        });
        if attrs.iter().any(is_said_of_it)
            || params_are_told
            || sig.constness.is_some()
            || body.stmts.is_empty()
        {
            return;
        }
        let is_async = sig.asyncness.is_some();
        let gives_impl = matches!(&sig.output, syn::ReturnType::Type(_, ty) if has_impl(ty));
        match self.variant {
            Variant::Block => self.around(body, "{", "}"),
            Variant::Macro => self.around(body, "crate::same_! { {", "} }"),
            Variant::Closure if is_async => self.around(body, "async move {", "}.await"),
            Variant::Closure if !gives_impl => {
                let output = match &sig.output {
                    syn::ReturnType::Default => Some("()".to_owned()),
                    syn::ReturnType::Type(_, ty) => self.line(ty),
                };
                if let Some(output) = output {
                    self.around(body, &format!("(|| -> {output} {{"), "})()");
                }
            }
            Variant::Helper | Variant::Trait if !gives_impl && !self.in_trait => {
                self.called(sig, body);
            }
            Variant::Rename => self.rename(sig, body),
            _ => {}
        }
    }

    /// The body becomes that of a function beside this one, which calls it.
    fn called(&mut self, sig: &syn::Signature, body: &syn::Block) -> Option<()> {
        let mut args = Vec::new();
        for input in &sig.inputs {
            let syn::FnArg::Typed(typed) = input else { return None };
            let syn::Pat::Ident(pat) = &*typed.pat else { return None };
            args.push((pat.ident.to_string(), self.line(&typed.ty)?, pat.mutability.is_some()));
        }
        let name = sig.ident.to_string();
        let names: Vec<&str> = args.iter().map(|(name, ..)| name.as_str()).collect();
        let names = names.join(", ");
        let params = |with_mut: bool| {
            let param = |(name, ty, is_mut): &(String, String, bool)| {
                let word = if *is_mut && with_mut { "mut " } else { "" };
                format!("{word}{name}: {ty}")
            };
            args.iter().map(param).collect::<Vec<_>>().join(", ")
        };
        let generics = if sig.generics.params.is_empty() { String::new() } else { self.line(&sig.generics)? };
        let bounds = match &sig.generics.where_clause {
            Some(clause) => self.line(clause)?,
            None => String::new(),
        };
        let output = match &sig.output {
            syn::ReturnType::Default => String::new(),
            output @ syn::ReturnType::Type(..) => self.line(output)?,
        };
        let (word, wait) = if sig.asyncness.is_some() { ("async ", ".await") } else { ("", "") };
        let types: Vec<String> = sig.generics.type_params().map(|param| param.ident.to_string()).collect();
        let types = if types.is_empty() { String::new() } else { format!("::<{}>", types.join(", ")) };
        let open = body.brace_token.span.open().byte_range().end;
        let close = body.brace_token.span.close().byte_range().end;
        if self.variant == Variant::Helper {
            let params = params(true);
            self.insert(
                open,
                format!(
                    " {name}_{types}({names}){wait} }} {word}fn {name}_{generics}({params}) {output} {bounds} {{"
                ),
            );
        } else {
            let (head, comma) =
                (format!("{word}fn call{generics}"), if names.is_empty() { "" } else { ", " });
            let (declared, params) = (params(false), params(true));
            self.insert(
                open,
                format!(
                    " <S_{name} as T_{name}>::call{types}(&S_{name}{comma}{names}){wait} }} struct S_{name}; \
                     trait T_{name} {{ {head}(&self{comma}{declared}) {output} {bounds}; }} \
                     impl T_{name} for S_{name} {{ {head}(&self{comma}{params}) {output} {bounds} {{"
                ),
            );
            self.insert(close, " }");
        }
        Some(())
    }

    /// Gives the variables that a body binds other names.
    fn rename(&mut self, sig: &syn::Signature, body: &syn::Block) {
        let (mut params, mut bound) = (Bound::default(), Bound::default());
        params.visit_signature(sig);
        bound.visit_block(body);
        bound.kept.extend(params.names);
        let names: BTreeSet<String> = bound.names.difference(&bound.kept).cloned().collect();
        let mut uses = Uses { names: &names, text: self.text, at: Vec::new() };
        uses.visit_block(body);
        self.at.extend(uses.at);
    }
}

impl<'ast> Visit<'ast> for Edits<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.attrs, &item.sig, &item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        let outer = std::mem::replace(&mut self.in_trait, true);
        self.function(&item.attrs, &item.sig, &item.block);
        self.in_trait = outer;
    }
}

fn has_impl(ty: &syn::Type) -> bool {
    struct Impls(bool);
    impl Visit<'_> for Impls {
        fn visit_type_impl_trait(&mut self, _: &syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut impls = Impls(false);
    impls.visit_type(ty);
    impls.0
}

/// The variables that a body binds, and those that must keep their names: fields' by shorthand.
#[derive(Default)]
struct Bound {
    names: BTreeSet<String>,
    kept: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Bound {
    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        let name = pat.ident.to_string();
        if name.starts_with(|c: char| c.is_lowercase()) {
            self.names.insert(name);
        }
        syn::visit::visit_pat_ident(self, pat);
    }

    fn visit_field_pat(&mut self, field: &'ast syn::FieldPat) {
        if let (None, syn::Member::Named(name)) = (&field.colon_token, &field.member) {
            self.kept.insert(name.to_string());
        }
        syn::visit::visit_field_pat(self, field);
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        if let (None, syn::Member::Named(name)) = (&field.colon_token, &field.member) {
            self.kept.insert(name.to_string());
        }
        syn::visit::visit_field_value(self, field);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let syn::Expr::Path(path) = &*call.func
            && let Some(name) = path.path.get_ident()
        {
            // It may be a function of the same name.
            self.kept.insert(name.to_string());
        }
        syn::visit::visit_expr_call(self, call);
    }

    /// Items in bodies, and what macros make of names, are left alone.
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let mut text = BTreeSet::new();
        words(quote::ToTokens::to_token_stream(item), &mut text);
        self.kept.extend(text);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        words(call.tokens.clone(), &mut self.kept);
    }
}

fn words(tokens: proc_macro2::TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            proc_macro2::TokenTree::Group(group) => words(group.stream(), found),
            proc_macro2::TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let word = |part: &str| {
                    let end = part.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(part.len());
                    part[..end].to_owned()
                };
                found.extend(text.split('{').skip(1).map(word));
            }
            proc_macro2::TokenTree::Punct(_) => {}
        }
    }
}

/// Where variables of these names stand.
struct Uses<'n> {
    names: &'n BTreeSet<String>,
    text: &'n str,
    at: Vec<(Range<usize>, String)>,
}

impl Uses<'_> {
    fn ident(&mut self, ident: &syn::Ident) {
        let range = ident.span().byte_range();
        if self.names.contains(&ident.to_string()) && self.text.get(range.clone()).is_some() {
            self.at.push((range, format!("{ident}_other")));
        }
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        self.ident(&pat.ident);
        syn::visit::visit_pat_ident(self, pat);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let (None, Some(ident)) = (&path.qself, path.path.get_ident()) {
            self.ident(ident);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
