//! Where a line stands, and whether the code on it is analysed at all.

use std::path::Path;

use crate::flow::watch::{Entry, FunctionSeen};
use crate::ir::item::Fields;
use crate::ir::program::{DefId, DefKind, Role};
use crate::load::CrateData;
use crate::source::Sym;

use super::text::{CodeLines, switched_off};
use super::{Asked, Input, Line, Nothing, Spot, nearest_file};

/// How many callers are named.
const FEW: usize = 4;

/// A file that no module of the run is.
pub(super) fn unread(input: &Input<'_>, asked: &Asked) -> Result<Line, Nothing> {
    let Ok(text) = input.files.read(&asked.path) else {
        return Err(Nothing::NoFile(nearest_file(input.sources, &asked.path)));
    };
    let owner = input.graph.crates.iter().filter(|data| holds(data, &asked.path));
    let owner =
        owner.max_by_key(|data| data.package_root.as_ref().map_or(0, |root| root.components().count()));
    let (Some(owner), true) = (owner, asked.path.extension().is_some_and(|extension| extension == "rs"))
    else {
        return Err(Nothing::Elsewhere);
    };
    let code = CodeLines::of(&text);
    if asked.line == 0 || asked.line > code.count() {
        return Err(Nothing::Short(code.count()));
    }
    let shown = asked.path.strip_prefix(&input.graph.workspace_root).unwrap_or(&asked.path);
    let own = text.lines().nth(asked.line as usize - 1).unwrap_or_default().to_owned();
    let mut line = Line {
        path: shown.to_string_lossy().replace('\\', "/"),
        number: asked.line,
        text: own,
        ..Line::default()
    };
    line.standing.push(why_unread(owner, &asked.path));
    Ok(line)
}

fn holds(data: &CrateData, path: &Path) -> bool {
    data.package_root.as_ref().is_some_and(|root| path.starts_with(root))
}

/// Why a file of a package is not read.
fn why_unread(owner: &CrateData, path: &Path) -> String {
    let package = &owner.package;
    if !owner.is_member {
        return of_dependency(package);
    }
    let inside = owner.package_root.as_ref().and_then(|root| path.strip_prefix(root).ok()).unwrap_or(path);
    let folder = inside.components().next().map(|first| first.as_os_str().to_string_lossy().into_owned());
    match folder.as_deref() {
        Some("tests") => "not analysed: it belongs to a test; `--tests` looks at tests, too".to_owned(),
        Some("examples") => {
            "not analysed: it belongs to an example; `--examples` looks at examples, too".to_owned()
        }
        Some("benches") => {
            "not analysed: it belongs to a benchmark; `--benches` looks at benchmarks, too".to_owned()
        }
        Some("build.rs") => "not analysed: build scripts are not looked at".to_owned(),
        _ => format!(
            "not analysed: no `mod` of the package `{package}` leads to this file, or `cfg` switches off the one \
             that does (`--features`, `--target`)"
        ),
    }
}

fn of_dependency(package: &str) -> String {
    format!(
        "not analysed: `{package}` is a dependency, of which signatures and types are read and no bodies; \
         `--include-deps {package}` looks at it like at a member"
    )
}

/// Says where the line stands.
pub(super) fn stands(at: &Spot<'_>, def: Option<DefId>, line: &mut Line) {
    let resolver = at.input.resolver;
    let of_file = resolver.files.iter().filter(|file| file.file == at.file);
    let crates: Vec<_> = of_file.filter_map(|file| resolver.program.krate(file.krate)).collect();
    if !crates.iter().any(|krate| krate.role == Role::Member) {
        line.standing.push(match crates.first() {
            Some(krate) if krate.role == Role::Model => {
                format!("this is a model: it says what functions of `{}` do", krate.name)
            }
            Some(krate) => of_dependency(krate.name.as_str()),
            None => "not analysed: it is no module of the program".to_owned(),
        });
        return;
    }
    let text = at.input.sources.get(at.file).map_or("", |file| file.parse_text());
    let members = crates.iter().filter(|krate| krate.role == Role::Member);
    let mut off = members.map(|krate| {
        let is_known = krate.id.index() < at.input.graph.crates.len();
        is_known.then(|| switched_off(text, at.line, &at.input.graph.cfg_env(krate.id))).flatten()
    });
    let is_test = def.is_some_and(|def| at.program().def(def).test_only);
    if let Some(Some(condition)) = off.next()
        && off.all(|other| other.is_some())
        && !is_test
    {
        line.standing.push(format!(
            "not analysed: `#[cfg({condition})]` switches it off; `--features` and `--target` say what is on"
        ));
        return;
    }
    broken(at, def, line);
    match def {
        Some(def) => in_item(at, def, line),
        None => {
            line.standing.push("at the top of its file, outside of any item: no code runs here".to_owned());
        }
    }
}

/// What does not parse, on the line or in what it stands in.
fn broken(at: &Spot<'_>, def: Option<DefId>, line: &mut Line) {
    let full = def.map(|def| at.program().def(def)).filter(|def| matches!(def.kind, DefKind::Fn(_)));
    let full = full.map(|def| def.full);
    let is_here = |span| at.watch().touches(span) || full.is_some_and(|full| full.contains(span));
    for problem in at.input.resolver.problems.iter().filter(|problem| is_here(problem.span)) {
        let place = at.place(problem.span);
        line.standing.push(format!("not understood, at {place}: {} (PII904)", problem.message));
    }
}

fn in_item(at: &Spot<'_>, def: DefId, line: &mut Line) {
    let program = at.program();
    let data = program.def(def);
    let path = program.path_of(def);
    if data.test_only && !at.input.with_tests {
        line.standing
            .push(format!("not analysed: `{path}` is compiled only for tests; `--tests` looks at them, too"));
        return;
    }
    match &data.kind {
        DefKind::Fn(_) | DefKind::Const { .. } | DefKind::Static { .. } => {
            line.is_analysed = at.input.bodies.contains_key(&def);
            let seen = at.input.seen.and_then(|seen| seen.functions.iter().find(|seen| seen.key.def == def));
            line.standing.push(match (line.is_analysed, seen) {
                (true, Some(seen)) if matches!(data.kind, DefKind::Fn(_)) => called(at, &path, seen),
                (true, _) => format!("in `{path}`"),
                (false, _) if declares_only(&data.kind) => {
                    format!("`{path}` is only declared here, without a body")
                }
                (false, _) => format!("not analysed: the body of `{path}` does not parse"),
            });
        }
        DefKind::Macro(_) => line.standing.push(format!(
            "in the macro `{path}`: it is analysed where it is called, and its findings stand there"
        )),
        _ => {
            line.standing.push(format!("in the declaration of `{path}`: no code runs here"));
            line.standing.extend(tags(at, def));
        }
    }
}

fn declares_only(kind: &DefKind) -> bool {
    match kind {
        DefKind::Fn(item) => item.body.is_none(),
        DefKind::Const { body, .. } | DefKind::Static { body, .. } => body.is_none(),
        _ => true,
    }
}

/// Who calls a function, and so what its parameters hold.
fn called(at: &Spot<'_>, path: &str, seen: &FunctionSeen) -> String {
    let types_say = "its parameters hold what their types say, in the clear";
    match seen.entry {
        Some(Entry::Nobody) => {
            return format!("in `{path}`, which nothing in the program calls: {types_say}");
        }
        Some(Entry::Framework) => return format!("in `{path}`, which a framework calls: {types_say}"),
        Some(Entry::Unknown) => {
            return format!("in `{path}`, which is given to code of which nothing is known: {types_say}");
        }
        Some(Entry::Exported) => {
            return format!("in `{path}`, which users of the library may call: {types_say}");
        }
        None => {}
    }
    let mut names: Vec<String> =
        seen.callers.iter().map(|key| format!("`{}`", at.program().path_of(key.def))).collect();
    names.dedup();
    let more = names.len().saturating_sub(FEW);
    names.truncate(FEW);
    if more > 0 {
        names.push(format!("{more} more"));
    }
    if names.is_empty() {
        return format!("in `{path}`, which is called through a value or a trait");
    }
    format!("in `{path}`, called by {}: its parameters hold what is passed there", names.join(", "))
}

/// The tags of what is declared on the line.
fn tags(at: &Spot<'_>, def: DefId) -> Vec<String> {
    let (program, contracts) = (at.program(), at.input.contracts);
    let mut found = Vec::new();
    if let Some(tag) = contracts.ty(def).and_then(|contract| contract.tag) {
        found.push(tagged(at, &format!("every `{}`", program.def(def).name), tag));
    }
    let fields = program.fields(def).map(Fields::list).unwrap_or_default();
    for field in fields.iter().filter(|field| at.watch().touches(field.span)) {
        let contract = contracts.field_id(def, field.name).map(|id| contracts.field(id));
        let name = format!("`{}::{}`", program.def(def).name, Sym::as_str(field.name));
        found.push(match contract.and_then(|contract| contract.tag) {
            Some(tag) => tagged(at, &name, tag),
            None if contract.is_some_and(|contract| contract.consent.is_some()) => {
                format!("{name} is the record of a consent")
            }
            None => format!("{name} is not tagged: what it holds is no personal data of its own"),
        });
    }
    found
}

fn tagged(at: &Spot<'_>, what: &str, tag: crate::model::TagId) -> String {
    let tag = at.input.contracts.tag(tag);
    let how = if tag.inferred { "is taken for" } else { "is tagged as" };
    format!("{what} {how} {}: reading it is where its data begins", tag.category)
}
