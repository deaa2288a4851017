//! Derives: `#[derive(Clone)]` on a type is an impl of `Clone`, although no impl block is there.

use std::sync::Arc;

use crate::ir::path::{Path, Segment};
use crate::ir::program::DefId;
use crate::resolve::Namespace;
use crate::source::{Span, Sym};

use super::Types;
use super::index::derive_paths;

impl Types<'_> {
    /// The traits that a type implements by derives.
    pub(super) fn derives(&self, def: DefId) -> Arc<[DefId]> {
        if let Some(known) = self.caches.derives.get(def) {
            return known;
        }
        let attrs = &self.program().def(def).attrs;
        let mut traits: Vec<DefId> = Vec::new();
        for (attr, text) in derive_paths(attrs) {
            for trait_ in self.derived_traits(def, text, attr.span) {
                if !traits.contains(&trait_) {
                    traits.push(trait_);
                }
            }
        }
        self.caches.derives.put(def, traits.into())
    }

    /// What a derive implements: the trait that goes by the same name where there is one (`serde::Serialize` is
    /// both), else what is known of the name.
    fn derived_traits(&self, def: DefId, text: &str, span: Span) -> Vec<DefId> {
        let names: Vec<&str> = text.split("::").map(str::trim).collect();
        let global = names.first().is_some_and(|first| first.is_empty());
        let segments: Vec<Segment> = names
            .iter()
            .filter(|name| !name.is_empty())
            .map(|name| Segment { name: Sym::new(name), args: None })
            .collect();
        let Some(last) = segments.last().map(|segment| segment.name) else { return Vec::new() };
        let path = Path { global, qself: None, segments, span };
        match self.trait_def(def, &path) {
            Some(trait_) => vec![trait_],
            None => self.traits_by_name(last.as_str()),
        }
    }

    fn traits_by_name(&self, name: &str) -> Vec<DefId> {
        let lang = &self.lang;
        let known = |path: &str| self.resolver.known(path, Namespace::Type);
        let traits = match name {
            "Clone" => vec![lang.clone],
            "Copy" => vec![lang.copy],
            "Debug" => vec![lang.debug],
            "Default" => vec![lang.default],
            "Display" => vec![lang.display],
            "PartialEq" => vec![lang.partial_eq],
            "Eq" => vec![lang.eq],
            "PartialOrd" => vec![lang.partial_ord],
            "Ord" => vec![lang.ord],
            "Hash" => vec![lang.hash],
            "Error" => vec![lang.error, lang.display],
            "Serialize" => vec![known("serde::Serialize")],
            "Deserialize" => vec![known("serde::Deserialize")],
            _ => Vec::new(),
        };
        traits.into_iter().flatten().collect()
    }
}
