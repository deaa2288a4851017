//! What may stand in `piilint.toml`: every section, every key, and what its value may be, said once.
//!
//! The reader checks against this table, the JSON schema is printed from it, and so is the list of keys in the
//! documentation. A new key is a line here and a line where it is given its meaning.

use piilint_grammar::{Audience, Channel, Giver, Guard, Protection, Separate, SinkKind, SourceKind};

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text that is not empty.
    Text,
    /// One text or a list of them.
    Texts,
    /// One of these words.
    Word(fn() -> Vec<&'static str>),
    /// One or several of these words.
    Words(fn() -> Vec<&'static str>),
    /// `true` or `false`.
    Flag,
    /// A day: `2027-01-31`, with or without quotes.
    Day,
    /// A length of time: `"90d"`, `"8w"`, `"6m"`, `"3y"`.
    Length,
    /// A country by its two letters, or `EU`.
    Region,
    /// A name or a position, from 0.
    Parameter,
}

/// One key of a section.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// What its value may be.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// What it says, in a line.
    pub doc: &'static str,
}

/// One section: a table, or a list of tables `[[name]]`.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its name; empty for the top of the file.
    pub name: &'static str,
    /// Whether it is `[[name]]`.
    pub many: bool,
    /// Its keys.
    pub keys: &'static [Key],
    /// What it says, in a line.
    pub doc: &'static str,
}

impl Section {
    /// The key of this name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

const fn key(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, kind, required: false, doc }
}

const fn must(name: &'static str, kind: Kind, doc: &'static str) -> Key {
    Key { name, kind, required: true, doc }
}

/// The words of the languages of reports.
pub const LANGS: &[&str] = &["en", "zh"];
/// The roles of a recipient.
pub const ROLES: &[&str] = &["processor", "controller", "joint", "authority", "internal"];
/// The legal bases.
pub const BASES: &[&str] = &[
    "consent",
    "contract",
    "employment",
    "legal_obligation",
    "vital_interest",
    "public_interest",
    "legitimate_interest",
    "published",
];
/// The levels of a rule.
pub const LEVELS: &[&str] = &["error", "warning", "note", "off"];
const AT_REST: &[&str] = &["at-rest", "none"];

macro_rules! words_of {
    ($($name:ident = $words:expr;)+) => { $(fn $name() -> Vec<&'static str> { $words })+ };
}

words_of! {
    langs = LANGS.to_vec();
    laws = super::laws::ids();
    roles = ROLES.to_vec();
    bases = BASES.to_vec();
    levels = LEVELS.to_vec();
    failing_levels = LEVELS[..3].to_vec();
    at_rest = AT_REST.to_vec();
    protections = Protection::ALL.iter().map(|w| w.as_str()).collect();
    sink_kinds = SinkKind::ALL.iter().map(|w| w.as_str()).collect();
    channels = Channel::ALL.iter().map(|w| w.as_str()).collect();
    audiences = Audience::ALL.iter().map(|w| w.as_str()).collect();
    guards = Guard::ALL.iter().map(|w| w.as_str()).collect();
    separates = Separate::ALL.iter().map(|w| w.as_str()).collect();
    givers = Giver::ALL.iter().map(|w| w.as_str()).collect();
    source_kinds = SourceKind::ALL.iter().map(|w| w.as_str()).collect();
}

const ITEM: Key =
    must("item", Kind::Text, "path of a type, field, variant or function, from the name of its crate");
const PARAM: Key = key("param", Kind::Parameter, "the parameter that is meant, by name or position");
const RETURNS: Key = key("returns", Kind::Flag, "what the function returns is meant");
const PURPOSE: Key = key("purpose", Kind::Texts, "what for");

const CATEGORY: Key =
    key("category", Kind::Text, "what data it is: a key, an alias, or one of `[[category]]`");
const SENSITIVE: Key = key("sensitive", Kind::Flag, "overrules what follows from the category");
const RETENTION: Key = key("retention", Kind::Length, "after how long it is deleted");
const KEEP: Key = key("keep", Kind::Length, "how long a law says to keep it");
const SUBJECT: Key = key("subject", Kind::Text, "whom it is about");

/// The keys at the top of the file.
pub const TOP: Section = Section {
    name: "",
    many: false,
    keys: &[
        key("laws", Kind::Words(laws), "the laws that findings cite"),
        key("home-region", Kind::Region, "where personal data is at home; what leaves it goes abroad"),
        key("lang", Kind::Word(langs), "the language of reports"),
        key(
            "extends",
            Kind::Texts,
            "files that this one builds on; a nearer file wins, and can only be stricter",
        ),
    ],
    doc: "settings of the whole workspace",
};

/// `[analysis]`
pub const ANALYSIS: Section = Section {
    name: "analysis",
    many: false,
    keys: &[key("public-api", Kind::Texts, "the packages whose public functions are called from outside")],
    doc: "how the program is read",
};

/// The value of one line of `[rules]` when it is a table.
pub const RULE: Section = Section {
    name: "rules",
    many: false,
    keys: &[
        key("level", Kind::Word(levels), "the level of its findings"),
        key("allow-categories", Kind::Texts, "data that it does not apply to"),
    ],
    doc: "one rule, by code or name, or a group",
};

/// The sections that are lists, in the order of the documentation.
pub const LISTS: &[Section] = &[
    Section {
        name: "category",
        many: true,
        keys: &[
            must("key", Kind::Text, "its key, lower-case words joined by dots"),
            key("parent", Kind::Text, "the category that covers it"),
            key("alias", Kind::Text, "a short word for it"),
            key("name", Kind::Text, "its name in English"),
            key("name-zh", Kind::Text, "its name in Chinese"),
            key("sensitive", Kind::Flag, "overrules what follows from the parent"),
        ],
        doc: "a kind of personal data of the project's own",
    },
    Section {
        name: "purpose",
        many: true,
        keys: &[
            must("key", Kind::Text, "its key, lower-case words joined by dots"),
            key("parent", Kind::Text, "the purpose that covers it"),
            key("name", Kind::Text, "its name in English"),
            key("name-zh", Kind::Text, "its name in Chinese"),
        ],
        doc: "a purpose of the project's own",
    },
    Section {
        name: "subject",
        many: true,
        keys: &[
            must("key", Kind::Text, "its key, lower-case words joined by dots"),
            key("name", Kind::Text, "its name in English"),
            key("name-zh", Kind::Text, "its name in Chinese"),
        ],
        doc: "whom data may be about, beside the taxonomy's",
    },
    Section {
        name: "recipient",
        many: true,
        keys: &[
            must("name", Kind::Text, "what sinks, consents and reports call it"),
            must("role", Kind::Word(roles), "on whose account it acts; `internal` is no third party"),
            key("hosts", Kind::Texts, "its hosts; `*` stands for any letters"),
            key("crates", Kind::Texts, "crates that send to it"),
            key("items", Kind::Texts, "types and functions that send to it"),
            key("data", Kind::Texts, "what it may get, and nothing else"),
            key("purposes", Kind::Texts, "what for"),
            key("basis", Kind::Word(bases), "why it may get the data; `consent` if not said"),
            key("agreement", Kind::Text, "the contract with a processor"),
            key("region", Kind::Region, "where it is"),
            key(
                "transfer",
                Kind::Text,
                "assessment, certification, standard-contract, adequacy, or exempt:REASON",
            ),
            key("verified", Kind::Day, "when it was last looked at"),
            key("verify-every", Kind::Length, "how often it has to be"),
        ],
        doc: "somebody who gets personal data",
    },
    Section {
        name: "store",
        many: true,
        keys: &[
            must("name", Kind::Text, "what sinks and reports call it"),
            must("matches", Kind::Texts, "types and functions that write to it"),
            key("region", Kind::Region, "where it is"),
            key(
                "transfer",
                Kind::Text,
                "assessment, certification, standard-contract, adequacy, or exempt:REASON",
            ),
            key("encryption", Kind::Word(at_rest), "whether the store encrypts what it keeps"),
            key("enough-for", Kind::Texts, "categories for which that is enough"),
        ],
        doc: "a place where data is kept",
    },
    Section {
        name: "tag",
        many: true,
        keys: &[
            ITEM,
            PARAM,
            RETURNS,
            CATEGORY,
            key("none", Kind::Flag, "looks like personal data and is none"),
            key("consent", Kind::Texts, "not data: the record of a consent to these purposes"),
            PURPOSE,
            SENSITIVE,
            RETENTION,
            KEEP,
            SUBJECT,
        ],
        doc: "a tag from outside: `#[pii(..)]`",
    },
    Section {
        name: "source",
        many: true,
        keys: &[
            ITEM,
            PARAM,
            CATEGORY,
            key("kind", Kind::Words(source_kinds), "where the data comes from"),
            PURPOSE,
            SENSITIVE,
            RETENTION,
            KEEP,
            SUBJECT,
        ],
        doc: "a function that gives personal data: `#[pii_source(..)]`",
    },
    Section {
        name: "sink",
        many: true,
        keys: &[
            ITEM,
            PARAM,
            must("kind", Kind::Words(sink_kinds), "what becomes of the data"),
            key("channel", Kind::Words(channels), "by which way"),
            key("recipient", Kind::Text, "a name of `[[recipient]]`"),
            key("store", Kind::Text, "a name of `[[store]]`"),
            key("audience", Kind::Word(audiences), "who sees a response"),
            PURPOSE,
            key("cleartext", Kind::Flag, "it travels unencrypted"),
        ],
        doc: "a function that passes data on or keeps it: `#[pii_sink(..)]`",
    },
    Section {
        name: "protect",
        many: true,
        keys: &[ITEM, PARAM, must("protection", Kind::Words(protections), "how its result is protected")],
        doc: "a function that protects: `#[pii_protect(..)]`",
    },
    Section {
        name: "reveal",
        many: true,
        keys: &[ITEM, PARAM, must("protection", Kind::Words(protections), "which protection it undoes")],
        doc: "a function that undoes a protection: `#[pii_reveal(..)]`",
    },
    Section {
        name: "consent",
        many: true,
        keys: &[
            ITEM,
            PURPOSE,
            key("separate", Kind::Word(separates), "a consent asked for separately, and what for"),
            key("recipient", Kind::Text, "for whom: a name of `[[recipient]]`"),
            key("by", Kind::Word(givers), "who gave it"),
            key("opt-out", Kind::Flag, "true means that the subject objected"),
            key("withdraws", Kind::Flag, "it takes a consent back"),
        ],
        doc: "a function, type or field that tells of a consent: `#[pii_consent(..)]`",
    },
    Section {
        name: "guard",
        many: true,
        keys: &[ITEM, must("guard", Kind::Words(guards), "what it makes sure of")],
        doc: "a function that checks: `#[pii_guard(..)]`",
    },
    Section {
        name: "allow",
        many: true,
        keys: &[
            must("rule", Kind::Texts, "rules by code or name, or a `[[policy]]`"),
            key("path", Kind::Texts, "files, as patterns from the workspace root"),
            key("item", Kind::Text, "an item, with all in it"),
            key("reason", Kind::Text, "why; without one the exception is itself a finding"),
            key("owner", Kind::Text, "who answers for it"),
            key("until", Kind::Day, "the last day on which it holds"),
        ],
        doc: "an accepted risk",
    },
    Section {
        name: "policy",
        many: true,
        keys: &[
            must("name", Kind::Text, "what findings and exceptions call it"),
            must("data", Kind::Texts, "categories, tagged fields or types"),
            must("reaches", Kind::Text, "a kind of sink, a recipient, a store, or an item's path"),
            key("never", Kind::Flag, "it must not get there"),
            key("only-through", Kind::Text, "a protection, or an item that it has to pass"),
            key("only-if", Kind::Text, "a consent's purpose, a guard, or an item that has to dominate"),
            key("must", Kind::Flag, "every such record has to get there"),
            key("level", Kind::Word(failing_levels), "the level of its findings; `error` if not said"),
            key("message", Kind::Text, "what its findings say"),
        ],
        doc: "a rule of the project's own (read and checked; not yet applied)",
    },
];

/// What `[package.metadata.piilint]` may say: what can differ between the packages of one workspace.
pub const PACKAGE: &[&str] = &["laws", "home-region", "rules", "allow"];

/// The list section of this name.
pub fn list(name: &str) -> Option<&'static Section> {
    LISTS.iter().find(|section| section.name == name)
}

/// Everything that may stand at the top of a file: keys, then sections.
pub fn top_names() -> impl Iterator<Item = &'static str> + Clone {
    let keys = TOP.keys.iter().map(|key| key.name);
    keys.chain(["rules", "analysis"]).chain(LISTS.iter().map(|section| section.name))
}
