//! The parts by which types hold themselves: a list's tail, a tree's branches.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Input, components};
use crate::ir::program::{DefId, DefKind};
use crate::source::Sym;

/// A field or variant, and what its types name.
struct Part {
    /// The struct and the field's name, or the variant and its own.
    field: (DefId, Sym),
    adts: Vec<DefId>,
}

/// Fields of structs, and variants, of members in which the type that has them may lie again: owner and name.
pub(super) fn parts(input: &Input<'_>) -> FxHashSet<(DefId, Sym)> {
    let program = &input.resolver.program;
    let mut types: FxHashMap<DefId, Vec<Part>> = FxHashMap::default();
    for def in (0..program.defs.len()).map(|index| DefId(index as u32)) {
        if !super::is_member(input, def) {
            continue;
        }
        let fields = input.types.adts_in_fields(def).into_iter();
        let data = program.def(def);
        match (&data.kind, data.parent) {
            (DefKind::Struct(..) | DefKind::Union(..), _) => {
                types.insert(def, fields.map(|(name, adts)| Part { field: (def, name), adts }).collect());
            }
            (DefKind::Variant(_), Some(parent)) => {
                let adts = fields.flat_map(|(_, adts)| adts).collect();
                types.entry(parent).or_default().push(Part { field: (def, data.name), adts });
            }
            _ => {}
        }
    }
    let named = |parts: &Vec<Part>| parts.iter().flat_map(|part| &part.adts).copied().collect();
    let edges: FxHashMap<DefId, Vec<DefId>> = types.iter().map(|(ty, parts)| (*ty, named(parts))).collect();
    let mut starts: Vec<DefId> = types.keys().copied().collect();
    starts.sort_unstable();
    let mut home: FxHashMap<DefId, usize> = FxHashMap::default();
    for (index, component) in components::of(&starts, &edges).iter().enumerate() {
        home.extend(component.iter().map(|ty| (*ty, index)));
    }
    let found = types.iter().flat_map(|(ty, parts)| {
        let home = &home;
        let is_again = move |part: &&Part| part.adts.iter().any(|inner| home.get(inner) == home.get(ty));
        parts.iter().filter(is_again).map(|part| part.field)
    });
    found.collect()
}
