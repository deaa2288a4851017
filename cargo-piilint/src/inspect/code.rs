//! The variables and expressions of a line, with their types and the data that reaches them, and its calls with what
//! each was resolved to.

use std::fmt::Write as _;

use crate::flow::summary::SinkForm;
use crate::flow::watch::{Part, Taken, taken};
use crate::ir::body::{Body, Call, Callee, Operand, Place, Proj, Rvalue, Stmt, Target, Unresolved};
use crate::ir::program::{DefId, Role};
use crate::ir::ty::Ty;
use crate::model::FnContract;
use crate::rules::Judged;

use super::data::data_at;
use super::{CallAt, DataAt, Dropped, Line, Spot, ValueAt};

/// So many of the functions that fit are named.
const FEW: usize = 3;

/// Says what is computed on the line.
pub(super) fn values_and_calls(at: &Spot<'_>, line: &mut Line) {
    line.computes = at.input.seen.is_some_and(|seen| !seen.spans.is_empty());
    let mut bodies: Vec<(&DefId, &Body)> = at
        .input
        .bodies
        .iter()
        .map(|(def, body)| (def, &**body))
        .filter(|(def, _)| is_member(at, **def))
        .collect();
    bodies.sort_unstable_by_key(|(def, _)| **def);
    for (def, body) in bodies {
        params(at, *def, body, line);
        for (block, data) in body.blocks.iter().enumerate() {
            for (index, stmt) in data.stmts.iter().enumerate() {
                if at.watch().is_about(body, stmt) {
                    statement(at, (*def, body), (block as u32, index as u32), stmt, line);
                }
            }
        }
        for blind in body.blind.iter().filter(|blind| at.watch().touches(blind.span)) {
            add_text(&mut line.blind, blind.what.clone());
        }
    }
    for blind in at.input.resolver.blind.iter().filter(|blind| at.watch().touches(blind.span)) {
        add_text(&mut line.blind, blind.what.clone());
    }
}

fn add_text(list: &mut Vec<String>, text: String) {
    if !list.contains(&text) {
        list.push(text);
    }
}

fn is_member(at: &Spot<'_>, def: DefId) -> bool {
    role(at, def) == Some(Role::Member)
}

fn role(at: &Spot<'_>, def: DefId) -> Option<Role> {
    Some(at.program().krate(at.program().def(def).krate)?.role)
}

/// The parameters that are declared on the line.
fn params(at: &Spot<'_>, def: DefId, body: &Body, line: &mut Line) {
    let closures = body.closures.iter().flat_map(|closure| &closure.params);
    for local in body.params.iter().chain(closures) {
        let local = &body.locals[local.0 as usize];
        if let (Some(name), true) = (local.name, at.watch().touches(local.span)) {
            let is_own = |judged: &&Judged| {
                matches!(judged.site.form, SinkForm::Watched(held) if matches!(held.part, Part::Param(_)))
                    && judged.place == local.span
                    && judged.site.func.def == def
            };
            let data = all_data(at.judged().iter().filter(is_own));
            add_value(
                line,
                ValueAt { text: name.as_str().to_owned(), ty: at.input.types.show(&local.ty), data },
            );
        }
    }
}

fn statement(at: &Spot<'_>, (def, body): (DefId, &Body), here: (u32, u32), stmt: &Stmt, line: &mut Line) {
    let of_part = |part: Part| {
        let is_own = move |judged: &&Judged| {
            matches!(judged.site.form, SinkForm::Watched(held) if held.at == here && held.part == part)
                && judged.site.func.def == def
        };
        at.judged().iter().filter(is_own).collect::<Vec<_>>()
    };
    for (index, taken) in taken(body, stmt).iter().enumerate() {
        let data = of_part(Part::In(index as u32));
        if let Some(text) = text_of(at, body, stmt, taken)
            && (at.watch().touches(taken.span) || !data.is_empty())
        {
            let ty = at.input.types.show(&type_of(at, body, taken.operand));
            add_value(line, ValueAt { text, ty, data: all_data(data) });
        }
        for lost in of_part(Part::Lost(index as u32)) {
            dropped(at, stmt, lost, line);
        }
    }
    let local = &body.locals[stmt.dst.local.0 as usize];
    if let (Some(_), false) = (local.name, stmt.dst.proj.is_empty() && !at.watch().touches(local.span)) {
        let data = all_data(of_part(Part::Out));
        let ty = at.input.types.show(&at.input.types.place_ty(body, &stmt.dst));
        add_value(line, ValueAt { text: written(body, &stmt.dst), ty, data });
    }
    if let Rvalue::Call(call) = &stmt.value {
        add_call(at, body, call, line);
    }
    if let Rvalue::UnknownMacro(name, _) = &stmt.value {
        let means = vec!["a macro that is not known: its result carries what its arguments hold".to_owned()];
        add_call_at(line, CallAt { text: format!("{name}!"), means, is_resolved: false });
    }
}

/// A value, once, with all data that reaches it.
fn add_value(line: &mut Line, value: ValueAt) {
    match line.values.iter_mut().find(|known| known.text == value.text && known.ty == value.ty) {
        None => line.values.push(value),
        Some(known) => {
            for data in value.data {
                add_data(&mut known.data, data);
            }
        }
    }
}

fn all_data<'j>(judged: impl IntoIterator<Item = &'j Judged>) -> Vec<DataAt> {
    let mut all = Vec::new();
    judged.into_iter().for_each(|judged| add_data(&mut all, data_at(judged)));
    all
}

/// Of the same data with the same protections, the shortest way.
fn add_data(list: &mut Vec<DataAt>, data: DataAt) {
    let same = |known: &&mut DataAt| known.item == data.item && known.consent == data.consent;
    match list.iter_mut().find(same) {
        None => list.push(data),
        Some(known) if known.trace.len() > data.trace.len() => *known = data,
        Some(_) => {}
    }
}

/// An operand as written; nothing for a literal, and for what only stands between two steps of one expression.
fn text_of(at: &Spot<'_>, body: &Body, stmt: &Stmt, taken: &Taken<'_>) -> Option<String> {
    let (Operand::Place(place) | Operand::Ref(_, place)) = taken.operand else { return None };
    let local = &body.locals[place.local.0 as usize];
    if local.name.is_some() {
        return Some(written(body, place));
    }
    let text = at.snippet(taken.span);
    (taken.span != stmt.span && !text.is_empty()).then_some(text)
}

/// The type of an operand as written: the compiler may look behind references, or take one.
fn type_of(at: &Spot<'_>, body: &Body, operand: &Operand) -> Ty {
    let (Operand::Place(place) | Operand::Ref(_, place)) = operand else {
        return at.input.types.operand_ty(body, operand);
    };
    let is_inserted = |proj: &Proj| matches!(proj, Proj::Deref | Proj::Call(_));
    let count = place.proj.iter().rposition(|proj| !is_inserted(proj)).map_or(0, |last| last + 1);
    at.input.types.place_ty(body, &Place { local: place.local, proj: place.proj[..count].to_vec() })
}

/// A place as one would write it: what the compiler inserts is left out.
fn written(body: &Body, place: &Place) -> String {
    let local = &body.locals[place.local.0 as usize];
    let mut text = local.name.map_or("_", crate::source::Sym::as_str).to_owned();
    for proj in &place.proj {
        match proj {
            Proj::Field(name) => {
                text.push('.');
                text.push_str(name.as_str());
            }
            Proj::Elem | Proj::Index(_) | Proj::Subslice => text.push_str("[..]"),
            Proj::Deref | Proj::Call(_) | Proj::Downcast(_) | Proj::DowncastPath(_) => {}
        }
    }
    text
}

/// Data that goes in and does not come out, unless it goes to a sink there or further on.
fn dropped(at: &Spot<'_>, stmt: &Stmt, lost: &Judged, line: &mut Line) {
    let goes_on = |judged: &&Judged| {
        judged.sink.is_some()
            && judged.data.tag == lost.data.tag
            && (judged.site.span == stmt.span || judged.trace.iter().any(|step| step.span == stmt.span))
    };
    let is_sink = at.input.seen.is_some_and(|seen| seen.sinks.iter().any(|(call, _)| *call == stmt.span));
    if is_sink || at.judged().iter().any(|judged| goes_on(&judged)) {
        return;
    }
    let at_text = match &stmt.value {
        Rvalue::Call(call) => match call.from_macro {
            Some((name, _)) => format!("{name}!"),
            None => at.snippet(call.name_span),
        },
        _ => at.snippet(stmt.span),
    };
    let dropped = Dropped { at: at_text, tag: lost.data.tag.as_str().to_owned() };
    if !line.dropped.iter().any(|known| known.at == dropped.at && known.tag == dropped.tag) {
        line.dropped.push(dropped);
    }
}

fn add_call_at(line: &mut Line, call: CallAt) {
    if !line.calls.iter().any(|known| known.text == call.text && known.means == call.means) {
        line.calls.push(call);
    }
}

fn add_call(at: &Spot<'_>, body: &Body, call: &Call, line: &mut Line) {
    let text = match call.from_macro {
        Some((name, whole)) if whole == call.name_span || !whole.contains(call.name_span) => {
            format!("{name}!")
        }
        _ => at.snippet(call.name_span),
    };
    let Callee::Resolved(target) = &call.callee else {
        if let Callee::Value(operand) = &call.callee {
            let ty = at.input.types.show(&at.input.types.operand_ty(body, operand));
            let means = vec![format!("calls the value, a `{ty}`")];
            add_call_at(line, CallAt { text, means, is_resolved: true });
        }
        return;
    };
    // What the compiler calls for a loop or an operator has no name of its own on the line.
    let is_named = |def: DefId| {
        let name = at.program().def(def).name.as_str();
        call.from_macro.is_some() || text.rsplit([':', '.', ' ']).next().unwrap_or_default().starts_with(name)
    };
    let means = match target {
        Target::Fn(def, _) if is_named(*def) => function(at, *def),
        Target::Fn(..) | Target::Ctor(_) => return,
        Target::Dispatch(method, _, list) => dispatch(at, *method, list),
        Target::Derived(def, _) => vec![format!("the derived `{}`", at.program().def(*def).name)],
        Target::Value => vec!["calls the value".to_owned()],
        Target::Unknown(why) => vec![unresolved(*why)],
    };
    add_call_at(line, CallAt { text, means, is_resolved: !matches!(target, Target::Unknown(_)) });
}

fn unresolved(why: Unresolved) -> String {
    format!("not resolved, {}: the result carries what the arguments hold", why.as_str())
}

fn dispatch(at: &Spot<'_>, method: DefId, list: &[(DefId, std::sync::Arc<[Ty]>)]) -> Vec<String> {
    let path = at.program().path_of(method);
    let mut means = vec![match list.len() {
        0 => format!("`{path}`, of a type that only callers know"),
        1 => format!("`{path}`, of which one function fits"),
        count => format!("`{path}`, of which {count} functions fit; data goes to all of them"),
    }];
    means.extend(list.iter().take(FEW).map(|(def, _)| format!("- `{}`", at.program().path_of(*def))));
    if list.len() > FEW {
        means.push(format!("- {} more", list.len() - FEW));
    }
    means.extend(contract(at, method).into_iter().flat_map(stated));
    means
}

fn contract<'a>(at: &Spot<'a>, def: DefId) -> Option<&'a FnContract> {
    let declared = || {
        let def = crate::flow::declared_method(at.input.resolver, def)?;
        at.input.contracts.function(def)
    };
    at.input.contracts.function(def).or_else(declared)
}

/// What is known of a function.
fn function(at: &Spot<'_>, def: DefId) -> Vec<String> {
    let path = at.program().path_of(def);
    let has_body = at.input.bodies.contains_key(&def);
    let contract = contract(at, def);
    let decides = contract.is_some_and(FnContract::decides_result);
    let what = match role(at, def) {
        Some(Role::Member) => format!("`{path}`, at {}", at.place(at.program().def(def).span)),
        Some(Role::Model) if has_body || decides => format!("`{path}`, by its model"),
        Some(Role::Model) => format!("`{path}`, by its model: the result carries what the arguments hold"),
        _ if decides => format!("`{path}`"),
        _ => format!(
            "`{path}`, known by its signature only: the result, and what is lent by `&mut`, carry what the arguments hold"
        ),
    };
    let mut means = vec![what];
    means.extend(contract.into_iter().flat_map(stated));
    means
}

/// What is stated of a function.
fn stated(contract: &FnContract) -> Vec<String> {
    let mut said = Vec::new();
    let names = |list: &[String]| list.join(" + ");
    for sink in &contract.sinks {
        let kinds: Vec<String> = sink.kinds.iter().map(|kind| kind.as_str().to_owned()).collect();
        let mut text = format!("a sink: {}", names(&kinds));
        if let Some(recipient) = sink.recipient {
            let _ = write!(text, ", to the recipient `{recipient}`");
        }
        if let Some(store) = sink.store {
            let _ = write!(text, ", in the store `{store}`");
        }
        said.push(text);
    }
    let protections = |list: &[piilint_grammar::Protection]| {
        names(&list.iter().map(|p| piilint_grammar::Protection::as_str(*p).to_owned()).collect::<Vec<_>>())
    };
    if !contract.protects.is_empty() {
        said.push(format!("protects: {}", protections(&contract.protects)));
    }
    if !contract.reveals.is_empty() {
        said.push(format!("undoes: {}", protections(&contract.reveals)));
    }
    if let Some(consent) = &contract.consent {
        let purposes: Vec<String> = consent.purposes.iter().map(|purpose| format!("`{purpose}`")).collect();
        let what = if consent.withdraws { "withdraws" } else { "asks for" };
        let of = if purposes.is_empty() { "any purpose".to_owned() } else { purposes.join(", ") };
        said.push(format!("{what} the consent to {of}"));
    }
    if contract.returns.is_some() {
        said.push("its result is tagged".to_owned());
    }
    said
}
