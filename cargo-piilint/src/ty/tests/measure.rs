//! Figures over a real program; run by hand: `TY_ROOT=src/lib.rs cargo test ty::tests::measure -- --ignored --nocapture`.

use std::collections::BTreeMap;
use std::time::Instant;

use super::{Program, shown};
use crate::ir::body::{Callee, Rvalue, Target};
use crate::ty::{Missed, Types};

const RUSTC_HASH: &str = "
    pub struct FxBuildHasher;
    impl Default for FxBuildHasher { fn default() -> Self; }
    pub type FxHashMap<K, V> = std::collections::HashMap<K, V, FxBuildHasher>;
    pub type FxHashSet<K> = std::collections::HashSet<K, FxBuildHasher>;
";

#[test]
#[ignore = "by hand"]
fn measure() {
    let Ok(root) = std::env::var("TY_ROOT") else { return };
    let mut models: Vec<(String, String)> = crate::model::BUILTIN
        .iter()
        .map(|(krate, _, text)| ((*krate).to_owned(), (*text).to_owned()))
        .collect();
    models.push(("rustc_hash".to_owned(), RUSTC_HASH.to_owned()));
    let program = Program::read(&models, &crate::load::DiskFiles, &root);
    let start = Instant::now();
    let types = Types::new(&program.resolver);
    eprintln!("tables: {:?}, {} defs", start.elapsed(), program.resolver.program.defs.len());
    let start = Instant::now();
    let bodies = program.lower_all();
    eprintln!("lowered {} in {:?}", bodies.len(), start.elapsed());
    let start = Instant::now();
    let mut slowest = Vec::new();
    let inferred: Vec<_> = bodies
        .into_iter()
        .map(|body| {
            let (owner, start) = (body.owner, Instant::now());
            let inferred = types.infer(body);
            slowest.push((start.elapsed(), types.program().path_of(owner)));
            inferred
        })
        .collect();
    eprintln!("inferred in {:?}", start.elapsed());
    slowest.sort();
    slowest.iter().rev().take(8).for_each(|(time, path)| eprintln!("  {time:?} {path}"));
    let mut totals: BTreeMap<String, u32> = BTreeMap::new();
    let mut unresolved: BTreeMap<String, u32> = BTreeMap::new();
    for one in &inferred {
        if std::env::var("TY_ALL").is_err() && !types.program().path_of(one.body.owner).starts_with("app::") {
            continue;
        }
        *totals.entry("methods".into()).or_default() += one.stats.methods;
        *totals.entry("paths".into()).or_default() += one.stats.paths;
        *totals.entry("values".into()).or_default() += one.stats.values;
        for (Missed { form, why, .. }, count) in &one.stats.unresolved {
            *totals.entry(format!("{form:?} {}", why.as_str())).or_default() += count;
        }
        for stmt in one.body.blocks.iter().flat_map(|block| &block.stmts) {
            if let Rvalue::Call(call) = &stmt.value
                && let Callee::Resolved(target @ Target::Unknown(_)) = &call.callee
            {
                let at = call.name_span.start;
                let path = types.program().path_of(one.body.owner);
                if !path.starts_with("app::") {
                    continue;
                }
                *unresolved
                    .entry(format!("{path}:{}:{} {}", at.line, at.col, shown(&types, target)))
                    .or_default() += 1;
            }
        }
    }
    eprintln!("{totals:#?}");
    unresolved.keys().take(5000).for_each(|text| eprintln!("  {text}"));
}
