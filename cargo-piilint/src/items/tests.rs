//! Items from text, and that no text makes it panic.

use super::*;
use crate::ir::item::{BodySource, Fields, FnItem, Item, ItemKind, UseKind, Vis};
use crate::ir::path::{Binding, TypeRef};
use crate::parse;
use crate::source::Pos;

fn lower_with(text: &str, cfg: &CfgEnv) -> FileItems {
    let lines = LineIndex::new(text);
    let syntax = parse::file(text, &lines, FileId(3), parse::Blank::Bodies);
    assert!(syntax.errors.is_empty(), "{:?} in {text}", syntax.errors);
    let items = file(&syntax, text, &lines, FileId(3), cfg, true);
    drop(syntax);
    parse::forget_spans();
    items
}

#[test]
fn of_a_dependency_is_kept_what_others_see() {
    let text = "/// doc\npub fn a() { b() }\nfn b() {}\n#[cfg(test)] mod tests;\nstruct S;\n\
        impl S { pub fn c(&self) -> u8 { 1 } fn d() {} const E: u8 = 2; }\n\
        impl T for S { fn f() { g() } const H: u8 = 3; }\npub trait T { fn f() {} fn i(); const H: u8; }";
    let lines = LineIndex::new(text);
    let syntax = parse::file(text, &lines, FileId(3), parse::Blank::BodiesAndDocs);
    let cfg = CfgEnv { test: Some(false), ..CfgEnv::default() };
    let items = file(&syntax, text, &lines, FileId(3), &cfg, false).items;
    let mut seen = Vec::new();
    for item in &items {
        let inner = match &item.kind {
            ItemKind::Impl(imp) => &imp.items[..],
            ItemKind::Trait(tr) => &tr.items[..],
            _ => &[],
        };
        for item in std::iter::once(item).chain(inner) {
            let body = match &item.kind {
                ItemKind::Fn(function) => function.body.as_ref(),
                _ => None,
            };
            let body = body.map(|body| matches!(body, BodySource::Text(text) if text.text.is_empty()));
            seen.push((item.name.as_str(), body));
        }
    }
    let (no, unread) = (None, Some(true));
    let of_trait = [("T", no), ("f", unread), ("i", no), ("H", no)];
    let mut expected =
        vec![("a", unread), ("S", no), ("", no), ("c", unread), ("", no), ("f", unread), ("H", no)];
    expected.extend(of_trait);
    assert_eq!(seen, expected);
    assert_eq!(items[0].span.start, Pos::new(2, 7));
}

fn lower(text: &str) -> Vec<Item> {
    lower_with(text, &CfgEnv { test: Some(false), ..CfgEnv::default() }).items
}

fn one(text: &str) -> Item {
    let mut items = lower(text);
    assert_eq!(items.len(), 1, "{text}");
    items.remove(0)
}

fn function(text: &str) -> FnItem {
    match one(text).kind {
        ItemKind::Fn(item) => *item,
        other => panic!("{other:?}"),
    }
}

/// A type in short, for comparing.
fn show(ty: &TypeRef) -> String {
    let list = |types: &[TypeRef]| types.iter().map(show).collect::<Vec<_>>().join(",");
    match ty {
        TypeRef::Path(path) => {
            let qself =
                path.qself.as_ref().map_or(String::new(), |q| format!("<{}|{}>::", show(&q.ty), q.trait_len));
            let segments = path.segments.iter().map(|segment| {
                let args = segment.args.as_ref().map_or(String::new(), |args| {
                    let bound = args.bindings.iter().map(|(name, binding)| match binding {
                        Binding::Is(ty) => format!(";{name}={}", show(ty)),
                        Binding::Bounded(_) => format!(";{name}:"),
                    });
                    format!("<{}{}>", list(&args.types), bound.collect::<String>())
                });
                format!("{}{args}", segment.name)
            });
            format!(
                "{}{qself}{}",
                if path.global { "::" } else { "" },
                segments.collect::<Vec<_>>().join("::")
            )
        }
        TypeRef::Ref { mutable, inner } => format!("&{}{}", if *mutable { "mut " } else { "" }, show(inner)),
        TypeRef::Ptr(inner) => format!("*{}", show(inner)),
        TypeRef::Tuple(types) => format!("({})", list(types)),
        TypeRef::Slice(inner) => format!("[{}]", show(inner)),
        TypeRef::Array(inner, _) => format!("[{};_]", show(inner)),
        TypeRef::Fn { params, ret } => format!("fn({})->{}", list(params), show(ret)),
        TypeRef::Impl(bounds) => format!("impl {}", bounds.len()),
        TypeRef::Dyn(bounds) => format!("dyn {}", bounds.len()),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Const(text) => format!("const {text}"),
        TypeRef::Unknown => "?".to_owned(),
    }
}

#[test]
fn types_of_all_kinds() {
    for (written, expected) in [
        ("Vec<u8>", "Vec<u8>"),
        ("::std::borrow::Cow<'static, str>", "::std::borrow::Cow<str>"),
        ("&'a mut [T]", "&mut [T]"),
        ("*const [u8; 4]", "*[u8;_]"),
        ("(A, (B))", "(A,B)"),
        ("()", "()"),
        ("fn(&str) -> !", "fn(&str)->!"),
        ("Box<dyn Fn(A, B) -> C + Send + 'static>", "Box<dyn 2>"),
        ("<T as Iterator>::Item", "<T|1>::Iterator::Item"),
        ("<T>::Item", "<T|0>::Item"),
        ("Matrix<3, { N + 1 }, { M }>", "Matrix<const 3,const N + 1,const M>"),
        ("Box<dyn Iterator<Item = u8>>", "Box<dyn 1>"),
        ("r#type::r#fn", "type::fn"),
        ("m!()", "?"),
        ("_", "_"),
    ] {
        let ItemKind::TypeAlias { ty: Some(ty), .. } = one(&format!("type X = {written};")).kind else {
            panic!("an alias")
        };
        assert_eq!(show(&ty), expected);
    }
}

#[test]
fn a_function() {
    let item = function(
        "pub async fn f<T: A + ?Sized, const N: usize>(self: Box<Self>, (a, b): (u8, T), _: &impl B, mut c: Vec<impl C>) -> impl D where Vec<T>: E { a }",
    );
    assert!(item.is_async && item.has_self);
    let params: Vec<_> = item.generics.params.iter().map(|param| param.name.as_str()).collect();
    assert_eq!(params, ["T", "N", "impl#0", "impl#1"]);
    let predicates: Vec<_> =
        item.generics.predicates.iter().map(|(ty, bounds)| (show(ty), bounds.len())).collect();
    assert_eq!(
        predicates,
        [("T".to_owned(), 1), ("Vec<T>".to_owned(), 1), ("impl#0".to_owned(), 1), ("impl#1".to_owned(), 1)]
    );
    let shown: Vec<_> = item
        .params
        .iter()
        .map(|param| {
            let pattern = param.pattern.as_ref().map(|text| text.text.to_string());
            (param.name.map(|name| name.to_string()).or(pattern).unwrap_or_default(), show(&param.ty))
        })
        .collect();
    let expected = [("self", "Box<Self>"), ("(a, b)", "(u8,T)"), ("_", "&impl#0"), ("c", "Vec<impl#1>")];
    assert_eq!(shown, expected.map(|(name, ty)| (name.to_owned(), ty.to_owned())));
    assert_eq!(show(&item.ret), "impl 1");
    let Some(BodySource::Text(text)) = item.body else { panic!("a body") };
    assert_eq!(&*text.text, "{ a }");
}

#[test]
fn receivers_are_written_out() {
    for (receiver, expected) in
        [("self", "Self"), ("&self", "&Self"), ("&'a mut self", "&mut Self"), ("mut self", "Self")]
    {
        let item = function(&format!("fn f({receiver});"));
        assert_eq!(show(&item.params[0].ty), expected);
        assert!(item.has_self && item.body.is_none());
    }
}

#[test]
fn bodies_are_the_originals() {
    let text = "struct S;\nimpl S {\n    fn a() -> &'static str {\n        \"电话 }\"\n    }\n    const B: u8 =\n      1 + 2;\n}\nstatic C: &str = \"x\";";
    let items = lower(text);
    let ItemKind::Impl(imp) = &items[1].kind else { panic!("an impl") };
    let ItemKind::Fn(a) = &imp.items[0].kind else { panic!("a function") };
    let Some(BodySource::Text(body)) = &a.body else { panic!("a body") };
    assert_eq!(&*body.text, "{\n        \"电话 }\"\n    }");
    assert_eq!(body.pos, Pos::new(3, 27));
    let ItemKind::Const { body: Some(BodySource::Text(value)), .. } = &imp.items[1].kind else {
        panic!("a constant")
    };
    assert_eq!((&*value.text, value.pos), ("1 + 2", Pos::new(7, 6)));
    let ItemKind::Static { body: Some(BodySource::Text(value)), .. } = &items[2].kind else {
        panic!("a static")
    };
    assert_eq!((&*value.text, value.pos), ("\"x\"", Pos::new(9, 17)));
}

#[test]
fn items_have_names_and_places() {
    let text = "/// doc\n#[derive(A)] pub(crate) struct S {\n    #[pii(email)] pub a: String,\n}\npub enum E { A, #[x] B(u8, u16), C { d: u8 } }";
    let items = lower(text);
    assert_eq!(items[0].name, "S");
    assert_eq!(items[0].span.start, Pos::new(2, 31));
    assert_eq!((items[0].full.start, items[0].full.end), (Pos::new(1, 0), Pos::new(4, 1)));
    assert!(matches!(&items[0].vis, Vis::Restricted(path) if path.segments[0].name == "crate"));
    let derive = &items[0].attrs[0];
    assert_eq!((&*derive.args, derive.args_pos, derive.span.start), ("A", Pos::new(2, 9), Pos::new(2, 0)));
    let ItemKind::Struct(_, fields) = &items[0].kind else { panic!("a struct") };
    let field = &fields.list()[0];
    assert_eq!((field.name.as_str(), &*field.attrs[0].args), ("a", "email"));
    let ItemKind::Enum(_, variants) = &items[1].kind else { panic!("an enum") };
    let Fields::Tuple(tuple) = &variants[1].fields else { panic!("a tuple") };
    assert_eq!(tuple[1].name, "1");
    assert_eq!(variants[2].fields.list()[0].name, "d");
}

#[test]
fn attributes_with_values() {
    let item = one("#[path = \"a/b.rs\"] #[serde(rename = \"x\", default)] #[a::b] mod c;");
    let shown: Vec<_> = item.attrs.iter().map(|attr| (&*attr.args, attr.is_value)).collect();
    assert_eq!(shown, [("\"a/b.rs\"", true), ("rename = \"x\", default", false), ("", false)]);
    assert_eq!(item.attrs[0].args_pos, Pos::new(1, 9));
}

#[test]
fn uses_are_flattened() {
    let ItemKind::Use(leaves) = one("pub use ::a::{self, b as c, d::{*, self as _}, E};").kind else {
        panic!("a use")
    };
    let shown: Vec<_> = leaves
        .iter()
        .map(|leaf| {
            let path: Vec<_> = leaf.path.segments.iter().map(|segment| segment.name.as_str()).collect();
            assert!(leaf.path.global);
            (path.join("::"), leaf.kind.clone())
        })
        .collect();
    let name = |name: &str| UseKind::Name(Sym::new(name));
    assert_eq!(shown[0], ("a".to_owned(), name("a")));
    assert_eq!(shown[1], ("a::b".to_owned(), name("c")));
    assert_eq!(shown[2], ("a::d".to_owned(), UseKind::Glob));
    assert_eq!(shown[3], ("a::d".to_owned(), UseKind::Unnamed));
    assert_eq!(shown[4], ("a::E".to_owned(), name("E")));
}

use crate::source::Sym;

#[test]
fn models_have_items_without_bodies() {
    let text = "/// d\n#[pii_source(email)] pub fn f<K>(#[pii(name)] key: K) -> u8;\nimpl A { pub fn g(self); #[x] pub async fn h(&self) -> B; pub const C: u8; type D; }\npub const E: &str;\npub static F: u8;\nextern \"C\" { fn i(a: u8); }";
    let items = lower(text);
    let ItemKind::Fn(f) = &items[0].kind else { panic!("a function") };
    assert_eq!((items[0].name.as_str(), items[0].attrs.len(), items[0].vis.clone()), ("f", 1, Vis::Public));
    assert_eq!(&*f.params[0].attrs[0].args, "name");
    assert!(f.body.is_none());
    assert_eq!((items[0].full.start, items[0].full.end), (Pos::new(1, 0), Pos::new(2, 60)));
    let ItemKind::Impl(imp) = &items[1].kind else { panic!("an impl") };
    let names: Vec<_> = imp.items.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["g", "h", "C", "D"]);
    assert_eq!(imp.items[1].attrs.len(), 1);
    assert!(matches!(&imp.items[1].kind, ItemKind::Fn(h) if h.is_async));
    assert!(matches!(items[2].kind, ItemKind::Const { body: None, .. }));
    assert!(matches!(items[3].kind, ItemKind::Static { body: None, .. }));
    assert!(matches!(&items[4].kind, ItemKind::Foreign(inner) if inner.len() == 1));
}

#[test]
fn traits_and_macros() {
    let items = lower(
        "pub trait T<A>: B + 'static { type C: D = E; const F: u8; fn g(&self) { h() } fn i(); m!(x); }\nmacro_rules! n { () => {} }\na::o! { p q }\nconst _: () = { impl T for u8 { fn g(&self) { h() } } };\nimpl !Send for X {}",
    );
    let ItemKind::Trait(item) = &items[0].kind else { panic!("a trait") };
    assert_eq!((item.supers.len(), item.items.len()), (1, 5));
    assert!(
        matches!(&item.items[0].kind, ItemKind::TypeAlias { bounds, ty: Some(_), .. } if bounds.len() == 1)
    );
    assert!(matches!(&items[1].kind, ItemKind::MacroRules(text) if &*text.text == " () => {} "));
    assert!(
        matches!(&items[2].kind, ItemKind::MacroCall { args, .. } if &*args.text == " p q " && args.pos == Pos::new(3, 7))
    );
    assert!(
        matches!(&items[3].kind, ItemKind::Mod(Some(inner)) if inner.len() == 1 && items[3].name.is_empty())
    );
    assert_eq!(items.len(), 4);
}

fn shown(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.name.as_str()).collect()
}

#[test]
fn conditions() {
    let text = "#[cfg(feature = \"on\")] struct A; #[cfg(not(feature = \"on\"))] struct B; #[cfg(custom)] struct C;\n#[cfg(test)] mod d {} #[cfg(not(test))] struct E; #[cfg(all(test, feature = \"off\"))] struct F;\n#[cfg_attr(feature = \"on\", derive(X))] #[cfg_attr(feature = \"off\", derive(Y), serde(z))] struct G { #[cfg(feature = \"off\")] h: u8 }";
    let env = CfgEnv { features: vec!["on".to_owned()], test: Some(false), ..CfgEnv::default() };
    let lowered = lower_with(text, &env).items;
    assert_eq!(shown(&lowered), ["A", "C", "d", "E", "G"]);
    assert!(only_for_tests(&lowered[2].attrs, &env) && !only_for_tests(&lowered[1].attrs, &env));
    let ItemKind::Struct(_, fields) = &lowered[4].kind else { panic!("a struct") };
    assert!(fields.list().is_empty());
    let attrs: Vec<_> = lowered[4].attrs.iter().map(|attr| &*attr.args).collect();
    assert_eq!(attrs, ["X"]);
}

#[test]
fn ours_are_read_whatever_the_condition() {
    let item = one(
        "#[cfg_attr(any(), derive(Pii, Debug), pii(subject = \"customer\"), other)] struct S { #[cfg_attr(any(), cfg_attr(any(), pii(email)))] a: u8 }",
    );
    let attrs: Vec<_> =
        item.attrs.iter().map(|attr| (attr.path.segments[0].name.as_str(), &*attr.args)).collect();
    assert_eq!(attrs, [("derive", "Pii"), ("pii", "subject = \"customer\"")]);
    let ItemKind::Struct(_, fields) = &item.kind else { panic!("a struct") };
    assert_eq!(&*fields.list()[0].attrs[0].args, "email");
    assert_eq!(fields.list()[0].attrs[0].args_pos, Pos::new(1, 122));
}

#[test]
fn every_prefix_is_lowered() {
    let text = "#![a]\n#[cfg_attr(x, pii(e))] pub struct S<'a, T: A = B, const N: usize = 3>(#[pii(f)] pub T, r#u) where T: C;\nimpl<T> D<{ 1 }> for S<T> { fn f(&mut self, (a, b): (u8, u8)) -> impl X + use<T> { fn g() {} 1 } const H: u8 = { 2 }; type I = J; }\nmacro_rules! m { ($x:expr) => { $x } }\nm!{ 1 }\npub use a::{b as _, c::*};\nfn k();\nextern crate l as o;\nunion U { a: u8 }\n";
    let cfg = CfgEnv::default();
    for end in 0..=text.len() {
        let lines = LineIndex::new(&text[..end]);
        let syntax = parse::file(&text[..end], &lines, FileId(0), parse::Blank::Bodies);
        file(&syntax, &text[..end], &lines, FileId(0), &cfg, true);
    }
}

/// Compares, for every file below `$PIILINT_CORPUS`, the items with bodies blanked to those without, and prints how
/// fast both are: `PIILINT_CORPUS=~/.cargo/registry/src cargo test --release --lib corpus -- --ignored --nocapture`.
#[test]
#[ignore = "reads a folder of the machine"]
fn corpus() {
    let Ok(root) = std::env::var("PIILINT_CORPUS") else { return };
    parse::with_big_stack(|| {
        let files =
            crate::load::FileSource::files_below(&crate::load::DiskFiles, std::path::Path::new(&root), "rs");
        let cfg = CfgEnv::default();
        let (mut bytes, mut lines_read, mut failed) = (0_usize, 0_usize, 0_usize);
        let mut times = [std::time::Duration::ZERO; 3];
        for path in &files {
            let Ok(text) = std::fs::read_to_string(path) else { continue };
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            bytes += text.len();
            lines_read += text.matches('\n').count();
            let start = std::time::Instant::now();
            let lines = LineIndex::new(text);
            let scanned = parse::file(text, &lines, FileId(0), parse::Blank::Bodies);
            times[0] += start.elapsed();
            let blanked = file(&scanned, text, &lines, FileId(0), &cfg, true);
            drop(scanned.parts);
            parse::forget_spans();
            times[1] += start.elapsed();
            let start = std::time::Instant::now();
            let whole = parse::file(text, &lines, FileId(0), parse::Blank::Nothing);
            times[2] += start.elapsed();
            let full = file(&whole, text, &lines, FileId(0), &cfg, true);
            if scanned.errors.is_empty() && whole.errors.is_empty() {
                assert_eq!(format!("{blanked:?}"), format!("{full:?}"), "{}", path.display());
            } else if scanned.errors != whole.errors {
                failed += 1;
                println!("{}: {:?} / {:?}", path.display(), scanned.errors.first(), whole.errors.first());
            }
            drop(whole.parts);
            parse::forget_spans();
        }
        println!("{} files, {lines_read} lines, {bytes} bytes, {failed} that differ", files.len());
        println!("blanked {:?}, with lowering {:?}, whole {:?}", times[0], times[1], times[2]);
    });
}

/// How fast the scanner alone is.
#[test]
#[ignore = "reads a folder of the machine"]
fn corpus_scan() {
    let Ok(root) = std::env::var("PIILINT_CORPUS") else { return };
    let files =
        crate::load::FileSource::files_below(&crate::load::DiskFiles, std::path::Path::new(&root), "rs");
    let texts: Vec<String> = files.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let start = std::time::Instant::now();
    let kept: usize = texts.iter().map(|text| parse::scan(text, parse::Blank::Bodies).blanked.len()).sum();
    let time = start.elapsed();
    println!("{bytes} bytes ({kept} kept) in {time:?}: {} MB/s", bytes as u128 / time.as_micros().max(1));
}
