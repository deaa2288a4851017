//! The sinks of a line, and those to which it leads, with what the rules say of the data there.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::SinkInfo;
use crate::flow::summary::SinkSite;
use crate::model::SinkSpec;
use crate::policy::rule_names;
use crate::rules::{Judged, sink_kind};

use super::{DataAt, Line, Said, SinkAt, Spot};

pub(super) fn data_at(judged: &Judged) -> DataAt {
    let mut trace = judged.trace.clone();
    if judged.sink.is_none() {
        // The last step is that it is given to a sink.
        trace.pop();
    }
    DataAt { item: judged.data.clone(), consent: judged.consent.clone(), trace }
}

/// The sinks: those on the line first, each with its data.
pub(super) fn sinks(at: &Spot<'_>, line: &mut Line) {
    let mut sinks: BTreeMap<Arc<SinkSite>, SinkAt> = BTreeMap::new();
    for judged in at.judged() {
        let Some(info) = &judged.sink else { continue };
        let sink = sinks.entry(Arc::clone(&judged.site)).or_insert_with(|| SinkAt {
            info: info.clone(),
            is_here: is_here(at, &judged.site) || at.watch().touches(judged.place),
            data: Vec::new(),
            covered_by: None,
        });
        add(sink, judged);
    }
    for (_, site) in at.input.seen.iter().flat_map(|seen| &seen.sinks) {
        let known = |sink: &SinkAt| sink.info.span == site.span && sink.info.name == site.name;
        if !sinks.values().any(known) {
            let info = described(at, site);
            let is_here = is_here(at, site);
            let covered_by = covered_by(at, site);
            sinks.insert(Arc::clone(site), SinkAt { info, is_here, data: Vec::new(), covered_by });
        }
    }
    line.sinks = sinks.into_values().collect();
    line.sinks.sort_by_key(|sink| (!sink.is_here, sink.data.is_empty()));
}

fn is_here(at: &Spot<'_>, site: &SinkSite) -> bool {
    at.input.seen.is_some_and(|seen| seen.spans.contains(&site.span))
}

/// The function around a sink that is declared to be such a sink.
fn covered_by(at: &Spot<'_>, site: &SinkSite) -> Option<String> {
    let around = at.input.contracts.function(site.func.def)?;
    let own = crate::rules::spec_of(at.input.contracts, at.input.resolver, site)?;
    let is_covered = |kind| around.sinks.iter().any(|sink| sink.kinds.contains(kind));
    own.kinds.iter().all(is_covered).then(|| at.program().path_of(site.func.def))
}

/// The same data by several ways is told once, by the worst.
fn add(sink: &mut SinkAt, judged: &Judged) {
    let said: Vec<Said> = judged
        .rules
        .iter()
        .map(|(code, judgement)| Said {
            code,
            name: rule_names::find(code).map_or("", |rule| rule.name),
            judgement: judgement.clone(),
        })
        .collect();
    let same = |known: &&mut (DataAt, Vec<Said>)| {
        known.0.item == judged.data && known.0.consent == judged.consent && known.1 == said
    };
    match sink.data.iter_mut().find(same) {
        Some((known, _)) if known.trace.len() > judged.trace.len() => *known = data_at(judged),
        Some(_) => {}
        None => sink.data.push((data_at(judged), said)),
    }
}

/// A sink that no data reaches.
fn described(at: &Spot<'_>, site: &SinkSite) -> SinkInfo {
    let spec: Option<&SinkSpec> = crate::rules::spec_of(at.input.contracts, at.input.resolver, site);
    SinkInfo {
        kind: sink_kind(site.form, spec),
        name: site.name,
        recipient: spec.and_then(|spec| spec.recipient),
        store: spec.and_then(|spec| spec.store),
        purpose: spec.and_then(|spec| spec.purposes.first().copied()),
        span: site.span,
    }
}

/// Findings on the line that are about no data at a sink.
pub(super) fn others(at: &Spot<'_>, line: &mut Line) {
    for found in &at.input.checked.diagnostics {
        if found.sink.is_none() && found.suppressed.is_none() && at.watch().touches(found.primary.span) {
            line.others.push((found.code, found.level, found.message.clone()));
        }
    }
}
