//! Texts, files, places in them, and interned names: what every later stage speaks of.
//!
//! This module never reads a disk: `load` hands the texts in. A place is a line and a column in characters, as
//! proc-macro2 gives them, because that is what the parser can tell cheaply; bytes and UTF-16 units are computed
//! at the edge, in the reports, from an index that is built once per file that has something to report.

mod file;
mod lines;
mod packed;
mod span;
mod sym;

pub use file::{SourceFile, Sources};
pub use lines::LineIndex;
pub use packed::{pack, unpack};
pub use span::{FileId, Pos, Span};
pub use sym::Sym;
