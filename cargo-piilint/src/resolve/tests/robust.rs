//! No text makes name resolution panic or hang.

use super::*;

const LIB: &str = "#![x] use b::{self, *, c as d}; pub(in crate::e) mod e { pub use super::*; macro_rules! m { ($($t:tt)*) => { $($t)* m!($($t)*); } } m!(struct F;); }
#[path = \"lib.rs\"] mod lib; extern crate std as s; extern crate self as me; use me::e as _; use ::{g}; use {}; mod h; enum I { J } use I::*; use self::I::J as K; impl<T> s::L for e::F { m!(); } cfg_if! { if #[cfg(a)] { fn n() {} } }
include!(\"h.rs\"); thread_local!(static O: u8 = 1); const _: () = { use super::p; }; #[macro_export] macro_rules! q { ($x:ident) => { pub use $crate::$x; } } q!(e);";
const OTHER: &str = "use super::*; use crate::lib::h as i; pub mod j { pub use super::super::h::*; } include!(\"h.rs\"); include!(\"lib.rs\");";

#[test]
fn every_prefix_is_resolved() {
    for end in (0..=LIB.len()).step_by(7) {
        let other = &OTHER[..end.min(OTHER.len())];
        let world = World::of(&[("lib.rs", &LIB[..end]), ("h.rs", other)]);
        for path in
            ["e::F", "J", "K", "h::j::i", "me::e", "super::x", "crate", "self", "::s::L", "q", "I::J::z"]
        {
            for ns in [Namespace::Type, Namespace::Value, Namespace::Macro] {
                world.r().path(world.at("a"), &written(path), ns);
            }
        }
    }
}

#[test]
fn many_modules_and_imports() {
    let mut lib = String::new();
    for n in 0..400 {
        let (next, other) = ((n + 1) % 400, (n + 7) % 400);
        let text = [
            format!("mod m{n} {{ pub use super::m{next}::*; pub struct S{n};"),
            format!("use super::m{other}::S{other} as T; }}\n"),
        ];
        lib.extend(text);
    }
    let world = World::of(&[("lib.rs", &lib)]);
    assert_eq!(world.ty("a::m5", "S399"), "a::m399::S399");
    assert_eq!(world.ty("a::m5", "T"), "a::m12::S12");
}

/// Resolves a workspace of the machine with all its dependencies, and says what was not: `PIILINT_WORKSPACE=.. cargo
/// test --release --lib a_real_workspace -- --ignored --nocapture`.
#[test]
#[ignore = "reads a folder of the machine"]
fn a_real_workspace() {
    let Ok(root) = std::env::var("PIILINT_WORKSPACE") else { return };
    let options = crate::load::LoadOptions {
        manifest_path: Some(PathBuf::from(&root).join("Cargo.toml")),
        ..crate::load::LoadOptions::default()
    };
    let graph = crate::load::load(&options).expect("the workspace loads");
    let models: Vec<ModelSource> = crate::model::BUILTIN
        .iter()
        .map(|(krate, path, text)| ModelSource {
            krate: (*krate).to_owned(),
            path: (*path).to_owned(),
            ready: None,
            text: Arc::from(*text),
        })
        .collect();
    let input = Input {
        graph: &graph,
        models: &models,
        named: &[],
        files: &crate::load::DiskFiles,
        kept: &crate::load::Kept::nothing(),
    };
    let mut sources = Sources::new();
    let start = std::time::Instant::now();
    let mut resolver = build(&input, &mut sources);
    report(&resolver, &sources, start.elapsed());
    let all = std::env::var("PIILINT_ALL").is_ok();
    let start = std::time::Instant::now();
    if all {
        let ids: Vec<CrateId> = graph.crates.iter().map(|data| data.id).collect();
        resolver.state.asked.wanted.lock().expect("one thread").extend(ids);
        resolver.load_wanted(&input, &mut sources);
        report(&resolver, &sources, start.elapsed());
    }
}

fn report(resolver: &Resolver, sources: &Sources, time: std::time::Duration) {
    let lines: usize = sources.iter().map(|(_, file)| file.line_count() as usize).sum();
    println!(
        "== {time:?}: {} files, {lines} lines, {} definitions, {} crates",
        sources.len(),
        resolver.program.defs.len(),
        resolver.program.crates.len()
    );
    println!("{} imports, {} calls expanded in members", resolver.state.imports.len(), resolver.expanded);
    for problem in resolver.problems.iter().take(20) {
        println!(
            "problem {}:{} {}",
            sources.path(problem.span.file),
            problem.span.start.line,
            problem.message
        );
    }
    for blind in resolver.blind.iter().take(20) {
        println!("blind {}:{} {}", sources.path(blind.span.file), blind.span.start.line, blind.what);
    }
    let mut reasons: std::collections::BTreeMap<String, (usize, String)> = std::collections::BTreeMap::new();
    for (reason, text) in resolver.unresolved() {
        let entry = reasons.entry(reason).or_default();
        entry.0 += 1;
        entry.1 = text;
    }
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (reason, (count, text)) in reasons.iter().take(60) {
        println!("{count:6} {reason}  e.g. {text}");
    }
}
