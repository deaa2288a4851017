//! Stages and what they may import: what stands earlier in `lib.rs`, and itself.

use super::repository::texts;

const SOURCES: &str = "cargo-piilint/src/";

/// Imports against the order, and why each is there.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// Every import against the order, and every exception that is not needed.
pub(crate) fn violations() -> Vec<String> {
    let files = texts();
    let stages: Vec<&str> = files
        .iter()
        .find(|file| file.path == format!("{SOURCES}lib.rs"))
        .map(|file| file.text.lines().filter_map(stage).collect())
        .unwrap_or_default();
    assert!(stages.len() > 10, "lib.rs lists the stages, one a line: {stages:?}");
    let (mut wrong, mut used) = (Vec::new(), vec![false; EXCEPTIONS.len()]);
    for file in files.iter().filter(|file| file.path.starts_with(SOURCES) && file.has_extension("rs")) {
        let own = file.path[SOURCES.len()..].split(['/', '.']).next().unwrap_or_default();
        let Some(rank) = stages.iter().position(|stage| *stage == own) else { continue };
        if is_test(&file.path) {
            continue;
        }
        for (line, name) in imports(&file.text) {
            let later = stages.iter().position(|stage| *stage == name).is_some_and(|other| other > rank);
            let excuse = EXCEPTIONS.iter().position(|(from, to, _)| *from == own && *to == name);
            match excuse {
                Some(index) if later => used[index] = true,
                _ if later => wrong.push(format!("{}:{line}: `{own}` imports from `{name}`", file.path)),
                _ => {}
            }
        }
    }
    let idle = EXCEPTIONS.iter().zip(used).filter(|(_, used)| !used);
    wrong.extend(idle.map(|((from, to, _), _)| format!("`{from}` may import from `{to}`, and does not")));
    wrong
}

fn stage(line: &str) -> Option<&str> {
    line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';')
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("/testing.rs") || path.contains("/tests/")
}

/// The stages that a file names behind `crate::`, with the lines; comments and its own tests are left out.
fn imports(text: &str) -> Vec<(usize, &str)> {
    let tests = text.find("\n#[cfg(test)]\nmod ").unwrap_or(text.len());
    let mut found = Vec::new();
    for (index, line) in text[..tests].lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            let names = rest.strip_prefix('{').map_or(rest, |group| group.split('}').next().unwrap_or(group));
            let grouped = rest.starts_with('{');
            let each = names.split(',').take(if grouped { usize::MAX } else { 1 });
            found.extend(each.filter_map(first_word).map(|word| (index + 1, word)));
        }
    }
    found
}

fn first_word(text: &str) -> Option<&str> {
    text.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|word| !word.is_empty())
}
