//! Puts the models (`models/*.rs`) into the binary: a table of crate name, path and text, and each as it is when it was
//! lowered. That is done here, with the linter's own stages, since reading all models took a tenth of a second of each run.

// The stages have more to offer than is needed here, and are a public interface elsewhere.
#![allow(dead_code, unused_imports, unreachable_pub)]
#![allow(clippy::trivially_copy_pass_by_ref, clippy::wrong_self_convention)]

#[path = "../src/expand/mod.rs"]
mod expand;
#[path = "../src/ir/mod.rs"]
mod ir;
#[path = "../src/items/mod.rs"]
mod items;
mod load;
#[path = "../src/parse/mod.rs"]
mod parse;
#[path = "../src/source/mod.rs"]
mod source;

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io, thread};

use expand::file::Ready;
use load::CrateId;

/// The stages that lower a model: what their sources say decides what comes of it.
const STAGES: &[&str] =
    &["build", "src/source", "src/ir", "src/parse", "src/items", "src/expand", "src/load"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=models");
    println!("cargo::rerun-if-changed=build");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let mut names: Vec<String> = fs::read_dir(root.join("models"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|ext| ext == "rs"))
        .collect();
    names.sort();
    make_ready(&root, &out, &names)?;
    fs::write(out.join("models.rs"), tables(&root, &out, &names).map_err(io::Error::other)?)?;
    tell_build(&root)
}

fn tables(root: &Path, out: &Path, names: &[String]) -> Result<String, std::fmt::Error> {
    let mut table = String::from(
        "/// The built-in models: crate, path to show, text.\npub const BUILTIN: &[(&str, &str, &str)] = &[\n",
    );
    for name in names {
        let krate = name.trim_end_matches(".rs");
        let file = root.join("models").join(name).display().to_string();
        writeln!(table, "    ({krate:?}, {:?}, include_str!({file:?})),", format!("models/{name}"))?;
    }
    table.push_str("];\n\n/// The same, lowered.\npub const READY: &[Option<&[u8]>] = &[\n");
    for name in names {
        let file = ready_file(out, name);
        if file.exists() {
            writeln!(table, "    Some(include_bytes!({:?})),", file.display().to_string())?;
        } else {
            writeln!(table, "    None,")?;
        }
    }
    table.push_str("];\n");
    Ok(table)
}

fn ready_file(out: &Path, name: &str) -> PathBuf {
    out.join("ready").join(name).with_extension("bin")
}

/// Lowers all models, unless that was done and neither they nor the stages have changed.
fn make_ready(root: &Path, out: &Path, names: &[String]) -> io::Result<()> {
    let mut hash = DefaultHasher::new();
    for folder in STAGES.iter().chain(&["models"]) {
        hash_below(&root.join(folder), &mut hash)?;
    }
    let (mark, of) = (out.join("ready.of"), format!("{:016x}", hash.finish()));
    if fs::read_to_string(&mark).is_ok_and(|last| last == of) {
        return Ok(());
    }
    let folder = out.join("ready");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let numbered: Vec<(usize, &String)> = names.iter().enumerate().collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let share = |part: usize| {
            let (own, folder) = (numbered.iter().skip(part).step_by(threads), root.join("models"));
            move || own.copied().try_for_each(|(index, name)| ready(&folder, out, index, name))
        };
        let start =
            |part| thread::Builder::new().stack_size(parse::STACK_SIZE).spawn_scoped(scope, share(part));
        let started: Vec<_> = (0..threads).map(start).collect::<io::Result<_>>()?;
        started.into_iter().try_for_each(|thread| thread.join().expect("lowering does not panic"))
    })?;
    fs::write(mark, of)
}

fn ready(models: &Path, out: &Path, index: usize, name: &str) -> io::Result<()> {
    let text = fs::read_to_string(models.join(name))?;
    let Some(ready) = Ready::of(&text, CrateId::of_model(index)) else { return Ok(()) };
    let bytes = ready.pack().ok_or_else(|| io::Error::other("a model that cannot be packed"))?;
    fs::write(ready_file(out, name), bytes)
}

/// Gives this build a name that other sources do not have: what one build keeps, another does not read.
fn tell_build(root: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed=src");
    let mut hash = DefaultHasher::new();
    for folder in ["build", "src", "models"] {
        hash_below(&root.join(folder), &mut hash)?;
    }
    println!("cargo::rustc-env=PIILINT_BUILD={:016x}", hash.finish());
    Ok(())
}

fn hash_below(dir: &Path, hash: &mut DefaultHasher) -> io::Result<()> {
    let mut paths: Vec<_> = fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            hash_below(&path, hash)?;
        } else {
            fs::read(&path)?.hash(hash);
        }
    }
    Ok(())
}
