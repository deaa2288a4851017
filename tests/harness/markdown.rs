//! From a Markdown file to programs: each heading opens a section, the blocks of a section are one program.
//!
//! Strict, since what is not understood would not be tested: an unknown kind of block, a fence that stays open, a
//! file name that no block follows are mistakes.

use super::marker::Mistake;

/// One heading with what stands below it, up to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Section {
    /// The heading: the name of the test.
    pub(crate) heading: String,
    /// The line of the heading in the Markdown file, from 1.
    pub(crate) line: usize,
    /// The first paragraph.
    pub(crate) prose: String,
    /// The files of the program.
    pub(crate) files: Vec<File>,
    /// `piilint.toml`.
    pub(crate) policy: Option<File>,
}

/// A file that blocks give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct File {
    /// Its path in the workspace (`src/lib.rs`, `dep/src/lib.rs`).
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
    /// For each line of the text, its line in the Markdown file.
    pub(crate) lines: Vec<usize>,
}

impl File {
    /// The line of the Markdown file for a line (from 1) of this one.
    pub(crate) fn origin(&self, line: usize) -> usize {
        self.lines.get(line.wrapping_sub(1)).or(self.lines.last()).copied().unwrap_or_default()
    }
}

/// Blocks that are shown and not run.
const PROSE: [&str; 3] = ["text", "sh", "json"];
const MAIN: &str = "src/lib.rs";
const POLICY: &str = "piilint.toml";

/// Reads a Markdown file. A `+++` block at its head is not part of it.
pub(crate) fn parse(text: &str) -> Result<Vec<Section>, Vec<Mistake>> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(line, index + 1);
    }
    reader.end();
    if reader.mistakes.is_empty() { Ok(reader.sections) } else { Err(reader.mistakes) }
}

#[derive(Default)]
struct Reader {
    sections: Vec<Section>,
    mistakes: Vec<Mistake>,
    state: State,
    /// The file that the last line named, and where.
    named: Option<(String, usize)>,
}

#[derive(Default)]
enum State {
    #[default]
    Text,
    /// Between two `+++`.
    Front,
    Block(Block),
}

struct Block {
    kind: String,
    path: Option<String>,
    opened: usize,
    file: File,
}

impl Reader {
    fn mistake(&mut self, line: usize, what: impl Into<String>) {
        self.mistakes.push((line, what.into()));
    }

    fn line(&mut self, line: &str, number: usize) {
        match &mut self.state {
            State::Front if line == "+++" => self.state = State::Text,
            State::Front => {}
            State::Block(_) if line == "```" => self.close(number),
            State::Block(block) => {
                block.file.text.push_str(line);
                block.file.text.push('\n');
                block.file.lines.push(number);
            }
            State::Text => self.text(line, number),
        }
    }

    fn text(&mut self, line: &str, number: usize) {
        if line == "+++" && number == 1 {
            self.state = State::Front;
        } else if let Some(kind) = line.strip_prefix("```") {
            self.open(kind, number);
        } else if line.trim().is_empty() {
            self.end_paragraph();
        } else {
            self.unnamed_block();
            if let Some(heading) = heading(line) {
                self.heading(heading, number);
            } else {
                self.prose(line, number);
            }
        }
    }

    fn heading(&mut self, heading: &str, number: usize) {
        if self.sections.iter().any(|section| section.heading == heading) {
            self.mistake(number, format!("a second section is called `{heading}`"));
        }
        self.sections.push(Section { heading: heading.to_owned(), line: number, ..Section::default() });
    }

    fn prose(&mut self, line: &str, number: usize) {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            self.mistake(number, "a block begins with ``` at the start of its line");
        } else if let Some(path) = file_name(line) {
            if line.ends_with(':') {
                self.named = Some((path.to_owned(), number));
            } else {
                self.mistake(number, format!("a colon belongs after the name of a file: `{path}`:"));
            }
        } else if let Some(section) = self.sections.last_mut()
            && !section.prose.ends_with('\n')
        {
            let space = if section.prose.is_empty() { "" } else { " " };
            section.prose = format!("{}{space}{}", section.prose, line.trim());
        }
    }

    /// The first paragraph of a section ends; further ones are not kept.
    fn end_paragraph(&mut self) {
        if let Some(section) = self.sections.last_mut()
            && !section.prose.is_empty()
            && !section.prose.ends_with('\n')
        {
            section.prose.push('\n');
        }
    }

    /// A named file needs a block right below its name.
    fn unnamed_block(&mut self) {
        if let Some((path, line)) = self.named.take() {
            self.mistake(line, format!("no block follows `{path}`"));
        }
    }

    fn open(&mut self, kind: &str, number: usize) {
        let known = ["rust", "toml", "sql"].contains(&kind) || PROSE.contains(&kind);
        if !known {
            self.mistake(number, format!("unknown kind of block: `{kind}`"));
        }
        if self.sections.is_empty() {
            self.mistake(number, "a block stands before the first heading");
        }
        self.end_paragraph();
        let path = self.named.take().map(|(path, _)| path);
        let block = Block { kind: kind.to_owned(), path, opened: number, file: File::default() };
        self.state = State::Block(block);
    }

    fn close(&mut self, number: usize) {
        let State::Block(block) = std::mem::take(&mut self.state) else { return };
        let path = match (block.kind.as_str(), block.path) {
            ("toml", None) => POLICY.to_owned(),
            ("rust", None) => MAIN.to_owned(),
            ("sql", None) => return self.mistake(block.opened, "a block of SQL needs the name of a file"),
            (_, None) => return,
            (_, Some(path)) if path == MAIN || path == POLICY => {
                return self.mistake(block.opened, format!("`{path}` is what a block without a name is"));
            }
            (_, Some(path)) => path,
        };
        if let Err(why) = self.add(File { path, ..block.file }) {
            self.mistake(number, why);
        }
    }

    fn add(&mut self, file: File) -> Result<(), String> {
        let Some(section) = self.sections.last_mut() else { return Ok(()) };
        if file.path == POLICY {
            let again = section.policy.replace(file).is_some();
            return if again { Err("a section has one `toml` block".to_owned()) } else { Ok(()) };
        }
        match section.files.iter_mut().find(|old| old.path == file.path) {
            Some(main) if main.path == MAIN => {
                main.text.push_str(&file.text);
                main.lines.extend(file.lines);
            }
            Some(other) => return Err(format!("`{}` is given twice", other.path)),
            None => section.files.push(file),
        }
        Ok(())
    }

    fn end(&mut self) {
        self.unnamed_block();
        match std::mem::take(&mut self.state) {
            State::Block(block) => self.mistake(block.opened, "this block is never closed"),
            State::Front => self.mistake(1, "`+++` is never closed"),
            State::Text => {}
        }
        for section in &mut self.sections {
            section.prose.truncate(section.prose.trim_end().len());
            if section.policy.is_some() && section.files.is_empty() {
                self.mistakes.push((section.line, "a policy without a program".to_owned()));
            }
        }
    }
}

/// The text of a heading of any depth.
fn heading(line: &str) -> Option<&str> {
    line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#')).map(str::trim)
}

/// The path in a line that consists of one code span with a path, with or without a colon behind it.
fn file_name(line: &str) -> Option<&str> {
    let span = line.trim_end_matches(':').strip_prefix('`')?.strip_suffix('`')?;
    let is_path =
        !span.contains(['`', ' ']) && span.rsplit('/').next().is_some_and(|name| name.contains('.'));
    (is_path && !span.contains(['(', ':', '#'])).then_some(span)
}
