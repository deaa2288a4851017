//! Findings and warnings about the configuration itself.

use std::path::Path;

use super::check::{config_level, warn};
use super::terminal::Terminal;
use crate::diagnostic::{self, Diagnostic, Label};
use crate::pipeline::Outcome;
use crate::policy::rule_names;
use crate::policy::{Policy, Upkeep};
use crate::source::SourceFile;

/// Adds what is a rule's finding to the report, and shows the rest on stderr.
pub(super) fn config_findings(
    policy: &Policy,
    workspace_root: &Path,
    upkeep: &[Upkeep],
    terminal: &Terminal,
    outcome: &mut Outcome,
) {
    for upkeep in upkeep {
        match upkeep.code.and_then(rule_names::find) {
            Some(rule) => {
                if let Some(level) = config_level(policy, rule.code) {
                    let finding = finding(policy, workspace_root, rule, level, upkeep, outcome);
                    outcome.diagnostics.push(finding);
                }
            }
            None => warn(terminal, policy, &upkeep.problem),
        }
    }
    diagnostic::sort(&mut outcome.diagnostics, &outcome.sources);
}

fn finding(
    policy: &Policy,
    workspace_root: &Path,
    rule: &rule_names::RuleName,
    level: diagnostic::Level,
    upkeep: &Upkeep,
    outcome: &mut Outcome,
) -> Diagnostic {
    let problem = &upkeep.problem;
    let file = &policy.files[usize::from(problem.place.file)];
    let shown = file.path.strip_prefix(workspace_root).unwrap_or(&file.path).to_string_lossy().into_owned();
    let id = outcome.sources.add(SourceFile::new(&shown, file.path.as_path(), &*file.text));
    let span = outcome.sources.get(id).map(|source| source.span(id, problem.place.range()));
    let label = Label::new(span.unwrap_or(crate::source::Span::DUMMY), problem.label.clone());
    let mut finding = Diagnostic::new(rule.code, rule.name, level, problem.message.clone(), label);
    finding.help.extend(problem.help.clone());
    let entry = file.text.get(problem.place.range()).unwrap_or_default();
    let known_by = blake3::hash(format!("{}\0{shown}\0{entry}", rule.code).as_bytes());
    known_by.to_hex()[..32].clone_into(&mut finding.fingerprint);
    finding
}
