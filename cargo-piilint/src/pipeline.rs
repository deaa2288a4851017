//! READ FIRST: the whole run on one screen, a line per stage.

use crate::diagnostic::Diagnostic;
use crate::load::{CrateGraph, FileSource};
use crate::report::Stat;
use crate::resolve::ModelSource;
use crate::source::Sources;

/// What a run starts from. Everything from outside comes through here: the stages between `load` and
/// `report` are a pure function of it.
pub struct Request<'a> {
    /// The crates.
    pub graph: &'a CrateGraph,
    /// Where files are read.
    pub files: &'a dyn FileSource,
    /// Configuration as meant.
    pub policy: &'a crate::policy::Policy,
    /// The project's own models; the built-in ones are added.
    pub models: Vec<ModelSource>,
    /// How to run.
    pub options: Options,
}

/// How to run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Look at code that is compiled only for tests, too.
    pub with_tests: bool,
    /// Names count as tags (`--infer`), for a code base with none.
    pub infer: bool,
    /// How many threads; 0: as many as there are cores.
    pub threads: usize,
}

/// What a run gives.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Findings and problems in sources, sorted, suppressed ones among them.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that they speak of.
    pub sources: Sources,
    /// What was counted.
    pub stats: Vec<Stat>,
    /// How long each stage took, in order: name and seconds.
    pub timings: Vec<(&'static str, f64)>,
    /// Whether anything in the program is tagged.
    pub has_tags: bool,
}
