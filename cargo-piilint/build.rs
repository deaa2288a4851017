//! Puts the models (`models/*.rs`) into the binary: a table of crate name, path and text.

use std::fmt::Write as _;
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
    fs::write(Path::new(&out).join("models.rs"), table)
}
