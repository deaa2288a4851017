//! What a rule says of a case: that it is a finding, or why it is none.

use piilint_grammar::Protection;

use crate::diagnostic::Level;

/// What a rule says of a case.
pub type Said = Result<Verdict, Silence>;

/// That it is a finding.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The level, before the project's own.
    pub level: Level,
    /// Why this is a finding: the end of the sentence "`User::email` .. ".
    pub what: String,
    /// What to do.
    pub help: String,
    /// What else is worth knowing.
    pub notes: Vec<String>,
}

impl Verdict {
    /// A verdict without notes.
    pub fn new(level: Level, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { level, what: what.into(), help: help.into(), notes: Vec::new() }
    }
}

/// Why it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// The rule is about other sinks or other data.
    NotAsked,
    /// The data has one of these protections, and each is enough.
    Protected(&'static [Protection]),
    /// Its subject consented.
    Consented,
    /// This rule says it of the same flow, and more.
    Replaced(&'static str),
    /// For another reason: a sentence without its full stop.
    Because(&'static str),
}

impl Silence {
    /// That a statement only compares with the data.
    pub const LOOKUP: Self = Self::Because("the statement only looks it up, and writes it nowhere");
    /// That the project leaves the category out.
    pub const LEFT_OUT: Self =
        Self::Because("`allow-categories` of `piilint.toml` takes the category out of it");
    /// That the sink is on this machine.
    pub const LOOPBACK: Self = Self::Because("it goes to this machine itself");
    /// That another rule reported the data when it entered an error.
    pub const IN_ERROR: Self =
        Self::Because("it came here in an error, and is PII302's where it entered that");
}

/// Ends a check unless the rule is about this.
pub(super) fn asked(about: bool) -> Result<(), Silence> {
    if about { Ok(()) } else { Err(Silence::NotAsked) }
}
