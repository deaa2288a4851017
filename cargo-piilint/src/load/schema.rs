//! The files in which members say which tables they have: `migrations/**/*.sql` and `schema.sql`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{CrateGraph, FileSource};

impl CrateGraph {
    /// The texts of members' migrations and schema files, in the order of their paths: that in which they are run.
    pub fn schema_files(&self, files: &dyn FileSource) -> Vec<String> {
        let members = self.crates.iter().filter(|data| data.is_member);
        let roots: BTreeSet<&Path> = members.filter_map(|data| data.package_root.as_deref()).collect();
        let mut found: BTreeSet<PathBuf> = BTreeSet::new();
        for root in roots {
            let is_schema = |path: &PathBuf| path.strip_prefix(root).is_ok_and(says_tables);
            found.extend(files.files_below(root, "sql").into_iter().filter(is_schema));
        }
        found.extend(
            files
                .files_below(&self.workspace_root.join("migrations"), "sql")
                .into_iter()
                .filter(|path| !is_way_back(path)),
        );
        found.iter().filter_map(|path| files.read(path).ok()).collect()
    }
}

/// Whether a file below a package is a migration or a schema.
fn says_tables(path: &Path) -> bool {
    let in_migrations = path.parent().is_some_and(|dir| dir.iter().any(|folder| folder == "migrations"));
    (in_migrations || path.file_name().is_some_and(|name| name == "schema.sql")) && !is_way_back(path)
}

/// `down.sql` and `1_users.down.sql` undo a migration.
fn is_way_back(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name == "down.sql" || name.ends_with(".down.sql")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{CrateData, MemoryFiles};

    #[test]
    fn migrations_and_schemas_of_members_are_read_in_order() {
        let mut files = MemoryFiles::new();
        for path in [
            "app/migrations/2_b/up.sql",
            "app/migrations/2_b/down.sql",
            "app/migrations/1_a.up.sql",
            "app/migrations/1_a.down.sql",
            "app/db/schema.sql",
            "app/seed.sql",
            "dep/migrations/1.sql",
            "migrations/0.sql",
        ] {
            files.insert(format!("/w/{path}"), path);
        }
        let member = |name: &str, is_member| CrateData {
            is_member,
            ..CrateData::new(name, format!("/w/{name}/src/lib.rs"))
        };
        let graph = CrateGraph {
            crates: vec![member("app", true), member("dep", false)],
            workspace_root: "/w".into(),
            ..CrateGraph::default()
        };
        let wanted = [
            "app/db/schema.sql",
            "app/migrations/1_a.up.sql",
            "app/migrations/2_b/up.sql",
            "migrations/0.sql",
        ];
        assert_eq!(graph.schema_files(&files), wanted);
    }
}
