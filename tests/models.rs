//! The models beside the crates that they describe.

#[path = "models/check.rs"]
mod check;
#[path = "models/real.rs"]
mod real;
#[path = "models/stub.rs"]
mod stub;

use std::collections::BTreeMap;
use std::path::Path;

use check::{Awaitable, Models, Verdict, check};
use piilint::ty::Types;
use real::{Pinned, Reading, Real};
use stub::Stub;

/// Where the manifests lie.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/models");
/// The manifests: the newest version of each range that a model names first.
const MANIFESTS: [&str; 3] = ["newest", "between", "oldest"];

/// So often are crates read that others led to.
const MAX_ROUNDS: usize = 12;

#[test]
#[ignore = "needs the crates, which are fetched"]
fn models_are_as_the_crates_are() {
    let resolver = stub::resolved();
    let types = Types::new(&resolver);
    let stubs = stub::all(&resolver, &types);
    let awaitable = Awaitable::of(&resolver.program, &types);
    let models = Models { program: &resolver.program, types: &types, awaitable };
    let mut verdicts: BTreeMap<(&str, usize), Vec<(String, Verdict)>> = BTreeMap::new();
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let only = std::env::var("MODEL").ok();
    for manifest in MANIFESTS {
        let mut real = Real::read(&Path::new(FOLDER).join(manifest).join("Cargo.toml"));
        let mut pinned = real.pinned();
        pinned.retain(|pinned| only.as_ref().is_none_or(|only| only.split(',').any(|only| only == pinned.krate)));
        let mut round = 0;
        let found = loop {
            let found = ask(&pinned, &stubs, &models, &real);
            round += 1;
            if round == MAX_ROUNDS || !real.read_more() {
                break found;
            }
        };
        for (one, found) in pinned.iter().zip(found) {
            let shown = format!("{} {}", one.package, one.version);
            versions.entry(one.krate.clone()).or_default().push(shown.clone());
            let Some((krate, _)) = stubs.get_key_value(&one.krate) else { panic!("{shown} has no model") };
            for (index, verdict) in found.into_iter().enumerate() {
                verdicts.entry((krate, index)).or_default().push((shown.clone(), verdict));
            }
        }
    }
    let _ = tell(&stubs, &verdicts, &versions);
}

fn ask(
    pinned: &[Pinned],
    stubs: &BTreeMap<String, Vec<Stub>>,
    models: &Models<'_>,
    real: &Real,
) -> Vec<Vec<Verdict>> {
    let reading = Reading::new(real);
    let of = |one: &Pinned| {
        let stubs = stubs.get(&one.krate).map_or(&[][..], Vec::as_slice);
        stubs.iter().map(|stub| check(stub, models, &reading, one.name)).collect()
    };
    pinned.iter().map(of).collect()
}

fn tell(
    stubs: &BTreeMap<String, Vec<Stub>>,
    verdicts: &BTreeMap<(&str, usize), Vec<(String, Verdict)>>,
    versions: &BTreeMap<String, Vec<String>>,
) -> usize {
    let mut wrong = 0;
    let mut table = String::new();
    for (krate, stubs) in stubs {
        let mut counts = [0; 3];
        for (index, stub) in stubs.iter().enumerate() {
            let Some(all) = verdicts.get(&(krate.as_str(), index)) else { continue };
            let path: Vec<&str> = stub.path.iter().map(|name| name.as_str()).collect();
            let best = all.iter().map(|(_, verdict)| verdict).min().expect("there is one");
            let class = match best {
                Verdict::Verified => 0,
                Verdict::Differs(_) | Verdict::Absent(_) => 1,
                Verdict::NotSeen(_) => 2,
            };
            counts[class] += 1;
            for (version, verdict) in all {
                match verdict {
                    Verdict::Verified => {}
                    Verdict::Differs(_) if class == 0 => println!("differs  {krate}::{} {:?}: {version}: {verdict:?}", path.join("::"), stub.kind),
                    _ if class == 0 => {}
                    _ => println!("{} {krate}::{} {:?}: {version}: {verdict:?}", if class == 1 { "WRONG   " } else { "NOTSEEN " }, path.join("::"), stub.kind),
                }
            }
        }
        wrong += counts[1];
        let pinned = versions.get(krate).map(|all| all.join(", ")).unwrap_or_default();
        table += &format!("{krate:<24} {:>5} {:>5} {:>5}  {pinned}\n", counts[0], counts[1], counts[2]);
    }
    println!("{:<24} verif wrong unseen\n{table}", "crate");
    wrong
}
