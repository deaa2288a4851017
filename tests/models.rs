//! The models beside the crates that they describe: every path that a model has exists there, with as many parameters
//! and generics, and gives a future where the model says so.
//!
//! ```sh
//! for m in newest between oldest; do cargo fetch --locked --manifest-path tests/models/$m/Cargo.toml; done
//! cargo test --test models -- --ignored --nocapture                         # all crates: what is wrong, and a table
//! MODEL=http,redis cargo test --test models -- --ignored --nocapture        # some
//! UPDATE_MODELS=1 cargo test --test models page                             # writes the table in docs/models.md
//! ```
//!
//! The manifests pin the first and the last version that the first line of a model names, and some between. A path
//! counts as verified where one of these versions has it, of those for which the model shows it: a model holds the forms of all. The crates are read by the
//! linter's own resolver, with the models switched off, as the dependencies of a program are; what is private there
//! does not count. Of a model, what others can name is asked for: names that begin with `__`, types that are not `pub`
//! and what they have are the model's own. `std`, `core` and `alloc` are no packages, and are left out.
//!
//! `tests/models/owed.txt` lists what is not verified, and fails as soon as it is.

#[path = "models/check.rs"]
mod check;
#[path = "models/page.rs"]
mod page;
#[path = "models/pinned.rs"]
mod pinned;
#[path = "models/real.rs"]
mod real;
#[path = "models/stub.rs"]
mod stub;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use check::{Awaitable, Models, Verdict, check};
use piilint::model::{BUILTIN, Described};
use piilint::source::Sym;
use piilint::ty::Types;
use real::{Pinned, Reading, Real};
use stub::{Kind, STANDARD, Stub};

/// Where the manifests lie.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/models");
const MANIFESTS: [&str; 3] = ["newest", "between", "oldest"];
const OWED: &str = include_str!("models/owed.txt");

/// So often are crates read that others led to.
const MAX_ROUNDS: usize = 12;

#[test]
fn the_versions_that_a_model_names_are_pinned() {
    let pinned = pinned::all();
    let mut wrong = Vec::new();
    for (krate, path, _) in BUILTIN.iter().filter(|(krate, ..)| !STANDARD.contains(krate)) {
        let said = stub::head_of(krate);
        if said.is_empty() {
            wrong.push(format!("{path}: the first line names no package with its versions"));
        }
        for Described { package, first, last } in said {
            let versions = pinned.get(&package).map_or(&[][..], Vec::as_slice);
            let ends = versions.first().zip(versions.last());
            let is_one_of = |version: &str, end| pinned::version_of(version).is_one_of(end);
            if !ends.is_some_and(|ends| is_one_of(ends.0, &first) && is_one_of(ends.1, &last)) {
                wrong.push(format!("{path}: `{package}` {first} to {last}, but pinned are {versions:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_is_up_to_date() {
    let pinned = pinned::all();
    let krates =
        BUILTIN.iter().flat_map(|(krate, ..)| stub::head_of(krate).into_iter().map(|one| (*krate, one)));
    let krates: Vec<_> = krates.collect();
    let each = |(krate, one): &'_ (&'static str, Described)| {
        let versions = pinned.get(&one.package).into_iter().flatten();
        versions.map(|version| (*krate, one.package.clone(), version.clone())).collect::<Vec<_>>()
    };
    let versions: Vec<_> = krates.iter().flat_map(each).collect();
    let resolver =
        stub::resolved(versions.iter().map(|(krate, package, version)| (*krate, &**package, &**version)));
    let stubs = stub::all(&resolver, &Types::new(&resolver));
    page::check(&resolver, &stubs, &pinned);
}

#[test]
#[ignore = "needs the crates, which are fetched"]
fn models_are_as_the_crates_are() {
    let only = std::env::var("MODEL").ok();
    let is_wanted = |krate: &str| only.as_ref().is_none_or(|only| only.split(',').any(|name| name == krate));
    let mut found: BTreeMap<String, Vec<Checked>> = BTreeMap::new();
    for manifest in MANIFESTS {
        let mut real = Real::read(&Path::new(FOLDER).join(manifest).join("Cargo.toml"));
        let mut pinned = real.pinned();
        let resolver = stub::resolved(pinned.iter().map(|one| (&*one.krate, &*one.package, &*one.version)));
        let types = Types::new(&resolver);
        let stubs = stub::all(&resolver, &types);
        let awaitable = Awaitable::of(&resolver.program, &types);
        let models = Models { program: &resolver.program, types: &types, awaitable };
        pinned.retain(|pinned| is_wanted(&pinned.krate));
        for (pinned, verdicts) in pinned.iter().zip(ask(&pinned, &stubs, &models, &mut real)) {
            let Some(stubs) = stubs.get(&pinned.krate) else { panic!("`{}` has no model", pinned.krate) };
            let version = format!("{} {}", pinned.package, pinned.version);
            let verdicts = stubs.iter().map(|stub| (stub.path.clone(), stub.kind)).zip(verdicts).collect();
            found.entry(pinned.krate.clone()).or_default().push(Checked { version, verdicts });
        }
    }
    let unverified = tell(&found);
    let owed = OWED.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let owed: BTreeSet<String> =
        owed.filter(|line| line.split("::").next().is_some_and(&is_wanted)).map(str::to_owned).collect();
    let new: Vec<_> = unverified.difference(&owed).cloned().collect();
    let gone: Vec<_> = owed.difference(&unverified).cloned().collect();
    assert!(new.is_empty(), "not verified:\n{}", new.join("\n"));
    assert!(gone.is_empty(), "verified, so strike them out in tests/models/owed.txt:\n{}", gone.join("\n"));
}

/// A version of a crate, and what became of each stub that its model shows for it.
struct Checked {
    version: String,
    verdicts: BTreeMap<(Vec<Sym>, Kind), Verdict>,
}

/// Reads crates until none leads to another; the verdicts of each that is pinned.
fn ask(
    pinned: &[Pinned],
    stubs: &BTreeMap<String, Vec<Stub>>,
    models: &Models<'_>,
    real: &mut Real,
) -> Vec<Vec<Verdict>> {
    let mut round = 0;
    loop {
        let reading = Reading::new(real);
        let of = |one: &Pinned| {
            let stubs = stubs.get(&one.krate).map_or(&[][..], Vec::as_slice);
            stubs.iter().map(|stub| check(stub, models, &reading, one.name)).collect()
        };
        let verdicts = pinned.iter().map(of).collect();
        drop(reading);
        round += 1;
        if round == MAX_ROUNDS || !real.read_more() {
            return verdicts;
        }
    }
}

/// Prints what is not verified, where versions differ, and a table. What is not verified in any version.
fn tell(found: &BTreeMap<String, Vec<Checked>>) -> BTreeSet<String> {
    let mut unverified = BTreeSet::new();
    let mut sums = [0; 3];
    println!("{:<22} {:>8} {:>5} {:>8}", "crate", "verified", "wrong", "not seen");
    for (krate, versions) in found {
        let mut counts = [0; 3];
        let stubs: BTreeSet<_> = versions.iter().flat_map(|one| one.verdicts.keys()).collect();
        for stub in stubs {
            let verdicts = || versions.iter().filter_map(|one| Some((&one.version, one.verdicts.get(stub)?)));
            let best = verdicts().map(|(_, verdict)| verdict).min().expect("a version is pinned");
            counts[best.class()] += 1;
            let path: Vec<&str> = stub.0.iter().map(|name| name.as_str()).collect();
            let path = format!("{krate}::{}", path.join("::"));
            for (version, verdict) in verdicts() {
                match (best, verdict) {
                    (Verdict::Verified, Verdict::Differs(how)) => {
                        println!("  in {version} {path} differs: {how}");
                    }
                    (Verdict::Verified, _) => {}
                    (_, verdict) => println!("  {path}: {version}: {verdict:?}"),
                }
            }
            if *best != Verdict::Verified {
                unverified.insert(path);
            }
        }
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        let versions: Vec<&str> = versions.iter().map(|one| one.version.as_str()).collect();
        println!("{krate:<22} {:>8} {:>5} {:>8}  {}", counts[0], counts[1], counts[2], versions.join(", "));
    }
    println!("{:<22} {:>8} {:>5} {:>8}", "all", sums[0], sums[1], sums[2]);
    unverified
}
