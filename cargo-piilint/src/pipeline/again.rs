//! What the last run gave, where nothing that it looked at has changed since.
//!
//! A run sees the program through its [`FileSource`] alone. What it asked there, and a hash of each answer, is kept with
//! what it found; a later run with the same question asks the same again, and where all answers are the same it has
//! nothing to work out.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Clock, Options, Outcome, Request, all_models};
use crate::diagnostic::Diagnostic;
use crate::load::{FileSource, Key, ReadError};
use crate::report::Stat;
use crate::resolve;
use crate::source::{SourceFile, Sources};

/// A question to a [`FileSource`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
enum Look {
    Read(PathBuf),
    IsFile(PathBuf),
    FilesBelow(PathBuf, String),
    OutDirs(PathBuf, String),
}

impl Look {
    /// What the answer is now, as a hash, and the text if it is one.
    fn again(&self, files: &dyn FileSource) -> (Key, Option<Arc<str>>) {
        match self {
            Look::Read(path) => {
                let answer = files.read(path);
                (of_read(&answer), answer.ok().map(Arc::from))
            }
            Look::IsFile(path) => (of_truth(files.is_file(path)), None),
            Look::FilesBelow(dir, extension) => (of_paths(&files.files_below(dir, extension)), None),
            Look::OutDirs(target, package) => (of_paths(&files.out_dirs(target, package)), None),
        }
    }
}

fn of_read(answer: &Result<String, ReadError>) -> Key {
    match answer {
        Ok(text) => Key::of(&[b"text", text.as_bytes()]),
        Err(error) => Key::of(&[b"error", error.to_string().as_bytes()]),
    }
}

fn of_truth(answer: bool) -> Key {
    Key::of(&[&[u8::from(answer)]])
}

fn of_paths(answer: &[PathBuf]) -> Key {
    let parts: Vec<&[u8]> = answer.iter().map(|path| path.as_os_str().as_encoded_bytes()).collect();
    Key::of(&parts)
}

/// Notes what is asked of a source of files.
struct Noting<'a> {
    files: &'a dyn FileSource,
    looks: Mutex<Vec<(Look, Key)>>,
}

impl Noting<'_> {
    fn note(&self, look: Look, answer: Key) {
        self.looks.lock().unwrap_or_else(PoisonError::into_inner).push((look, answer));
    }
}

impl FileSource for Noting<'_> {
    fn read(&self, path: &Path) -> Result<String, ReadError> {
        let answer = self.files.read(path);
        self.note(Look::Read(path.to_path_buf()), of_read(&answer));
        answer
    }

    fn is_file(&self, path: &Path) -> bool {
        let answer = self.files.is_file(path);
        self.note(Look::IsFile(path.to_path_buf()), of_truth(answer));
        answer
    }

    fn files_below(&self, dir: &Path, extension: &str) -> Vec<PathBuf> {
        let answer = self.files.files_below(dir, extension);
        self.note(Look::FilesBelow(dir.to_path_buf(), extension.to_owned()), of_paths(&answer));
        answer
    }

    fn out_dirs(&self, target_dir: &Path, package: &str) -> Vec<PathBuf> {
        let answer = self.files.out_dirs(target_dir, package);
        self.note(Look::OutDirs(target_dir.to_path_buf(), package.to_owned()), of_paths(&answer));
        answer
    }
}

/// What is kept of a run.
#[derive(Serialize, Deserialize)]
struct Last {
    looks: Vec<(Look, Key)>,
    /// The files in the order of their ids, those of models left out: as shown, and on disk.
    files: Vec<(String, PathBuf)>,
    diagnostics: Vec<Diagnostic>,
    stats: Vec<Stat>,
    has_tags: bool,
    /// Whether each entry of the configuration was used.
    used: Vec<bool>,
}

/// What the run gives: as the last one did, if it may, else by way of the stages.
pub(super) fn outcome(request: &Request<'_>, stages: impl FnOnce(&Request<'_>) -> Outcome) -> Outcome {
    let options = request.options;
    if !request.kept.keeps()
        || options.bindings
        || options.observe
        || request.asked.is_some()
        || request.stub.is_some()
    {
        return stages(request);
    }
    let mut clock = Clock::default();
    let key = question(request);
    if let Some(mut outcome) = request.kept.get(&key).and_then(|last| unchanged(request, last)) {
        clock.lap("what the last run gave");
        outcome.timings = clock.laps;
        return outcome;
    }
    let noting = Noting { files: request.files, looks: Mutex::default() };
    let outcome = stages(&Request { files: &noting, ..request.clone() });
    if outcome.misled.is_empty() {
        let looks = noting.looks.into_inner().unwrap_or_else(PoisonError::into_inner);
        request.kept.put(key, &kept(request, looks, &outcome));
    }
    outcome
}

/// What a run depends on beside files.
fn question(request: &Request<'_>) -> Key {
    // Neither changes what is found.
    let options = Options { threads: 0, floor: false, ..request.options };
    let said = format!("{options:?} {:?} {:?} {:?}", request.graph, request.policy, request.models);
    Key::of(&[b"outcome", said.as_bytes()])
}

fn kept(request: &Request<'_>, mut looks: Vec<(Look, Key)>, outcome: &Outcome) -> Last {
    looks.sort_unstable();
    looks.dedup();
    let models = all_models(request).len();
    let of = |file: &SourceFile| (file.path().to_owned(), file.abs_path().to_path_buf());
    Last {
        looks,
        files: outcome.sources.iter().skip(models).map(|(_, file)| of(file)).collect(),
        diagnostics: outcome.diagnostics.clone(),
        stats: outcome.stats.clone(),
        has_tags: outcome.has_tags,
        used: request.usage.all(),
    }
}

/// The outcome of the last run, if all that it looked at is as it was.
fn unchanged(request: &Request<'_>, last: Last) -> Option<Outcome> {
    let texts: Option<Vec<_>> = last
        .looks
        .par_iter()
        .map(|(look, then)| {
            let (now, text) = look.again(request.files);
            (now == *then).then_some((look, text))
        })
        .collect();
    let texts = texts?;
    let mut sources = Sources::default();
    for model in &all_models(request) {
        sources.add(resolve::model_file(model));
    }
    for (shown, abs) in last.files {
        let read = texts.binary_search_by(|(look, _)| (*look).cmp(&Look::Read(abs.clone()))).ok()?;
        let text = Arc::clone(texts[read].1.as_ref()?);
        sources.add(SourceFile::new(&shown, abs, text));
    }
    request.usage.mark_all(&last.used);
    Some(Outcome {
        diagnostics: last.diagnostics,
        sources,
        stats: last.stats,
        has_tags: last.has_tags,
        ..Outcome::default()
    })
}
