//! Each format read back into the findings that it names.

use serde_json::Value;

use super::Reported;
use super::compare::{Found, Line};

/// A finding, as far as every format tells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shown {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) code: String,
    pub(crate) level: String,
}

/// In one order, with paths from the example's folder: formats for reviews count from the repository's.
pub(crate) fn sorted(mut list: Vec<Shown>, prefix: &str) -> Vec<Shown> {
    for shown in &mut list {
        shown.path = shown.path.strip_prefix(prefix).unwrap_or(&shown.path).to_owned();
    }
    list.sort();
    list
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or_default()
}

fn parsed(format: &str, text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|e| format!("{format}: {e}"))
}

pub(crate) fn json(text: &str) -> Result<Vec<Reported>, String> {
    let line = |place: &Value| Line { path: word(&place["file"]), line: number(&place["line"]) };
    let finding = |finding: &Value| Reported {
        level: word(&finding["level"]),
        found: Found {
            at: line(finding),
            code: word(&finding["code"]),
            origin: finding["path"].get(0).map(line),
            message: word(&finding["message"]),
        },
    };
    let report = parsed("json", text)?;
    let findings = report["findings"].as_array().ok_or("json: no findings")?;
    Ok(findings.iter().map(finding).collect())
}

/// One object a line; findings are compiler messages with our prefix.
pub(crate) fn rustc_json(text: &str) -> Result<Vec<Shown>, String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let message = parsed("rustc-json", line)?;
        let message = &message["message"];
        let Some(code) = message["code"]["code"].as_str().and_then(|c| c.strip_prefix("piilint::")) else {
            continue;
        };
        let spans = message["spans"].as_array().ok_or("rustc-json: no spans")?;
        let primary = spans.iter().find(|span| span["is_primary"] == true).unwrap_or(&Value::Null);
        found.push(Shown {
            path: word(&primary["file_name"]),
            line: number(&primary["line_start"]),
            code: code.to_owned(),
            level: word(&message["level"]),
        });
    }
    Ok(found)
}

/// Accepted findings are results with a suppression.
pub(crate) fn sarif(text: &str) -> Result<Vec<Shown>, String> {
    let log = parsed("sarif", text)?;
    let results = log["runs"][0]["results"].as_array().ok_or("sarif: no results")?;
    let open = results.iter().filter(|result| result["suppressions"].is_null());
    let shown = |result: &Value| {
        let place = &result["locations"][0]["physicalLocation"];
        Shown {
            path: word(&place["artifactLocation"]["uri"]),
            line: number(&place["region"]["startLine"]),
            code: word(&result["ruleId"]),
            level: word(&result["level"]),
        }
    };
    Ok(open.map(shown).collect())
}

/// `error[PII301]: ...`, and the first ` --> path:line:column` below it.
pub(crate) fn human(text: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    for line in text.lines() {
        if let Some((level, code)) = head(line) {
            found.push(Shown {
                path: String::new(),
                line: 0,
                code: code.to_owned(),
                level: level.to_owned(),
            });
        } else if let (Some(place), Some(last)) = (line.trim_start().strip_prefix("--> "), found.last_mut())
            && last.path.is_empty()
        {
            let mut parts = place.rsplitn(3, ':');
            let (_column, line) = (parts.next(), parts.next());
            last.line = line.and_then(|line| line.parse().ok()).unwrap_or_default();
            last.path = parts.next().unwrap_or_default().to_owned();
        }
    }
    found
}

fn head(line: &str) -> Option<(&str, &str)> {
    let (level, rest) = line.split_once("[PII")?;
    let code = rest.split_once("]:")?.0;
    let at = line.find("PII")?;
    ["error", "warning", "note"].contains(&level).then(|| (level, &line[at..at + 3 + code.len()]))
}

/// `::error title=PII301 pii-in-logs,file=..,line=..::..`
pub(crate) fn github(text: &str) -> Vec<Shown> {
    let command = |line: &str| {
        let (level, rest) = line.strip_prefix("::")?.split_once(' ')?;
        let (properties, _) = rest.split_once("::")?;
        let property = |name: &str| {
            let value = properties.split(',').find_map(|p| p.strip_prefix(name)?.strip_prefix('='))?;
            Some(value.replace("%3A", ":").replace("%2C", ",").replace("%25", "%"))
        };
        let code = property("title")?.split(' ').next()?.to_owned();
        let line = property("line")?.parse().ok()?;
        Some(Shown { path: property("file")?, line, code, level: level.to_owned() })
    };
    text.lines().filter_map(command).collect()
}

/// The rows of the job's summary: `| error | PII301 .. | data | path:line |`.
pub(crate) fn summary(text: &str) -> Vec<Shown> {
    let row = |line: &str| {
        let cells = line.replace("\\|", "/").replace('\\', "");
        let cells: Vec<&str> = cells.split('|').map(str::trim).collect();
        let [_, level @ ("error" | "warning"), finding, .., place, _] = cells[..] else { return None };
        let (path, line) = place.rsplit_once(':')?;
        let code = finding.trim_start_matches('[').get(..6)?.to_owned();
        Some(Shown { path: path.to_owned(), line: line.parse().ok()?, code, level: level.to_owned() })
    };
    text.lines().filter_map(row).collect()
}
