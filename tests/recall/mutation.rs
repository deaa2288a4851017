//! A mutation: a leak and its twin, as a file that is read as Rust and as text.
//!
//! ```text
//! //! What it does.
//! //!
//! //! file: lemmy_api/src/local_user/login.rs    the package, and the file that it goes into
//! //! after: let valid = check();                 the line behind which `here` goes, if there is a `here`
//! //! kind: log                                   log, store, share, error or respond
//! //! depth: 2                                    calls between where the data is read and where it leaves
//! //! through: a channel, a spawned task          the constructs
//! //! round: 2                                    of which round it is; 1 if this is not said
//!
//! mod leak { .. }
//! mod twin { .. }
//! ```
//!
//! What stands in a module is appended to the file in a module of the mutation's name. The body of `fn here()`, if
//! there is one, goes into the program's own code. Lines that end in `// leak: PII201 or PII204` are where the leak
//! is to be reported, with one of these codes; where there are several such lines, each of them is a good place.

use std::fs;
use std::path::Path;

/// The names of the kinds, as in `//! kind: log`.
pub(crate) const KINDS: [&str; 5] = ["log", "store", "share", "error", "respond"];

/// Begins the comment that says what is to be reported.
const MARK: &str = "// leak: ";

/// Decides, with a mutation's name, which half it is in. Never changed: what was kept would not be any more.
const SEED: &str = "recall-1/";

/// The round whose kept half has not been run. That of earlier ones was: their names are known, so they are open.
const ROUND: usize = 6;

/// The half of the mutations that a run takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    /// Looked at while the linter is mended.
    Open,
    /// Looked at once, at the end.
    Kept,
}

/// A leak and its twin.
pub(crate) struct Mutation {
    /// `lemmy/newsletter`: the application and the name of the file.
    pub(crate) title: String,
    pub(crate) package: String,
    /// In the package.
    pub(crate) file: String,
    pub(crate) after: Option<String>,
    pub(crate) kind: String,
    pub(crate) depth: usize,
    pub(crate) through: String,
    pub(crate) round: usize,
    pub(crate) leak: Side,
    pub(crate) twin: Side,
}

/// The leak, or the twin.
pub(crate) struct Side {
    /// What goes into the program's own code.
    pub(crate) here: Vec<Line>,
    /// What goes into a module.
    pub(crate) items: Vec<Line>,
}

/// A line, and the codes that are good here if it is marked.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) codes: Vec<String>,
}

impl Side {
    /// All its lines.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.here.iter().chain(&self.items)
    }
}

impl Mutation {
    /// Its name, which is that of its module.
    pub(crate) fn name(&self) -> &str {
        self.title.rsplit('/').next().expect("a split gives at least one part")
    }

    /// The application that it is made for.
    pub(crate) fn application(&self) -> &str {
        self.title.split('/').next().expect("a split gives at least one part")
    }

    /// The half that it is in: in the last round, a bit of FNV-1a's hash of the seed and the title.
    pub(crate) fn half(&self) -> Half {
        if self.round < ROUND {
            return Half::Open;
        }
        let bytes = SEED.bytes().chain(self.title.bytes());
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        if (hash >> 32).is_multiple_of(2) { Half::Open } else { Half::Kept }
    }

    fn parse(title: &str, text: &str) -> Result<Mutation, String> {
        let wrong = |what: &str| format!("tests/recall/{title}.rs: {what}");
        let head = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix("//! ")?.strip_prefix(key));
            line.and_then(|rest| rest.strip_prefix(": ")).map(str::to_owned)
        };
        let need = |key: &str| head(key).ok_or_else(|| wrong(&format!("no `{key}`")));
        syn::parse_file(text).map_err(|error| wrong(&error.to_string()))?;
        let path = need("file")?;
        let (package, file) = path.split_once('/').ok_or_else(|| wrong("`file` names no package"))?;
        Ok(Mutation {
            title: title.to_owned(),
            package: package.to_owned(),
            file: file.to_owned(),
            after: head("after"),
            kind: need("kind")?,
            depth: need("depth")?.parse().map_err(|_| wrong("`depth` is no number"))?,
            through: need("through")?,
            round: head("round")
                .map_or(Ok(1), |round| round.parse())
                .map_err(|_| wrong("`round` is no number"))?,
            leak: side(text, "leak").ok_or_else(|| wrong("no `mod leak`"))?,
            twin: side(text, "twin").ok_or_else(|| wrong("no `mod twin`"))?,
        })
    }
}

/// The lines of a module that stands at the left margin.
fn side(text: &str, module: &str) -> Option<Side> {
    let head = format!("mod {module} {{");
    let body = text.lines().skip_while(|line| **line != head).skip(1).take_while(|line| *line != "}");
    let (mut here, mut items, mut is_here) = (Vec::new(), Vec::new(), false);
    for line in body {
        match line {
            "    fn here() {" => is_here = true,
            "    }" if is_here => is_here = false,
            _ if is_here => here.push(Line::new(line)),
            _ => items.push(Line::new(line)),
        }
    }
    (!items.is_empty()).then_some(Side { here, items })
}

impl Line {
    fn new(line: &str) -> Line {
        let (text, codes) = line.split_once(MARK).unwrap_or((line, ""));
        let codes = codes.split(" or ").filter(|code| !code.is_empty()).map(str::to_owned);
        Line { text: text.trim_end().to_owned(), codes: codes.collect() }
    }
}

/// All mutations of a folder with a folder for each application, by title; or what is wrong with the first bad one.
pub(crate) fn all(folder: &Path) -> Result<Vec<Mutation>, String> {
    let mut mutations = Vec::new();
    for application in names(folder).iter().filter(|name| folder.join(name).is_dir()) {
        for name in names(&folder.join(application)) {
            let path = folder.join(application).join(&name);
            let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
            let stem = name.strip_suffix(".rs").ok_or_else(|| format!("{name} is no Rust"))?;
            mutations.push(Mutation::parse(&format!("{application}/{stem}"), &text)?);
        }
    }
    Ok(mutations)
}

/// What lies in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
