//! A package in a temporary folder, and the linter run on it.

use std::fmt;
use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Nothing here takes longer, on a slow machine and in a debug build.
const LIMIT: Duration = Duration::from_secs(180);

const MANIFEST: &str = "\
[package]
name = \"victim\"
version = \"0.1.0\"
edition = \"2024\"

[workspace]
";

/// A package in a temporary folder.
pub(crate) struct Project {
    folder: TempDir,
}

/// What a run gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Project {
    /// A folder with nothing in it.
    pub(crate) fn empty() -> Project {
        Project { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A package with one library.
    pub(crate) fn new(library: &str) -> Project {
        let project = Project::empty();
        project.write("Cargo.toml", MANIFEST);
        project.write("src/lib.rs", library);
        project
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Runs the linter here. Panics, signals and hangs fail the test.
    pub(crate) fn lint(&self, args: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-piilint"));
        command.arg("piilint").args(args).current_dir(&self.folder).env("CARGO_NET_OFFLINE", "true");
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_TERM_COLOR").stdin(Stdio::null());
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let run = wait(child.expect("the linter starts"));
        let cries = ["panicked at", "overflowed its stack", "RUST_BACKTRACE"];
        assert!(!cries.iter().any(|cry| run.stderr.contains(cry)), "{run}");
        run
    }
}

fn wait(mut child: Child) -> Run {
    let stdout = read(child.stdout.take());
    let stderr = read(child.stderr.take());
    let start = Instant::now();
    let status = loop {
        match child.try_wait().expect("a child can be waited for") {
            Some(status) => break status,
            None if start.elapsed() > LIMIT => {
                child.kill().expect("a child can be ended");
                panic!("no end after {LIMIT:?}");
            }
            None => thread::sleep(Duration::from_millis(5)),
        }
    };
    let text = |reader: thread::JoinHandle<String>| reader.join().expect("a reader ends");
    let (stdout, stderr) = (text(stdout), text(stderr));
    let code = status.code().unwrap_or_else(|| panic!("ended by {status}\n{stderr}"));
    Run { code, stdout, stderr }
}

/// Reads on a thread of its own, so that a full pipe stops nobody.
fn read(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            pipe.read_to_end(&mut bytes).expect("a pipe can be read");
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cut = |text: &str| text.chars().take(4000).collect::<String>();
        writeln!(f, "exit code {}", self.code)?;
        write!(f, "-- stdout\n{}\n-- stderr\n{}", cut(&self.stdout), cut(&self.stderr))
    }
}
