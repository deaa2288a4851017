//! The program representation: data only, no behaviour beyond construction and display.
//!
//! * [`path`]: paths, types and generics as written in the source.
//! * [`item`]: items as written, one [`item::FileItems`] per file, bodies left out.
//! * [`program`]: the definitions of all crates after name resolution, with one identity per item.
//! * [`body`]: function bodies as control-flow graphs over places.
//! * [`ty`]: semantic types.
//! * [`mod@print`] / [`verify`]: the textual form of a body, and the checks that every body must pass.
//!
//! Everything here is `Send`, compact and serialisable; no syn type passes this door.

pub mod path;
pub mod item;
pub mod program;
pub mod ty;
pub mod body;
pub mod print;
pub mod verify;
