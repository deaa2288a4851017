//! Asking about a line of a section (`why-not`) changes nothing, and the answer agrees with what is found there.

use std::collections::BTreeSet;

use piilint::diagnostic::Diagnostic;
use piilint::inspect::{Asked, Line};
use piilint::load::Kept;
use piilint::pipeline::{self, Options, Outcome, Request};
use piilint::policy::{Policy, Usage};
use piilint::rules::Judgement;

use super::markdown::Section;
use super::program::{self, Program};
use super::run;

/// So many lines of a section are asked about.
const MOST: usize = 8;

/// Asks about each line on which something is found, and about the line behind it.
pub(crate) fn check(path: &str, section: &Section) -> Result<(), String> {
    let program = program::build(section);
    let policy = run::policy(path, section, &program.files)?;
    let before = outcome(&program, &policy, None);
    let mut lines = BTreeSet::new();
    for found in &before.diagnostics {
        let file = before.sources.path(found.primary.span.file);
        let line = found.primary.span.start.line;
        lines.extend([(file.to_owned(), line), (file.to_owned(), line + 1)]);
    }
    let mut wrong = Vec::new();
    for (file, line) in lines.into_iter().take(MOST) {
        let asked = Asked { path: format!("{}/{file}", program::ROOT).into(), line };
        let after = outcome(&program, &policy, Some(&asked));
        if after.diagnostics != before.diagnostics {
            wrong.push(format!("{file}:{line}: asking changed what is found"));
        }
        let here = |d: &&Diagnostic| {
            d.suppressed.is_none()
                && d.sink.is_some()
                && before.sources.path(d.primary.span.file) == file
                && d.primary.span.start.line == line
        };
        for found in before.diagnostics.iter().filter(here) {
            let tells = matches!(&after.line, Some(Ok(answer)) if tells_of(answer, &found.fingerprint));
            if !tells {
                wrong.push(format!(
                    "{file}:{line}: the answer does not tell of {}\n{:#?}",
                    found.code, after.line
                ));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{path}:{}: {}", section.line, wrong.join("\n"))) }
}

fn tells_of(answer: &Line, fingerprint: &str) -> bool {
    let said = answer.sinks.iter().filter(|sink| sink.is_here).flat_map(|sink| &sink.data);
    said.flat_map(|(_, said)| said)
        .any(|said| matches!(&said.judgement, Judgement::Reported(_, known) if known == fingerprint))
}

fn outcome(program: &Program, policy: &Policy, asked: Option<&Asked>) -> Outcome {
    pipeline::run(&Request {
        graph: &program.graph,
        files: &program.files,
        kept: &Kept::nothing(),
        policy,
        usage: &Usage::new(policy),
        models: Vec::new(),
        options: Options { threads: 1, ..Options::default() },
        asked,
        stub: None,
    })
}
