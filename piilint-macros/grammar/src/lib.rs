//! The annotation grammar and the taxonomy that `piilint-macros` and `cargo-piilint` share.
//!
//! Personal data is tagged with Rust attributes: `#[pii(email)]` on a field, `#[pii_sink(share)]` on a function. The
//! macros check them while the program compiles, the linter reads the same attributes from source. Both ask this
//! crate, so there is one answer to what an attribute means and one wording for what is wrong with it.
//!
//! Start at [`parse`]: it takes an attribute's name, the tokens in its parentheses and the [`Place`] it stands at,
//! and gives an [`Annotation`] or every [`Error`] in it. [`taxonomy`] knows the categories of data, the purposes
//! and the subjects; [`words`] the closed vocabularies.
//!
//! Nothing here reads a file or the environment, and nothing panics on any input.
//!
//! ```
//! use piilint_grammar::{Annotation, Place, parse};
//!
//! let tokens = "phone, purpose = \"essential.service\"".parse().unwrap();
//! let Ok(Annotation::Pii(tag)) = parse("pii", tokens, Place::Field) else { panic!() };
//! assert_eq!(tag.category.unwrap().value.as_str(), "user.contact.phone_number");
//!
//! let errors = parse("pii", "emial".parse().unwrap(), Place::Field).unwrap_err();
//! assert_eq!(errors[0].suggestion.as_deref(), Some("email"));
//! ```

pub mod taxonomy;
pub mod words;

mod annotation;
mod args;
mod error;
mod nearest;
mod parse;
mod place;
mod spanned;
mod time;

pub use annotation::{Allow, Annotation, Consent, ConsentPurpose, DataTag, RuleRef, Sink, Source};
pub use error::Error;
pub use nearest::nearest;
pub use parse::{NAMES, parse, parse_at};
pub use place::Place;
pub use spanned::Spanned;
pub use taxonomy::{Class, Entry, Key, Vocabulary};
pub use time::{Date, Period, Unit};
pub use words::{Audience, Channel, Giver, Guard, Notify, Protection, Role, Separate, SinkKind, SourceKind};
