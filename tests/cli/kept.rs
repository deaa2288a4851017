//! What is kept in `target/piilint` saves time, and changes nothing else.

use std::fs;

use super::{Ran, Workspace};

const LIB: &str = "
mod mail;
pub struct User {
    #[cfg_attr(any(), pii(email))]
    pub email: String,
}
pub fn all(user: &User) { println!(\"{}\", user.email); }
";

const MAIL: &str = "pub fn greet(user: &crate::User) { println!(\"hello\"); let _ = user; }\n";

const POLICY: &str = "[[allow]]\nrule = \"PII101\"\npath = \"src/**\"\nreason = \"x\"\n";

/// What a run says that was spared all work.
const SPARED: &str = "what the last run gave";

fn shop() -> Workspace {
    let workspace = Workspace::with("src/mail.rs", MAIL);
    workspace.write("src/lib.rs", LIB);
    workspace.write("piilint.toml", POLICY);
    workspace
}

fn kept_file(workspace: &Workspace) -> std::path::PathBuf {
    workspace.root.join("target/piilint/kept.bin")
}

/// A run beside one that knows nothing from before: what is printed has to be the same.
#[track_caller]
fn run(workspace: &Workspace) -> Ran {
    let report = ["--format", "json", "--stats"];
    let warm = workspace.run(&report);
    let cold = workspace.run(&["--format", "json", "--stats", "--no-cache"]);
    assert_eq!((&warm.code, &warm.out, &warm.err), (&cold.code, &cold.out, &cold.err));
    warm
}

#[track_caller]
fn assert_spared(workspace: &Workspace, spared: bool) {
    let ran = workspace.run(&["--timings"]);
    assert_eq!(ran.err.contains(SPARED), spared, "{ran:#?}");
}

#[test]
fn a_run_with_nothing_new_is_spared_and_says_the_same() {
    let workspace = shop();
    run(&workspace).prints("PII301");
    assert_spared(&workspace, true);
    // The entry of the configuration that matches nothing is told all the same.
    run(&workspace).prints("this exception from PII101 suppresses nothing");
    assert_spared(&workspace, true);
}

#[test]
fn each_change_is_seen() {
    let workspace = shop();
    let leak = MAIL.replace("hello\"", "{}\", user.email");
    let more = "pub fn more(user: &crate::User) { println!(\"{}\", user.email) }\n";
    let changes: &[(&str, &str)] = &[
        ("src/mail.rs", &leak),
        ("src/mail.rs", &format!("// A line more.\n{MAIL}mod more;\n")),
        // Where a file was missing, its coming is a change.
        ("src/mail/more.rs", more),
        ("piilint.toml", &POLICY.replace("PII101", "PII301")),
        ("piilint/models/none.rs", "pub fn nothing() {}\n"),
    ];
    run(&workspace);
    for (path, text) in changes {
        workspace.write(path, text);
        assert_spared(&workspace, false);
        run(&workspace);
    }
    fs::remove_file(workspace.root.join("src/mail/more.rs")).expect("it is there");
    run(&workspace).prints("there is no file");
}

#[test]
fn another_question_has_another_answer() {
    let workspace = shop();
    run(&workspace);
    let told = workspace.run(&["--format", "json", "--lang", "zh"]).out;
    assert_eq!(told, workspace.run(&["--format", "json", "--lang", "zh", "--no-cache"]).out);
    workspace.run(&["--all-targets", "--timings"]);
    assert_spared(&workspace, true);
}

#[test]
fn without_a_cache_nothing_is_read_or_written() {
    let workspace = shop();
    workspace.run(&["--no-cache"]);
    assert!(!workspace.root.join("target").exists());
    workspace.run(&[]);
    let ran = workspace.run(&["--no-cache", "--timings"]);
    assert!(!ran.err.contains(SPARED), "{ran:#?}");
}

#[test]
fn a_damaged_file_is_as_good_as_none_and_is_mended() {
    let workspace = shop();
    run(&workspace);
    let file = kept_file(&workspace);
    let good = fs::read(&file).expect("it was written");
    let (mut flipped, cut) = (good.clone(), good[..good.len() / 2].to_vec());
    flipped[good.len() / 2] ^= 1;
    let another = [b"piilint 0.0.1 0123456789abcdef\n", &good[..]].concat();
    for bad in [cut, flipped, another] {
        fs::write(&file, bad).expect("it can be written");
        assert_spared(&workspace, false);
        run(&workspace).prints("PII301");
        assert_spared(&workspace, true);
    }
}

#[test]
fn a_folder_that_takes_nothing_does_no_harm() {
    let workspace = shop();
    // A file where the folder should be: permissions would not stop the user that tests often run as.
    workspace.write("target/piilint", "");
    run(&workspace).prints("PII301");
    run(&workspace).prints("PII301");
    assert_spared(&workspace, false);
}

#[test]
fn runs_at_the_same_time_do_not_disturb_each_other() {
    let workspace = shop();
    let cold = workspace.run(&["--format", "json", "--no-cache"]).out;
    for _ in 0..2 {
        let started: Vec<_> = (0..4)
            .map(|_| {
                let mut command = workspace.command(&["--format", "json"]);
                command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
                command.spawn().expect("the binary runs")
            })
            .collect();
        for child in started {
            let ran = Ran::from(child.wait_with_output().expect("it ends"));
            assert_eq!(ran.out, cold);
        }
        fs::remove_file(kept_file(&workspace)).expect("it was written");
    }
}

/// A program that many things can be changed in: a trait with impls, an error, a consent, a dependency that is read.
const PROGRAM: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        "[workspace]\nexclude = [\"vendor\"]\n[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
         [dependencies]\nledger = { path = \"vendor/ledger\" }\n",
    ),
    ("piilint.toml", "[[allow]]\nrule = \"PII301\"\npath = \"src/notes.rs\"\nreason = \"a test\"\n"),
    ("vendor/ledger/Cargo.toml", "[package]\nname = \"ledger\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
    (
        "vendor/ledger/src/lib.rs",
        "pub struct Entry<T> { pub of: T }\npub fn entry<T>(of: T) -> Entry<T> { Entry { of } }\n\
         pub trait Posted { fn post(&self) -> String; }\n",
    ),
    ("src/lib.rs", "pub mod model;\npub mod notes;\npub mod mail;\n"),
    (
        "src/model.rs",
        "use std::fmt;\n\
         #[derive(Clone)]\n\
         pub struct User {\n    #[cfg_attr(any(), pii(email))]\n    pub email: String,\n    pub phone: String,\n}\n\
         impl fmt::Display for User {\n    \
             fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, \"{}\", self.email) }\n}\n\
         impl ledger::Posted for User {\n    fn post(&self) -> String { self.phone.clone() }\n}\n\
         pub fn contact(user: &User) -> &str { &user.email }\n\
         pub fn reach(user: &User) -> String { user.phone.clone() }\n",
    ),
    (
        "src/notes.rs",
        "use crate::model::{contact, reach, User};\nuse ledger::Posted;\n\
         pub fn note(user: &User) { println!(\"{}\", contact(user)); }\n\
         pub fn kept(user: User) { let entry = ledger::entry(user); println!(\"{}\", entry.of.email); }\n\
         pub fn called(posted: &dyn Posted) { println!(\"{}\", posted.post()); }\n\
         pub fn all(user: &User) { called(user); println!(\"{}\", reach(user)); }\n",
    ),
    (
        "src/mail.rs",
        "use crate::model::User;\n\
         pub fn greet(user: &User) { let text = format!(\"hello {user}\"); print(&text); }\n\
         fn print(text: &str) { eprintln!(\"{text}\"); }\n",
    ),
];

/// Changes to it: a file, what is replaced everywhere in it, and by what. Made and taken back in any order.
const CHANGES: &[(&str, &str, &str)] = &[
    // A body; a function more; a line more, which moves all others.
    ("src/mail.rs", "print(&text);", "let _ = text; print(\"none\");"),
    ("src/mail.rs", "fn print(", "pub fn more(user: &User) { print(&user.email) }\nfn print("),
    ("src/model.rs", "use std::fmt;", "// A line more.\nuse std::fmt;"),
    // A field's name; an impl that is gone; what a function gives.
    ("src/model.rs", "phone", "mobile"),
    ("src/model.rs", "self.email)", "\"nobody\")"),
    ("src/model.rs", "-> &str { &user.email }", "-> &str { \"nobody\" }"),
    // A tag that is gone, and one that comes.
    ("src/model.rs", "    #[cfg_attr(any(), pii(email))]\n", ""),
    ("src/model.rs", "    pub phone:", "    #[cfg_attr(any(), pii(phone))]\n    pub phone:"),
    // What the configuration says.
    ("piilint.toml", "src/notes.rs", "src/mail.rs"),
    ("piilint.toml", "[[allow]]", "lang = \"zh\"\n[[allow]]"),
    // A dependency: what a function gives, and a trait with a method more.
    ("vendor/ledger/src/lib.rs", "-> Entry<T> {", "-> Entry<(T, u8)> where T: Copy {"),
    ("vendor/ledger/src/lib.rs", "fn post(", "fn name(&self) -> String { self.post() } fn post("),
    // A module that is gone.
    ("src/lib.rs", "pub mod notes;\n", ""),
];

#[test]
fn after_any_changes_a_run_says_what_one_says_that_knows_nothing() {
    const ROUNDS: u32 = 16;
    let workspace = Workspace::empty();
    let mut made = vec![false; CHANGES.len()];
    let mut seed = 20_u64;
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for _ in 0..ROUNDS {
        for (path, text) in PROGRAM {
            let now = CHANGES.iter().zip(&made).filter(|((of, ..), made)| of == path && **made);
            let text = now.fold((*text).to_owned(), |text, ((_, from, to), _)| text.replace(from, to));
            let file = workspace.root.join(path);
            if fs::read_to_string(&file).ok().as_deref() != Some(&text) {
                workspace.write(path, &text);
            }
        }
        run(&workspace);
        for _ in 0..=draw(2) {
            let change = draw(CHANGES.len());
            made[change] = !made[change];
        }
    }
}
