//! syn's items to [`FileItems`]: plain data, `Send`, and without bodies.
//!
//! | file | job |
//! |---|---|
//! | `context` | texts and places of what is being lowered |
//! | `attrs` | attributes; `cfg` and `cfg_attr` are evaluated here |
//! | `types` | types, paths, bounds, generics |
//! | `function` | signatures, and where bodies stand |
//! | `item` | every kind of item |
//! | `uses` | `use` trees, flattened |
//! | `verbatim` | what syn hands back as tokens: functions and constants without a body |
//!
//! The functions here also serve `lower`, for the types, paths and items inside of bodies: a [`Ctx`] is made for a
//! file ([`Ctx::file`]) or for a piece of one ([`Ctx::piece`], [`Ctx::body`]).

mod attrs;
mod context;
mod function;
mod item;
pub(crate) mod normal;
mod types;
mod uses;
mod verbatim;

pub use attrs::{attrs, is_ours, only_for_tests};
pub use context::Ctx;
pub use function::signature;
pub use item::{impl_items, items, trait_items};
pub use normal::type_definition;
pub use types::{CRATE_PREFIX, bounds, crate_of_segment, generics, name, path, qpath, type_ref};

use crate::ir::item::FileItems;
use crate::load::CfgEnv;
use crate::parse::FileSyntax;
use crate::source::{FileId, LineIndex};

/// Lowers a parsed file; if it is not wanted `whole`, as one of a dependency ([`Ctx::as_dependency`]).
pub fn file(
    syntax: &FileSyntax,
    text: &str,
    lines: &LineIndex,
    id: FileId,
    cfg: &CfgEnv,
    whole: bool,
) -> FileItems {
    let mut lowered = FileItems { file: id, attrs: Vec::new(), items: Vec::new() };
    for part in &syntax.parts {
        let ctx = Ctx::file(part.at, text, lines, cfg);
        let ctx = if whole { ctx } else { ctx.as_dependency() };
        lowered.attrs.extend(attrs(&part.ast.attrs, &ctx).list);
        lowered.items.extend(items(&part.ast.items, &ctx));
    }
    lowered
}

#[cfg(test)]
mod tests;
