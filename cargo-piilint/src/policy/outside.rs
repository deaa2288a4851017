//! Annotations from outside: `[[tag]]`, `[[sink]]`, `[[protect]]` ... say of an item by its path what an attribute
//! says at its place, and become the same [`Annotation`].

use piilint_grammar::Annotation;

use super::item::ItemPath;
use super::place::{At, Place};
use super::usage::EntryId;

/// One annotation, and where it belongs.
#[derive(Clone, Debug)]
pub struct OutsideAnnotation {
    /// Its entry.
    pub entry: EntryId,
    /// The item.
    pub item: At<ItemPath>,
    /// Which part of the item is meant.
    pub part: Part,
    /// What is said of it.
    pub annotation: Annotation<Place>,
}

impl OutsideAnnotation {
    /// Whether it says that something is personal data.
    pub fn is_of_data(&self) -> bool {
        matches!(self.annotation, Annotation::Pii(_) | Annotation::Source(_))
    }
}

/// The part of an item that an annotation from outside is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The item as it is: a type, a field, a variant, a function.
    Whole,
    /// A parameter of the function, by name.
    Param(String),
    /// A parameter of the function, by position; `self` is none of them.
    ParamAt(usize),
}
