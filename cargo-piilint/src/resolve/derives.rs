//! Derives that a model describes.
//!
//! What a derive writes is said by a `macro_rules!` in the library's model that has the attribute
//! `#[proc_macro_derive(Name, attributes(helper))]`, as the real one has. It is called with the type's normal form
//! ([`type_definition`](crate::items::type_definition)), and what comes out stands beside the type. Other derives are traits at most, and
//! wait here for a model that is never read.

use super::Build;
use super::calls::{Call, Container};
use super::collect::Place;
use super::textual::Point;
use crate::ir::item::{Attr, TokenText};
use crate::ir::program::{Def, DefId, DefKind};
use crate::source::{Pos, Span, Sym};

/// A derive on a type, by a name that models may describe.
#[derive(Clone, Debug)]
pub(super) struct Derived {
    item: DefId,
    /// The derive's path.
    names: Vec<Sym>,
    global: bool,
    span: Span,
    place: Place,
    point: Point,
}

/// The compiler's own derives.
const BUILT_IN: &[&str] =
    &["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// The attribute that makes a macro a derive.
pub(super) const ATTRIBUTE: &str = "proc_macro_derive";

fn derive_attr(attrs: &[Attr]) -> Option<&Attr> {
    attrs.iter().find(|attr| matches!(attr.path.segments.as_slice(), [only] if only.name == ATTRIBUTE))
}

/// Whether a macro is a derive that a model describes.
pub(super) fn is_derive(def: &Def) -> bool {
    matches!(def.kind, DefKind::Macro(_)) && derive_attr(&def.attrs).is_some()
}

/// The attributes that a derive reads.
pub(super) fn helpers(def: &Def) -> Vec<Sym> {
    let args = derive_attr(&def.attrs).map_or("", |attr| &*attr.args);
    let Some((_, list)) = args.split_once("attributes") else { return Vec::new() };
    let names = list.split([',', '(', ')']).map(str::trim).filter(|name| !name.is_empty());
    names.map(Sym::new).collect()
}

impl Build<'_> {
    /// Notes the derives of a type.
    pub(super) fn note_derives(&mut self, item: DefId, place: &Place, point: Point) {
        if self.r.state.crates.get(place.krate).is_some_and(|info| info.is_model) {
            return;
        }
        let attrs = &self.r.program.def(item).attrs;
        let derives = attrs
            .iter()
            .filter(|attr| matches!(attr.path.segments.as_slice(), [only] if only.name == "derive"));
        let mut found = Vec::new();
        for (attr, path) in derives.flat_map(|attr| attr.args.split(',').map(move |path| (attr, path.trim())))
        {
            if path.is_empty() || BUILT_IN.contains(&path) {
                continue;
            }
            let names = path.split("::").map(str::trim).filter(|name| !name.is_empty()).map(Sym::new);
            found.push(Derived {
                item,
                names: names.collect(),
                global: path.starts_with("::"),
                span: attr.span,
                place: *place,
                point,
            });
        }
        for derived in found {
            let Some(last) = derived.names.last().copied() else { continue };
            self.r.state.open_derives.entry(last).or_default().push(derived);
        }
    }

    /// Notes a derive that a model describes.
    pub(super) fn note_deriver(&mut self, def: DefId) {
        let def = self.r.program.def(def);
        if is_derive(def) {
            let name = def.name;
            self.r.state.derivers.insert(name);
        }
    }

    /// Makes macro calls of the derives that a model describes.
    pub(super) fn call_derives(&mut self) {
        let state = &mut self.r.state;
        for name in &state.derivers {
            for derived in state.open_derives.remove(name).unwrap_or_default() {
                let Derived { item, names, global, span, place, point } = derived;
                let index = state.calls.len();
                state.open_calls.push(index);
                state.calls.push(Call {
                    names,
                    global,
                    args: TokenText { text: "".into(), file: span.file, pos: Pos::default() },
                    ready: None,
                    derived: Some(item),
                    span,
                    place,
                    container: Container::Module,
                    point,
                    depth: 0,
                    budget: index,
                    budget_left: crate::expand::Budget::default(),
                });
            }
        }
    }
}
