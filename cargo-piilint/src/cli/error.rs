//! What ends a run with exit code 2.

use std::path::PathBuf;

use miette::Diagnostic;
use thiserror::Error;

use crate::load::{GitError, LoadError};
use crate::policy::PolicyError;

/// Why the tool could not do its work.
#[derive(Debug, Error, Diagnostic)]
pub enum CliError {
    /// Something about the arguments that clap cannot know.
    #[error("{message}")]
    #[diagnostic(help("{help}"))]
    Usage {
        /// What is wrong.
        message: String,
        /// What to write instead.
        help: String,
    },
    /// The workspace cannot be loaded.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Load(#[from] LoadError),
    /// Git did not do its part.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Git(#[from] GitError),
    /// The configuration cannot be used.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Policy(#[from] PolicyError),
    /// A report cannot be written.
    #[error("cannot write `{}`: {reason}", path.display())]
    #[diagnostic(help("check that the folder exists and can be written"))]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A hook of somebody else is in the way.
    #[error("`{}` is there already and is not ours", path.display())]
    #[diagnostic(help("{help}"))]
    ForeignHook {
        /// The hook.
        path: PathBuf,
        /// How to have both.
        help: String,
    },
    /// `--with` could not start its command.
    #[error("cannot run `{command}`: {reason}")]
    #[diagnostic(help("install it, or leave `--with` away"))]
    With {
        /// The command.
        command: String,
        /// What the system said.
        reason: String,
    },
    /// Standard output was closed: whoever read it has seen enough. Nothing is said.
    #[error("standard output was closed")]
    ClosedPipe,
}

impl CliError {
    pub(super) fn usage(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError::Usage { message: message.into(), help: help.into() }
    }
}
