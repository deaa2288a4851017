//! Bad input: a clear message, the right exit code, and never a panic, an overflow or a hang.
//!
//! ```sh
//! cargo test --test robust             # debug: deep recursion takes the most stack
//! cargo test --release --test robust   # release: what users run
//! ```

#[path = "robust/deep.rs"]
mod deep;
#[path = "robust/project.rs"]
mod project;

use std::fs;
use std::panic::catch_unwind;

use project::{Project, Run};

/// A leak in `lib.rs`, to see that what is broken elsewhere does not hide it.
const LEAK: &str = "
pub struct User {
    #[cfg_attr(any(), pii(email))]
    pub email: String,
}

pub fn show(user: &User) {
    println!(\"{}\", user.email);
}
";

/// A package whose library has the leak and declares `mod broken;`.
fn leaking() -> Project {
    Project::new(&format!("mod broken;\n{LEAK}"))
}

impl Run {
    /// The work could not be done, and why is told in these words.
    fn refused(&self, words: &[&str]) {
        assert_eq!(self.code, 2, "{self}");
        for word in words {
            assert!(self.stderr.contains(word), "no `{word}` in:\n{self}");
        }
    }

    /// The leak is found, and the file is reported in these words.
    fn reported(&self, words: &[&str]) {
        assert_eq!(self.code, 1, "{self}");
        assert!(self.stdout.contains("error[PII301]"), "what is broken hides the rest:\n{self}");
        for word in ["PII904"].iter().chain(words) {
            assert!(self.stdout.contains(word), "no `{word}` in:\n{self}");
        }
    }
}

#[test]
fn no_workspace() {
    let project = Project::empty();
    project.lint(&[]).refused(&["Cargo.toml"]);
    project.lint(&["--manifest-path", "nowhere/Cargo.toml"]).refused(&["nowhere"]);
}

#[test]
fn a_broken_manifest() {
    let project = Project::new("");
    project.write("Cargo.toml", "[package\nname = 3\n");
    project.lint(&[]).refused(&["Cargo.toml"]);
}

#[test]
fn a_broken_configuration() {
    let project = Project::new("");
    project.write("piilint.toml", "laws = [\"cn-pipl\"]\nhome-regoin = \"CN\"\n");
    project.lint(&[]).refused(&["piilint.toml", "home-regoin", "home-region"]);
    project.write("piilint.toml", "[[recipient]]\nname = \"courier\"\nrole = \"procesor\"\n");
    project.lint(&[]).refused(&["procesor", "processor"]);
    project.write("piilint.toml", "[rules]\nunencrypted-storag = \"off\"\n");
    project.lint(&[]).refused(&["unencrypted-storag", "unencrypted-storage"]);
    project.write("piilint.toml", "laws = [\n");
    project.lint(&[]).refused(&["piilint.toml"]);
}

#[test]
fn mistakes_in_arguments() {
    let project = Project::new("");
    project.lint(&["--format", "humam"]).refused(&["humam"]);
    project.lint(&["-D", "PII999"]).refused(&["PII999"]);
    project.lint(&["-p", "nobody"]).refused(&["nobody"]);
    project.lint(&["--no-such-flag"]).refused(&["--no-such-flag"]);
}

#[test]
fn nothing_wrong() {
    let clean = Project::new("pub fn one() -> u32 {\n    1\n}\n").lint(&[]);
    assert_eq!(clean.code, 0, "{clean}");
    let empty = Project::new("").lint(&[]);
    assert_eq!(empty.code, 0, "{empty}");
}

#[test]
fn a_file_that_does_not_parse() {
    let project = leaking();
    project.write("src/broken.rs", "pub fn ok() {}\npub fn broken() { let = }\n");
    project.lint(&[]).reported(&["src/broken.rs:2"]);
    project.write("src/broken.rs", "pub fn broken() {\n");
    project.lint(&[]).reported(&["src/broken.rs"]);
    project.write("src/broken.rs", "const TEXT: &str = \"never closed\n");
    project.lint(&[]).reported(&["src/broken.rs"]);
}

#[test]
fn a_file_that_is_missing() {
    leaking().lint(&[]).reported(&["broken"]);
}

#[test]
fn a_file_that_is_not_utf_8() {
    let project = leaking();
    project.write("src/broken.rs", b"// ok\n// caf\xe9\n");
    project.lint(&[]).reported(&["src/broken.rs", "UTF-8"]);
}

#[test]
fn a_file_that_cannot_be_read() {
    let project = leaking();
    project.write("src/broken.rs", "");
    // Larger than any source: it is not read, whoever asks. (Permissions do not hold a superuser off.)
    let huge = fs::File::options().write(true).open(project.path("src/broken.rs")).expect("the file");
    huge.set_len(1 << 30).expect("a sparse file");
    project.lint(&[]).reported(&["src/broken.rs"]);
}

#[test]
#[cfg(unix)]
fn a_file_without_permission() {
    use std::os::unix::fs::PermissionsExt;

    let project = leaking();
    project.write("src/broken.rs", "pub fn f() {}\n");
    let path = project.path("src/broken.rs");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("the permissions");
    let run = project.lint(&[]);
    if fs::read(&path).is_err() {
        run.reported(&["src/broken.rs"]);
    } else {
        assert_eq!(run.code, 1, "a superuser reads everything:\n{run}");
    }
}

#[test]
fn modules_in_a_circle() {
    let project = leaking();
    project.write("src/broken.rs", "#[path = \"other.rs\"]\npub mod other;\n");
    project.write("src/other.rs", "#[path = \"broken.rs\"]\npub mod broken;\n");
    project.lint(&[]).reported(&["src/other.rs:2"]);
    project.write("src/broken.rs", "#[path = \"lib.rs\"]\nmod again;\n");
    project.lint(&[]).reported(&["src/broken.rs:2"]);
    project.write("src/broken.rs", "#[path = \"broken.rs\"]\nmod again;\n");
    project.lint(&[]).reported(&["src/broken.rs:2"]);
}

#[test]
fn a_large_file() {
    let project = leaking();
    // Ten megabytes; the unoptimised linter gets a fifth of it.
    let share = if cfg!(debug_assertions) { 5 } else { 1 };
    let row = "    1, 22, 333, 4444, 55555, 666666, 7777777, 88888888,\n";
    let function = |number: usize| {
        format!(
            "/// The {number}th of many functions that a generator wrote, documented as generators do it.\n\
             pub fn function_{number}(value: u64) -> u64 {{\n    value.wrapping_add({number})\n}}\n"
        )
    };
    let functions: Vec<String> = (0..30_000 / share).map(function).collect();
    let text =
        format!("pub static TABLE: &[u32] = &[\n{}];\n{}", row.repeat(95_000 / share), functions.join("\n"));
    assert!(text.len() > 10_000_000 / share - 100_000, "{}", text.len());
    project.write("src/broken.rs", text);
    let run = project.lint(&[]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stdout.contains("error[PII301]") && !run.stdout.contains("PII904"), "{run}");
}

/// Deep or long beyond what a person writes. Each is told, or understood; neither takes anything else down.
#[test]
fn depth_of_every_kind() {
    survives(&deep::sources(5_000));
}

/// Just below the bound, where the parser and everything behind it must go all the way.
#[test]
fn depth_that_is_still_read() {
    survives(&deep::sources(1_900));
}

/// All as modules of one program; one by one where that fails, to name the one that does it.
fn survives(sources: &[(&'static str, String)]) {
    let lint = |sources: &[(&str, String)]| {
        let modules: Vec<String> = (0..sources.len()).map(|n| format!("mod broken_{n};")).collect();
        let project = Project::new(&format!("{}\n{LEAK}", modules.join("\n")));
        for (number, (_, source)) in sources.iter().enumerate() {
            project.write(&format!("src/broken_{number}.rs"), source);
        }
        let run = project.lint(&[]);
        assert_eq!(run.code, 1, "{run}");
        assert!(run.stdout.contains("error[PII301]"), "what is deep hides the rest:\n{run}");
    };
    if catch_unwind(|| lint(sources)).is_err() {
        let fails = |one: &&(&str, String)| catch_unwind(|| lint(&[(*one).clone()])).is_err();
        let culprits: Vec<&str> = sources.iter().filter(fails).map(|(name, _)| *name).collect();
        panic!("each of these alone: {culprits:?} (none: only all together)");
    }
}
