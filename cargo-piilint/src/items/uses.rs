//! `use` trees, flattened: `use a::{b, c::{self, *}}` is three leaves.

use super::Ctx;
use super::types::name;
use crate::ir::item::{UseKind, UseLeaf};
use crate::ir::path::{Path, Segment};
use crate::source::Sym;

/// The leaves of a `use`, in order.
pub(super) fn leaves(item: &syn::ItemUse, ctx: &Ctx<'_>) -> Vec<UseLeaf> {
    let mut walk = Walk { ctx, global: item.leading_colon.is_some(), prefix: Vec::new(), leaves: Vec::new() };
    walk.tree(&item.tree);
    walk.leaves
}

struct Walk<'c, 'a> {
    ctx: &'c Ctx<'a>,
    global: bool,
    prefix: Vec<Sym>,
    leaves: Vec<UseLeaf>,
}

impl Walk<'_, '_> {
    fn tree(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                self.prefix.push(name(&path.ident));
                self.tree(&path.tree);
                self.prefix.pop();
            }
            syn::UseTree::Name(leaf) => self.leaf(&leaf.ident, None),
            syn::UseTree::Rename(leaf) => self.leaf(&leaf.ident, Some(&leaf.rename)),
            syn::UseTree::Glob(glob) => {
                let path = self.path(None, glob.star_token.spans[0]);
                self.leaves.push(UseLeaf { path, kind: UseKind::Glob });
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree)),
        }
    }

    fn leaf(&mut self, ident: &proc_macro2::Ident, rename: Option<&proc_macro2::Ident>) {
        // `use a::{self}` is `use a`, but `use self as b` and `use self::c` are what they are.
        let is_self = ident == "self" && !self.prefix.is_empty();
        let last = (!is_self).then(|| name(ident));
        let own = if is_self { self.prefix.last().copied() } else { last };
        let kind = match rename {
            Some(rename) if rename == "_" => UseKind::Unnamed,
            Some(rename) => UseKind::Name(name(rename)),
            None => UseKind::Name(own.unwrap_or_default()),
        };
        let path = self.path(last, ident.span());
        self.leaves.push(UseLeaf { path, kind });
    }

    fn path(&self, last: Option<Sym>, at: proc_macro2::Span) -> Path {
        let names = self.prefix.iter().copied().chain(last);
        Path {
            global: self.global,
            qself: None,
            segments: names.map(|name| Segment { name, args: None }).collect(),
            span: self.ctx.span(at),
        }
    }
}
