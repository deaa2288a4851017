//! The repository: which files a commit or the index holds, and their texts.
//!
//! A hook must judge what is committed, not what lies in the work tree, so it reads through git: one listing, and
//! one `git cat-file --batch` that answers for as long as the run lasts. What is under no version control
//! (dependencies, generated code) comes from the disk all the same.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;

use super::diff::ChangedLines;
use super::error::{GitError, ReadError};
use super::files::{DiskFiles, FileSource, MAX_FILE_BYTES, normalize, text_of, visible_below};

/// Links to links are followed this often.
const MAX_LINKS: usize = 8;

/// Which state of the repository is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GitTree {
    /// What `git add` has put down for the next commit.
    Index,
    /// A commit, by any name that git takes.
    Commit(String),
}

/// A repository with a work tree.
#[derive(Clone, Debug)]
pub struct GitRepo {
    top: PathBuf,
    git_dir: PathBuf,
    index_file: Option<PathBuf>,
}

impl GitRepo {
    /// The repository that holds a folder. Inside a hook, git's own variables say which one that is.
    pub fn discover(dir: &Path) -> Result<GitRepo, GitError> {
        let cwd = std::env::current_dir().unwrap_or_default();
        let in_hook = std::env::var_os("GIT_DIR").is_some();
        let dir = if in_hook { cwd.as_path() } else { dir };
        let ask = |what: &str| {
            let mut command = Command::new("git");
            command.arg("-C").arg(dir).args(["rev-parse", what]).env("LC_ALL", "C");
            let out = run(command).map_err(|error| match error {
                // Git has other reasons, too: a folder that another user owns, for one. They are told as they are.
                GitError::Failed { reason, .. } if reason.contains("not a git repository") => {
                    GitError::NoRepository { dir: dir.to_path_buf() }
                }
                other => other,
            })?;
            Ok::<_, GitError>(String::from_utf8_lossy(&out).trim_end_matches('\n').to_owned())
        };
        if ask("--is-inside-work-tree")? != "true" {
            return Err(GitError::NoRepository { dir: dir.to_path_buf() });
        }
        let top = top_by_prefix(dir, &ask("--show-prefix")?);
        let top = match top {
            Some(top) => top,
            None => PathBuf::from(ask("--show-toplevel")?),
        };
        let git_dir = PathBuf::from(ask("--absolute-git-dir")?);
        let index_file = std::env::var_os("GIT_INDEX_FILE").map(|file| cwd.join(file));
        Ok(GitRepo { top, git_dir, index_file })
    }

    /// The folder at the top of the work tree.
    pub fn top(&self) -> &Path {
        &self.top
    }

    /// The folder in which this repository looks for hooks (`core.hooksPath`, or `.git/hooks`).
    pub fn hooks_dir(&self) -> Result<PathBuf, GitError> {
        let path = self.line(&["rev-parse", "--git-path", "hooks"])?;
        Ok(normalize(&self.top.join(path)))
    }

    /// Whether there is any commit yet.
    pub fn has_head(&self) -> bool {
        self.line(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).is_ok()
    }

    /// The commit at which the work on HEAD left `rev`: what a change is compared with.
    pub fn merge_base(&self, rev: &str) -> Result<String, GitError> {
        let commit = format!("{rev}^{{commit}}");
        if rev.starts_with('-') || self.line(&["rev-parse", "--verify", "--quiet", &commit]).is_err() {
            return Err(GitError::UnknownRevision { rev: rev.to_owned(), help: self.how_to_fetch(rev) });
        }
        let base = self.line(&["merge-base", rev, "HEAD"]);
        base.map_err(|_| GitError::NoMergeBase { rev: rev.to_owned(), help: self.how_to_fetch(rev) })
    }

    fn how_to_fetch(&self, rev: &str) -> String {
        if self.line(&["rev-parse", "--is-shallow-repository"]).is_ok_and(|answer| answer == "true") {
            return "this is a shallow clone, which lacks older commits: set `fetch-depth: 0` in the checkout \
                    step (or run `git fetch --unshallow`)"
                .to_owned();
        }
        format!(
            "check the spelling, or fetch it first: `git fetch origin {}`",
            rev.trim_start_matches("origin/")
        )
    }

    /// The files of a state.
    pub fn files(&self, tree: &GitTree) -> Result<GitFiles, GitError> {
        let listing = match tree {
            GitTree::Index => self.bytes(&["ls-files", "--stage", "-z", "--full-name"])?,
            GitTree::Commit(rev) => self.bytes(&["ls-tree", "-r", "-z", "--full-tree", rev])?,
        };
        Ok(GitFiles {
            repo: self.clone(),
            tree: tree.clone(),
            entries: parse_listing(&listing),
            from_disk: dirs_of_cargo(),
            batch: Mutex::new(Batch::start(self.command(&["cat-file", "--batch"]))?),
        })
    }

    /// The lines that differ from a base in the work tree; without a base, in the index from HEAD.
    pub fn changed_lines(&self, base: Option<&str>) -> Result<ChangedLines, GitError> {
        let what = base.unwrap_or("--cached");
        let plain =
            ["-c", "core.quotePath=false", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"];
        let diff = [
            "diff",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-renames",
            what,
            "--",
        ];
        let bytes = self.bytes(&[&plain[..], &diff[..]].concat())?;
        Ok(ChangedLines::parse(&String::from_utf8_lossy(&bytes), &self.top))
    }

    /// Whether a folder belongs to this repository alone: it lies in the work tree or in git's own folder.
    pub fn owns(&self, dir: &Path) -> bool {
        // A linked work tree keeps its hooks in the folder of the main one.
        let common = self.line(&["rev-parse", "--git-common-dir"]).map(|dir| normalize(&self.top.join(dir)));
        dir.starts_with(&self.top)
            || dir.starts_with(&self.git_dir)
            || common.is_ok_and(|common| dir.starts_with(common))
    }

    /// The files that the index and HEAD differ in, by absolute path.
    pub fn staged(&self) -> Result<Vec<PathBuf>, GitError> {
        self.names(&["diff", "--cached", "--name-only", "-z", "--no-renames", "--"])
    }

    fn names(&self, args: &[&str]) -> Result<Vec<PathBuf>, GitError> {
        let bytes = self.bytes(args)?;
        let names = bytes.split(|b| *b == 0).filter(|name| !name.is_empty());
        Ok(names.map(|name| self.top.join(String::from_utf8_lossy(name).as_ref())).collect())
    }

    fn line(&self, args: &[&str]) -> Result<String, GitError> {
        Ok(String::from_utf8_lossy(&self.bytes(args)?).trim_end_matches('\n').to_owned())
    }

    fn bytes(&self, args: &[&str]) -> Result<Vec<u8>, GitError> {
        run(self.command(args))
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.top).args(args);
        command.env("GIT_DIR", &self.git_dir).env("GIT_WORK_TREE", &self.top);
        if let Some(file) = &self.index_file {
            command.env("GIT_INDEX_FILE", file);
        }
        // Reading changes nothing, and fetches nothing in a partial clone.
        command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_NO_LAZY_FETCH", "1").env("LC_ALL", "C");
        command.stdin(Stdio::null());
        command
    }
}

/// Takes git's prefix (`rust/shop/`) off the folder, so that paths keep the form in which the user has them;
/// `None` where links make the two differ.
fn top_by_prefix(dir: &Path, prefix: &str) -> Option<PathBuf> {
    let prefix = Path::new(prefix.trim_end_matches('/'));
    let dir = normalize(dir);
    if !dir.is_absolute() || !dir.ends_with(prefix) {
        return None;
    }
    dir.ancestors().nth(prefix.components().count()).map(Path::to_path_buf)
}

fn run(mut command: Command) -> Result<Vec<u8>, GitError> {
    let output = command.output().map_err(|error| GitError::Missing { reason: error.to_string() })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let args: Vec<_> = command.get_args().map(|a| a.to_string_lossy()).collect();
    let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(GitError::Failed { command: args.join(" "), reason })
}

/// Folders that cargo fills: never part of a state, even where a cache keeps them inside the repository.
fn dirs_of_cargo() -> Vec<PathBuf> {
    let given = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    given.into_iter().chain(std::env::home_dir().map(|dir| dir.join(".cargo"))).collect()
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    kind: EntryKind,
    object: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EntryKind {
    File,
    Link,
    Submodule,
}

/// Reads `ls-files --stage -z` (`MODE OBJECT STAGE\tPATH`) and `ls-tree -r -z` (`MODE TYPE OBJECT\tPATH`).
fn parse_listing(listing: &[u8]) -> BTreeMap<PathBuf, Entry> {
    let mut entries = BTreeMap::new();
    for record in listing.split(|b| *b == 0) {
        let Ok(record) = std::str::from_utf8(record) else { continue };
        let Some((head, path)) = record.split_once('\t') else { continue };
        let words: Vec<&str> = head.split(' ').collect();
        let [mode, second, third] = words[..] else { continue };
        let (object, stage) = if second.len() >= 40 { (second, third) } else { (third, "0") };
        let kind = match mode {
            "120000" => EntryKind::Link,
            "160000" => EntryKind::Submodule,
            _ => EntryKind::File,
        };
        // In a merge, stage 2 is our own side; the others are not what will be committed.
        if stage == "0" || stage == "2" {
            entries.insert(PathBuf::from(path), Entry { kind, object: object.to_owned() });
        }
    }
    entries
}

/// The texts of one state of a repository.
pub struct GitFiles {
    repo: GitRepo,
    tree: GitTree,
    entries: BTreeMap<PathBuf, Entry>,
    from_disk: Vec<PathBuf>,
    batch: Mutex<Batch>,
}

/// Where a path leads in a state.
enum Place<'a> {
    Disk,
    Object(&'a str),
    Nowhere,
}

impl GitFiles {
    /// The folder at the top of the work tree.
    pub fn top(&self) -> &Path {
        &self.repo.top
    }

    /// Says that a folder is under no version control: build output, vendored sources that are ignored.
    pub fn read_from_disk(&mut self, dir: PathBuf) {
        self.from_disk.push(dir);
    }

    /// Whether the state itself holds this file.
    pub fn is_tracked(&self, path: &Path) -> bool {
        matches!(self.place(path), Place::Object(_))
    }

    /// The files of the state below a folder, in order.
    pub fn tracked_below(&self, dir: &Path) -> impl Iterator<Item = PathBuf> {
        let below = dir.strip_prefix(&self.repo.top).unwrap_or(Path::new("")).to_path_buf();
        let files = self.entries.iter().filter(|(_, e)| e.kind == EntryKind::File);
        files.map(|(path, _)| path).filter(move |p| p.starts_with(&below)).map(|p| self.repo.top.join(p))
    }

    /// The state, in words.
    pub fn describe(&self) -> String {
        match &self.tree {
            GitTree::Index => "the index".to_owned(),
            GitTree::Commit(rev) => format!("commit {}", rev.get(..12).unwrap_or(rev)),
        }
    }

    fn place(&self, path: &Path) -> Place<'_> {
        let path = normalize(path);
        if self.from_disk.iter().any(|dir| path.starts_with(dir)) {
            return Place::Disk;
        }
        let Ok(relative) = path.strip_prefix(&self.repo.top) else { return Place::Disk };
        let mut relative = relative.to_path_buf();
        for _ in 0..MAX_LINKS {
            match self.entries.get(&relative) {
                Some(entry) if entry.kind == EntryKind::File => return Place::Object(&entry.object),
                Some(entry) if entry.kind == EntryKind::Submodule => return Place::Disk,
                _ => {}
            }
            match self.behind_link(&relative) {
                Ok(next) => relative = next,
                Err(place) => return place,
            }
        }
        Place::Nowhere
    }

    /// The path with its first link replaced by where that leads.
    fn behind_link(&self, relative: &Path) -> Result<PathBuf, Place<'static>> {
        for folder in relative.ancestors() {
            let Some(entry) = self.entries.get(folder) else { continue };
            if entry.kind == EntryKind::Submodule {
                return Err(Place::Disk);
            }
            if entry.kind == EntryKind::Link {
                let rest = relative.strip_prefix(folder).unwrap_or(Path::new(""));
                let Ok(to) = self.object(folder, &entry.object) else { return Err(Place::Nowhere) };
                let to = folder.parent().unwrap_or(Path::new("")).join(to).join(rest);
                let to = normalize(&to);
                return if to.is_absolute() || to.starts_with("..") { Err(Place::Disk) } else { Ok(to) };
            }
        }
        Err(Place::Nowhere)
    }

    fn object(&self, path: &Path, object: &str) -> Result<String, ReadError> {
        let io = |reason: String| ReadError::Io { path: path.to_path_buf(), reason };
        let mut batch =
            self.batch.lock().map_err(|_| io("another thread failed while it asked git".to_owned()))?;
        let (bytes, size) = batch.read(object).map_err(|error| io(format!("git cat-file: {error}")))?;
        text_of(path, bytes, size)
    }
}

impl FileSource for GitFiles {
    fn read(&self, path: &Path) -> Result<String, ReadError> {
        match self.place(path) {
            Place::Disk => DiskFiles.read(path),
            Place::Object(object) => self.object(path, object),
            Place::Nowhere => Err(ReadError::NotFound { path: path.to_path_buf() }),
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        match self.place(path) {
            Place::Disk => DiskFiles.is_file(path),
            Place::Object(_) => true,
            Place::Nowhere => false,
        }
    }

    fn files_below(&self, dir: &Path, extension: &str) -> Vec<PathBuf> {
        let dir = normalize(dir);
        if self.from_disk.iter().any(|d| dir.starts_with(d)) || !dir.starts_with(&self.repo.top) {
            return DiskFiles.files_below(&dir, extension);
        }
        let wanted = |p: &PathBuf| p.extension().is_some_and(|e| e == extension) && visible_below(p, &dir);
        self.tracked_below(&dir).filter(wanted).collect()
    }
}

/// A running `git cat-file --batch`.
struct Batch {
    child: Child,
    // `None` once the end is said: closing it lets git stop.
    ask: Option<ChildStdin>,
    answer: BufReader<ChildStdout>,
}

impl Batch {
    fn start(mut command: Command) -> Result<Batch, GitError> {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let missing = |reason: String| GitError::Missing { reason };
        let mut child = command.spawn().map_err(|error| missing(error.to_string()))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(ask), Some(answer)) => {
                Ok(Batch { child, ask: Some(ask), answer: BufReader::with_capacity(1 << 16, answer) })
            }
            _ => Err(missing("its pipes are not open".to_owned())),
        }
    }

    /// The bytes of an object (at most one more than the limit) and its size.
    fn read(&mut self, object: &str) -> std::io::Result<(Vec<u8>, u64)> {
        let Some(ask) = &mut self.ask else { return Err(std::io::ErrorKind::BrokenPipe.into()) };
        writeln!(ask, "{object}")?;
        ask.flush()?;
        let mut head = String::new();
        self.answer.read_line(&mut head)?;
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
        let Some(size) = size.filter(|_| head.contains(" blob ")) else {
            return Err(std::io::Error::other(format!("it has no file `{object}`: {}", head.trim_end())));
        };
        let mut bytes = Vec::with_capacity(usize::try_from(size.min(MAX_FILE_BYTES)).unwrap_or(0));
        (&mut self.answer).take(size.min(MAX_FILE_BYTES + 1)).read_to_end(&mut bytes)?;
        // The rest of an oversized object, and the line end behind every one.
        let rest = size + 1 - bytes.len() as u64;
        std::io::copy(&mut (&mut self.answer).take(rest), &mut std::io::sink())?;
        Ok((bytes, size))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        self.ask = None;
        // It ends by itself once its input is closed; waiting leaves no zombie behind.
        let _ = self.child.wait();
    }
}
