//! Models over real crates: one identity per item.
//!
//! A crate may be described by several layers, the project's model above the built-in one above the real source. A
//! module of an upper layer has the modules at the same path in the lower ones *below* it; an item that two layers
//! have is the upper one's ([`Program::canonical`]). The path of a model's item is followed through the real
//! crate's re-exports, into other crates too: `sqlx::query` is `sqlx_core::query::query`.

use rustc_hash::{FxHashMap, FxHashSet};

use super::lookup::{Mode, Step};
use super::scope::Origin;
use super::{Build, Namespace, Resolver};
use crate::ir::program::{DefId, DefKind};
use crate::source::Sym;

/// What lies below each module and enum.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers {
    below: FxHashMap<DefId, Vec<DefId>>,
}

impl Layers {
    /// The same module in the lower layers, upper first.
    pub(super) fn below(&self, module: DefId) -> &[DefId] {
        self.below.get(&module).map_or(&[], Vec::as_slice)
    }

    /// Puts a module below another; whether it was not there.
    pub(super) fn add(&mut self, upper: DefId, lower: DefId) -> bool {
        let below = self.below.entry(upper).or_default();
        let new = upper != lower && !below.contains(&lower);
        if new {
            below.push(lower);
        }
        new
    }
}

/// A definition of an upper layer and the one at the same path in a lower one.
struct Pair {
    upper: DefId,
    lower: DefId,
}

impl Build<'_> {
    /// Lays models over each other and over the real crates that are read. Whether anything is new.
    pub(super) fn merge_layers(&mut self) -> bool {
        let mut moved = false;
        for name in self.r.state.crates.modelled() {
            let crates = &self.r.state.crates;
            let models = crates.models_of(name).filter_map(|id| match crates.own_root(id) {
                super::crates::Root::Module(root) => Some(root),
                super::crates::Root::Unknown(_) => None,
            });
            let layers: Vec<DefId> = models.chain(crates.loaded(name)).collect();
            for (index, &lower) in layers.iter().enumerate() {
                for &upper in &layers[..index] {
                    // Two versions of the real crate are no layers of each other.
                    if self.is_model(upper) {
                        moved |= self.merge(Pair { upper, lower });
                    }
                }
            }
        }
        moved
    }

    fn is_model(&self, root: DefId) -> bool {
        self.r.state.crates.get(self.r.program.def(root).krate).is_some_and(|info| info.is_model)
    }

    fn merge(&mut self, roots: Pair) -> bool {
        let mut moved = false;
        let mut seen = FxHashSet::default();
        let mut open = vec![roots];
        while let Some(Pair { upper, lower }) = open.pop() {
            if upper == lower || !seen.insert((upper, lower)) {
                continue;
            }
            moved |= self.identify(upper, lower);
            if matches!(self.r.program.def(upper).kind, DefKind::Module(_)) {
                open.extend(self.r.pairs(upper, lower));
            }
        }
        moved
    }

    /// The two are one.
    fn identify(&mut self, upper: DefId, lower: DefId) -> bool {
        let canonical = &self.r.program.canonical;
        // An item of the same layer, reached by a re-export of the lower crate.
        if canonical.get(&upper).is_some_and(|top| *top == lower) {
            return false;
        }
        // A model may name one item of the real crate twice (`tokio::spawn`, `tokio::task::spawn`): the first stays.
        let mut moved = !canonical.contains_key(&lower);
        if moved {
            let top = self.r.canonical(upper);
            self.r.program.canonical.insert(lower, top);
        }
        let kinds = (&self.r.program.def(upper).kind, &self.r.program.def(lower).kind);
        let inner = match kinds {
            (DefKind::Module(_), DefKind::Module(_)) => {
                return self.r.state.layers.add(upper, lower) || moved;
            }
            (DefKind::Enum(_, upper_list), DefKind::Enum(_, lower_list)) => {
                let pairs = self.r.same_names(upper_list, lower_list);
                moved |= self.r.state.layers.add(upper, lower);
                pairs
            }
            (DefKind::Trait(upper), DefKind::Trait(lower)) => self.r.same_names(&upper.items, &lower.items),
            _ => Vec::new(),
        };
        for (upper, lower) in inner {
            self.r.program.canonical.entry(lower).or_insert(upper);
        }
        moved
    }
}

impl Resolver {
    fn same_names(&self, upper: &[DefId], lower: &[DefId]) -> Vec<(DefId, DefId)> {
        let by_name: FxHashMap<Sym, DefId> =
            upper.iter().map(|def| (self.program.def(*def).name, *def)).collect();
        let pair = |lower: &DefId| by_name.get(&self.program.def(*lower).name).map(|upper| (*upper, *lower));
        lower.iter().filter_map(pair).collect()
    }

    /// What both modules have, by the upper one's own names, in a fixed order.
    fn pairs(&self, upper: DefId, lower: DefId) -> Vec<Pair> {
        let Some(scope) = self.state.scopes.get(&upper) else { return Vec::new() };
        let mut pairs = Vec::new();
        for ns in [Namespace::Type, Namespace::Value, Namespace::Macro] {
            let mut own: Vec<(Sym, DefId)> = scope
                .names(ns)
                .iter()
                .filter(|(_, binding)| binding.origin == Origin::Own)
                .map(|(name, binding)| (*name, binding.def))
                .collect();
            own.sort();
            for (name, upper) in own {
                if let Step::Found(lower) = self.in_layer(lower, name, ns, Mode::default())
                    && self.may_be_one(upper, lower)
                {
                    pairs.push(Pair { upper, lower });
                }
            }
        }
        pairs
    }

    /// A module is no function, and an item of a third crate that has a model of its own stays what it is.
    fn may_be_one(&self, upper: DefId, lower: DefId) -> bool {
        let (upper_def, lower_def) = (self.program.def(upper), self.program.def(lower));
        let is_module = |kind: &DefKind| matches!(kind, DefKind::Module(_));
        let is_trait = |kind: &DefKind| matches!(kind, DefKind::Trait(_));
        let foreign_model = self.state.crates.get(lower_def.krate).is_some_and(|info| {
            info.is_model && self.state.crates.get(upper_def.krate).is_some_and(|own| own.name != info.name)
        });
        !foreign_model
            && is_module(&upper_def.kind) == is_module(&lower_def.kind)
            && is_trait(&upper_def.kind) == is_trait(&lower_def.kind)
    }
}
