//! What the manifests pin, without asking cargo.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use piilint::load::Version;

use super::{FOLDER, MANIFESTS};

/// The versions of each package that a manifest names, in order.
pub(crate) fn all() -> BTreeMap<String, Vec<String>> {
    let mut pinned: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for manifest in MANIFESTS {
        let folder = Path::new(FOLDER).join(manifest);
        let locked = locked(&table(&folder.join("Cargo.lock")));
        let manifest = table(&folder.join("Cargo.toml"));
        let dependencies = manifest["dependencies"].as_table().expect("it has dependencies");
        for (name, value) in dependencies {
            let field = |key: &str| value.get(key).and_then(toml::Value::as_str);
            let package = field("package").unwrap_or(name);
            let wanted = value.as_str().or_else(|| field("version")).expect("a version is wanted");
            let found = locked.iter().find(|(of, version)| of == package && covers(wanted, version));
            let (_, version) = found.unwrap_or_else(|| panic!("{package} {wanted} is not in the lock file"));
            pinned.entry(package.to_owned()).or_default().push(version.clone());
        }
    }
    for versions in pinned.values_mut() {
        versions.sort_by_key(|version| version_of(version));
        versions.dedup();
    }
    pinned
}

/// Whether `0.12.3` is one of `0.12`.
fn covers(wanted: &str, version: &str) -> bool {
    version_of(version).is_one_of(&version_of(wanted))
}

/// A version that a manifest or lock file has.
pub(crate) fn version_of(text: &str) -> Version {
    Version::parse(text).unwrap_or_else(|| panic!("`{text}` is no version"))
}

fn table(path: &Path) -> toml::Table {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn locked(lock: &toml::Table) -> Vec<(String, String)> {
    let packages = lock["package"].as_array().into_iter().flatten();
    let text = |package: &toml::Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    packages.map(|package| (text(package, "name"), text(package, "version"))).collect()
}
