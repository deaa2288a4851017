//! The diagnostic and its parts.

use serde::{Deserialize, Serialize};

use crate::source::{Span, Sym};

/// How much it matters. Greater is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A hint: counted, shown in the editor, never in a review.
    Note,
    /// Shown; fails with `--deny warnings`.
    Warning,
    /// Fails the run.
    Error,
}

impl Level {
    /// The word that compilers use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// The language in which people are spoken to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese, simplified.
    Zh,
}

/// A place with something to say about it. An empty text only marks the place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there.
    pub text: String,
}

impl Label {
    /// A place and what is there.
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }
}

/// What happens to the data in one step of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// The data begins here: a tagged field, a source call, a tagged parameter.
    Source,
    /// It is bound, built into a value or written to a place.
    Assign,
    /// It is passed into a function.
    Call,
    /// It comes back from one.
    Return,
    /// It passes through a place outside any call: a static, a channel, a column.
    Cell,
    /// Something protects it, or stands in for that.
    Protect,
    /// A protection is undone.
    Reveal,
    /// A consent is tested, recorded or withdrawn.
    Consent,
    /// It leaves, or is stored.
    Sink,
}

impl StepKind {
    /// The word for it in machine-readable formats.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Assign => "assign",
            Self::Call => "call",
            Self::Return => "return",
            Self::Cell => "cell",
            Self::Protect => "protect",
            Self::Reveal => "reveal",
            Self::Consent => "consent",
            Self::Sink => "sink",
        }
    }
}

/// One step of the path of the data, from its source to its sink.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TraceStep {
    /// Where.
    pub span: Span,
    /// What happens, in words.
    pub text: String,
    /// What happens, as one of a few kinds.
    pub kind: StepKind,
    /// How many calls below the first step.
    pub depth: u16,
}

/// How sure a fix is, in rustc's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Applicability {
    /// Means what the author meant; tools may apply it unasked.
    MachineApplicable,
    /// Compiles, and may not be what the author meant.
    MaybeIncorrect,
    /// Has blanks to be filled in.
    HasPlaceholders,
    /// Nothing is known.
    Unspecified,
}

impl Applicability {
    /// The word for it in rustc's JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MachineApplicable => "MachineApplicable",
            Self::MaybeIncorrect => "MaybeIncorrect",
            Self::HasPlaceholders => "HasPlaceholders",
            Self::Unspecified => "Unspecified",
        }
    }
}

/// One replacement: this stretch becomes that text. An empty stretch inserts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// By what.
    pub text: String,
}

/// A change of the source that mends it, all edits together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, as an imperative.
    pub title: String,
    /// The replacements, which do not overlap.
    pub edits: Vec<Edit>,
    /// How sure it is.
    pub applicability: Applicability,
}

/// An article of a law that the finding touches; it never says that the law is broken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Citation {
    /// The law's key, e.g. `cn-pipl`.
    pub law: Sym,
    /// Its short name in the language of the report, e.g. `PIPL`.
    pub law_name: Sym,
    /// The article, e.g. `51` or `6(1)(f)`.
    pub article: Sym,
    /// What it says, in a sentence.
    pub paraphrase: String,
}

/// One piece of personal data that the finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DataItem {
    /// The tag, e.g. `User::email`.
    pub tag: Sym,
    /// The key of its category, e.g. `user.contact.email`.
    pub category: Sym,
    /// The category's name in the language of the report.
    pub category_name: Sym,
    /// Whether it counts as sensitive.
    pub sensitive: bool,
    /// Where the tag stands; [`Span::DUMMY`] for one from outside.
    pub declared: Span,
    /// The protections that hold at the sink, e.g. `encrypt`; none is in the clear.
    pub protections: Vec<Sym>,
}

/// Where the data goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SinkInfo {
    /// `store`, `share`, `log`, `error` or `respond`, as far as a model is more precise: `store.database`.
    pub kind: Sym,
    /// The item, e.g. `tracing::info!`.
    pub name: Sym,
    /// The recipient of `piilint.toml`, or its host or crate.
    pub recipient: Option<Sym>,
    /// The store of `piilint.toml`.
    pub store: Option<Sym>,
    /// For what.
    pub purpose: Option<Sym>,
    /// The call.
    pub span: Span,
}

/// Where an exception was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SuppressionOrigin {
    /// `#[pii_allow(..)]` or a comment.
    Source,
    /// `[[allow]]` in `piilint.toml`.
    Config,
    /// `piilint.lock`.
    Lock,
}

/// Why a diagnostic is accepted. It is counted and listed apart, and fails nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Suppression {
    /// Where it was written down.
    pub origin: SuppressionOrigin,
    /// Why; none is itself a finding (PII902).
    pub reason: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Until when, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// The exception itself; [`Span::DUMMY`] where it has no place.
    pub span: Span,
}

/// How it compares to the base of `--since` or the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Baseline {
    /// Absent there.
    New,
    /// There already.
    Unchanged,
}

/// One thing to say about the source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The code, e.g. `PII301`.
    pub code: Sym,
    /// The rule's kebab name, e.g. `pii-in-logs`.
    pub rule_name: Sym,
    /// How much it matters.
    pub level: Level,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Where it is shown.
    pub primary: Label,
    /// Other places that explain it.
    pub secondary: Vec<Label>,
    /// The path of the data, from source to sink; empty where there is none.
    pub trace: Vec<TraceStep>,
    /// What else was found out, e.g. "person not verified".
    pub notes: Vec<String>,
    /// What to do.
    pub help: Vec<String>,
    /// Changes that do it.
    pub fixes: Vec<Fix>,
    /// The articles of law that it touches.
    pub laws: Vec<Citation>,
    /// The data that it is about.
    pub data: Vec<DataItem>,
    /// Where the data goes.
    pub sink: Option<SinkInfo>,
    /// The consent that was seen on the way.
    pub consent: Option<String>,
    /// What it is known by when lines move; unique within a run but for true repetitions.
    pub fingerprint: String,
    /// The cargo package's name.
    pub package: Sym,
    /// Why it is accepted.
    pub suppressed: Option<Suppression>,
    /// How it compares to the base of the comparison, if there is one.
    pub baseline: Option<Baseline>,
    /// The step that a change touched: where reviews show it, when that is not the primary place.
    pub touched: Option<Span>,
}

impl Diagnostic {
    /// A diagnostic with nothing but the necessary; the rest is public fields.
    pub fn new(
        code: impl Into<Sym>,
        rule_name: impl Into<Sym>,
        level: Level,
        message: impl Into<String>,
        primary: Label,
    ) -> Self {
        Self {
            code: code.into(),
            rule_name: rule_name.into(),
            level,
            message: message.into(),
            primary,
            secondary: Vec::new(),
            trace: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            fixes: Vec::new(),
            laws: Vec::new(),
            data: Vec::new(),
            sink: None,
            consent: None,
            fingerprint: String::new(),
            package: Sym::default(),
            suppressed: None,
            baseline: None,
            touched: None,
        }
    }

    /// Where a review of a change shows it.
    pub fn review_span(&self) -> Span {
        self.touched.filter(|span| !span.is_dummy()).unwrap_or(self.primary.span)
    }
}
