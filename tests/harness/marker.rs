//! The comments that state an outcome: `//~ PII301 from a`, `//~^ MISSING PII305`, `//~ type: u64`.
//!
//! A comment that nearly is one is a mistake: it would state nothing and look as if it did.

/// What is stated about one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    /// The line that it speaks of, from 1.
    pub(crate) line: usize,
    /// What it says.
    pub(crate) says: Says,
}

/// What a marker says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// A finding, or the gap of one.
    Finding {
        /// Whether it is right, absent by mistake or there by mistake.
        standing: Standing,
        /// `PII301`
        code: String,
        /// The name of the line where its path begins.
        from: Option<String>,
    },
    /// Names the line, for `from`.
    Source(String),
    /// The type of what the line binds.
    Type(String),
}

/// How a stated finding relates to the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is reported, and rightly.
    Right,
    /// It should be reported, and is not: a known gap.
    Missing,
    /// It should not be reported, and is: a known gap.
    Spurious,
}

/// A mistake in a text, at a line of it (from 1).
pub(crate) type Mistake = (usize, String);

/// The markers of a text, in order, or what is wrong with them.
pub(crate) fn parse(text: &str) -> Result<Vec<Marker>, Vec<Mistake>> {
    let (mut markers, mut mistakes) = (Vec::new(), Vec::new());
    for (index, line) in text.lines().enumerate() {
        match of_line(line, index + 1) {
            Ok(found) => markers.extend(found),
            Err(why) => mistakes.push((index + 1, why)),
        }
    }
    mistakes.extend(unpaired(&markers));
    if mistakes.is_empty() { Ok(markers) } else { Err(mistakes) }
}

/// The comment with markers that a line ends in, if any, and the line before it.
pub(crate) fn split(line: &str) -> (&str, Option<&str>) {
    match line.find("//~") {
        Some(at) => (&line[..at], Some(&line[at + 3..])),
        None => (line, None),
    }
}

fn of_line(line: &str, number: usize) -> Result<Vec<Marker>, String> {
    let (code, comment) = split(line);
    if let Some(near) = near_miss(code) {
        return Err(format!("`{near}` looks like an expectation and is none: write `//~ `"));
    }
    let Some(comment) = comment else { return Ok(Vec::new()) };
    let words = comment.trim_start_matches('^');
    let up = comment.len() - words.len();
    if !words.starts_with(' ') {
        return Err(format!("`//~{comment}`: a space belongs after `//~` and `//~^`"));
    }
    let line = number.checked_sub(up).filter(|line| *line > 0).ok_or("there is no line so far above")?;
    Ok(parse_words(words)?.into_iter().map(|says| Marker { line, says }).collect())
}

fn parse_words(text: &str) -> Result<Vec<Says>, String> {
    let mut found = Vec::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let says = match word {
            "source" => Says::Source(name(words.next())?),
            "type:" => {
                let rest = text.split_once("type:").map_or("", |(_, rest)| rest).trim();
                words.by_ref().for_each(drop);
                if rest.is_empty() {
                    return Err("`type:` without a type".to_owned());
                }
                Says::Type(rest.to_owned())
            }
            _ => {
                let (standing, code) = match word {
                    "MISSING" => (Standing::Missing, words.next().unwrap_or_default()),
                    "SPURIOUS" => (Standing::Spurious, words.next().unwrap_or_default()),
                    code => (Standing::Right, code),
                };
                if !is_code(code) {
                    return Err(format!("`{code}` is neither a rule's code nor a word of expectations"));
                }
                let from = words.next_if_eq(&"from").is_some().then(|| name(words.next())).transpose()?;
                Says::Finding { standing, code: code.to_owned(), from }
            }
        };
        found.push(says);
    }
    if found.is_empty() { Err("`//~` states nothing".to_owned()) } else { Ok(found) }
}

/// The name of a source line: lower case, so that it is no code.
fn name(word: Option<&str>) -> Result<String, String> {
    let word = word.unwrap_or_default();
    let fits = word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if fits && !word.is_empty() { Ok(word.to_owned()) } else { Err(format!("`{word}` is no name of a line")) }
}

/// `PII` and three digits.
fn is_code(word: &str) -> bool {
    word.strip_prefix("PII").is_some_and(|n| n.len() == 3 && n.bytes().all(|b| b.is_ascii_digit()))
}

/// A plain comment that states an outcome for the eye only.
fn near_miss(code: &str) -> Option<&str> {
    let comments = code.match_indices("//").chain(code.match_indices("/*"));
    comments.map(|(at, _)| &code[at..]).find(|comment| {
        let text = comment[2..].trim_start_matches(['/', '!', '*', '^', ' ', '\t']);
        let first = text.split([' ', ':', ',', '.', '(']).next().unwrap_or_default();
        text.starts_with('~')
            || is_code(&first.to_ascii_uppercase())
            || (matches!(first, "MISSING" | "SPURIOUS") && text.contains("PII"))
    })
}

/// Names that are used and not given, given and not used, or given twice. Markers of several files are told
/// together: a path begins in one file and ends in another.
pub(crate) fn unpaired_across<'a>(all: impl Iterator<Item = &'a Marker> + Clone) -> Vec<String> {
    let given = |m: &'a Marker| if let Says::Source(name) = &m.says { Some(name.as_str()) } else { None };
    let used = |m: &'a Marker| match &m.says {
        Says::Finding { from, .. } => from.as_deref(),
        _ => None,
    };
    let sources: Vec<&str> = all.clone().filter_map(given).collect();
    let uses: Vec<&str> = all.filter_map(used).collect();
    let unknown = uses.iter().filter(|name| !sources.contains(name));
    let idle = sources.iter().filter(|name| !uses.contains(name));
    unknown
        .map(|name| format!("`from {name}`, and no line is marked `//~ source {name}`"))
        .chain(idle.map(|name| format!("`source {name}`, and no finding is `from {name}`")))
        .collect()
}

/// A name given on two lines of one file.
fn unpaired(markers: &[Marker]) -> Vec<Mistake> {
    let twice = |(i, marker): (usize, &Marker)| {
        let Says::Source(name) = &marker.says else { return None };
        let again = markers[..i].iter().any(|before| before.says == marker.says);
        again.then(|| (marker.line, format!("`source {name}` is given twice")))
    };
    markers.iter().enumerate().filter_map(twice).collect()
}
