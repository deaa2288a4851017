//! `cargo piilint why-not FILE:LINE`: what is known at a place, and what stopped a finding.

use std::path::{Path, PathBuf};

use super::args::{CheckArgs, WhyNotArgs};
use super::check;
use super::error::CliError;
use super::output;
use super::settings::{LevelFlags, Settings};
use super::terminal::{out, stdout_error};
use crate::inspect::{Asked, Nothing};
use crate::load::{CrateGraph, normalize};
use crate::report::LINE_FORMATS;

/// A place as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedPlace {
    /// The file, from the current folder or from the workspace's.
    pub path: PathBuf,
    /// The line.
    pub line: u32,
}

impl TypedPlace {
    /// `FILE:LINE`; a column behind it, as compilers write places, is passed over.
    pub(super) fn parse(text: &str) -> Result<Self, CliError> {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts: Vec<&str> = text.split(':').collect();
        let numbers = parts.iter().rev().take(2).take_while(|part| is_number(part)).count();
        if numbers == 2 {
            parts.pop();
        }
        let line = if numbers == 0 { None } else { parts.pop().and_then(|line| line.parse().ok()) };
        match (line, parts.join(":")) {
            (Some(line), path) if !path.is_empty() => Ok(Self { path: path.into(), line }),
            _ => Err(CliError::usage(
                format!("`{text}` is no place"),
                "write a file and a line of it: `cargo piilint why-not src/main.rs:12`",
            )),
        }
    }

    /// The line in a workspace.
    pub(super) fn in_workspace(&self, graph: &CrateGraph) -> Asked {
        let here = normalize(&std::env::current_dir().unwrap_or_default().join(&self.path));
        let below = normalize(&graph.workspace_root.join(&self.path));
        let path = if here.is_file() || !below.is_file() { here } else { below };
        // The folder may have been reached by a link.
        let real = path.canonicalize().ok().filter(|real| {
            !path.starts_with(&graph.workspace_root) && real.starts_with(&graph.workspace_root)
        });
        Asked { path: real.unwrap_or(path), line: self.line }
    }
}

/// Answers.
pub(super) fn why_not(args: &WhyNotArgs, flags: &LevelFlags) -> Result<(), CliError> {
    let place = TypedPlace::parse(&args.place)?;
    let mut missed = None;
    for check in each_workspace(&args.check()) {
        let settings = Settings { asked: Some(place.clone()), ..Settings::new(&check, flags)? };
        let (findings, _) = check::findings(&settings)?;
        match &findings.line {
            Some(Ok(line)) => {
                let report = findings.report();
                for output in &settings.outputs {
                    let context = output::context(&settings, output, findings.lang);
                    let mut bytes = Vec::new();
                    let (_, render) = format(output)?;
                    render(line, &report, &context, &mut bytes).map_err(|error| stdout_error(&error))?;
                    match &output.path {
                        Some(path) => output::write_file(path, |file| file.write_all(&bytes))?,
                        None => out(&String::from_utf8_lossy(&bytes))?,
                    }
                }
                return Ok(());
            }
            Some(Err(nothing)) if missed.as_ref().is_none_or(|(known, _)| is_nearer(nothing, known)) => {
                missed = Some((nothing.clone(), findings.root.clone()));
            }
            _ => {}
        }
    }
    let (nothing, root) = missed.unwrap_or((Nothing::Elsewhere, PathBuf::new()));
    Err(said(&place, &nothing, &root))
}

fn format(output: &output::Output) -> Result<&'static (&'static str, crate::report::RenderLine), CliError> {
    LINE_FORMATS.iter().find(|(name, _)| *name == output.format.name).ok_or_else(|| {
        let message = format!("`why-not` does not write `{}`", output.format.name);
        CliError::usage(message, "it writes `human` and `json`")
    })
}

/// Of several workspaces, one has the file.
fn each_workspace(check: &CheckArgs) -> Vec<CheckArgs> {
    let mut each = Vec::new();
    for path in &check.packages.manifest_path {
        let mut one = check.clone();
        one.packages.manifest_path = vec![path.clone()];
        each.push(one);
    }
    if each.is_empty() { vec![check.clone()] } else { each }
}

/// Whether one workspace knows more of the place than another.
fn is_nearer(nothing: &Nothing, known: &Nothing) -> bool {
    let rank = |nothing: &Nothing| match nothing {
        Nothing::Elsewhere => 0,
        Nothing::NoFile(None) => 1,
        Nothing::NoFile(Some(_)) => 2,
        Nothing::Short(_) | Nothing::Empty(_) => 3,
    };
    rank(nothing) > rank(known)
}

fn said(place: &TypedPlace, nothing: &Nothing, root: &Path) -> CliError {
    let (file, line) = (place.path.display(), place.line);
    match nothing {
        Nothing::NoFile(near) => {
            let help = match near {
                Some(near) => format!("did you mean `{near}:{line}`?"),
                None => format!("paths count from here, or from `{}`", root.display()),
            };
            CliError::usage(format!("there is no file `{file}`"), help)
        }
        Nothing::Elsewhere => CliError::usage(
            format!("`{file}` is no Rust file of the workspace `{}`", root.display()),
            "`--manifest-path` names another workspace",
        ),
        Nothing::Short(lines) => CliError::usage(
            format!("`{file}` has no line {line}"),
            format!("its last one is {lines}; lines count from 1"),
        ),
        Nothing::Empty(near) => {
            let help = near.map_or_else(
                || "there is no code in the file".to_owned(),
                |near| format!("the nearest line with code is {near}: `{file}:{near}`"),
            );
            CliError::usage(format!("no code stands on line {line} of `{file}`"), help)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_files_and_lines() {
        let place = |text: &str| TypedPlace::parse(text).map(|place| (place.path, place.line)).ok();
        assert_eq!(place("src/a.rs:12"), Some(("src/a.rs".into(), 12)));
        assert_eq!(place("src/a.rs:12:5"), Some(("src/a.rs".into(), 12)));
        assert_eq!(place("C:\\w\\a.rs:3"), Some(("C:\\w\\a.rs".into(), 3)));
        for wrong in ["src/a.rs", ":3", "12", "src/a.rs:x", "src/a.rs:", ""] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }
}
