//! From events to findings: each event is a case for every flow rule; rules that replace others are
//! applied; flows of one rule from one tagged type at one sink call and origin are one finding, with the
//! path of the least protected, the shortest first.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use piilint_grammar::{Date, Protection, SinkKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{
    DataItem, Diagnostic, Label, Lang, Level, SinkInfo, StepKind as ShownKind, TraceStep,
};
use crate::flow::Flows;
use crate::flow::label::{Base, FnKey};
use crate::flow::summary::{Event, SinkForm, SinkSite};
use crate::flow::trace::StepKind;
use crate::ir::program::{DefId, DefKind};
use crate::load::CrateGraph;
use crate::model::{Contracts, SinkSpec, Tag, TagId};
use crate::policy::{Policy, Touch, Usage};
use crate::resolve::Resolver;
use crate::source::{FileId, Sources, Span, Sym};

use super::case::{Case, recipient_of};
use super::columns::{self, statement_of};
use super::exceptions::Exceptions;
use super::judged::{Judged, Outcomes};
use super::sql::Statements;
use super::{
    Check, RULES, Rule, Said, Silence, Verdict, allow_without_reason, derived_debug, unread_source,
    unused_allow,
};

/// What the rules read.
pub struct Input<'a> {
    /// Definitions and names.
    pub resolver: &'a Resolver,
    /// The crates, for the packages of files.
    pub graph: &'a CrateGraph,
    /// What annotations say.
    pub contracts: &'a Contracts,
    /// What the flow found.
    pub flows: &'a Flows,
    /// The configuration.
    pub policy: &'a Policy,
    /// Where used entries of the configuration are marked.
    pub usage: &'a Usage,
    /// What migrations and schema files of members say, in order.
    pub schema: &'a [String],
    /// The files.
    pub sources: &'a Sources,
    /// Today, for exceptions that lapse.
    pub today: Date,
    /// The language of names of categories.
    pub lang: Lang,
}

/// What the rules found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Findings, suppressed ones among them, sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// What they say of the data on the line that somebody asks about.
    pub judged: Vec<Judged>,
}

/// Checks everything.
pub fn check(input: &Input<'_>) -> Checked {
    let mut exceptions = Exceptions::read(input);
    let (mut diagnostics, judged) = flow_findings(input, &mut exceptions);
    diagnostics.extend(derived_debug::check(input, &mut exceptions));
    diagnostics.extend(unread_source::check(input, &exceptions));
    diagnostics.extend(unused_allow::check(input, &exceptions));
    diagnostics.extend(allow_without_reason::check(input, &exceptions));
    crate::diagnostic::sort(&mut diagnostics, input.sources);
    Checked { diagnostics, judged }
}

/// One rule's verdict on one event.
pub(super) struct Flow<'a> {
    pub(super) rule: &'static Rule,
    pub(super) event: &'a Event,
    tag: TagId,
    verdict: Verdict,
    recipient: Option<Sym>,
    store: Option<Sym>,
    purposes: Vec<Sym>,
    /// The consent that was seen on the way.
    consent: Option<String>,
}

/// What makes flows one finding.
type Key<'a> = (&'static str, DefId, &'a SinkSite, FnKey);

fn flow_findings(input: &Input<'_>, exceptions: &mut Exceptions) -> (Vec<Diagnostic>, Vec<Judged>) {
    let mut groups: BTreeMap<Key<'_>, Vec<Flow<'_>>> = BTreeMap::new();
    let statements = Statements::default();
    let read_again = columns::read_again(input, &statements);
    let known = input.flows.events.iter().filter(|event| matches!(event.label.base, Base::Clear));
    let events = || known.clone().chain(&read_again);
    for event in events() {
        for flow in flows_of(input, &statements, event) {
            let owner = tagged_type(input, flow.tag);
            let key = (flow.rule.code, owner, &*event.sink, event.label.origin.func);
            groups.entry(key).or_default().push(flow);
        }
    }
    let mut seen: FxHashMap<String, u32> = FxHashMap::default();
    let mut found = Vec::new();
    let mut groups: Vec<Vec<Flow<'_>>> = groups.into_values().collect();
    groups.sort_by_key(|flows| flows.first().map(|flow| place_key(input, flow.event)));
    let mut stores = FxHashSet::default();
    let mut outcomes = Outcomes::new(input);
    for flows in groups {
        if is_repeated_contact(input, &flows, &mut stores) {
            outcomes.once_for_store(&flows);
            continue;
        }
        found.extend(findings_of(input, exceptions, flows, &mut seen, &mut outcomes));
    }
    (found, outcomes.judged(input, &statements, events()))
}

/// The finding of a group, and beside it the one of what an exception covers: an exception on one field of
/// several accepts that field only.
fn findings_of<'a>(
    input: &Input<'_>,
    exceptions: &mut Exceptions,
    flows: Vec<Flow<'a>>,
    seen: &mut FxHashMap<String, u32>,
    outcomes: &mut Outcomes<'a>,
) -> Vec<Diagnostic> {
    let (mut open, mut accepted, mut why) = (Vec::new(), Vec::new(), None);
    for flow in flows {
        match exceptions.covering(input, flow.rule.code, flow.event, flow.tag) {
            None => open.push(flow),
            Some(suppression) => {
                accepted.push(flow);
                why.get_or_insert(suppression);
            }
        }
    }
    let shown = finding(input, &mut open, seen);
    outcomes.found(&open, shown.as_ref());
    let hidden = finding(input, &mut accepted, seen).map(|found| Diagnostic { suppressed: why, ..found });
    outcomes.found(&accepted, hidden.as_ref());
    shown.into_iter().chain(hidden).collect()
}

/// The type with the tag: of a variant, its enum.
fn tagged_type(input: &Input<'_>, tag: TagId) -> DefId {
    let owner = input.contracts.tag(tag).owner;
    let data = input.resolver.program.def(owner);
    match (&data.kind, data.parent) {
        (DefKind::Variant(_), Some(parent)) => parent,
        _ => owner,
    }
}

fn place_key(input: &Input<'_>, event: &Event) -> (String, Span) {
    (input.sources.path(event.place.file).to_string(), event.place)
}

/// Contact data in a store that nobody has described yet is one finding per store: the description is
/// what is asked for.
fn is_repeated_contact(input: &Input<'_>, flows: &[Flow<'_>], stores: &mut FxHashSet<String>) -> bool {
    let is_contact = |flow: &Flow<'_>| {
        let class = input.contracts.tag(flow.tag).class;
        flow.rule.code == "PII101" && flow.store.is_none() && class == piilint_grammar::Class::Contact
    };
    if !flows.iter().all(is_contact) {
        return false;
    }
    let Some(flow) = flows.first() else { return false };
    let path = input.resolver.program.path_of(flow.event.sink.callee);
    let is_own = is_reported_def(input, flow.event.sink.callee);
    let key = if is_own { path } else { path.split("::").next().unwrap_or_default().to_owned() };
    !stores.insert(key)
}

fn is_reported_def(input: &Input<'_>, def: DefId) -> bool {
    let program = &input.resolver.program;
    program.krate(program.def(def).krate).is_some_and(|krate| krate.role == crate::ir::program::Role::Member)
}

/// An event as the rules see it; none without personal data.
pub(super) fn case_of<'a>(input: &Input<'a>, statements: &Statements, event: &'a Event) -> Option<Case<'a>> {
    let tag = input.contracts.tag(event.label.tag?);
    let spec = spec_of(input.contracts, input.resolver, &event.sink);
    let recipient =
        recipient_of(event, spec, input.policy, &input.resolver.program.path_of(event.sink.callee));
    let store = store_of(input, event, spec);
    let purposes = purposes_of(input, event, spec, recipient);
    let (statement, by_statement) = statement_of(statements, event);
    Some(Case {
        event,
        tag,
        spec,
        package: package_of(input, event.place.file),
        policy: input.policy,
        contracts: input.contracts,
        recipient,
        store,
        purposes,
        statement,
        prot: event.label.prot.and(by_statement),
    })
}

/// What every rule about flows says of a case.
pub(super) fn said_of(case: &Case<'_>) -> Vec<(&'static Rule, Said)> {
    let mut all = Vec::new();
    for rule in RULES {
        let Check::Flow(check) = rule.check else { continue };
        let category = case.tag.category.as_str();
        let said = check(case);
        let is_left_out = said.is_ok() && case.policy.allows_category(rule.code, case.package, category);
        all.push((rule, if is_left_out { Err(Silence::LEFT_OUT) } else { said }));
    }
    let firing: Vec<&'static Rule> =
        all.iter().filter(|(_, said)| said.is_ok()).map(|(rule, _)| *rule).collect();
    for (rule, said) in all.iter_mut().filter(|(_, said)| said.is_ok()) {
        if let Some(other) = firing.iter().find(|other| other.replaces.contains(&rule.code)) {
            *said = Err(Silence::Replaced(other.code));
        }
    }
    all
}

/// The rules that fire for an event.
fn flows_of<'a>(input: &Input<'a>, statements: &Statements, event: &'a Event) -> Vec<Flow<'a>> {
    let (Some(case), Some(tag)) = (case_of(input, statements, event), event.label.tag) else {
        return Vec::new();
    };
    if let Some(recipient) = &case.recipient {
        input.usage.mark(recipient.entry);
    }
    if let Some(store) = &case.store {
        input.usage.mark(store.entry);
    }
    let firing = said_of(&case).into_iter().filter_map(|(rule, said)| Some((rule, said.ok()?)));
    let flow = |(rule, verdict)| Flow {
        rule,
        event,
        tag,
        verdict,
        recipient: case.recipient.map(|recipient| Sym::new(&recipient.name.value)),
        store: case.store.map(|store| Sym::new(&store.name.value)),
        purposes: case.purposes.clone(),
        consent: case.consent_seen(),
    };
    firing.map(flow).collect()
}

/// The contract of a sink function.
pub fn spec_of<'a>(contracts: &'a Contracts, resolver: &Resolver, sink: &SinkSite) -> Option<&'a SinkSpec> {
    let SinkForm::Contract(spec) = sink.form else { return None };
    let own = contracts.function(sink.callee).and_then(|contract| contract.sinks.get(spec));
    own.or_else(|| {
        let declared = crate::flow::declared_method(resolver, sink.callee)?;
        contracts.function(declared)?.sinks.get(spec)
    })
}

/// The store that a sink writes to: named by the sink, else by the path of the sink or of what it writes
/// through.
fn store_of<'a>(
    input: &Input<'a>,
    event: &Event,
    spec: Option<&SinkSpec>,
) -> Option<&'a crate::policy::Store> {
    if let Some(name) = spec.and_then(|spec| spec.store) {
        return input.policy.stores.named(name.as_str());
    }
    if !spec.is_some_and(|spec| spec.kinds.contains(&SinkKind::Store)) {
        return None;
    }
    let path = input.resolver.program.path_of(event.sink.callee);
    input.policy.stores.by_item(&path).or_else(|| {
        // A statement is bound before it meets its connection: a store of the same library is meant, if
        // there is only one.
        let krate = path.split("::").next().unwrap_or_default().to_owned();
        let mut same = input
            .policy
            .stores
            .iter()
            .filter(|store| store.matches.iter().any(|item| item.value.krate() == krate));
        match (same.next(), same.next()) {
            (Some(store), None) => Some(store),
            _ => None,
        }
    })
}

/// What data is used for at a sink: the sink says it, else the recipient, else the code around it.
fn purposes_of(
    input: &Input<'_>,
    event: &Event,
    spec: Option<&SinkSpec>,
    recipient: Option<&crate::policy::Recipient>,
) -> Vec<Sym> {
    if let Some(spec) = spec
        && !spec.purposes.is_empty()
    {
        return spec.purposes.clone();
    }
    if let Some(recipient) = recipient
        && !recipient.purposes.is_empty()
    {
        return recipient.purposes.iter().map(|purpose| Sym::new(purpose)).collect();
    }
    let mut at = Some(event.sink.func.def);
    while let Some(def) = at {
        if let Some(purposes) = input.contracts.purposes.get(&def) {
            return purposes.clone();
        }
        at = input.resolver.program.def(def).parent;
    }
    Vec::new()
}

/// The package of a file.
pub(super) fn package_of<'a>(input: &Input<'a>, file: FileId) -> &'a str {
    let krate = input.resolver.files.iter().find(|known| known.file == file).map(|known| known.krate);
    match krate {
        Some(krate) if krate.index() < input.graph.crates.len() => &input.graph.get(krate).package,
        _ => "",
    }
}

fn finding(
    input: &Input<'_>,
    flows: &mut [Flow<'_>],
    seen: &mut FxHashMap<String, u32>,
) -> Option<Diagnostic> {
    // The least protected first, then the shortest way.
    flows.sort_by_key(|flow| (flow.event.label.prot.len(), flow.event.label.trace.len(), flow.tag));
    let shown = flows.first()?;
    let (rule, event) = (shown.rule, shown.event);
    let package = package_of(input, event.place.file);
    let own = flows.iter().map(|flow| flow.verdict.level).max()?;
    let level = input.policy.level(rule.code, package, Some(own))?;
    let page = super::page(rule.text)?;
    let data = data_items(input, flows);
    let names: Vec<String> = data.iter().map(|item| format!("`{}`", item.tag)).collect();
    let category = if data.len() == 1 { format!(" ({})", data[0].category_name) } else { String::new() };
    let message = format!("{}{category} {}", listed(&names), plural(&shown.verdict.what, names.len()));
    let label = sink_words(event, shown);
    let mut diagnostic =
        Diagnostic::new(rule.code, page.name.as_str(), level, message, Label::new(event.place, label));
    diagnostic.trace = trace(input, event);
    diagnostic.secondary = declared(input, flows);
    diagnostic.help = vec![shown.verdict.help.clone()];
    diagnostic.notes = notes(flows);
    diagnostic.consent.clone_from(&shown.consent);
    let categories: Vec<&str> = data.iter().map(|item| item.category.as_str()).collect();
    let touch = Touch { rule: rule.code, categories: &categories, ..Touch::default() };
    diagnostic.laws = input.policy.citations(package, &touch, input.lang);
    diagnostic.sink = Some(SinkInfo {
        kind: kind_of(input, event),
        name: event.sink.name,
        recipient: shown.recipient,
        store: shown.store,
        purpose: shown.purposes.first().copied(),
        span: event.sink.span,
    });
    diagnostic.package = Sym::new(package);
    diagnostic.fingerprint = fingerprint(input, shown, &data, seen);
    diagnostic.data = data;
    Some(diagnostic)
}

/// Where the data is declared, of the first three.
fn declared(input: &Input<'_>, flows: &[Flow<'_>]) -> Vec<Label> {
    let tags: BTreeSet<TagId> = flows.iter().map(|flow| flow.tag).collect();
    let label = |tag: TagId| {
        let tag = input.contracts.tag(tag);
        let how = if tag.inferred { "is taken for personal data by its name" } else { "is tagged here" };
        Label::new(tag.span, format!("`{}` {how}", tag.name))
    };
    tags.into_iter().take(3).map(label).collect()
}

/// What there is to note of any of the flows, each once.
fn notes(flows: &[Flow<'_>]) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for note in flows.iter().flat_map(|flow| &flow.verdict.notes) {
        if !notes.contains(note) {
            notes.push(note.clone());
        }
    }
    notes
}

pub(super) fn kind_of(input: &Input<'_>, event: &Event) -> Sym {
    sink_kind(event.sink.form, spec_of(input.contracts, input.resolver, &event.sink))
}

/// What kind of sink it is, in a word.
pub fn sink_kind(form: SinkForm, spec: Option<&SinkSpec>) -> Sym {
    let kind = match form {
        SinkForm::Contract(_) => {
            spec.and_then(|spec| spec.kinds.first()).map_or("sink", |kind| kind.as_str())
        }
        SinkForm::Error => SinkKind::Error.as_str(),
        SinkForm::Response => SinkKind::Respond.as_str(),
        SinkForm::Watched(_) => "none",
    };
    Sym::new(kind)
}

fn sink_words(event: &Event, flow: &Flow<'_>) -> String {
    match flow.recipient {
        Some(recipient) => format!("goes to `{recipient}` by `{}`", event.sink.name),
        None => format!("given to `{}`", event.sink.name),
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// The verb for one or several.
fn plural(what: &str, count: usize) -> String {
    if count < 2 {
        return what.to_owned();
    }
    let what = what.strip_suffix(" it").map_or_else(|| what.to_owned(), |what| format!("{what} them"));
    let rest = what.strip_prefix("is ").map(|rest| format!("are {rest}"));
    rest.or_else(|| what.strip_prefix("reaches ").map(|rest| format!("reach {rest}"))).unwrap_or(what)
}

fn data_items(input: &Input<'_>, flows: &[Flow<'_>]) -> Vec<DataItem> {
    let mut items: BTreeMap<TagId, DataItem> = BTreeMap::new();
    for flow in flows {
        items.entry(flow.tag).or_insert_with(|| data_item(input, flow.tag, flow.event));
    }
    items.into_values().collect()
}

/// Data as it is where it arrives.
pub(super) fn data_item(input: &Input<'_>, tag: TagId, event: &Event) -> DataItem {
    let tag: &Tag = input.contracts.tag(tag);
    let vocabulary = piilint_grammar::Vocabulary::Category;
    let name = input.policy.taxonomy.name(vocabulary, tag.category.as_str(), input.lang);
    DataItem {
        tag: Sym::new(&tag.name),
        category: tag.category,
        category_name: Sym::new(&name),
        sensitive: tag.class == piilint_grammar::Class::Sensitive,
        declared: tag.span,
        protections: event.label.prot.list().into_iter().map(|p| Sym::new(Protection::as_str(p))).collect(),
    }
}

pub(super) fn trace(input: &Input<'_>, event: &Event) -> Vec<TraceStep> {
    let mut steps: Vec<TraceStep> = Vec::new();
    let name = event.label.tag.map_or_else(String::new, |tag| input.contracts.tag(tag).name.clone());
    for step in event.label.trace.steps() {
        // What happens inside a library is shown as its call.
        if !is_reported(input, step.span) && step.kind != StepKind::Source {
            continue;
        }
        let called = step.name.map_or_else(String::new, |name| format!(" `{name}`"));
        let (kind, text) = match step.kind {
            StepKind::Source => (ShownKind::Source, format!("`{name}` is read")),
            StepKind::Assign => (ShownKind::Assign, format!("bound to{called}")),
            StepKind::Format => (ShownKind::Assign, "put into text".to_owned()),
            StepKind::Url => (ShownKind::Assign, "put into a URL".to_owned()),
            StepKind::Call => (ShownKind::Call, "passed to a function".to_owned()),
            StepKind::Return => (ShownKind::Return, "comes back from a function".to_owned()),
            StepKind::Protect => (ShownKind::Protect, format!("protected by{called}")),
            StepKind::Reveal => (ShownKind::Reveal, format!("revealed by{called}")),
            StepKind::Error => (ShownKind::Assign, "enters an error".to_owned()),
            StepKind::Refuse => (ShownKind::Return, "returned as a handler's `Err`".to_owned()),
            StepKind::Written => (ShownKind::Assign, format!("written to the column{called}")),
            StepKind::ReadAgain => (ShownKind::Assign, format!("read from the column{called}")),
            StepKind::Unknown => {
                (ShownKind::Call, format!("goes through{called}, of which nothing is known"))
            }
        };
        steps.push(TraceStep { span: step.span, text, kind, depth: 0 });
    }
    steps.push(TraceStep {
        span: event.place,
        text: format!("given to `{}`", event.sink.name),
        kind: ShownKind::Sink,
        depth: 0,
    });
    steps
}

/// What makes the finding the same one after lines moved: no line numbers are in it.
fn fingerprint(
    input: &Input<'_>,
    flow: &Flow<'_>,
    data: &[DataItem],
    seen: &mut FxHashMap<String, u32>,
) -> String {
    let program = &input.resolver.program;
    let event = flow.event;
    let path = input.sources.path(event.place.file);
    let mut text = format!(
        "{}\n{}\n{}\n{}\n{}",
        flow.rule.code,
        Path::new(&path).display(),
        program.path_of(event.sink.func.def),
        event.sink.name,
        program.path_of(event.label.origin.func.def),
    );
    for item in data {
        text.push('\n');
        text.push_str(item.tag.as_str());
    }
    let count = seen.entry(text.clone()).or_default();
    *count += 1;
    let hash = blake3::hash(format!("{text}\n{count}").as_bytes());
    hash.to_hex()[..32].to_owned()
}

/// A finding about one place, without data or path.
pub(super) fn plain(
    input: &Input<'_>,
    rule: &str,
    own: Level,
    message: String,
    at: Label,
    help: &str,
) -> Option<Diagnostic> {
    let rule = RULES.iter().find(|known| known.code == rule)?;
    let package = package_of(input, at.span.file);
    let level = input.policy.level(rule.code, package, Some(own))?;
    let page = super::page(rule.text)?;
    let path = input.sources.path(at.span.file).to_owned();
    let text = format!("{}\n{}\n{message}", rule.code, Path::new(&path).display());
    let mut diagnostic = Diagnostic::new(rule.code, page.name.as_str(), level, message, at);
    diagnostic.help = vec![help.to_owned()];
    diagnostic.package = Sym::new(package);
    blake3::hash(text.as_bytes()).to_hex()[..32].clone_into(&mut diagnostic.fingerprint);
    Some(diagnostic)
}

/// Whether a place belongs to a crate whose findings are reported.
pub(super) fn is_reported(input: &Input<'_>, span: Span) -> bool {
    let krate = input.resolver.files.iter().find(|known| known.file == span.file).map(|known| known.krate);
    krate
        .and_then(|krate| input.resolver.program.krate(krate))
        .is_some_and(|krate| krate.role == crate::ir::program::Role::Member)
}
