//! Where earlier builds left generated code.
//!
//! `include!(concat!(env!("OUT_DIR"), ..))` names a folder that only a build knows. One that has been built
//! leaves it under `target/`; there may be several (debug, release, other features), so all are returned.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The `OUT_DIR`s of a package under the target folder, newest first. Empty where no build has run.
pub fn out_dirs(target_dir: &Path, package: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for profile in subfolders(target_dir) {
        collect(&profile, package, &mut found);
        // With `--target`, the triple stands between the target folder and the profile.
        for inner in subfolders(&profile) {
            collect(&inner, package, &mut found);
        }
    }
    found.sort_by(|(time_a, path_a), (time_b, path_b)| time_b.cmp(time_a).then_with(|| path_a.cmp(path_b)));
    found.into_iter().map(|(_, path)| path).collect()
}

/// Looks into `PROFILE/build`, in both of cargo's layouts: `PACKAGE-HASH/out` and `PACKAGE/HASH/out`.
fn collect(profile: &Path, package: &str, found: &mut Vec<(SystemTime, PathBuf)>) {
    let build = profile.join("build");
    let hash_of = |name: &str| name.strip_prefix(package)?.strip_prefix('-').map(str::to_owned);
    for unit in subfolders(&build) {
        let name = unit.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if name == package {
            for hash in subfolders(&unit) {
                push(hash.join("out"), found);
            }
        } else if hash_of(&name)
            .is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
        {
            push(unit.join("out"), found);
        }
    }
}

fn push(out: PathBuf, found: &mut Vec<(SystemTime, PathBuf)>) {
    if out.is_dir() {
        let time = fs::metadata(&out).and_then(|m| m.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
        found.push((time, out));
    }
}

fn subfolders(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_both_layouts_and_no_namesake() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let expected = [
            "debug/build/grpc-0123456789abcdef/out",
            "x86_64-unknown-linux-gnu/release/build/grpc-fedcba9876543210/out",
            "release/build/grpc/aaaa/out",
        ];
        for path in expected {
            fs::create_dir_all(dir.path().join(path)).expect("a folder");
        }
        fs::create_dir_all(dir.path().join("debug/build/grpc-health-0123456789abcdef/out"))
            .expect("a folder");
        fs::create_dir_all(dir.path().join("debug/build/grpc-0123456789abcde0")).expect("a folder");
        let mut got = out_dirs(dir.path(), "grpc");
        got.sort();
        let mut want: Vec<_> = expected.iter().map(|p| dir.path().join(p)).collect();
        want.sort();
        assert_eq!(got, want);
        assert!(out_dirs(&dir.path().join("nowhere"), "grpc").is_empty());
    }
}
