//! The binary as people, editors and hooks call it: exit codes, and messages on bad input.

#[path = "cli/fixes.rs"]
mod fixes;
#[path = "cli/idle.rs"]
mod idle;
#[path = "cli/infer.rs"]
mod infer;
#[path = "cli/kept.rs"]
mod kept;
#[path = "cli/missing.rs"]
mod missing;
#[path = "cli/telling.rs"]
mod telling;
#[path = "cli/names.rs"]
mod names;
#[path = "cli/why_not.rs"]
mod why_not;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const BINARY: &str = env!("CARGO_BIN_EXE_cargo-piilint");

/// A workspace in a temporary folder.
struct Workspace {
    root: PathBuf,
    _dir: TempDir,
}

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// An exception without a reason is a finding that needs no analysis: PII902, a warning.
const NO_REASON: &str = "[[allow]]\nrule = \"PII301\"\npath = \"src/**\"\n";

impl Workspace {
    fn empty() -> Workspace {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let root = dir.path().canonicalize().expect("it exists");
        Workspace { root, _dir: dir }
    }

    fn new() -> Workspace {
        let workspace = Workspace::empty();
        workspace.write("Cargo.toml", MANIFEST);
        workspace.write("src/lib.rs", "pub fn f() {}\n");
        workspace
    }

    fn with(path: &str, text: &str) -> Workspace {
        let workspace = Workspace::new();
        workspace.write(path, text);
        workspace
    }

    /// The same, committed.
    fn committed() -> Workspace {
        let workspace = Workspace::with(".gitignore", "target/\n");
        workspace.git(&["init", "-q", "-b", "main"]);
        workspace.commit();
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn git(&self, args: &[&str]) {
        let status = git(&self.root).args(args).status().expect("git runs");
        assert!(status.success(), "git {args:?}");
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--no-verify", "-m", "message"]);
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = piilint(args);
        command.current_dir(&self.root);
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        Ran::new(&mut self.command(args))
    }
}

fn git(dir: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(dir).args(["-c", "user.name=t", "-c", "user.email=t@example.org"]);
    command.args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath=.git/hooks"]);
    command
}

/// The binary, in an environment without anybody's preferences.
fn piilint(args: &[&str]) -> Command {
    let mut command = Command::new(BINARY);
    command.arg("piilint").args(args).stdin(Stdio::null());
    for name in ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CARGO_TERM_COLOR", "GITHUB_STEP_SUMMARY"] {
        command.env_remove(name);
    }
    for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
        command.env_remove(name);
    }
    command.env_remove("CARGO_TARGET_DIR").env_remove("RUST_BACKTRACE");
    command
}

/// What a call gave.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    fn new(command: &mut Command) -> Ran {
        Ran::from(command.output().expect("the binary runs"))
    }

    #[track_caller]
    fn exits(self, code: i32) -> Ran {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    #[track_caller]
    fn says(self, text: &str) -> Ran {
        // Messages are wrapped to the terminal's width.
        let flat: Vec<&str> = self.err.split_whitespace().filter(|word| *word != "│").collect();
        assert!(flat.join(" ").contains(text), "{text}\n{self:#?}");
        self
    }

    #[track_caller]
    fn prints(self, text: &str) -> Ran {
        assert!(self.out.contains(text), "{text}\n{self:#?}");
        self
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ran { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

#[test]
fn a_clean_workspace_is_left_as_it_was() {
    let workspace = Workspace::new();
    workspace.run(&["--no-cache"]).exits(0);
    workspace.run(&["check", "--all-targets", "--offline", "--no-cache", "--threads", "2"]).exits(0);
    assert!(!workspace.root.join("Cargo.lock").exists(), "no lock file is written");
    let names: Vec<_> =
        fs::read_dir(&workspace.root).expect("a folder").flatten().map(|e| e.file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    workspace.run(&[]).exits(0);
    assert!(workspace.root.join("target/piilint").is_dir(), "cargo's answer is kept");
    workspace.write("src/bin/tool.rs", "fn main() {}\n");
    workspace.run(&["--bin", "tool"]).exits(0);
}

#[test]
fn help_and_version_are_no_failures() {
    let workspace = Workspace::empty();
    workspace.run(&["--help"]).exits(0).prints("--staged");
    workspace.run(&["--version"]).exits(0).prints("piilint");
    // Without cargo in between, too.
    Ran::new(Command::new(BINARY).arg("--version")).exits(0);
}

#[test]
fn arguments_that_mean_nothing() {
    let workspace = Workspace::new();
    workspace.run(&["--stagd"]).exits(2).says("--staged");
    workspace.run(&["--format", "srif"]).exits(2).says("did you mean `sarif`?");
    workspace.run(&["-A", "pii-in-log"]).exits(2).says("did you mean `pii-in-logs`?");
    workspace.run(&["--today", "tomorrow"]).exits(2).says("`--today` cannot be `tomorrow`");
    workspace.run(&["--message-format=xml"]).exits(2).says("`--format`");
    workspace.run(&["-p", "shpo"]).exits(2).says("did you mean `shop`?");
    workspace.run(&["--bin", "shop"]).exits(2).says("no bin named `shop`");
    workspace.run(&["--include-deps", "a["]).exits(2).says("is not a valid pattern");
    workspace.run(&["--staged", "--since", "main"]).exits(2).says("cannot be used with");
    workspace.run(&["--config", "nowhere.toml"]).exits(2).says("nowhere.toml` does not exist");
}

#[test]
fn no_workspace() {
    let workspace = Workspace::empty();
    workspace.run(&[]).exits(2).says("no `Cargo.toml`").says("--manifest-path");
    workspace.run(&["--manifest-path", "x/Cargo.toml"]).exits(2).says("does not exist");
    workspace.write("Cargo.toml", "[package\n");
    workspace.run(&[]).exits(2).says("cargo cannot read the workspace");
    workspace.write("Cargo.toml", MANIFEST);
    workspace.run(&[]).exits(2).says("no targets specified");
}

#[test]
fn a_configuration_with_mistakes_shows_them_all() {
    let workspace = Workspace::with("piilint.toml", "laws = [\"pipl\"]\nhome-regoin = \"CN\"\n");
    let ran = workspace.run(&[]).exits(2).says("2 mistakes").says("did you mean `home-region`?");
    let ran = ran.says("`laws` cannot be `pipl`");
    assert!(ran.err.contains("piilint.toml:2:1"), "{ran:#?}");
    assert!(ran.out.is_empty(), "reports go to stdout, all else to stderr");
}

#[test]
fn levels_decide_the_exit_code() {
    let workspace = Workspace::with("piilint.toml", NO_REASON);
    workspace.run(&[]).exits(0).prints("PII902");
    workspace.run(&["--deny", "warnings"]).exits(1);
    workspace.run(&["--fail-on", "warning"]).exits(1);
    workspace.run(&["-D", "PII902"]).exits(1);
    workspace.run(&["-D", "allow-without-reason", "-A", "tagging"]).exits(0);
    workspace.run(&["-A", "tagging", "-D", "allow_without_reason"]).exits(1);
    workspace.run(&["-D", "PII902", "--exit-zero"]).exits(0);
    workspace.write("piilint.toml", &format!("rules.PII902 = \"error\"\n{NO_REASON}"));
    workspace.run(&[]).exits(1);
    workspace.run(&["-A", "all"]).exits(0);
}

#[test]
fn dates_are_judged_as_of_today() {
    let allow = "[[allow]]\nrule = \"PII301\"\npath = \"src/**\"\nreason = \"x\"\nuntil = 2027-01-31\n";
    let workspace = Workspace::with("piilint.toml", allow);
    let ran = workspace.run(&["--today", "2026-06-01"]).exits(0);
    assert!(!ran.err.contains("ends on"), "{ran:#?}");
    ran.prints("this exception from PII301 suppresses nothing");
    workspace.run(&["--today", "2027-01-15"]).exits(0).says("this exception ends on 2027-01-31");
    let ran = workspace.run(&["--today", "2027-02-01", "--deny", "warnings"]).exits(1);
    let ran = ran.prints("this exception ended on 2027-01-31");
    assert_eq!(ran.out.matches("[PII901]").count(), 1, "{ran:#?}");
}

#[test]
fn a_base_file_cannot_be_lowered() {
    let workspace = Workspace::with("piilint.toml", "extends = \"base.toml\"\n");
    workspace.write("base.toml", "[rules]\nPII301 = \"error\"\n");
    workspace.run(&[]).exits(0);
    workspace.run(&["-A", "PII301"]).exits(2).says("PII301 cannot be lowered to `off`");
}

#[test]
fn reports_go_where_they_are_sent() {
    let workspace = Workspace::with("piilint.toml", NO_REASON);
    workspace.write("src/lib.rs", &program(""));
    let ran = workspace
        .run(&["--format", "short", "--format", "sarif=x.sarif", "--format", "json=x.json"])
        .exits(0);
    assert!(ran.prints("PII902").err.is_empty());
    for name in ["x.sarif", "x.json"] {
        let text = fs::read_to_string(workspace.root.join(name)).expect("it was written");
        serde_json::from_str::<serde_json::Value>(&text).expect("it is JSON");
    }
    workspace.run(&["--format", "sarif=no/such/x.sarif"]).exits(2).says("cannot write `no/such/x.sarif`");
    workspace.run(&["--format", "json", "--format", "sarif"]).exits(2).says("two reports");
}

#[test]
fn editors_get_nothing_but_json() {
    let workspace = Workspace::with("piilint.toml", NO_REASON);
    let ran =
        workspace.run(&["--workspace", "--message-format=json", "--keep-going", "--all-targets"]).exits(0);
    assert!(ran.out.contains("piilint::PII902"), "{ran:#?}");
    for line in ran.out.lines() {
        serde_json::from_str::<serde_json::Value>(line).expect("every line is JSON");
    }
}

#[test]
fn github_gets_its_summary() {
    let workspace = Workspace::with("piilint.toml", NO_REASON);
    workspace.write("summary.md", "# Before\n");
    let mut command = workspace.command(&["--format", "github"]);
    let ran = Ran::new(command.env("GITHUB_STEP_SUMMARY", workspace.root.join("summary.md"))).exits(0);
    ran.prints("::warning");
    let summary = fs::read_to_string(workspace.root.join("summary.md")).expect("it is there");
    assert!(summary.starts_with("# Before\n") && summary.contains("PII902"), "{summary}");
}

#[test]
fn colours_are_asked_for() {
    let workspace = Workspace::with("piilint.toml", NO_REASON);
    let coloured = |ran: Ran| ran.out.contains('\u{1b}');
    assert!(!coloured(workspace.run(&[])), "a pipe is no terminal");
    assert!(coloured(workspace.run(&["--color", "always"])));
    assert!(coloured(Ran::new(workspace.command(&[]).env("CARGO_TERM_COLOR", "always"))));
    assert!(coloured(Ran::new(workspace.command(&[]).env("FORCE_COLOR", "1"))));
    assert!(!coloured(Ran::new(workspace.command(&[]).env("FORCE_COLOR", "1").env("NO_COLOR", "1"))));
}

#[test]
fn several_workspaces_make_one_report() {
    let outer = Workspace::empty();
    for name in ["shop", "claims"] {
        outer.write(&format!("{name}/Cargo.toml"), &MANIFEST.replace("shop", name));
        outer.write(&format!("{name}/src/lib.rs"), "");
        outer.write(&format!("{name}/piilint.toml"), NO_REASON);
    }
    let args =
        ["--manifest-path", "shop/Cargo.toml", "--manifest-path", "claims/Cargo.toml", "--format", "short"];
    let ran = outer.run(&args).exits(0).prints("claims/piilint.toml").prints("shop/piilint.toml");
    assert_eq!(ran.out.matches("PII902").count(), 2, "{ran:#?}");
}

#[test]
fn words_are_explained_and_listed() {
    let workspace = Workspace::new();
    workspace.run(&["explain", "PII201"]).exits(0).prints("unconsented-sharing").prints("PIPL art. 23");
    workspace.run(&["explain", "pii-in-logs", "--lang", "zh"]).exits(0).prints("日志含个人信息");
    workspace.run(&["explain", "email"]).exits(0).prints("user.contact.email");
    workspace.run(&["explain", "cn-pipl"]).exits(0).prints("in force since 2021-11-01");
    workspace.run(&["explain", "PII999"]).exits(2).says("nothing is called `PII999`");
    workspace.run(&["list", "rules"]).exits(0).prints("PII904").prints("sensitive, contact: error");
    workspace.run(&["list", "models"]).exits(0);
    workspace.run(&["list", "categories"]).exits(0).prints("user.contact.phone_number");
    workspace.run(&["list", "purposes"]).exits(0).prints("marketing.advertising");
    workspace.run(&["list", "laws", "--lang", "zh"]).exits(0).prints("中华人民共和国个人信息保护法");
    workspace.run(&["list", "cats"]).exits(2);
    let own = "[[category]]\nkey = \"cn.wechat_openid\"\nalias = \"openid\"\nparent = \"user.unique_id\"\n";
    workspace.write("piilint.toml", own);
    workspace.run(&["explain", "openid"]).exits(0).prints("cn.wechat_openid").prints("user.unique_id");
    workspace.run(&["list", "categories"]).exits(0).prints("openid");
}

#[test]
fn a_finding_is_explained_by_its_fingerprint() {
    let workspace = Workspace::with("src/lib.rs", &program("println!(\"{}\", user.email);\n    "));
    let report = workspace.run(&["--format", "json"]).exits(1);
    let report: serde_json::Value = serde_json::from_str(&report.out).expect("it is JSON");
    let fingerprint = report["findings"][0]["fingerprint"].as_str().expect("a fingerprint");
    for known in [fingerprint, &fingerprint[..8], &fingerprint[..10].to_uppercase()] {
        let ran = workspace.run(&["explain", known]).exits(0).prints("error[PII301]: `User::email`");
        ran.prints("src/lib.rs:7:").prints("pii-in-logs").prints("## Bad");
    }
    workspace.run(&["explain", &fingerprint[..7]]).exits(2).says("nothing is called");
    workspace.run(&["explain", "00000000"]).exits(2).says("no finding here has the fingerprint `00000000`");
    let allowed = program("println!(\"{}\", user.email); // piilint: allow(PII301, reason = \"ours\")\n    ");
    workspace.write("src/lib.rs", &allowed);
    workspace.run(&["explain", fingerprint]).exits(0).prints("This finding is accepted: ours");
}

#[test]
fn scripts_can_be_made_from_it() {
    let workspace = Workspace::empty();
    let schema = workspace.run(&["schema"]).exits(0);
    serde_json::from_str::<serde_json::Value>(&schema.out).expect("it is JSON");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = workspace.run(&["completions", shell]).exits(0).prints("cargo-piilint").prints("staged");
        // Cargo's own completions stay: only fish adds to what there is.
        let replaces =
            ["default cargo\n", "#compdef cargo\n", "-CommandName 'cargo' ", "arg-completer[cargo] "];
        assert!(!replaces.iter().any(|text| ran.out.contains(text)), "{shell} {}", ran.out);
    }
}

#[test]
fn a_closed_pipe_is_quiet() {
    let workspace = Workspace::new();
    for args in [&["list", "categories"][..], &["schema"], &["--help"], &["--format", "json"]] {
        let mut command = workspace.command(args);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
        drop(child.stdout.take());
        let ran = Ran::from(child.wait_with_output().expect("it ends"));
        assert!(ran.err.is_empty() && ran.code == Some(0), "{args:?} {ran:#?}");
    }
}

#[test]
fn comparing_needs_a_repository_and_a_base() {
    let workspace = Workspace::new();
    workspace.run(&["--staged"]).exits(2).says("is not inside a git work tree");
    workspace.run(&["--since", "main"]).exits(2).says("is not inside a git work tree");
    let workspace = Workspace::committed();
    workspace
        .run(&["--since", "origin/main"])
        .exits(2)
        .says("does not know the revision")
        .says("git fetch origin main");
    workspace.run(&["--since", "main"]).exits(0);
}

#[test]
fn a_shallow_clone_is_no_pass() {
    let origin = Workspace::committed();
    origin.git(&["checkout", "-q", "-b", "work"]);
    origin.write("src/lib.rs", "// changed\n");
    origin.commit();
    let clone = Workspace::empty();
    let url = format!("file://{}", origin.root.display());
    let mut command = Command::new("git");
    command.args(["clone", "-q", "--depth", "1", "--branch", "work", &url]).arg(clone.root.join("c"));
    assert!(command.status().expect("git runs").success());
    let inside = ["--manifest-path", "c/Cargo.toml", "--since", "origin/main"];
    clone.run(&inside).exits(2).says("fetch-depth: 0");
    // With the branch fetched, both ends are there and still nothing between them.
    assert!(
        git(&clone.root.join("c"))
            .args(["fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main"])
            .status()
            .expect("git runs")
            .success()
    );
    clone.run(&inside).exits(2).says("no common commit").says("fetch-depth: 0");
}

#[test]
fn only_what_the_commit_adds_is_told() {
    let workspace = Workspace::committed();
    workspace.run(&["--staged"]).exits(0);
    workspace.write("piilint.toml", NO_REASON);
    let untracked = workspace.run(&["--staged"]).exits(0);
    assert!(!untracked.out.contains("PII902"), "the work tree is not judged: {untracked:#?}");
    workspace.git(&["add", "piilint.toml"]);
    workspace.run(&["--staged", "-D", "PII902"]).exits(1).prints("PII902").says("--no-verify");
    workspace.run(&["hook", "run", "-D", "PII902"]).exits(1);
    workspace.run(&["--since", "HEAD", "-D", "PII902"]).exits(1);
    workspace.commit();
    workspace.run(&["--staged", "-D", "PII902"]).exits(0);
    workspace.run(&["-D", "PII902"]).exits(1);
    workspace.run(&["--since", "HEAD~1", "-D", "PII902"]).exits(1);
}

#[test]
fn the_first_commit_has_no_base() {
    let workspace = Workspace::with("piilint.toml", NO_REASON);
    workspace.git(&["init", "-q", "-b", "main"]);
    workspace.git(&["add", "-A"]);
    workspace.run(&["--staged", "-D", "PII902"]).exits(1).prints("PII902");
}

/// The search path with our binary first, so that `cargo piilint` in a hook finds it.
fn path() -> std::ffi::OsString {
    let ours = Path::new(BINARY).parent().expect("it is in a folder").to_path_buf();
    let others = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(ours).chain(std::env::split_paths(&others))).expect("a search path")
}

#[cfg(unix)]
#[test]
fn the_hook_stops_a_commit_and_only_for_what_it_adds() {
    let workspace = Workspace::committed();
    workspace.run(&["hook", "install"]).exits(0).prints("pre-commit");
    workspace.run(&["hook", "install"]).exits(0).prints("already");
    let commit = |workspace: &Workspace, extra: &[&str]| {
        let mut command = git(&workspace.root);
        command.args(["commit", "-q", "-m", "message"]).args(extra).env("PATH", path());
        command.env_remove("CARGO_TARGET_DIR");
        Ran::new(&mut command)
    };
    workspace.write("piilint.toml", &format!("rules.PII902 = \"error\"\n{NO_REASON}"));
    workspace.git(&["add", "-A"]);
    commit(&workspace, &[]).exits(1).says("--no-verify");
    commit(&workspace, &["--no-verify"]).exits(0);
    // What was accepted once is not told again, and a commit of a part (`-a`, paths) has an index of its own.
    workspace.write("src/lib.rs", "pub fn g() {}\n");
    commit(&workspace, &["-a"]).exits(0);
    workspace.write("src/lib.rs", "pub fn h() {}\n");
    commit(&workspace, &["src/lib.rs"]).exits(0);
}

#[test]
fn a_hook_of_somebody_else_is_left_alone() {
    let workspace = Workspace::committed();
    workspace.write(".git/hooks/pre-commit", "#!/bin/sh\necho mine\n");
    workspace.run(&["hook", "install"]).exits(2).says("is not ours").says("cargo piilint hook run || exit 1");
    let text = fs::read_to_string(workspace.root.join(".git/hooks/pre-commit")).expect("it is there");
    assert_eq!(text, "#!/bin/sh\necho mine\n");
    workspace.write(".git/hooks/pre-commit", "#!/bin/sh\necho mine\ncargo piilint hook run || exit 1\n");
    workspace.run(&["hook", "install"]).exits(0).prints("already");
}

#[test]
fn hooks_are_written_where_git_looks() {
    let workspace = Workspace::committed();
    workspace.git(&["config", "core.hooksPath", "tools/hooks"]);
    workspace.run(&["hook", "install"]).exits(0);
    // The test's own `git` overrides the path; the configuration counts.
    assert!(workspace.root.join("tools/hooks/pre-commit").is_file());
    let elsewhere = Workspace::empty();
    let shared = elsewhere.root.display().to_string();
    workspace.git(&["config", "core.hooksPath", &shared]);
    workspace.run(&["hook", "install"]).exits(2).says("core.hooksPath");
    assert!(!elsewhere.root.join("pre-commit").exists());
}

#[test]
fn a_workspace_below_the_top_names_its_manifest() {
    let outer = Workspace::empty();
    outer.write("back end/Cargo.toml", MANIFEST);
    outer.write("back end/src/lib.rs", "");
    outer.git(&["init", "-q", "-b", "main"]);
    outer.commit();
    let mut command = piilint(&["hook", "install"]);
    Ran::new(command.current_dir(outer.root.join("back end"))).exits(0);
    let text = fs::read_to_string(outer.root.join(".git/hooks/pre-commit")).expect("it is there");
    assert!(text.contains("cargo piilint hook run --manifest-path 'back end/Cargo.toml'"), "{text}");
    outer.run(&["hook", "run", "--manifest-path", "back end/Cargo.toml"]).exits(0);
}

#[test]
fn cargo_goes_first_with_its_own_messages() {
    let workspace = Workspace::with("src/lib.rs", "pub fn f() { let unused = 1; }\n");
    workspace.write("piilint.toml", NO_REASON);
    let ran = workspace.run(&["--with", "check", "--message-format=json", "--offline"]).exits(0);
    let lines: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).expect("every line is JSON")).collect();
    let code =
        |line: &serde_json::Value| line["message"]["code"]["code"].as_str().unwrap_or_default().to_owned();
    let place = |wanted: &str| lines.iter().position(|line| code(line) == wanted);
    assert!(place("unused_variables") < place("piilint::PII902"), "{ran:#?}");
    assert!(place("unused_variables").is_some());
    workspace.write("src/lib.rs", "pub fn f() { nonsense }\n");
    workspace
        .run(&["--with", "check", "--message-format=json", "--offline"])
        .exits(1)
        .prints("piilint::PII902");
}

#[test]
fn an_installed_subcommand_is_found_by_cargo() {
    let workspace = Workspace::new();
    let mut command = Command::new("cargo");
    command
        .args([OsStr::new("piilint"), OsStr::new("--version")])
        .env("PATH", path())
        .current_dir(&workspace.root);
    Ran::new(&mut command).exits(0).prints("piilint");
}

#[test]
fn a_package_of_one_workspace_is_selected_among_several() {
    let outer = Workspace::empty();
    for name in ["shop", "claims"] {
        outer.write(&format!("{name}/Cargo.toml"), &MANIFEST.replace("shop", name));
        outer.write(&format!("{name}/src/lib.rs"), "");
    }
    let both = ["--manifest-path", "shop/Cargo.toml", "--manifest-path", "claims/Cargo.toml"];
    outer.run(&[&both[..], &["-p", "claims"]].concat()).exits(0);
    outer.run(&[&both[..], &["-p", "clams"]].concat()).exits(2).says("did you mean `claims`?");
    let ran =
        outer.run(&["-p", "shop", "--manifest-path", "claims/Cargo.toml", "--color", "always"]).exits(2);
    assert!(ran.err.contains('\u{1b}'), "{ran:#?}");
}

#[test]
fn the_first_look_is_no_gate() {
    let source =
        "pub struct User { pub email: String }\npub fn show(user: &User) { println!(\"{}\", user.email); }\n";
    let workspace = Workspace::with("src/lib.rs", source);
    let ran = workspace.run(&[]).exits(0).prints("Nothing here is tagged");
    ran.prints("#[pii(..)]");
    // Whoever has configured anything is past that.
    workspace.write("piilint.toml", "home-region = \"CN\"\n");
    let ran = workspace.run(&[]).exits(0);
    assert!(!ran.out.contains("Nothing here is tagged"), "{ran:#?}");
}

#[test]
fn an_editor_that_asks_for_one_package_hears_of_one() {
    let workspace = Workspace::empty();
    workspace.write("Cargo.toml", "[workspace]\nmembers = [\"shop\", \"claims\"]\nresolver = \"2\"\n");
    for name in ["shop", "claims"] {
        workspace.write(&format!("{name}/Cargo.toml"), &MANIFEST.replace("shop", name));
        workspace.write(&format!("{name}/src/lib.rs"), "");
    }
    let ran = workspace.run(&["-p", "claims", "--message-format=json"]).exits(0);
    assert!(ran.out.contains("claims") && !ran.out.contains("shop#"), "{ran:#?}");
}

/// A tagged field, and a function that may print it.
fn program(body: &str) -> String {
    format!(
        "pub struct User {{\n    #[cfg_attr(any(), pii(email))]\n    pub email: String,\n}}\n\n\
         pub fn show(user: &User) -> usize {{\n    {body}user.email.len()\n}}\n"
    )
}

#[test]
fn a_flow_is_known_by_what_it_is_and_not_by_its_line() {
    let workspace = Workspace::with("src/lib.rs", &program(""));
    workspace.write(".gitignore", "target/\n");
    workspace.git(&["init", "-q", "-b", "main"]);
    workspace.commit();
    workspace.write("src/lib.rs", &program("println!(\"{}\", user.email);\n    "));
    workspace.run(&["--staged"]).exits(0);
    workspace.git(&["add", "-A"]);
    workspace.run(&["hook", "run"]).exits(1).prints("PII301");
    workspace.commit();
    let moved = format!("// A line more.\n\n{}", program("println!(\"{}\", user.email);\n    "));
    workspace.write("src/lib.rs", &moved);
    workspace.git(&["add", "-A"]);
    workspace.run(&["--staged"]).exits(0);
    workspace.run(&["--since", "HEAD~1"]).exits(1);
    workspace.write("src/lib.rs", "fn broken( {\n");
    workspace.git(&["add", "-A"]);
    workspace.run(&["--staged"]).exits(1).prints("PII904");
}
