//! Puts the models (`models/*.rs`) into the binary: a table of crate name, path and text.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=models");
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let mut names: Vec<String> = fs::read_dir(Path::new(&root).join("models"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|ext| ext == "rs"))
        .collect();
    names.sort();
    let mut table = String::from(
        "/// The built-in models: crate, path to show, text.\npub const BUILTIN: &[(&str, &str, &str)] = &[\n",
    );
    for name in &names {
        let krate = name.trim_end_matches(".rs");
        let path = format!("models/{name}");
        let file = Path::new(&root).join(&path);
        writeln!(table, "    ({krate:?}, {path:?}, include_str!({:?})),", file.display().to_string())
            .map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("models.rs"), table)?;
    tell_build(Path::new(&root))
}

/// Gives this build a name that other sources do not have: what one build keeps, another does not read.
fn tell_build(root: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed=src");
    let mut hash = DefaultHasher::new();
    for folder in ["src", "models"] {
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
