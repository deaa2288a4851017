//! The first look at a code base without tags: the worst flows, a count of the rest, and what to do next.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::error::CliError;
use super::output::{self, Findings};
use super::settings::Settings;
use super::terminal::out;
use crate::diagnostic::{Diagnostic, Lang, Level};

/// So many flows are shown in full.
const SHOWN: usize = 10;

/// Writes the first look.
pub(super) fn write(settings: &Settings, findings: &Findings) -> Result<(), CliError> {
    let all: Vec<&Diagnostic> = findings.diagnostics.iter().filter(|d| d.suppressed.is_none()).collect();
    let worst: Vec<Diagnostic> = worst(&all).into_iter().cloned().collect();
    let counts = counts(&all);
    let mut report = findings.report();
    report.diagnostics = worst;
    for output in &settings.outputs {
        let mut bytes = Vec::new();
        let context = output::context(settings, output, findings.lang);
        let rendered = (output.format.render)(&report, &context, &mut bytes);
        rendered.map_err(|error| super::terminal::stdout_error(&error))?;
        out(&String::from_utf8_lossy(&bytes))?;
    }
    out(&footer(&counts, all.len(), findings.lang))
}

/// How bad it is that this data gets out: credentials, then sensitive, then contact data, then the rest.
fn rank(diagnostic: &Diagnostic) -> u8 {
    let data = diagnostic.data.iter().map(|item| {
        let category = item.category.as_str();
        if category.starts_with("user.authorization") || category == "system.authentication" {
            0
        } else if item.sensitive {
            1
        } else if category.starts_with("user.contact") || category.starts_with("user.name") {
            2
        } else {
            3
        }
    });
    data.min().unwrap_or(4)
}

fn sink(diagnostic: &Diagnostic) -> &str {
    diagnostic.sink.as_ref().map_or("", |sink| sink.kind.as_str().split('.').next().unwrap_or_default())
}

/// The worst ones, and among them at least one for each kind of sink.
fn worst<'d>(all: &[&'d Diagnostic]) -> Vec<&'d Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = all.iter().copied().filter(|d| d.level > Level::Note).collect();
    sorted.sort_by_key(|d| (rank(d), std::cmp::Reverse(d.level)));
    let mut kinds = BTreeSet::new();
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for diagnostic in sorted {
        if kinds.insert(sink(diagnostic)) { first.push(diagnostic) } else { rest.push(diagnostic) }
    }
    first.truncate(SHOWN);
    let room = SHOWN - first.len();
    first.extend(rest.into_iter().take(room));
    first.sort_by_key(|d| rank(d));
    first
}

/// How many flows there are, by data and kind of sink.
fn counts(all: &[&Diagnostic]) -> BTreeMap<(String, String), usize> {
    let mut counts = BTreeMap::new();
    for diagnostic in all {
        for item in &diagnostic.data {
            let key = (item.category_name.as_str().to_owned(), sink(diagnostic).to_owned());
            *counts.entry(key).or_default() += 1;
        }
    }
    counts
}

fn footer(counts: &BTreeMap<(String, String), usize>, total: usize, lang: Lang) -> String {
    let mut text = match (total, lang) {
        (0, Lang::En) => {
            "Nothing here is tagged, and no name looks like personal data that gets out.\n".to_owned()
        }
        (0, Lang::Zh) => "代码中没有标注，按名称也未发现流出的个人信息。\n".to_owned(),
        (_, Lang::En) => {
            format!(
                "Nothing here is tagged, so names were taken for tags: {total} findings look worth a look.\n"
            )
        }
        (_, Lang::Zh) => format!("代码中没有标注，因此按名称推断：共有 {total} 处值得一看。\n"),
    };
    for ((category, sink), count) in counts {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{count:>6}  {category} -> {sink}");
    }
    let next = match lang {
        Lang::En => {
            "\nNext: tag the fields that hold personal data with `#[pii(..)]` (`cargo piilint list categories` \
             names them), then run `cargo piilint` again.\n"
        }
        Lang::Zh => {
            "\n下一步：用 `#[pii(..)]` 标注保存个人信息的字段（`cargo piilint list categories --lang zh` 列出类别），\
             然后再次运行 `cargo piilint`。\n"
        }
    };
    text + next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{DataItem, Label, SinkInfo};
    use crate::source::Span;

    fn flow(category: &str, kind: &str, sensitive: bool) -> Diagnostic {
        let mut flow = Diagnostic::new("PII301", "rule", Level::Error, category, Label::new(Span::DUMMY, ""));
        flow.data.push(DataItem {
            tag: category.into(),
            category: category.into(),
            category_name: category.into(),
            sensitive,
            declared: Span::DUMMY,
            protections: Vec::new(),
        });
        flow.sink = Some(SinkInfo {
            kind: kind.into(),
            name: "x".into(),
            recipient: None,
            store: None,
            purpose: None,
            span: Span::DUMMY,
        });
        flow
    }

    #[test]
    fn credentials_first_and_every_kind_of_sink() {
        let mut flows: Vec<Diagnostic> = (0..12).map(|_| flow("user.contact.email", "log", false)).collect();
        flows.push(flow("user.behavior", "store.database", false));
        flows.push(flow("user.authorization.password", "log", true));
        flows.push(flow("user.government_id", "log", true));
        let all: Vec<&Diagnostic> = flows.iter().collect();
        let worst = worst(&all);
        assert_eq!(worst.len(), SHOWN);
        assert_eq!(worst[0].message, "user.authorization.password");
        assert_eq!(worst[1].message, "user.government_id");
        assert!(worst.iter().any(|d| sink(d) == "store"));
        let counts = counts(&all);
        assert_eq!(counts[&("user.contact.email".to_owned(), "log".to_owned())], 12);
        assert!(footer(&counts, 15, Lang::En).contains("    12  user.contact.email -> log"));
    }
}
