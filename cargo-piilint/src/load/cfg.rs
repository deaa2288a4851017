//! `#[cfg(..)]` with three answers: yes, no, and not known.
//!
//! Features and the target are known; flags that a build script or `RUSTFLAGS` sets are not, and a body behind
//! such a flag keeps all its branches. The structure (`all`, `any`, `not`) is parsed here, with a bound on depth,
//! because source files are not trusted; what a `target_*` predicate means for a target is `cfg-expr`'s table.

use std::sync::Arc;

use cfg_expr::targets::{self, TargetInfo};
use cfg_expr::{Expression, Predicate};

use super::version::Version;

/// Deeper nesting than this is answered with "not known".
const MAX_DEPTH: usize = 64;

/// Flags that no ordinary build sets: tools and testing harnesses set them for themselves.
const NEVER_SET: &[&str] = &[
    "clippy",
    "doc",
    "docsrs",
    "doctest",
    "fuzzing",
    "kani",
    "loom",
    "miri",
    "rust_analyzer",
    "rustdoc",
    "rustfmt",
];

/// The target of a run.
#[derive(Clone, Debug)]
pub struct CfgTarget {
    /// The triple, as given to `--target` or found for this machine.
    pub triple: String,
    info: Option<&'static TargetInfo>,
}

impl CfgTarget {
    /// A target by triple. A custom target is accepted, and its `target_*` predicates are not known.
    pub fn new(triple: &str) -> CfgTarget {
        CfgTarget { triple: triple.to_owned(), info: targets::get_builtin_target_by_triple(triple) }
    }

    /// The target that this program was compiled for.
    pub fn host() -> CfgTarget {
        CfgTarget::new(&host_triple())
    }

    /// Whether the target is in the table.
    pub fn is_known(&self) -> bool {
        self.info.is_some()
    }
}

impl Default for CfgTarget {
    fn default() -> CfgTarget {
        CfgTarget::host()
    }
}

/// The triple of the machine, from what the compiler told this program about itself: no process is started.
fn host_triple() -> String {
    let (arch, os) = (std::env::consts::ARCH, std::env::consts::OS);
    let env = if cfg!(target_env = "gnu") {
        "gnu"
    } else if cfg!(target_env = "musl") {
        "musl"
    } else if cfg!(target_env = "msvc") {
        "msvc"
    } else {
        ""
    };
    let width = u8::try_from(usize::BITS).unwrap_or(64);
    let fits = |t: &&TargetInfo| {
        t.triple.as_str().split('-').next() == Some(arch)
            && t.os.as_ref().map(targets::Os::as_str) == Some(os)
            && t.env.as_ref().map_or("", targets::Env::as_str) == env
            && t.pointer_width == width
    };
    // Exotic vendors share arch, os and env with the ordinary target, and some call themselves "unknown" in the
    // table: only the triple tells.
    let ordinary =
        |t: &&TargetInfo| matches!(t.triple.as_str().split('-').nth(1), Some("unknown" | "pc" | "apple"));
    let all = targets::ALL_BUILTINS.iter().filter(fits);
    all.clone()
        .find(ordinary)
        .or_else(|| all.clone().next())
        .map_or_else(|| format!("{arch}-unknown-{os}"), |t| t.triple.as_str().to_owned())
}

/// What `cfg` predicates are evaluated against: one crate's features, and the target of the run.
#[derive(Clone, Debug, Default)]
pub struct CfgEnv {
    /// The target.
    pub target: Arc<CfgTarget>,
    /// The enabled features of the package, sorted.
    pub features: Vec<String>,
    /// `cfg(test)`.
    pub test: Option<bool>,
    /// `cfg(proc_macro)`.
    pub proc_macro: bool,
    /// Of a model: the versions of its crate that the program uses; none are known where the crate is not there. What
    /// `version("0.8")` asks in a model: whether they are this one or newer. Nobody knows where they disagree.
    pub versions: Option<Vec<Version>>,
}

impl CfgEnv {
    /// Evaluates what stands inside `cfg(..)`; `None` is "not known".
    pub fn eval(&self, expr: &str) -> Option<bool> {
        self.eval_parsed(&CfgExpr::parse(expr))
    }

    /// Evaluates a parsed expression.
    pub fn eval_parsed(&self, expr: &CfgExpr) -> Option<bool> {
        match expr {
            CfgExpr::Known(value) => Some(*value),
            CfgExpr::Unknown => None,
            CfgExpr::Not(inner) => self.eval_parsed(inner).map(|b| !b),
            CfgExpr::All(list) => self.fold(list, false),
            CfgExpr::Any(list) => self.fold(list, true),
            CfgExpr::Flag(name) => self.flag(name),
            CfgExpr::KeyValue(key, value) => self.key_value(key, value),
            CfgExpr::Since(version) => self.since(version),
        }
    }

    /// `any` ends at the first true and `all` at the first false, whatever the unknown ones would say.
    fn fold(&self, list: &[CfgExpr], ends_at: bool) -> Option<bool> {
        let mut result = Some(!ends_at);
        for expr in list {
            match self.eval_parsed(expr) {
                Some(b) if b == ends_at => return Some(ends_at),
                Some(_) => {}
                None => result = None,
            }
        }
        result
    }

    fn flag(&self, name: &str) -> Option<bool> {
        match name {
            "test" => self.test,
            "debug_assertions" | "overflow_checks" => Some(true),
            "proc_macro" => Some(self.proc_macro),
            "unix" | "windows" => self.target_predicate(name),
            _ if NEVER_SET.contains(&name) => Some(false),
            _ => None,
        }
    }

    fn key_value(&self, key: &str, value: &str) -> Option<bool> {
        match key {
            "feature" => Some(self.features.binary_search_by(|f| f.as_str().cmp(value)).is_ok()),
            "target_feature" | "target_thread_local" => None,
            _ if key.starts_with("target_") || key == "panic" => {
                // A quote inside the value cannot name anything in the table.
                (!value.contains(['"', '\\']))
                    .then(|| self.target_predicate(&format!("{key} = \"{value}\"")))?
            }
            _ => None,
        }
    }

    /// Whether the versions in use are this one or newer; the newest is meant where none is known.
    fn since(&self, first: &Version) -> Option<bool> {
        let mut answers = self.versions.as_ref()?.iter().map(|version| version >= first);
        let answer = answers.next().unwrap_or(true);
        answers.all(|other| other == answer).then_some(answer)
    }

    /// One `target_*` predicate, by `cfg-expr`'s table.
    fn target_predicate(&self, text: &str) -> Option<bool> {
        let info = self.target.info?;
        let parsed = Expression::parse(text).ok()?;
        let Some(Predicate::Target(predicate)) = parsed.predicates().next() else { return None };
        Some(predicate.matches(info))
    }
}

/// What stands inside a `cfg(..)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CfgExpr {
    /// `all(a, b)`
    All(Vec<CfgExpr>),
    /// `any(a, b)`
    Any(Vec<CfgExpr>),
    /// `not(a)`
    Not(Box<CfgExpr>),
    /// `unix`
    Flag(String),
    /// `feature = "full"`
    KeyValue(String, String),
    /// `true` and `false`
    Known(bool),
    /// `version("0.8")`, which is the library's in a model and the compiler's elsewhere
    Since(Version),
    /// Anything else: `accessible(..)`, what does not parse.
    Unknown,
}

impl CfgExpr {
    /// Parses with or without `cfg(..)` around. Never fails: what is not understood is [`CfgExpr::Unknown`].
    pub fn parse(text: &str) -> CfgExpr {
        let text = text.trim();
        let inner =
            text.strip_prefix("cfg").and_then(|t| t.trim_start().strip_prefix('(')?.strip_suffix(')'));
        let mut parser = Parser { rest: inner.unwrap_or(text) };
        let expr = parser.expr(0);
        parser.skip_space();
        parser.eat(',');
        match expr {
            Some(expr) if parser.at_end() => expr,
            _ => CfgExpr::Unknown,
        }
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    /// `None`: from here on the text makes no sense.
    fn expr(&mut self, depth: usize) -> Option<CfgExpr> {
        if depth > MAX_DEPTH {
            return None;
        }
        let name = self.ident()?;
        if self.eat('(') {
            return self.call(name, depth);
        }
        if self.eat('=') {
            return Some(CfgExpr::KeyValue(name.to_owned(), self.string()?));
        }
        Some(match name {
            "true" => CfgExpr::Known(true),
            "false" => CfgExpr::Known(false),
            _ => CfgExpr::Flag(name.to_owned()),
        })
    }

    fn call(&mut self, name: &str, depth: usize) -> Option<CfgExpr> {
        if name == "version" {
            let version = Version::parse(&self.string()?);
            return self.eat(')').then(|| version.map_or(CfgExpr::Unknown, CfgExpr::Since));
        }
        if !matches!(name, "all" | "any" | "not") {
            return self.skip_to_close().then_some(CfgExpr::Unknown);
        }
        let mut list = Vec::new();
        while !self.eat(')') {
            list.push(self.expr(depth + 1)?);
            if !self.eat(',') {
                if self.eat(')') {
                    break;
                }
                return None;
            }
        }
        Some(match name {
            "all" => CfgExpr::All(list),
            "any" => CfgExpr::Any(list),
            _ if list.len() == 1 => CfgExpr::Not(Box::new(list.remove(0))),
            _ => CfgExpr::Unknown,
        })
    }

    /// After the `(` of a predicate that is not understood: to behind its `)`.
    fn skip_to_close(&mut self) -> bool {
        let mut depth = 1usize;
        for (at, c) in self.rest.char_indices() {
            depth = match c {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => depth,
            };
            if depth == 0 {
                self.rest = &self.rest[at + 1..];
                return true;
            }
        }
        false
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn at_end(&mut self) -> bool {
        self.skip_space();
        self.rest.is_empty()
    }

    fn eat(&mut self, c: char) -> bool {
        self.skip_space();
        self.rest.strip_prefix(c).map(|rest| self.rest = rest).is_some()
    }

    fn ident(&mut self) -> Option<&'a str> {
        self.skip_space();
        self.rest = self.rest.strip_prefix("r#").unwrap_or(self.rest);
        let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }

    /// A string literal, plain or raw; escapes do not occur in names of features and targets.
    fn string(&mut self) -> Option<String> {
        self.skip_space();
        let hashes = match self.rest.strip_prefix('r') {
            Some(raw) => raw.len() - raw.trim_start_matches('#').len(),
            None => 0,
        };
        let open = self.rest.find('"')?;
        if open != if self.rest.starts_with('r') { hashes + 1 } else { 0 } {
            return None;
        }
        let close = format!("\"{}", "#".repeat(hashes));
        let body = &self.rest[open + 1..];
        let end = body.find(&close)?;
        self.rest = &body[end + close.len()..];
        Some(body[..end].to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(features: &[&str]) -> CfgEnv {
        CfgEnv {
            target: Arc::new(CfgTarget::new("x86_64-unknown-linux-gnu")),
            features: features.iter().map(ToString::to_string).collect(),
            test: Some(false),
            proc_macro: false,
            versions: None,
        }
    }

    #[test]
    fn models_ask_for_the_version_of_their_crate() {
        let of = |versions: &[&str]| {
            let versions = versions.iter().filter_map(|text| Version::parse(text)).collect();
            CfgEnv { versions: Some(versions), ..env(&[]) }
        };
        for (versions, expr, expected) in [
            (&["0.7.9"][..], "version(\"0.7\")", Some(true)),
            (&["0.7.9"], "version(\"0.8\")", Some(false)),
            (&["0.7.9"], "all(version(\"0.7\"), not(version(\"0.8\")))", Some(true)),
            (&["0.7.9", "0.8.1"], "version(\"0.8\")", None),
            (&["0.7.9", "0.8.1"], "version(\"0.7\")", Some(true)),
            (&[], "version(\"0.8\")", Some(true)),
            (&["0.8.0"], "version(\"x\")", None),
        ] {
            assert_eq!(of(versions).eval(expr), expected, "{versions:?} {expr}");
        }
    }

    #[test]
    fn what_is_known_is_answered() {
        let env = env(&["a", "full"]);
        for (expr, expected) in [
            ("feature = \"full\"", Some(true)),
            ("feature=\"none\"", Some(false)),
            ("cfg(feature = \"a\")", Some(true)),
            ("all (unix , not (windows) ,)", Some(true)),
            ("target_os = \"linux\"", Some(true)),
            ("target_pointer_width = \"32\"", Some(false)),
            ("target_has_atomic = \"64\"", Some(true)),
            ("panic = \"unwind\"", Some(true)),
            ("test", Some(false)),
            ("debug_assertions", Some(true)),
            ("docsrs", Some(false)),
            ("any()", Some(false)),
            ("all()", Some(true)),
            ("true", Some(true)),
            ("not(false)", Some(true)),
            ("feature = r#\"full\"#", Some(true)),
        ] {
            assert_eq!(env.eval(expr), expected, "{expr}");
        }
    }

    #[test]
    fn what_is_not_known_stays_unknown_unless_it_cannot_matter() {
        let env = env(&[]);
        for (expr, expected) in [
            ("tokio_unstable", None),
            ("not(tokio_unstable)", None),
            ("any(tokio_unstable, unix)", Some(true)),
            ("all(tokio_unstable, windows)", Some(false)),
            ("all(tokio_unstable, unix)", None),
            ("version(\"1.80\")", None),
            ("any(unix, accessible(std::mem::x))", Some(true)),
            ("target_feature = \"avx2\"", None),
            ("not(a, b)", None),
            ("", None),
            ("feature", None),
            ("all(unix", None),
            ("unix windows", None),
            ("feature = \"unclosed", None),
            ("target_os = \"li\\\"nux\"", None),
        ] {
            assert_eq!(env.eval(expr), expected, "{expr}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let deep = format!("{}unix{}", "not(".repeat(10_000), ")".repeat(10_000));
        assert_eq!(env(&[]).eval(&deep), None);
        let wide = format!("any({})", "any(windows),".repeat(1_000));
        assert_eq!(env(&[]).eval(&wide), Some(false));
    }

    #[test]
    fn the_host_is_in_the_table() {
        let host = CfgTarget::host();
        assert!(host.is_known(), "{}", host.triple);
        if cfg!(all(target_arch = "x86_64", target_os = "linux", target_env = "gnu")) {
            assert_eq!(host.triple, "x86_64-unknown-linux-gnu");
        }
        assert!(!CfgTarget::new("my-own-target.json").is_known());
    }

    #[test]
    fn an_unknown_target_leaves_its_predicates_open() {
        let env = CfgEnv { target: Arc::new(CfgTarget::new("my-own")), ..CfgEnv::default() };
        assert_eq!(env.eval("unix"), None);
        assert_eq!(env.eval("target_os = \"linux\""), None);
    }
}
