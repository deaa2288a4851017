//! Exit codes: an interface that scripts and hooks rely on.

use std::process::ExitCode;

/// How a run ended.
///
/// | code | meaning |
/// |---|---|
/// | 0 | nothing at or above the failing level; also with `--exit-zero` |
/// | 1 | findings at or above the failing level |
/// | 2 | the tool could not do its work: usage, configuration, no workspace, no such revision |
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Exit {
    /// Nothing to fail for.
    Clean = 0,
    /// Findings.
    Findings = 1,
    /// The tool could not do its work.
    Failed = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
