//! What can go wrong while loading. Each message says what to do about it.

use std::path::PathBuf;

use miette::Diagnostic;
use thiserror::Error;

/// Why the workspace could not be loaded: exit code 2.
#[derive(Debug, Error, Diagnostic)]
pub enum LoadError {
    /// No manifest at or above the folder.
    #[error("no `Cargo.toml` in `{}` or any folder above it", dir.display())]
    #[diagnostic(help(
        "run `cargo piilint` inside a cargo project, or name one with `--manifest-path PATH/Cargo.toml`"
    ))]
    NoManifest {
        /// Where the search began.
        dir: PathBuf,
    },
    /// `--manifest-path` names nothing.
    #[error("the manifest `{}` does not exist", path.display())]
    #[diagnostic(help("`--manifest-path` takes the path of a `Cargo.toml`"))]
    ManifestNotFound {
        /// As given.
        path: PathBuf,
    },
    /// Cargo could not be started.
    #[error("cannot run cargo (`{command}`): {reason}")]
    #[diagnostic(help("install cargo, or set the environment variable CARGO to its path"))]
    CargoMissing {
        /// The program that was tried.
        command: String,
        /// Why it did not start.
        reason: String,
    },
    /// Cargo does not accept the workspace.
    #[error("cargo cannot read the workspace of `{}`\n{}", manifest.display(), indent(message))]
    #[diagnostic(help(
        "mend what cargo names above; `cargo metadata --no-deps --format-version 1` shows it again"
    ))]
    Workspace {
        /// The manifest that was asked for.
        manifest: PathBuf,
        /// What cargo said.
        message: String,
    },
    /// `--locked`, and the lock file is missing or stale.
    #[error("`--locked` was given, and the lock file of `{}` is missing or not up to date\n{}", manifest.display(), indent(message))]
    #[diagnostic(help(
        "run `cargo generate-lockfile --offline` and commit `Cargo.lock`, or leave `--locked` away"
    ))]
    Locked {
        /// The manifest that was asked for.
        manifest: PathBuf,
        /// What cargo said.
        message: String,
    },
    /// `--include-deps`, and nothing is known of the dependencies.
    #[error("`--include-deps` was given, and the dependencies of `{}` cannot be read\n{}", manifest.display(), indent(message))]
    #[diagnostic(help(
        "if they were never downloaded, `cargo fetch` does that; `cargo metadata --offline --format-version 1` shows the problem again"
    ))]
    Dependencies {
        /// The manifest that was asked for.
        manifest: PathBuf,
        /// What cargo said.
        message: String,
    },
    /// Cargo's answer is not understood.
    #[error("cannot understand the answer of `cargo metadata`: {reason}")]
    #[diagnostic(help("this may be a bug of piilint; `cargo metadata --format-version 1` shows the answer"))]
    Answer {
        /// What was wrong with it.
        reason: String,
    },
    /// `-p` names no member.
    #[error("no package of the workspace matches `{spec}`")]
    #[diagnostic(help("{help}"))]
    UnknownPackage {
        /// As given.
        spec: String,
        /// The nearest name, or the members.
        help: String,
    },
    /// `--bin` and the like name no target.
    #[error("no {kind} named `{name}` in the selected packages")]
    #[diagnostic(help("{help}"))]
    UnknownTarget {
        /// `bin`, `test` ...
        kind: &'static str,
        /// As given.
        name: String,
        /// The nearest name, or what there is.
        help: String,
    },
    /// A pattern that is no glob.
    #[error("`{glob}` is not a valid pattern: {reason}")]
    #[diagnostic(help("patterns are as in a shell: `acme-*` matches every name that begins with `acme-`"))]
    BadGlob {
        /// As given.
        glob: String,
        /// What the parser said.
        reason: String,
    },
    /// A temporary folder could not be written.
    #[error("cannot lay out the manifests of {state} in a temporary folder: {reason}")]
    #[diagnostic(help("check that the folder for temporary files (TMPDIR) can be written and has space"))]
    Mirror {
        /// `the index`, a revision ...
        state: String,
        /// The error.
        reason: String,
    },
    /// Git did not do its part.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Git(#[from] GitError),
    /// A file could not be read.
    #[error(transparent)]
    #[diagnostic(help("mend or exclude the file, then run again"))]
    Read(#[from] ReadError),
}

/// Why git could not answer: exit code 2.
#[derive(Debug, Error, Diagnostic)]
pub enum GitError {
    /// Git could not be started.
    #[error("cannot run git: {reason}")]
    #[diagnostic(help("`--staged` and `--since` need the program git on the PATH"))]
    Missing {
        /// Why it did not start.
        reason: String,
    },
    /// The folder is in no repository.
    #[error("`{}` is not inside a git work tree", dir.display())]
    #[diagnostic(help("`--staged`, `--since` and `hook` compare with git: run them inside a repository"))]
    NoRepository {
        /// Where it was looked for.
        dir: PathBuf,
    },
    /// A revision that does not exist.
    #[error("git does not know the revision `{rev}`")]
    #[diagnostic(help("{help}"))]
    UnknownRevision {
        /// As given.
        rev: String,
        /// What to do.
        help: String,
    },
    /// No common ancestor, which in a shallow clone means nothing.
    #[error("`{rev}` and HEAD have no common commit in this clone")]
    #[diagnostic(help("{help}"))]
    NoMergeBase {
        /// As given.
        rev: String,
        /// What to do.
        help: String,
    },
    /// A command failed.
    #[error("`git {command}` failed: {reason}")]
    #[diagnostic(help("run the command by hand to see more"))]
    Failed {
        /// The arguments.
        command: String,
        /// What git said.
        reason: String,
    },
}

/// Why a file could not be read. The run goes on without it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// There is no such file.
    #[error("`{}` does not exist", path.display())]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// Not UTF-8, which Rust sources must be.
    #[error("`{}` is not valid UTF-8: the first bad byte is {offset} bytes into the file, on line {line}; save it as UTF-8", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// Offset of the first bad byte.
        offset: usize,
        /// Its line, from 1.
        line: usize,
    },
    /// Larger than any source file should be.
    #[error("`{}` has {bytes} bytes, more than the {limit} that piilint reads from one file; split it or exclude it", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
    /// Anything else: permissions, a folder, a device.
    #[error("cannot read `{}`: {reason}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
}

impl ReadError {
    /// The file that could not be read.
    pub fn path(&self) -> &std::path::Path {
        match self {
            ReadError::NotFound { path }
            | ReadError::NotUtf8 { path, .. }
            | ReadError::TooLarge { path, .. }
            | ReadError::Io { path, .. } => path,
        }
    }

    /// Whether the file simply is not there.
    pub fn is_not_found(&self) -> bool {
        matches!(self, ReadError::NotFound { .. })
    }
}

/// Shifts what another program said, so that it reads as a quotation.
fn indent(text: &str) -> String {
    text.trim().lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
