//! What the project says of itself: `piilint.toml` as written and as meant.
//!
//! [`load`] finds the files, reads them against one table of keys ([`keys`]), and gives every value its meaning; all
//! mistakes are told at once, each at its place. The result, [`Policy`], is plain data. Later stages turn its
//! annotations into models, ask it who a recipient is and what a basis covers, and mark what they used, so that an
//! entry that matched nothing can be told.
//!
//! | file | job |
//! |---|---|
//! | `keys` | every section and key, said once |
//! | `find` | discovery, `extends`, `[package.metadata.piilint]` |
//! | `reader` | as written: values of the right kind, with places |
//! | `build/` | as meant: names resolved, one file per family of sections |
//! | `taxonomy` | categories, purposes, subjects: the taxonomy's and the project's own |
//! | `register`, `recipient`, `host`, `store`, `regions` | the register, and matching against it |
//! | `outside`, `item` | annotations from outside, by path |
//! | `level`, `rule_names` | levels of rules |
//! | `exception`, `own_policy` | `[[allow]]`, `[[policy]]` |
//! | `laws` | the laws, their articles, and which findings cite them |
//! | `upkeep`, `usage` | what lapses, and what matched nothing |
//! | `schema` | the JSON schema of the file |

pub mod exception;
pub mod find;
pub mod host;
pub mod item;
pub mod keys;
pub mod laws;
pub mod level;
pub mod outside;
pub mod own_policy;
pub mod place;
pub mod recipient;
pub mod regions;
pub mod register;
pub mod rule_names;
pub mod schema;
pub mod store;
pub mod taxonomy;
pub mod upkeep;
pub mod usage;

mod build;
mod reader;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use exception::Exception;
pub use find::{Lookup, load};
pub use host::Known;
pub use item::ItemPath;
pub use laws::{Law, Touch};
pub use level::{Levels, RuleLevel};
pub use outside::{OutsideAnnotation, Part};
pub use own_policy::OwnPolicy;
pub use place::{At, Place, PolicyError, PolicyFile, Problem, ProblemReport, Scope};
pub use recipient::{Basis, Match, Recipient, RecipientRole, Recipients, Transfer, Verification};
pub use store::{Store, Stores};
pub use taxonomy::Taxonomy;
pub use upkeep::{Upkeep, today, upkeep};
pub use usage::{EntryId, EntryInfo, Usage};

use crate::diagnostic::{Citation, Lang, Level};

/// The configuration of a workspace, as meant.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The files that it was read from; places point into them.
    pub files: Vec<PolicyFile>,
    /// The laws that findings cite.
    pub laws: Vec<&'static Law>,
    /// Where personal data is at home.
    pub home_region: Option<String>,
    /// The language of reports.
    pub lang: Option<Lang>,
    /// Words for data, purposes and subjects.
    pub taxonomy: Taxonomy,
    /// Who gets personal data.
    pub recipients: Recipients,
    /// Where it is kept.
    pub stores: Stores,
    /// Annotations from outside.
    pub outside: Vec<OutsideAnnotation>,
    /// Accepted risks.
    pub exceptions: Vec<Exception>,
    /// Rules of the project's own.
    pub own_policies: Vec<OwnPolicy>,
    /// Levels of rules.
    pub levels: Levels,
    /// `[analysis] public-api`: the packages whose public functions are called from outside; `None` leaves it to
    /// [`library_is_public_api`](crate::load::CrateData::library_is_public_api).
    pub public_api: Option<Vec<At<String>>>,
    /// What packages say differently.
    pub packages: BTreeMap<String, PackagePolicy>,
    /// Every entry, by [`EntryId`].
    pub entries: Vec<EntryInfo>,
    /// What was odd about where the configuration stands.
    pub notes: Vec<Problem>,
}

/// What one package says differently.
#[derive(Clone, Debug, Default)]
pub struct PackagePolicy {
    /// Its laws, in place of the workspace's.
    pub laws: Option<Vec<&'static Law>>,
    /// Its home, in place of the workspace's.
    pub home_region: Option<String>,
}

impl Policy {
    /// Whether anything was configured.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The laws of a package.
    pub fn laws_of(&self, package: &str) -> &[&'static Law] {
        self.packages.get(package).and_then(|p| p.laws.as_deref()).unwrap_or(&self.laws)
    }

    /// The home region of a package.
    pub fn home_region_of(&self, package: &str) -> Option<&str> {
        let own = self.packages.get(package).and_then(|p| p.home_region.as_deref());
        own.or(self.home_region.as_deref())
    }

    /// The level of a finding: what is set for the package, else the rule's own. `None` is off.
    pub fn level(&self, code: &str, package: &str, own: Option<Level>) -> Option<Level> {
        self.levels.level(code, package, own)
    }

    /// Whether a rule does not apply to a category (`allow-categories`).
    pub fn allows_category(&self, code: &str, package: &str, category: &str) -> bool {
        self.levels.allows(&self.taxonomy, code, package, category)
    }

    /// The exceptions that cover a finding and have not lapsed.
    pub fn exceptions_for<'p>(
        &'p self,
        rule: &'p str,
        path: &'p str,
        item: Option<&'p str>,
        today: piilint_grammar::Date,
    ) -> impl Iterator<Item = &'p Exception> {
        let covers = move |e: &&Exception| !e.is_expired(today) && e.covers(rule, path, item);
        self.exceptions.iter().filter(covers)
    }

    /// Whether what a package's library exports is called from outside; `seen` is what its place in the
    /// workspace says.
    pub fn is_public_api(&self, package: &str, seen: bool) -> bool {
        self.public_api.as_ref().map_or(seen, |list| list.iter().any(|known| known.value == package))
    }

    /// Whether any exception names an item.
    pub fn has_item_exceptions(&self) -> bool {
        self.exceptions.iter().any(|exception| exception.item.is_some())
    }

    /// The articles that a finding touches.
    pub fn citations(&self, package: &str, touch: &Touch<'_>, lang: Lang) -> Vec<Citation> {
        laws::citations(self.laws_of(package), &self.taxonomy, touch, lang)
    }

    /// Every path of an item in the configuration, for the resolver to check: one that leads nowhere is an error.
    pub fn item_paths(&self) -> impl Iterator<Item = (EntryId, &At<ItemPath>)> {
        let recipients = self.recipients.iter().flat_map(|r| r.items.iter().map(move |item| (r.entry, item)));
        let stores = self.stores.iter().flat_map(|s| s.matches.iter().map(move |item| (s.entry, item)));
        let outside = self.outside.iter().map(|annotation| (annotation.entry, &annotation.item));
        let exceptions = self.exceptions.iter().filter_map(|e| Some((e.entry, e.item.as_ref()?)));
        recipients.chain(stores).chain(outside).chain(exceptions)
    }
}
