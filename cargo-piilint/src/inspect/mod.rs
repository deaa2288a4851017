//! What is known of one line, for who stands before it and asks why nothing is reported there (`why-not`): the function
//! and whether it is analysed at all, the types, what calls mean, the data and what the rules say of it.
//!
//! And what a program calls of a library, as a model to fill in (`stub`).
//!
//! Nothing is analysed here: the stages before have noted what they met there ([`flow::watch`](crate::flow::watch),
//! [`rules::Judged`](crate::rules::Judged)).

mod code;
mod data;
mod standing;
pub mod stub;
mod text;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::diagnostic::{DataItem, Level, SinkInfo, TraceStep};
use crate::flow::watch::Seen;
use crate::ir::body::Body;
use crate::ir::program::{DefId, Program};
use crate::load::{CrateGraph, FileSource};
use crate::model::Contracts;
use crate::resolve::Resolver;
use crate::rules::{Checked, Judged, Judgement};
use crate::source::{FileId, Sources, Span, Sym};
use crate::ty::Types;

/// A line that somebody asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: u32,
}

/// What the answer is made from.
pub struct Input<'a> {
    /// The crates.
    pub graph: &'a CrateGraph,
    /// Where files are read.
    pub files: &'a dyn FileSource,
    /// Definitions and names.
    pub resolver: &'a Resolver,
    /// Types.
    pub types: &'a Types<'a>,
    /// The inferred bodies.
    pub bodies: &'a FxHashMap<DefId, Arc<Body>>,
    /// What annotations say.
    pub contracts: &'a Contracts,
    /// What the flow saw of the line.
    pub seen: Option<&'a Seen>,
    /// What the rules say.
    pub checked: &'a Checked,
    /// The files.
    pub sources: &'a Sources,
    /// Whether code that is compiled only for tests is looked at.
    pub with_tests: bool,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// There is no such file; the most alike of those that were read.
    NoFile(Option<String>),
    /// The file is no Rust, or is nobody's of this workspace.
    Elsewhere,
    /// The file has so many lines only.
    Short(u32),
    /// Nothing stands on the line; the nearest one on which something does.
    Empty(Option<u32>),
}

/// What is known of a line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The file, as shown.
    pub path: String,
    /// The line, from 1.
    pub number: u32,
    /// Its text.
    pub text: String,
    /// Whether the code on it is analysed.
    pub is_analysed: bool,
    /// Whether anything is computed on it.
    pub computes: bool,
    /// Where it stands and what that means, in sentences.
    pub standing: Vec<String>,
    /// The variables and expressions on it.
    pub values: Vec<ValueAt>,
    /// The calls on it.
    pub calls: Vec<CallAt>,
    /// What was not understood on it.
    pub blind: Vec<String>,
    /// Data that goes into an operation on it and does not come out.
    pub dropped: Vec<Dropped>,
    /// The sinks on it, and those to which its calls lead.
    pub sinks: Vec<SinkAt>,
    /// What is reported on it besides: the rule, the level, and the message.
    pub others: Vec<(Sym, Level, String)>,
}

/// A variable or an expression.
#[derive(Clone, Debug)]
pub struct ValueAt {
    /// As written.
    pub text: String,
    /// Its type.
    pub ty: String,
    /// The personal data that reaches it.
    pub data: Vec<DataAt>,
}

/// Personal data at a place.
#[derive(Clone, Debug)]
pub struct DataAt {
    /// The data as it is there.
    pub item: DataItem,
    /// The consents that were checked on the way.
    pub consent: Option<String>,
    /// How it came.
    pub trace: Vec<TraceStep>,
}

/// A call.
#[derive(Clone, Debug)]
pub struct CallAt {
    /// As written.
    pub text: String,
    /// What it means, in sentences.
    pub means: Vec<String>,
    /// Whether it is known what is called.
    pub is_resolved: bool,
}

/// Data that goes into an operation and does not come out.
#[derive(Clone, Debug)]
pub struct Dropped {
    /// The operation, as written.
    pub at: String,
    /// The data.
    pub tag: String,
}

/// A sink.
#[derive(Clone, Debug)]
pub struct SinkAt {
    /// What is known of it.
    pub info: SinkInfo,
    /// On the line itself, or further on.
    pub is_here: bool,
    /// The data that reaches it, with what the rules say.
    pub data: Vec<(DataAt, Vec<Said>)>,
    /// The function around it that is declared to be such a sink itself: what it is given is judged where it is called.
    pub covered_by: Option<String>,
}

/// What a rule says of data at a sink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The rule.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub judgement: Judgement,
}

impl Line {
    /// The short answer, as a sentence.
    pub fn answer(&self) -> String {
        let mut here = self.reported(true);
        here.extend(self.others.iter().map(|(code, level, _)| format!("{code} ({})", level.as_str())));
        if !here.is_empty() {
            return format!("reported here: {}", here.join(", "));
        }
        if !self.is_analysed {
            return "nothing is reported here: no code is analysed on this line".to_owned();
        }
        let (ours, further) = (self.sinks.iter().filter(|sink| sink.is_here), self.reported(false));
        let why = if !self.computes {
            "nothing is computed on this line"
        } else if ours.clone().any(|sink| !sink.data.is_empty()) {
            "of the data at the sink, every rule is content"
        } else if ours.clone().any(|sink| sink.covered_by.is_some()) {
            "the function is declared to be such a sink, and is judged where it is called"
        } else if ours.count() > 0 {
            "no personal data reaches the sink"
        } else if self.values.iter().any(|value| !value.data.is_empty()) {
            "there is personal data, and the line is no sink"
        } else {
            "no personal data is known to be on this line"
        };
        let then = match further.as_slice() {
            [] => String::new(),
            some => format!("; further on, it is: {}", some.join(", ")),
        };
        format!("nothing is reported here: {why}{then}")
    }

    /// What is reported at the sinks on the line, or further on: `PII301 (error)`.
    fn reported(&self, is_here: bool) -> Vec<String> {
        let sinks = self.sinks.iter().filter(|sink| sink.is_here == is_here);
        let said = sinks.flat_map(|sink| &sink.data).flat_map(|(_, said)| said);
        let reported = said.filter_map(|said| match &said.judgement {
            Judgement::Reported(level, _) => Some(format!("{} ({})", said.code, level.as_str())),
            _ => None,
        });
        let mut list: Vec<String> = reported.collect();
        list.sort_unstable();
        list.dedup();
        list
    }
}

/// What is known of a line, if anything stands there.
pub fn line(input: &Input<'_>, asked: &Asked) -> Result<Line, Nothing> {
    let Some(file) = input.sources.find(&asked.path) else { return standing::unread(input, asked) };
    let source = input.sources.get(file).ok_or(Nothing::Elsewhere)?;
    let text = source.line(asked.line).to_owned();
    let mut line = Line { path: source.path().to_owned(), number: asked.line, text, ..Line::default() };
    let code = text::CodeLines::of(source.parse_text());
    if asked.line == 0 || asked.line > code.count() {
        return Err(Nothing::Short(code.count()));
    }
    if !code.has(asked.line) {
        return Err(Nothing::Empty(code.nearest(asked.line)));
    }
    let at = Spot { input, file, line: asked.line };
    let def = at.innermost();
    standing::stands(&at, def, &mut line);
    code::values_and_calls(&at, &mut line);
    data::sinks(&at, &mut line);
    data::others(&at, &mut line);
    Ok(line)
}

/// The line, with what is known.
struct Spot<'a> {
    input: &'a Input<'a>,
    file: FileId,
    line: u32,
}

impl<'a> Spot<'a> {
    fn program(&self) -> &'a Program {
        &self.input.resolver.program
    }

    fn watch(&self) -> crate::flow::Watch {
        crate::flow::Watch { file: self.file, line: self.line }
    }

    /// The innermost item around the line.
    fn innermost(&self) -> Option<DefId> {
        let program = self.program();
        let ids = (0..program.defs.len() as u32).map(DefId);
        let around = ids.filter(|id| {
            let def = program.def(*id);
            !def.name.is_empty() && def.parent.is_some() && self.watch().touches(def.full)
        });
        around.min_by_key(|id| {
            let full = program.def(*id).full;
            (full.end.line - full.start.line, full.end.col.abs_diff(full.start.col))
        })
    }

    /// A piece of source on one line, and not too long.
    fn snippet(&self, span: Span) -> String {
        text::short(self.input.sources.snippet(span))
    }

    /// `path:line`.
    fn place(&self, span: Span) -> String {
        format!("{}:{}", self.input.sources.path(span.file), span.start.line)
    }

    fn judged(&self) -> &'a [Judged] {
        &self.input.checked.judged
    }
}

/// The known file that is most alike.
fn nearest_file(sources: &Sources, path: &Path) -> Option<String> {
    let name = path.file_name()?;
    let alike = |known: &Path| {
        known.components().rev().zip(path.components().rev()).take_while(|(a, b)| a == b).count()
    };
    let same = sources.iter().filter(|(_, file)| file.abs_path().file_name() == Some(name));
    let best = same.max_by_key(|(_, file)| alike(file.abs_path()));
    best.map(|(_, file)| file.path().to_owned())
}
