//! Loading real workspaces, with the real cargo and the real git, in temporary folders.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::*;

/// Writes files into a fresh folder, whose path has no links in it.
fn folder(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let root = dir.path().canonicalize().expect("it exists");
    write(&root, files);
    (dir, root)
}

fn write(root: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn options(root: &Path) -> LoadOptions {
    LoadOptions { manifest_path: Some(root.join("Cargo.toml")), no_cache: true, ..LoadOptions::default() }
}

fn git(root: &Path, args: &[&str]) {
    let fixed = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
    let status = Command::new("git").arg("-C").arg(root).args(fixed).args(args).status().expect("git runs");
    assert!(status.success(), "git {args:?}");
}

fn find<'a>(graph: &'a CrateGraph, name: &str, kind: CrateKind) -> &'a CrateData {
    graph.crates.iter().find(|c| c.name == name && c.kind == kind).expect("the crate is in the graph")
}

fn names(graph: &CrateGraph, data: &CrateData) -> Vec<(String, String)> {
    data.deps.iter().map(|d| (d.name.clone(), graph.get(d.id).package.clone())).collect()
}

const SHOP: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nmembers = [\"api\", \"core\"]\nexclude = [\"sdk\"]\nresolver = \"2\"\n"),
    (
        "api/Cargo.toml",
        "[package]\nname = \"shop-api\"\nversion = \"0.2.0\"\nedition = \"2021\"\n\
         [dependencies]\nkernel = { path = \"../core\", package = \"shop-core\", features = [\"full\"] }\n\
         courier-sdk = { path = \"../sdk\" }\n\
         [dev-dependencies]\nfixtures = { path = \"../sdk/fix\", package = \"courier-fixtures\" }\n",
    ),
    ("api/src/lib.rs", ""),
    ("api/src/bin/shop-tool.rs", "fn main() {}"),
    ("api/tests/orders.rs", ""),
    ("api/build.rs", "fn main() {}"),
    (
        "core/Cargo.toml",
        "[package]\nname = \"shop-core\"\nversion = \"0.1.0\"\nedition = \"2018\"\n[features]\nfull = []\nmore = []\n",
    ),
    ("core/src/lib.rs", ""),
    ("sdk/Cargo.toml", "[package]\nname = \"courier-sdk\"\nversion = \"1.4.0\"\nedition = \"2015\"\n"),
    ("sdk/src/lib.rs", ""),
    ("sdk/fix/Cargo.toml", "[package]\nname = \"courier-fixtures\"\nversion = \"1.4.0\"\n"),
    ("sdk/fix/src/lib.rs", ""),
];

#[test]
fn a_workspace_without_lock_file_is_read_whole_and_left_alone() {
    let (_dir, root) = folder(SHOP);
    let graph = load(&options(&root)).expect("it loads");
    assert!(graph.dependencies_known, "{:?}", graph.notes);
    assert!(!root.join("Cargo.lock").exists(), "nothing is written");
    assert_eq!(graph.workspace_root, root);
    let listed: Vec<_> = graph.crates.iter().map(|c| (c.name.as_str(), c.kind, c.is_member)).collect();
    assert_eq!(
        listed,
        [
            ("shop_api", CrateKind::Lib, true),
            ("shop_tool", CrateKind::Bin, true),
            ("shop_core", CrateKind::Lib, true),
            ("courier_sdk", CrateKind::Lib, false),
        ]
    );
    for (index, data) in graph.crates.iter().enumerate() {
        assert_eq!(data.id.index(), index);
        assert!(data.root.as_ref().is_some_and(|r| r.starts_with(&root) && r.is_file()), "{data:?}");
    }
    let api = find(&graph, "shop_api", CrateKind::Lib);
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(names(&graph, api), [pair("courier_sdk", "courier-sdk"), pair("kernel", "shop-core")]);
    let tool = find(&graph, "shop_tool", CrateKind::Bin);
    assert!(names(&graph, tool).contains(&pair("shop_api", "shop-api")));
    assert!(tool.package_id.contains("/api#shop-api@0.2.0"), "{}", tool.package_id);
    let core = find(&graph, "shop_core", CrateKind::Lib);
    assert_eq!((core.features.as_slice(), core.edition), (&["full".to_owned()][..], Edition::E2018));
    assert_eq!(graph.cfg_env(core.id).eval("all(feature = \"full\", not(feature = \"more\"))"), Some(true));
    assert!(
        !core.library_is_public_api && !api.library_is_public_api,
        "the tool uses the one, the api the other"
    );
    assert_eq!(graph.roots.len(), 3);
}

/// A workspace with paths out of it: a patch, a member's dependency, and that one's own.
const BESIDE: &[(&str, &str)] = &[
    (
        "app/Cargo.toml",
        "[workspace]\nmembers = [\"shop\"]\nresolver = \"2\"\n[patch.crates-io]\ncourier-sdk = { path = \"../vendor/courier\" }\n",
    ),
    (
        "app/shop/Cargo.toml",
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\n[dependencies]\ncourier-sdk = \"1\"\nmail = { path = \"../../mail\" }\n",
    ),
    ("app/shop/src/lib.rs", ""),
    ("vendor/courier/Cargo.toml", "[package]\nname = \"courier-sdk\"\nversion = \"1.4.0\"\n"),
    ("vendor/courier/src/lib.rs", ""),
    (
        "mail/Cargo.toml",
        "[package]\nname = \"mail\"\nversion = \"0.1.0\"\n[dependencies]\nletters = { path = \"../letters\" }\n",
    ),
    ("mail/src/lib.rs", ""),
    ("letters/Cargo.toml", "[package]\nname = \"letters\"\nversion = \"0.1.0\"\n"),
    ("letters/src/lib.rs", ""),
];

#[test]
fn paths_out_of_a_workspace_lead_there_without_a_lock_file() {
    let (_dir, root) = folder(BESIDE);
    let app = root.join("app");
    for lock in [None, Some("version = 4\n[[package]]\nname = \"shop\"\nversion = \"0.0.1\"\n")] {
        if let Some(stale) = lock {
            write(&app, &[("Cargo.lock", stale)]);
        }
        let mut options = options(&app);
        options.include_deps = vec!["courier-sdk".to_owned()];
        let graph = load(&options).expect("it loads");
        assert!(graph.dependencies_known && graph.notes.is_empty(), "{:?}", graph.notes);
        for (name, file) in [
            ("shop", "app/shop/src/lib.rs"),
            ("courier_sdk", "vendor/courier/src/lib.rs"),
            ("mail", "mail/src/lib.rs"),
            ("letters", "letters/src/lib.rs"),
        ] {
            let data = find(&graph, name, CrateKind::Lib);
            assert_eq!(data.root.as_deref(), Some(root.join(file).as_path()));
            assert!(!data.package_id.contains("piilint-"), "{}", data.package_id);
        }
        assert_eq!(fs::read_to_string(app.join("Cargo.lock")).ok().as_deref(), lock, "nothing is written");
    }
}

#[test]
fn dependencies_that_are_asked_for_and_cannot_be_read_are_an_error() {
    let (_dir, root) = folder(BESIDE);
    fs::remove_dir_all(root.join("letters")).expect("it is there");
    let app = root.join("app");
    let mut options = options(&app);
    let graph = load(&options).expect("the members are enough");
    assert!(!graph.dependencies_known && graph.notes.len() == 1, "{:?}", graph.notes);
    assert!(graph.notes[0].said().starts_with("warning: "), "{:?}", graph.notes);
    options.include_deps = vec!["courier-*".to_owned()];
    let error = load(&options).expect_err("nothing of what was asked for can be analysed");
    assert!(matches!(error, LoadError::Dependencies { .. }), "{error}");
    assert!(error.to_string().contains("letters"), "{error}");
}

#[test]
fn tests_bring_targets_and_dev_dependencies() {
    let (_dir, root) = folder(SHOP);
    let mut options = options(&root);
    options.targets.tests = true;
    let graph = load(&options).expect("it loads");
    let tests = find(&graph, "orders", CrateKind::Test);
    let names: Vec<_> = names(&graph, tests).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["courier_sdk", "fixtures", "kernel", "shop_api"]);
    assert_eq!(tests.cfg_test, Some(true));
    assert_eq!(find(&graph, "shop_core", CrateKind::Lib).cfg_test, None, "built with and without");
}

#[test]
fn included_dependencies_are_like_members() {
    let (_dir, root) = folder(SHOP);
    let mut options = options(&root);
    options.include_deps = vec!["courier-*".to_owned(), "nothing-*".to_owned()];
    let graph = load(&options).expect("it loads");
    let sdk = find(&graph, "courier_sdk", CrateKind::Lib);
    assert!(sdk.is_member && graph.roots.contains(&sdk.id) && !sdk.library_is_public_api);
    assert_eq!(graph.notes.len(), 1);
    assert!(graph.notes[0].message.contains("nothing-*"), "{:?}", graph.notes);
    options.include_deps = vec!["a[".to_owned()];
    assert!(matches!(load(&options), Err(LoadError::BadGlob { .. })));
}

#[test]
fn unknown_dependencies_keep_their_names() {
    let (_dir, root) = folder(&[
        (
            "Cargo.toml",
            "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[features]\ndefault = [\"a\"]\na = [\"b\"]\nb = []\nc = []\n\
             [dependencies]\nno-such-crate-of-piilint = \"1\"\nhttp = { package = \"other-no-such-crate-of-piilint\", version = \"1\" }\n\
             [target.'cfg(windows)'.dependencies]\nwinonly-no-such-crate = \"1\"\n",
        ),
        ("src/main.rs", "fn main() {}"),
    ]);
    let mut options = options(&root);
    options.target = Some("x86_64-unknown-linux-gnu".to_owned());
    let graph = load(&options).expect("the members are enough");
    assert!(!graph.dependencies_known && graph.notes[0].message.contains("cargo fetch"), "{:?}", graph.notes);
    let shop = find(&graph, "shop", CrateKind::Bin);
    let names: Vec<_> = names(&graph, shop);
    assert_eq!(names[0], ("http".to_owned(), "other-no-such-crate-of-piilint".to_owned()));
    assert_eq!(names[1].0, "no_such_crate_of_piilint");
    assert_eq!(names.len(), 2);
    assert!(graph.get(shop.deps[0].id).root.is_none());
    assert_eq!(shop.features, ["a", "b", "default"]);
}

#[test]
fn what_cannot_be_loaded_says_what_to_do() {
    let (_dir, root) = folder(&[("Cargo.toml", "[package]\nname = \"shop\nversion"), ("src/lib.rs", "")]);
    let error = load(&options(&root)).expect_err("the manifest is broken");
    assert!(
        matches!(&error, LoadError::Workspace { message, .. } if message.contains("Cargo.toml")),
        "{error}"
    );
    let error = load(&options(&root.join("nowhere"))).expect_err("there is none");
    assert!(matches!(error, LoadError::ManifestNotFound { .. }));
    let (_dir, root) = folder(SHOP);
    let error = load(&LoadOptions { locked: true, ..options(&root) }).expect_err("there is no lock file");
    assert!(matches!(error, LoadError::Locked { .. }), "{error}");
}

/// The shop, committed; then changed in the work tree.
fn committed() -> (TempDir, PathBuf) {
    let (dir, root) = folder(SHOP);
    git(&root, &["init", "-q", "-b", "main"]);
    fs::write(root.join(".gitignore"), "target/\n").expect("a file");
    git(&root, &["add", "."]);
    git(&root, &["commit", "-qm", "one"]);
    (dir, root)
}

#[test]
fn the_index_is_read_and_not_the_work_tree() {
    let (_dir, root) = committed();
    write(&root, &[("core/src/lib.rs", "mod staged;"), ("core/src/staged.rs", "// staged")]);
    git(&root, &["add", "."]);
    write(&root, &[("core/src/lib.rs", "// later"), ("core/src/new.rs", "// not added")]);
    let repo = GitRepo::discover(&root.join("core")).expect("a repository");
    assert_eq!(repo.top(), root);
    let index = repo.files(&GitTree::Index).expect("the index");
    let head = repo.files(&GitTree::Commit("HEAD".to_owned())).expect("the commit");
    let lib = root.join("core/src/lib.rs");
    assert_eq!(index.read(&lib).as_deref(), Ok("mod staged;"));
    assert_eq!(head.read(&lib).as_deref(), Ok(""));
    assert!(
        index.is_file(&root.join("core/src/staged.rs")) && !head.is_file(&root.join("core/src/staged.rs"))
    );
    assert!(index.read(&root.join("core/src/new.rs")).is_err_and(|e| e.is_not_found()));
    assert_eq!(index.files_below(&root.join("core"), "rs").len(), 2);
    assert_eq!(repo.staged().expect("a list"), [lib, root.join("core/src/staged.rs")]);
}

#[test]
fn what_is_outside_version_control_comes_from_the_disk() {
    let (_dir, root) = committed();
    write(&root, &[("target/debug/x.rs", "// built"), ("vendor/x.rs", "// untracked")]);
    let repo = GitRepo::discover(&root).expect("a repository");
    let mut index = repo.files(&GitTree::Index).expect("the index");
    index.read_from_disk(root.join("target"));
    assert_eq!(index.read(&root.join("target/debug/x.rs")).as_deref(), Ok("// built"));
    assert!(!index.is_file(&root.join("vendor/x.rs")));
    let (_outside, elsewhere) = folder(&[("x.rs", "// elsewhere")]);
    assert_eq!(index.read(&elsewhere.join("x.rs")).as_deref(), Ok("// elsewhere"));
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_the_tree() {
    let (_dir, root) = committed();
    std::os::unix::fs::symlink("../core/src", root.join("api/shared")).expect("a link");
    std::os::unix::fs::symlink("circle", root.join("circle")).expect("a link");
    write(&root, &[("core/src/extra.rs", "// extra")]);
    git(&root, &["add", "."]);
    let index = GitRepo::discover(&root).and_then(|r| r.files(&GitTree::Index)).expect("the index");
    assert_eq!(index.read(&root.join("api/shared/extra.rs")).as_deref(), Ok("// extra"));
    assert!(!index.is_file(&root.join("circle")));
}

#[test]
fn a_snapshot_has_its_own_manifests() {
    let (_dir, root) = committed();
    // The change adds a member and a binary, and only the first is staged.
    write(
        &root,
        &[
            (
                "Cargo.toml",
                "[workspace]\nmembers = [\"api\", \"core\", \"mail\"]\nexclude = [\"sdk\"]\nresolver = \"2\"\n",
            ),
            ("mail/Cargo.toml", "[package]\nname = \"shop-mail\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
            ("mail/src/lib.rs", ""),
        ],
    );
    git(&root, &["add", "."]);
    write(&root, &[("core/src/bin/late.rs", "fn main() {}")]);
    let repo = GitRepo::discover(&root).expect("a repository");
    let load_tree = |tree: GitTree| {
        let mut files = repo.files(&tree).expect("its files");
        load_snapshot(&options(&root), &mut files).expect("it loads")
    };
    let packages = |graph: &CrateGraph| -> Vec<String> {
        graph.roots.iter().map(|id| graph.get(*id).target_name.clone()).collect()
    };
    let head = load_tree(GitTree::Commit("HEAD".to_owned()));
    assert_eq!(packages(&head), ["shop_api", "shop-tool", "shop_core"], "{:?}", head.notes);
    let index = load_tree(GitTree::Index);
    assert_eq!(packages(&index), ["shop_api", "shop-tool", "shop_core", "shop_mail"], "{:?}", index.notes);
    assert!(
        index
            .crates
            .iter()
            .filter(|c| c.is_member)
            .all(|c| c.root.as_ref().is_some_and(|r| r.starts_with(&root)))
    );
    assert_eq!(index.target_dir, head.target_dir);
    assert!(!root.join("Cargo.lock").exists());
}

#[test]
fn bases_that_are_not_there_are_errors() {
    let (_dir, root) = committed();
    let repo = GitRepo::discover(&root).expect("a repository");
    assert!(repo.has_head() && repo.merge_base("HEAD").is_ok());
    assert!(matches!(repo.merge_base("origin/main"), Err(GitError::UnknownRevision { .. })));
    assert!(matches!(repo.merge_base("--all"), Err(GitError::UnknownRevision { .. })));
    git(&root, &["checkout", "-q", "--orphan", "other"]);
    git(&root, &["commit", "-qm", "two"]);
    assert!(matches!(repo.merge_base("main"), Err(GitError::NoMergeBase { .. })));
    let (_outside, elsewhere) = folder(&[]);
    assert!(matches!(GitRepo::discover(&elsewhere), Err(GitError::NoRepository { .. })));
}

#[test]
fn the_kept_answer_is_used_until_anything_changes() {
    let (_dir, root) = folder(SHOP);
    let manifest = root.join("Cargo.toml");
    let keeping = LoadOptions { no_cache: false, ..options(&root) };
    let ask = || metadata::ask(&keeping).expect("cargo answers").metadata;
    let cache = cache::Cache::new(&keeping, &manifest).expect("it may be kept");
    if std::env::var_os("CARGO_TARGET_DIR").is_none() {
        ask();
        assert!(root.join("target/piilint").is_dir());
    }
    let first = ask();
    let json = serde_json::to_string(&first).expect("it is data");
    let changes: [(&str, &str); 5] = [
        ("core/src/bin/new.rs", "fn main() {}"),
        ("core/Cargo.toml", "[package]\nname = \"shop-core\"\nversion = \"0.1.0\"\n[features]\nfull = []\n"),
        ("api/tests/more/main.rs", ""),
        ("other/Cargo.toml", "[package]\nname = \"other\"\n"),
        ("Cargo.lock", "version = 4\n"),
    ];
    for (path, text) in changes {
        cache.keep_for_test(&first, &json);
        assert!(cache.get().is_some(), "nothing changed before {path}");
        write(&root, &[("api/src/lib.rs", "pub fn f() {}")]);
        assert!(cache.get().is_some(), "what a source says is none of cargo's business");
        write(&root, &[(path, text)]);
        assert!(cache.get().is_none(), "{path} changed");
    }
}
