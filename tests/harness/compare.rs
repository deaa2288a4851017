//! What was stated against what was found, strict both ways.

use super::marker::{Marker, Says, Standing};

/// A finding, as far as statements speak of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Where it is shown.
    pub(crate) at: Line,
    /// Its code.
    pub(crate) code: String,
    /// Where its path begins.
    pub(crate) origin: Option<Line>,
    /// What it says.
    pub(crate) message: String,
}

/// A line of a file, from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line {
    /// The path in the workspace.
    pub(crate) path: String,
    /// The line.
    pub(crate) line: usize,
}

/// The markers of one file.
pub(crate) type Stated<'a> = (&'a str, &'a [Marker]);

/// A difference, at a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    /// Where.
    pub(crate) at: Line,
    /// What was stated and what was found.
    pub(crate) what: String,
    /// What kind of difference it is.
    pub(crate) kind: Kind,
}

/// The kinds of differences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A finding with this code was stated and is not there.
    Missed(String),
    /// A finding with this code is there and was not stated.
    Unexpected(String),
    /// What was stated as a gap is none.
    ClosedGap,
    /// Anything else.
    Other,
}

/// One statement about a finding.
struct Claim<'a> {
    at: Line,
    standing: Standing,
    code: &'a str,
    from: Option<(&'a str, Option<Line>)>,
}

/// All differences, by place. Each finding answers one statement and each statement one finding.
pub(crate) fn compare(stated: &[Stated<'_>], found: &[Found]) -> Vec<Mismatch> {
    let mut left: Vec<&Found> = found.iter().collect();
    let mut claims = claims(stated);
    // Statements about the origin choose first, those without one take what is left; gaps come last.
    claims.sort_by_key(|claim| (claim.standing == Standing::Missing, claim.from.is_none()));
    let mut differences: Vec<Mismatch> = claims.iter().filter_map(|claim| answer(claim, &mut left)).collect();
    differences.extend(left.into_iter().map(|found| Mismatch {
        at: found.at.clone(),
        what: format!("unexpected {}: {}", found.code, found.message),
        kind: Kind::Unexpected(found.code.clone()),
    }));
    differences.sort_by(|a, b| a.at.cmp(&b.at));
    differences
}

fn claims<'a>(stated: &[Stated<'a>]) -> Vec<Claim<'a>> {
    let source = |wanted: &str| {
        stated.iter().find_map(|(path, markers)| {
            let marker = markers.iter().find(|m| matches!(&m.says, Says::Source(name) if name == wanted))?;
            Some(Line { path: (*path).to_owned(), line: marker.line })
        })
    };
    let claim = |path: &str, marker: &'a Marker| {
        let Says::Finding { standing, code, from } = &marker.says else { return None };
        let from = from.as_deref().map(|name| (name, source(name)));
        Some(Claim { at: Line { path: path.to_owned(), line: marker.line }, standing: *standing, code, from })
    };
    stated.iter().flat_map(|(path, markers)| markers.iter().filter_map(|m| claim(path, m))).collect()
}

/// Takes the finding that a claim is about out of those left; the difference, if there is one.
fn answer(claim: &Claim<'_>, left: &mut Vec<&Found>) -> Option<Mismatch> {
    let here = |f: &Found| f.at == claim.at && f.code == claim.code;
    let begins = |f: &Found| claim.from.as_ref().is_none_or(|(_, line)| line.is_some() && f.origin == *line);
    let exact = left.iter().position(|f| here(f) && begins(f));
    let near = exact.or_else(|| left.iter().position(|f| here(f)));
    let taken = near.map(|index| left.remove(index));
    let what = match (claim.standing, exact, taken) {
        (Standing::Right | Standing::Spurious, Some(_), _) | (Standing::Missing, _, None) => return None,
        (Standing::Right, None, None) => format!("expected {}, got nothing", claim.code),
        (Standing::Missing, _, Some(_)) => {
            format!("{0} is reported now: write `//~ {0}` instead of MISSING", claim.code)
        }
        (Standing::Spurious, None, None) => {
            format!("{} is not reported any more: take `SPURIOUS` away", claim.code)
        }
        (_, None, Some(found)) => {
            let name = claim.from.as_ref().map_or("", |(name, _)| name);
            let got =
                found.origin.as_ref().map_or("nowhere".to_owned(), |o| format!("{}:{}", o.path, o.line));
            format!("expected {} from {name}, got one from {got}: {}", claim.code, found.message)
        }
    };
    let kind = match (claim.standing, near) {
        (Standing::Right, None) => Kind::Missed(claim.code.to_owned()),
        (Standing::Right, Some(_)) => Kind::Other,
        _ => Kind::ClosedGap,
    };
    Some(Mismatch { at: claim.at.clone(), what, kind })
}
