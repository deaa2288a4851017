//! The project's own models, `piilint/models/*.rs`: one file is one crate, and wins over a built-in one.

use std::collections::BTreeSet;
use std::path::Path;

use super::terminal::Terminal;
use crate::load::{CrateGraph, FileSource};
use crate::model::BUILTIN;
use crate::policy::rule_names::nearest_word;
use crate::resolve::ModelSource;

/// Where they lie, from the folder of the workspace's manifest.
pub(super) const FOLDER: &str = "piilint/models";

/// The models of a workspace. One that cannot be read is told, and left out.
pub(super) fn read(workspace_root: &Path, files: &dyn FileSource, terminal: &Terminal) -> Vec<ModelSource> {
    let mut models = Vec::new();
    for path in files.files_below(&workspace_root.join(FOLDER), "rs") {
        let Some(name) = path.file_stem() else { continue };
        let shown = path.strip_prefix(workspace_root).unwrap_or(&path).to_string_lossy().into_owned();
        match files.read(&path) {
            Ok(text) => {
                let krate = name.to_string_lossy().replace('-', "_");
                models.push(ModelSource { krate, path: shown, text: text.into(), ready: None });
            }
            Err(error) => terminal.say(&format!("warning: the model `{shown}` is left out: {error}")),
        }
    }
    models
}

/// Tells of models of crates that the workspace does not have: probably the file's name is misspelt.
pub(super) fn warn_of_unused(models: &[ModelSource], graph: &CrateGraph, terminal: &Terminal) {
    if !graph.dependencies_known {
        return;
    }
    let known: BTreeSet<&str> = graph.crates.iter().map(|data| data.name.as_str()).collect();
    let builtin = |name: &str| BUILTIN.iter().any(|(krate, ..)| *krate == name);
    for model in models.iter().filter(|m| !known.contains(m.krate.as_str()) && !builtin(&m.krate)) {
        let near = nearest_word(&model.krate, known.iter().copied());
        let help = near.first().map(|near| format!("; did you mean `{near}.rs`?")).unwrap_or_default();
        let (path, krate) = (&model.path, &model.krate);
        terminal.say(&format!(
            "warning: the model `{path}` is of no use: there is no crate `{krate}` here{help}"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::MemoryFiles;

    #[test]
    fn a_file_is_a_crate() {
        let mut files = MemoryFiles::default();
        for path in ["/w/piilint/models/pay-kit.rs", "/w/piilint/models/notes.md", "/w/src/lib.rs"] {
            files.insert(path, "pub fn f();");
        }
        let quiet = Terminal::new(None, true);
        let models = read(Path::new("/w"), &files, &quiet);
        let found: Vec<_> = models.iter().map(|m| (m.krate.as_str(), m.path.as_str())).collect();
        assert_eq!(found, [("pay_kit", "piilint/models/pay-kit.rs")]);
        assert!(read(Path::new("/elsewhere"), &files, &quiet).is_empty());
    }
}
