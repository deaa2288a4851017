//! What crates are known by.

/// The index of a crate in [`CrateGraph::crates`](super::CrateGraph::crates); from [`FIRST_MODEL`] on, a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CrateId(pub u32);

/// The id of our own crate of attributes; those of the models follow. So far from the ids of the graph, they are the same whatever the
/// program is.
pub const FIRST_MODEL: u32 = 1 << 24;

impl CrateId {
    /// The id as an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The id of a model, by its place among them.
    pub fn of_model(index: usize) -> Self {
        Self(FIRST_MODEL + 1 + index as u32)
    }
}
