//! Module files: where they are looked for, and reading them in parallel.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::crates::{CrateInfo, Root};
use super::scope::Reach;
use super::textual::Point;
use super::{Build, ModelSource, ModuleFile, Problem, ProblemKind, UnknownReason};
use crate::expand::file::{Lowered, Ready};
use crate::ir::item::Item;
use crate::ir::program::DefId;
use crate::load::files::normalize;
use crate::load::{CrateId, Key, ReadError, Version};
use crate::source::{FileId, Pos, SourceFile, Span, Sym};

/// One file may be a module of a crate this many times (`#[path]` can share it).
const MAX_READS: u32 = 64;

/// Where a module's own modules are looked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Dirs {
    /// For `mod x;`.
    pub(super) children: PathBuf,
    /// For `#[path = ".."] mod x;`.
    pub(super) attr: PathBuf,
    /// For `include!("..")`: the folder of the file itself.
    pub(super) file: PathBuf,
}

impl Dirs {
    /// Of a crate's root, of `mod.rs`, and of a file named by `#[path]`.
    pub(super) fn of_owner(file: &Path) -> Self {
        let folder = file.parent().map(Path::to_path_buf).unwrap_or_default();
        Self { children: folder.clone(), attr: folder.clone(), file: folder }
    }

    /// Of `x.rs`, which is the module `name`.
    fn of_plain(file: &Path, name: &str) -> Self {
        let owner = Self::of_owner(file);
        Self { children: owner.children.join(name), ..owner }
    }

    /// Of `mod name { .. }` inside of it, with or without `#[path]`.
    pub(super) fn inline(&self, name: &str, attr: Option<&str>) -> Self {
        let children = match attr {
            Some(path) => normalize(&self.attr.join(path)),
            None => self.children.join(name),
        };
        Self { attr: children.clone(), children, file: self.file.clone() }
    }

    /// The files that `mod name;` may be, and what each would make of its own modules.
    pub(super) fn candidates(&self, name: &str, attr: Option<&str>) -> Vec<(PathBuf, Dirs)> {
        if let Some(path) = attr {
            let file = normalize(&self.attr.join(path));
            let dirs = Self::of_owner(&file);
            return vec![(file, dirs)];
        }
        let plain = normalize(&self.children.join(format!("{name}.rs")));
        let owner = normalize(&self.children.join(name).join("mod.rs"));
        let plain_dirs = Self::of_plain(&plain, name);
        let owner_dirs = Self::of_owner(&owner);
        vec![(plain, plain_dirs), (owner, owner_dirs)]
    }
}

/// A file to be read.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) krate: CrateId,
    /// Whose items are in it.
    pub(super) module: DefId,
    pub(super) candidates: Vec<(PathBuf, Dirs)>,
    /// The text, where it does not come from a file.
    pub(super) given: Option<ModelSource>,
    pub(super) why: Why,
    /// Where it is asked for.
    pub(super) span: Span,
    /// Not having it is no problem: it stands under a condition that is not known.
    pub(super) optional: bool,
    /// The textual scope of macros at its beginning.
    pub(super) point: Point,
    pub(super) test: bool,
}

/// What a file is read for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Why {
    /// It is the module.
    Module,
    /// Its items are added to the module's: `include!`, by the number of the call.
    Include(usize),
}

/// A file that has been read, and what it says.
struct Read {
    path: PathBuf,
    dirs: Dirs,
    file: SourceFile,
}

impl Build<'_> {
    /// Reads the files that were asked for, those that they ask for, the crates that they speak of, and so on.
    pub(super) fn read_all(&mut self) {
        while !self.r.state.requests.is_empty() {
            let requests = std::mem::take(&mut self.r.state.requests);
            self.read_round(requests);
            let mentioned = std::mem::take(&mut self.r.state.mentioned);
            self.load_crates(mentioned);
        }
    }

    fn read_round(&mut self, requests: Vec<Request>) {
        let (requests, again): (Vec<_>, Vec<_>) =
            requests.into_iter().partition(|request| self.may_read(request));
        for request in again {
            self.close_request(&request);
        }
        let input = self.input;
        let root = &input.graph.workspace_root;
        let texts: Vec<Result<Read, ReadError>> =
            requests.par_iter().map(|request| read(request, input.files, root)).collect();
        let mut jobs = Vec::new();
        for (request, text) in requests.into_iter().zip(texts) {
            match text {
                Ok(read) => {
                    let id = self.sources.add(read.file);
                    *self.r.state.times_read.entry((request.krate, read.path.clone())).or_default() += 1;
                    jobs.push((request, read.path, read.dirs, id));
                }
                Err(error) => self.unreadable(&request, &error),
            }
        }
        let sources = &*self.sources;
        let crates = &self.r.state.crates;
        let lowered: Vec<Option<Lowered>> = jobs
            .par_iter()
            .map(|(request, _, _, id)| {
                let (source, krate) = (sources.get(*id)?, crates.get(request.krate)?);
                if let Some(ready) = request.given.as_ref().and_then(|model| model.ready)
                    && let Some(lowered) = Ready::read(ready, *id, request.krate)
                {
                    return Some(lowered);
                }
                let make = || {
                    if krate.is_model {
                        lower_model(source, *id, request.krate, krate)
                    } else {
                        Lowered::of(source.parse_text(), *id, &krate.cfg, krate.has_bodies())
                    }
                };
                Some(id.reading(|| input.kept.get_or(|| key(source, request.krate, krate), make)))
            })
            .collect();
        for ((request, path, dirs, id), lowered) in jobs.into_iter().zip(lowered) {
            if let Some(lowered) = lowered {
                self.take_file(&request, &path, dirs, id, lowered);
            }
        }
    }

    /// Whether a file is no ancestor of itself, and was not read too often.
    fn may_read(&mut self, request: &Request) -> bool {
        let Some((path, _)) = request.candidates.iter().find(|(path, _)| self.input.files.is_file(path))
        else {
            return true;
        };
        let mut at = Some(request.module);
        while let Some(module) = at {
            if self.r.state.file_of.get(&module) == Some(path) {
                let message = "this module contains itself".to_owned();
                self.problem(request.krate, request.span, message, ProblemKind::ModuleCycle);
                return false;
            }
            at = self.r.program.def(module).parent;
        }
        let times = self.r.state.times_read.get(&(request.krate, path.clone())).copied().unwrap_or_default();
        times < MAX_READS
    }

    /// Nothing will come of a request.
    fn close_request(&mut self, request: &Request) {
        if let Why::Include(call) = request.why {
            self.close_call(call, request.point);
        } else {
            self.r.state.textual.end_of_module(request.module, request.point);
        }
    }

    fn unreadable(&mut self, request: &Request, error: &ReadError) {
        self.close_request(request);
        if request.optional {
            self.r.state.scope(request.module).hidden = Some(super::UnknownReason::Hidden);
            return;
        }
        let (message, kind) = if error.is_not_found() {
            let names: Vec<String> =
                request.candidates.iter().map(|(path, _)| format!("`{}`", self.shown(path))).collect();
            (format!("there is no file {}", names.join(" or ")), ProblemKind::MissingFile)
        } else {
            (error.to_string(), ProblemKind::Unreadable)
        };
        self.problem(request.krate, request.span, message, kind);
    }

    fn shown(&self, path: &Path) -> String {
        shown(path, &self.input.graph.workspace_root)
    }

    /// Notes a problem in the source of a crate whose problems matter.
    pub(super) fn problem(&mut self, krate: CrateId, span: Span, message: String, kind: ProblemKind) {
        let matters = self.r.state.crates.get(krate).is_some_and(CrateInfo::has_bodies);
        if matters {
            self.r.problems.push(Problem { span, message, kind });
        }
    }

    fn take_file(&mut self, request: &Request, path: &Path, dirs: Dirs, id: FileId, lowered: Lowered) {
        for error in lowered.errors {
            self.problem(request.krate, error.span, error.message, ProblemKind::Syntax);
        }
        self.mention(request.krate, &lowered.mentions);
        let module = request.module;
        self.r.files.push(ModuleFile {
            file: id,
            krate: request.krate,
            module,
            directives: lowered.directives.into(),
        });
        if request.why == Why::Module {
            self.r.state.file_of.insert(module, path.to_path_buf());
            self.r.state.dirs.insert(module, Arc::new(dirs));
            let def = &mut self.r.program.defs[module.0 as usize];
            def.attrs.extend(lowered.items.attrs);
            if def.parent.is_none() {
                def.span = Span::new(id, Pos::new(1, 0), Pos::new(1, 0));
                def.full = def.span;
            }
        }
        self.collect_into(request, lowered.items.items);
    }

    /// Notes the crates among the words of a text that are not read yet.
    fn mention(&mut self, krate: CrateId, words: &[Sym]) {
        let crates = &self.r.state.crates;
        let wants = |id: CrateId| crates.wants(krate, id);
        let unread = words.iter().filter_map(|word| match crates.named(krate, *word)? {
            Root::Unknown(UnknownReason::NotLoaded(id)) if wants(id) => Some(id),
            _ => None,
        });
        self.r.state.mentioned.extend(unread);
    }

    fn collect_into(&mut self, request: &Request, items: Vec<Item>) {
        let place = super::collect::Place {
            krate: request.krate,
            module: request.module,
            test: request.test,
            call: None,
        };
        let tail = self.collect(items, &place, request.point);
        match request.why {
            Why::Module => self.r.state.textual.end_of_module(request.module, tail),
            Why::Include(call) => self.close_call(call, tail),
        }
    }

    /// Asks for the root file of a crate.
    pub(super) fn request_root(
        &mut self,
        krate: CrateId,
        candidates: Vec<(PathBuf, Dirs)>,
        given: Option<ModelSource>,
    ) {
        let module = self.new_root(krate);
        self.r.state.requests.push(Request {
            krate,
            module,
            candidates,
            given,
            why: Why::Module,
            span: Span::DUMMY,
            optional: false,
            point: Point::default(),
            test: false,
        });
    }

    /// The reach of what is private in a module.
    pub(super) fn private(module: DefId) -> Reach {
        Reach::Within(module)
    }
}

fn read(request: &Request, files: &dyn crate::load::FileSource, root: &Path) -> Result<Read, ReadError> {
    if let Some(model) = &request.given {
        let path = PathBuf::from(&model.path);
        return Ok(Read { dirs: Dirs::of_owner(&path), path, file: model_file(model) });
    }
    let found =
        request.candidates.iter().find(|(path, _)| files.is_file(path)).or(request.candidates.first());
    let Some((path, dirs)) = found else { return Err(ReadError::NotFound { path: PathBuf::new() }) };
    let text = files.read(path)?;
    Ok(Read {
        path: path.clone(),
        dirs: dirs.clone(),
        file: SourceFile::new(&shown(path, root), path.clone(), text),
    })
}

/// A model's text as a file.
pub(crate) fn model_file(model: &ModelSource) -> SourceFile {
    SourceFile::new(&model.path, PathBuf::from(&model.path), Arc::clone(&model.text))
}

fn shown(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

/// What comes of a file depends on its text and on what its crate is compiled for.
fn key(source: &SourceFile, id: CrateId, krate: &CrateInfo) -> Key {
    let cfg = &krate.cfg;
    // In what its macros wrote, a model says who it is.
    let id = krate.is_model.then_some(id);
    let about = format!(
        "items {id:?} {} {} {:?} {:?} {} {:?}",
        krate.has_bodies(),
        cfg.target.triple,
        cfg.versions,
        cfg.test,
        cfg.proc_macro,
        cfg.features
    );
    Key::of(&[about.as_bytes(), source.text().as_bytes()])
}

/// A model that was lowered, and what it was lowered from.
struct LoweredModel {
    text: Arc<str>,
    target: String,
    versions: Option<Vec<Version>>,
    lowered: Lowered,
}

/// The models that were lowered in this process, by the id that their file has in every run. A process that looks at
/// several programs keeps them from the second on: the specification, the two sides of `--since`.
static LOWERED_MODELS: Mutex<BTreeMap<FileId, Arc<LoweredModel>>> = Mutex::new(BTreeMap::new());

fn lower_model(source: &SourceFile, id: FileId, number: CrateId, krate: &CrateInfo) -> Lowered {
    let known = || LOWERED_MODELS.lock().unwrap_or_else(PoisonError::into_inner);
    let target = &krate.cfg.target.triple;
    let last = known().get(&id).cloned();
    if let Some(last) = last
        && last.text == source.shared_text()
        && last.target == *target
        && last.versions == krate.cfg.versions
    {
        return last.lowered.clone();
    }
    let lowered = Lowered::of_model(source.parse_text(), id, &krate.cfg, number);
    if !super::standard::is_worth_keeping() {
        return lowered;
    }
    let model = LoweredModel {
        text: source.shared_text(),
        target: target.clone(),
        versions: krate.cfg.versions.clone(),
        lowered: lowered.clone(),
    };
    known().insert(id, Arc::new(model));
    lowered
}

/// The text of a `#[path = ".."]`, or of another attribute whose value is a string.
pub(super) fn string_value(attrs: &[crate::ir::item::Attr], name: &str) -> Option<String> {
    let attr = attrs.iter().find(|attr| {
        attr.is_value && attr.path.segments.len() == 1 && attr.path.segments[0].name == Sym::new(name)
    })?;
    syn::parse_str::<syn::LitStr>(&attr.args).ok().map(|literal| literal.value())
}
