//! Types as the compiler and we write them, read into one form.
//!
//! The compiler has two hands: how `-Zunpretty=thir-flat` writes types (`&'{erased} mut std::vec::Vec<T/#0,
//! std::alloc::Global>`, `Closure(DefId(..), [..])`) and how `-Zunpretty=mir` does (`{closure@src/lib.rs:5:30: 5:33}`).
//! Ours is near enough to be read by the same reader. Lifetimes are dropped here; the lengths of arrays and the values of
//! constants are read and not compared.

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    /// Not known, of ours; something that this reader does not know, of theirs.
    Unknown,
    /// A struct, enum, union or primitive with its arguments.
    Name(String, Vec<Tree>),
    /// A parameter.
    Param(String),
    Ref(bool, Box<Tree>),
    Ptr(Box<Tree>),
    Tuple(Vec<Tree>),
    Slice(Box<Tree>),
    Array(Box<Tree>),
    /// A function pointer.
    Fn(Vec<Tree>, Box<Tree>),
    /// A function as a value.
    Item(String),
    /// Parameters and result, where they are written.
    Closure(Option<(Vec<Tree>, Box<Tree>)>),
    /// What an async block or function makes; its output, where it is written.
    Future(Option<Box<Tree>>),
    Dyn(Vec<Bound>),
    /// `impl Trait`; the bounds, where they are written.
    Opaque(Vec<Bound>),
    /// `<T as Trait>::Name`: the type and the name.
    Assoc(Box<Tree>, String),
    Never,
    /// A constant among the arguments.
    Const,
}

/// A trait with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    pub(crate) name: String,
    pub(crate) args: Vec<Tree>,
    pub(crate) bindings: Vec<(String, Tree)>,
}

/// What a call calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Callee {
    /// Whose function it is.
    pub(crate) owner: Owner,
    pub(crate) name: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// `<Type as Trait>`.
    Trait(Tree, Bound),
    /// `<Type>`, `core::slice::<impl [T]>`.
    Type(Tree),
    /// `std::vec::Vec::<T>`, `std::mem`: a type or a module, without its last part; only the compiler leaves that open.
    Path(Tree),
}

/// Reads a type.
pub(crate) fn tree(text: &str) -> Tree {
    Reader { rest: text }.ty()
}

/// Reads a function's path.
pub(crate) fn callee(text: &str) -> Option<Callee> {
    let mut parts = segments(text);
    if parts.last().is_some_and(|last| last.starts_with('<')) && parts.len() > 1 {
        parts.pop();
    }
    let name = parts.pop()?.to_owned();
    let first = *parts.first()?;
    let inside =
        |part: &str| part.strip_prefix('<').and_then(|part| part.strip_suffix('>')).map(str::to_owned);
    let owner = match parts[..] {
        [only] if only.starts_with('<') => {
            let inside = inside(first)?;
            match split_as(&inside) {
                Some((ty, tr)) => Owner::Trait(tree(ty), Reader { rest: tr }.bound()?),
                None => Owner::Type(tree(&inside)),
            }
        }
        [.., last] if last.starts_with("<impl ") => Owner::Type(tree(inside(last)?.strip_prefix("impl ")?)),
        // A function in a function of an impl.
        [first, ..] if first.starts_with('<') => Owner::Path(Tree::Name(parts.join("::"), Vec::new())),
        _ => Owner::Path(tree(&parts.join("::").replace("::<", "<"))),
    };
    Some(Callee { owner, name })
}

/// The parts of a path between `::`, as far as these do not stand in brackets.
fn segments(text: &str) -> Vec<&str> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for at in outside_brackets(text).filter(|at| text[*at..].starts_with("::")) {
        parts.push(&text[from..at]);
        from = at + 2;
    }
    parts.push(&text[from..]);
    parts
}

fn split_as(text: &str) -> Option<(&str, &str)> {
    let at = outside_brackets(text).filter(|at| text[*at..].starts_with(" as ")).last()?;
    Some((&text[..at], &text[at + 4..]))
}

/// The bytes that stand in no brackets.
fn outside_brackets(text: &str) -> impl Iterator<Item = usize> {
    let (mut depth, mut before) = (0i32, ' ');
    text.char_indices().filter_map(move |(at, char)| {
        match char {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if before == '-' => {}
            '>' | ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        before = char;
        (depth == 0).then_some(at)
    })
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Everything up to the bracket that closes the one that was eaten.
    fn skip_to_close(&mut self) -> &'t str {
        let (mut depth, mut before) = (1, ' ');
        for (at, char) in self.rest.char_indices() {
            match char {
                '<' | '(' | '[' | '{' => depth += 1,
                '>' if before == '-' => {}
                '>' | ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            before = char;
            if depth == 0 {
                let inside = &self.rest[..at];
                self.rest = &self.rest[at + char.len_utf8()..];
                return inside;
            }
        }
        std::mem::take(&mut self.rest)
    }

    /// `'a`, `'{erased}`, `'^0.Named(..)`.
    fn lifetime(&mut self) -> bool {
        if !self.eat("'") {
            return false;
        }
        if self.eat("{") {
            self.skip_to_close();
            return true;
        }
        let end = self.rest.find(|char: char| !(char.is_alphanumeric() || "_^.#?".contains(char)));
        self.rest = &self.rest[end.unwrap_or(self.rest.len())..];
        if self.rest.starts_with('(') {
            self.eat("(");
            self.skip_to_close();
        }
        true
    }

    fn list(&mut self, close: &str) -> Vec<Tree> {
        let mut list = Vec::new();
        while !self.eat(close) && !self.rest.is_empty() {
            if !self.lifetime() {
                list.push(self.ty());
            }
            self.eat(",");
        }
        list
    }

    fn ty(&mut self) -> Tree {
        if self.eat("for<") {
            self.skip_to_close();
        }
        if self.eat("&") {
            self.lifetime();
            let mutable = self.eat("mut ");
            return Tree::Ref(mutable, self.ty().into());
        }
        if self.eat("*const ") || self.eat("*mut ") {
            return Tree::Ptr(self.ty().into());
        }
        if self.eat("!") {
            return Tree::Never;
        }
        if self.eat("(") {
            return self.tuple();
        }
        if self.eat("[") {
            let inner = self.ty();
            let is_array = self.eat(";");
            self.skip_to_close();
            return if is_array { Tree::Array(inner.into()) } else { Tree::Slice(inner.into()) };
        }
        if self.eat("{") {
            return written_in_braces(self.skip_to_close());
        }
        if self.eat("<") {
            return self.assoc();
        }
        if self.eat("Binder {") {
            self.eat("value:");
            let inner = self.ty();
            self.skip_to_close();
            return inner;
        }
        self.words()
    }

    /// `(A, B)`, `(A,)`, and `(dyn A + B)`.
    fn tuple(&mut self) -> Tree {
        let mut parts = Vec::new();
        let mut is_tuple = false;
        while !self.eat(")") && !self.rest.is_empty() {
            parts.push(self.ty());
            if !self.eat(",") {
                self.eat(")");
                is_tuple |= parts.len() > 1;
                break;
            }
            is_tuple = true;
        }
        match parts.pop() {
            Some(only) if !is_tuple && parts.is_empty() => only,
            last => {
                parts.extend(last);
                Tree::Tuple(parts)
            }
        }
    }

    /// `<T as Trait>::Name`, behind the `<`.
    fn assoc(&mut self) -> Tree {
        let inside = self.skip_to_close();
        let ty = split_as(inside).map_or(inside, |(ty, _)| ty);
        self.eat("::");
        let path = self.path();
        // An item in a function of an impl, which has a place and no type before it.
        if path.contains("::") { Tree::Name(path, Vec::new()) } else { Tree::Assoc(tree(ty).into(), path) }
    }

    fn words(&mut self) -> Tree {
        if self.eat("dyn [") {
            return self.debugged_dyn();
        }
        if self.eat("dyn ") {
            return Tree::Dyn(self.bounds());
        }
        if self.eat("impl ") {
            let bounds = self.bounds();
            // Of a parameter that is written so; ours has a number for a name.
            return if self.eat("/#") { self.parameter("impl") } else { Tree::Opaque(bounds) };
        }
        while self.eat("unsafe ") || self.eat("extern ") || self.eat("\"") {
            if self.rest.starts_with(|char: char| char.is_uppercase())
                && let Some(end) = self.rest.find('"')
            {
                self.rest = &self.rest[end + 1..];
            }
        }
        if self.eat("fn(") {
            let (params, ret) = self.signature();
            if self.eat("{") {
                return Tree::Item(self.skip_to_close().to_owned());
            }
            return Tree::Fn(params, ret);
        }
        if self.eat("closure(") {
            return Tree::Closure(Some(self.signature()));
        }
        for known in ["Closure(", "CoroutineClosure(", "Coroutine(", "FnDef(", "Alias("] {
            if self.eat(known) {
                return debugged(known, self.skip_to_close());
            }
        }
        if self.eat("fn ") {
            return Tree::Item(self.path());
        }
        let path = self.path();
        if path == "_" {
            return Tree::Unknown;
        }
        if self.eat("/#") {
            return self.parameter(path.split('#').next().unwrap_or_default());
        }
        if path.starts_with(|char: char| char.is_ascii_digit()) || path == "true" || path == "false" {
            return Tree::Const;
        }
        if path.is_empty() {
            // Nothing that is known here; the reader must move on.
            let next = self.rest.chars().next().map_or(0, char::len_utf8);
            self.rest = &self.rest[next..];
            return Tree::Unknown;
        }
        let args = if self.eat("<") { self.list(">") } else { Vec::new() };
        Tree::Name(path, args)
    }

    fn parameter(&mut self, name: &str) -> Tree {
        self.path();
        Tree::Param(name.to_owned())
    }

    /// `a::b::C`, `{impl#0}` among them.
    fn path(&mut self) -> String {
        self.rest = self.rest.trim_start();
        let mut end = 0;
        while let Some(char) = self.rest[end..].chars().next() {
            let is_part = char.is_alphanumeric() || char == '_' || char == '#';
            if is_part {
                end += char.len_utf8();
            } else if self.rest[end..].starts_with("::<impl ") {
                let mut inside = Reader { rest: &self.rest[end + 3..] };
                inside.skip_to_close();
                end = self.rest.len() - inside.rest.len();
            } else if let Some(inside) = self.rest[end..].strip_prefix("::{") {
                // `::{closure#0}`: an item of a body.
                end += 3 + inside.find('}').map_or(inside.len(), |at| at + 1);
            } else if self.rest[end..].starts_with("::") && !self.rest[end..].starts_with("::<") {
                end += 2;
            } else {
                break;
            }
        }
        let path = self.rest[..end].replace("r#", "");
        self.rest = &self.rest[end..];
        path
    }

    fn signature(&mut self) -> (Vec<Tree>, Box<Tree>) {
        let params = self.list(")");
        let ret = if self.eat("->") { self.ty() } else { Tree::Tuple(Vec::new()) };
        (params, ret.into())
    }

    /// `A<T> + B + 'a`.
    fn bounds(&mut self) -> Vec<Bound> {
        let mut bounds = Vec::new();
        loop {
            if self.eat("for<") {
                self.skip_to_close();
            }
            let in_brackets = self.eat("(");
            self.eat("?");
            if !self.lifetime() {
                bounds.extend(self.bound());
            }
            if in_brackets {
                self.eat(")");
            }
            if !self.eat("+") {
                break;
            }
        }
        bounds.retain(|bound| !is_marker(&bound.name));
        bounds
    }

    fn bound(&mut self) -> Option<Bound> {
        let name = self.path();
        if name.is_empty() {
            return None;
        }
        let mut bound = Bound { name, args: Vec::new(), bindings: Vec::new() };
        if self.eat("(") {
            let (params, ret) = self.signature();
            bound.args.push(Tree::Tuple(params));
            bound.bindings.push(("Output".to_owned(), *ret));
        } else if self.eat("<") {
            while !self.eat(">") && !self.rest.is_empty() {
                self.argument(&mut bound);
                self.eat(",");
            }
        }
        Some(bound)
    }

    fn argument(&mut self, bound: &mut Bound) {
        if self.lifetime() {
            return;
        }
        let before = self.rest;
        let name = self.path();
        if !name.is_empty() && self.eat("=") {
            let ty = self.ty();
            bound.bindings.push((name, ty));
        } else {
            self.rest = before;
            bound.args.push(self.ty());
        }
    }

    /// `dyn [Binder { value: Trait(A<T>), .. }, ..] + 'a`, behind the `[`.
    fn debugged_dyn(&mut self) -> Tree {
        let inside = self.skip_to_close();
        if self.eat("+") {
            self.lifetime();
        }
        let mut bounds: Vec<Bound> = Vec::new();
        let mut rest = inside;
        while let Some(at) = rest.find("value: ") {
            rest = &rest[at + "value: ".len()..];
            let mut reader = Reader { rest };
            if reader.eat("Trait(") {
                bounds.extend(reader.bound());
            } else if reader.eat("Projection(") {
                let text = reader.skip_to_close();
                if let (Some(name), Some((_, ty))) = (named(text), text.rsplit_once("Term::Ty(")) {
                    let ty = Reader { rest: ty }.ty();
                    if let Some(bound) = bounds.last_mut() {
                        bound.bindings.push((name, ty));
                    }
                }
            }
            rest = reader.rest;
        }
        bounds.retain(|bound| !is_marker(&bound.name));
        Tree::Dyn(bounds)
    }
}

/// Traits that say nothing of what can be called; we do not keep them.
fn is_marker(name: &str) -> bool {
    let name = name.rsplit("::").next().unwrap_or(name);
    ["Send", "Sync", "Unpin", "Sized", "UnwindSafe", "RefUnwindSafe", "Copy", "Freeze"].contains(&name)
}

/// The last name of the definition that a text speaks of (`def_id: DefId(2:4305 ~ core[c1f1]::ops::Fn::Output)`).
fn named(text: &str) -> Option<String> {
    let (_, path) = text.split_once(" ~ ")?;
    let end = path.find([')', ',']).unwrap_or(path.len());
    Some(path[..end].rsplit("::").next()?.to_owned())
}

/// `Closure(..)` and the like, by what stands in the brackets.
fn debugged(what: &str, inside: &str) -> Tree {
    let args = || inside.find('[').and_then(|_| arguments(inside));
    match what {
        "FnDef(" => Tree::Item(definition(inside).unwrap_or_default()),
        "Alias(" if inside.trim_start().starts_with("Projection") => {
            let list = inside.split_once("args: [").map(|(_, rest)| Reader { rest }.list("]"));
            let first = list.and_then(|list| list.into_iter().next()).unwrap_or(Tree::Unknown);
            let name = inside.rsplit_once("def_id: ").and_then(|(_, rest)| named(rest));
            Tree::Assoc(first.into(), name.unwrap_or_default())
        }
        "Alias(" => Tree::Opaque(Vec::new()),
        "Coroutine(" => {
            // .., yielded, returned, captured.
            let output = args().and_then(|args| args.into_iter().rev().nth(1));
            Tree::Future(output.map(Box::new))
        }
        "Closure(" => Tree::Closure(args().and_then(|args| match args.into_iter().rev().nth(1) {
            Some(Tree::Fn(params, ret)) => {
                let params = params.into_iter().flat_map(|param| match param {
                    Tree::Tuple(parts) => parts,
                    other => vec![other],
                });
                Some((params.collect(), ret))
            }
            _ => None,
        })),
        _ => Tree::Closure(None),
    }
}

/// The arguments behind the `DefId(..)`.
fn arguments(inside: &str) -> Option<Vec<Tree>> {
    let mut reader = Reader { rest: inside };
    if !reader.eat("DefId(") {
        return None;
    }
    reader.skip_to_close();
    reader.eat(",");
    reader.eat("[").then(|| reader.list("]"))
}

fn definition(inside: &str) -> Option<String> {
    let (_, path) = inside.split_once(" ~ ")?;
    Some(path.split(')').next()?.to_owned())
}

/// `{closure@..}`, `{async block@..}`, `{async fn body of ..}`.
fn written_in_braces(inside: &str) -> Tree {
    if inside.starts_with("closure") || inside.starts_with("async closure@") {
        Tree::Closure(None)
    } else if inside.starts_with("async") {
        Tree::Future(None)
    } else if inside.starts_with("const") {
        Tree::Const
    } else {
        Tree::Unknown
    }
}

#[test]
fn both_hands_are_read() {
    let vec = |of: Tree| Tree::Name("std::vec::Vec".to_owned(), vec![of]);
    let name = |name: &str| Tree::Name(name.to_owned(), Vec::new());
    let param = |name: &str| Tree::Param(name.to_owned());
    assert_eq!(tree("&'{erased} mut std::vec::Vec<T/#1>"), Tree::Ref(true, vec(param("T")).into()));
    assert_eq!(tree("(u8, [T/#; _])"), Tree::Tuple(vec![name("u8"), Tree::Array(param("T").into())]));
    let closure = "Closure(DefId(0:8 ~ a[385e]::{impl#0}::first::{closure#0}), ['{erased}, T/#1, i16, \
                   Binder { value: extern \"RustCall\" fn((&'{erased} T/#1,)) -> T/#1, bound_vars: [] }, ()])";
    assert_eq!(tree(closure), tree("closure(&T/#) -> T/#"));
    let coroutine =
        "Coroutine(DefId(0:2 ~ b[8f53]::g::{closure#0}), [U/#1, (), std::future::ResumeTy, (), u8, ()])";
    assert_eq!(tree(coroutine), Tree::Future(Some(name("u8").into())));
    let hidden = "dyn [Binder { value: Trait(std::ops::Fn<(u8,)>), bound_vars: [] }, Binder { value: \
                  Projection(ExistentialProjection { def_id: DefId(2:4305 ~ core[c1f1]::ops::function::FnOnce::Output), \
                  args: [(u8,)], term: Term::Ty(bool), .. }), bound_vars: [] }, Binder { value: AutoTrait(DefId(2:3 ~ \
                  core[c1f1]::marker::Send)), bound_vars: [] }] + '{erased}";
    assert_eq!(tree(hidden), tree("dyn std::ops::Fn(u8) -> bool + std::marker::Send"));
    let assoc = "Alias(Projection, AliasTy { args: [T/#0], def_id: DefId(0:5 ~ b[8f53]::Tr::Out), .. })";
    assert_eq!(tree(assoc), tree("<T/# as b::Tr>::Out"));
    assert_eq!(tree("Result<(), std::string::String>"), tree("Result<(),std::string::String>"));
}

#[test]
fn calls_are_read() {
    let read = |text: &str| callee(text).expect("it is one");
    assert_eq!(read("std::vec::Vec::<u8>::push").owner, Owner::Path(tree("std::vec::Vec<u8>")));
    assert_eq!(read("core::slice::<impl [T]>::iter").owner, Owner::Type(tree("[T]")));
    let call = read("<std::slice::Iter<'_, &T> as std::iter::Iterator>::map::<T, {closure@a.rs:5:61: 5:64}>");
    assert_eq!(call.name, "map");
    assert!(matches!(call.owner, Owner::Trait(Tree::Name(..), Bound { .. })), "{call:?}");
    assert_eq!(read("std::mem::take::<for<'a> fn(&'a u8) -> u8>").owner, Owner::Path(tree("std::mem")));
}
