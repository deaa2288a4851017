//! What annotations say of each definition: the tags of fields and parameters, the contracts of
//! functions. Attributes of the program, of the models and entries of `piilint.toml` end up here alike,
//! so that the flow asks one table and knows no policy.

use piilint_grammar::{
    Audience, Channel, Class, Consent, ConsentPurpose, Guard, Protection, Role, Separate, SinkKind,
    SourceKind,
};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::program::DefId;
use crate::source::{Span, Sym};

/// A tag: an index into [`Contracts::tags`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TagId(pub u32);

/// A field with a contract: an index into [`Contracts::fields`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FieldId(pub u32);

/// Personal data as it is declared somewhere.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The struct, variant or function that it belongs to.
    pub owner: DefId,
    /// `User::email`, `register(phone)`, `Address`.
    pub name: String,
    /// The category's key.
    pub category: Sym,
    /// How guarded the category is.
    pub class: Class,
    /// What the subject was told it is for; empty: not declared.
    pub purposes: Vec<Sym>,
    /// Whose data it is, if declared.
    pub subject: Option<Sym>,
    /// Where the tag stands (the field's name).
    pub span: Span,
    /// A library's wrapper says no more than that something is guarded: what the program says of it counts.
    pub vague: bool,
    /// Nobody wrote it: a name was taken for it.
    pub inferred: bool,
}

/// What is said of a field.
#[derive(Clone, Debug, Default)]
pub struct FieldContract {
    /// It holds personal data.
    pub tag: Option<TagId>,
    /// It is the record of a consent.
    pub consent: Option<ConsentSpec>,
    /// It stands for all elements (or keys) of a collection: writes add.
    pub many: bool,
    /// It is no personal data, whatever its type's tag says.
    pub none: bool,
    /// It is one of several persons in the record: what is known of one is not known of another.
    pub person: bool,
    /// It is a text of a member's type: the same one may be written to it everywhere.
    pub is_text: bool,
    /// It does not leave in a serialised value.
    pub skip_serializing: bool,
    /// The function that serialises it in place of its type (`#[serde(serialize_with = "..")]`).
    pub serialize_with: Option<DefId>,
    /// The column that it is read from, or written to.
    pub column: Option<ColumnSpec>,
    /// The struct or variant.
    pub owner: Option<DefId>,
    /// Its name.
    pub name: Option<Sym>,
}

/// The column of a record's field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnSpec {
    /// Its name, in lower case.
    pub name: Sym,
    /// Its table, if the record says it.
    pub table: Option<Sym>,
    /// Its place in the row, where records are read by that.
    pub index: Option<u32>,
    /// It is no column, but a record of columns.
    pub embedded: bool,
}

/// What is said of a type.
#[derive(Clone, Debug, Default)]
pub struct TypeContract {
    /// Every value of it is personal data.
    pub tag: Option<TagId>,
    /// Holding a value proves a consent.
    pub proof: Option<ConsentSpec>,
    /// Whose data its fields are.
    pub subject: Option<Sym>,
    /// What the subjects were told of its fields that say nothing of their own.
    pub purposes: Vec<Sym>,
    /// The derives that write how it is shown.
    pub derives: Vec<Sym>,
    /// `#[repr(transparent)]` in a model: a value of it is told by nothing from the one that it holds.
    pub transparent: bool,
    /// `#[shared]` in a model: a value of it is a reference, and a copy of it leads to the same place.
    pub shared: bool,
    /// Its fields and the keys under which `Serialize` writes each; without a key, a field's own fields are written in its
    /// place. None: it is not written as a record.
    pub keys: Option<Vec<(Sym, Option<Sym>)>>,
}

impl TypeContract {
    /// Whether a derive of this name writes how it is shown.
    pub fn has_derive(&self, name: &str) -> bool {
        self.derives.iter().any(|derive| derive.as_str() == name)
    }
}

/// A consent as an annotation states it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConsentSpec {
    /// The purposes; empty: any.
    pub purposes: Vec<Sym>,
    /// The purpose is the argument of this index.
    pub argument: Option<usize>,
    /// A separate consent for this.
    pub separate: Option<&'static str>,
    /// Only for this recipient.
    pub recipient: Option<Sym>,
    /// It is true when the subject objects.
    pub opt_out: bool,
    /// Calling the function takes the consent away.
    pub withdraws: bool,
}

/// A sink of a function.
#[derive(Clone, Debug)]
pub struct SinkSpec {
    /// What kinds of sink it is.
    pub kinds: Vec<SinkKind>,
    /// Which channel, if stated.
    pub channels: Vec<Channel>,
    /// The recipient's name in `piilint.toml`.
    pub recipient: Option<Sym>,
    /// The store's name in `piilint.toml`.
    pub store: Option<Sym>,
    /// Who may see it.
    pub audience: Option<Audience>,
    /// What it is used for.
    pub purposes: Vec<Sym>,
    /// It goes over the wire in the clear.
    pub cleartext: bool,
    /// The parameters that are given out; empty: all but `self`.
    pub params: Vec<usize>,
}

/// What is said of a function.
#[derive(Clone, Debug, Default)]
pub struct FnContract {
    /// What it returns is personal data.
    pub returns: Option<TagId>,
    /// What it returns comes from outside.
    pub input: bool,
    /// What it returns are records of many subjects.
    pub records: bool,
    /// Parameters that are personal data, by index.
    pub params: Vec<(usize, TagId)>,
    /// Parameters with a role, by index.
    pub roles: Vec<(usize, Role)>,
    /// Its sinks.
    pub sinks: Vec<SinkSpec>,
    /// The protections that its result has.
    pub protects: Vec<Protection>,
    /// The protections that it undoes.
    pub reveals: Vec<Protection>,
    /// It tells whether somebody consented.
    pub consent: Option<ConsentSpec>,
    /// What its code uses personal data for.
    pub purposes: Vec<Sym>,
    /// The guards that it is.
    pub guards: Vec<Guard>,
    /// Purposes of which it tells the subject.
    pub notices: Option<Vec<Sym>>,
}

impl FnContract {
    /// Whether a parameter has a role.
    pub fn role(&self, role: Role) -> Option<usize> {
        self.roles.iter().find(|(_, known)| *known == role).map(|(index, _)| *index)
    }

    /// Whether what the body computes is replaced by what is stated here.
    pub fn decides_result(&self) -> bool {
        !self.protects.is_empty() || !self.reveals.is_empty() || self.returns.is_some()
    }
}

/// All contracts.
#[derive(Clone, Debug, Default)]
pub struct Contracts {
    /// The tags.
    pub tags: Vec<Tag>,
    /// The fields that something is said of.
    pub fields: Vec<FieldContract>,
    field_ids: FxHashMap<(DefId, Sym), FieldId>,
    types: FxHashMap<DefId, TypeContract>,
    /// Types with fields that are tagged, or records of a consent.
    pub(super) records: FxHashSet<DefId>,
    fns: FxHashMap<DefId, FnContract>,
    /// Purposes of modules, impls and traits: what the code in them is for.
    pub purposes: FxHashMap<DefId, Vec<Sym>>,
    /// Whether holding a value of some type proves a consent.
    pub has_proofs: bool,
    /// Annotations that are wrong: where, what.
    pub problems: Vec<(Span, String)>,
    /// What the project's own models say of things that are not there: where, what.
    pub idle: Vec<(Span, String)>,
}

impl Contracts {
    /// The tag.
    pub fn tag(&self, id: TagId) -> &Tag {
        &self.tags[id.0 as usize]
    }

    /// What is said of a field.
    pub fn field(&self, id: FieldId) -> &FieldContract {
        &self.fields[id.0 as usize]
    }

    /// The field of a struct or variant, if anything is said of it.
    pub fn field_id(&self, owner: DefId, name: Sym) -> Option<FieldId> {
        self.field_ids.get(&(owner, name)).copied()
    }

    /// What is said of a type.
    pub fn ty(&self, def: DefId) -> Option<&TypeContract> {
        self.types.get(&def)
    }

    /// Whether a type is a record of a person: something of it is tagged, or the record of a consent.
    pub fn is_record(&self, def: DefId) -> bool {
        self.records.contains(&def)
    }

    /// What is said of a function.
    pub fn function(&self, def: DefId) -> Option<&FnContract> {
        self.fns.get(&def)
    }

    /// Whether anything at all is tagged in the program.
    pub fn has_tags(&self) -> bool {
        !self.tags.is_empty()
    }

    /// Every function that something is said of, with it, in no order.
    pub fn functions(&self) -> impl Iterator<Item = (DefId, &FnContract)> {
        self.fns.iter().map(|(def, contract)| (*def, contract))
    }

    /// Every type that something is said of, with it, in no order.
    pub fn types(&self) -> impl Iterator<Item = (DefId, &TypeContract)> {
        self.types.iter().map(|(def, contract)| (*def, contract))
    }

    /// The contract of a field, to be filled in.
    pub fn field_mut(&mut self, owner: DefId, name: Sym) -> &mut FieldContract {
        let fields = &mut self.fields;
        let id = *self.field_ids.entry((owner, name)).or_insert_with(|| {
            fields.push(FieldContract { owner: Some(owner), name: Some(name), ..FieldContract::default() });
            FieldId(fields.len() as u32 - 1)
        });
        &mut self.fields[id.0 as usize]
    }

    /// The contract of a type, to be filled in.
    pub fn ty_mut(&mut self, def: DefId) -> &mut TypeContract {
        self.types.entry(def).or_default()
    }

    /// The contract of a function, to be filled in.
    pub fn function_mut(&mut self, def: DefId) -> &mut FnContract {
        self.fns.entry(def).or_default()
    }

    /// Adds a tag.
    pub fn add_tag(&mut self, tag: Tag) -> TagId {
        self.tags.push(tag);
        TagId(self.tags.len() as u32 - 1)
    }
}

/// A consent of the annotation language as data of its own.
pub(super) fn consent_spec<S>(consent: &Consent<S>, argument: Option<usize>) -> ConsentSpec {
    let purposes = match &consent.purpose {
        ConsentPurpose::Keys(keys) => keys.iter().map(|key| Sym::new(key.value.as_str())).collect(),
        ConsentPurpose::Argument(_) => Vec::new(),
    };
    let by_argument = matches!(consent.purpose, ConsentPurpose::Argument(_));
    ConsentSpec {
        purposes,
        argument: if by_argument { argument } else { None },
        separate: consent.separate.as_ref().map(|word| Separate::as_str(word.value)),
        recipient: consent.recipient.as_ref().map(|name| Sym::new(&name.value)),
        opt_out: consent.opt_out.is_some(),
        withdraws: consent.withdraws.is_some(),
    }
}

/// The kinds of a source.
pub(super) fn is_kind<S>(kinds: &[piilint_grammar::Spanned<SourceKind, S>], kind: SourceKind) -> bool {
    kinds.iter().any(|known| known.value == kind)
}
