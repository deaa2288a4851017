//! Reads the attributes of all definitions into [`Contracts`].

use piilint_grammar::{Annotation, Class, DataTag, Place, Role, Sink, SinkKind, SourceKind};
use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use crate::ir::item::{Attr, Field, TokenText};
use crate::ir::path::{Path, Segment, TypeRef};
use crate::ir::program::{DefId, DefKind, Program, Role as CrateRole};
use crate::parse::{self, Offset};
use crate::resolve::{Namespace, Resolution, Resolver};
use crate::source::{Span, Sym};

use super::contract::{Contracts, SinkSpec, Tag, consent_spec, is_kind};
use super::words::unknown_words;
use super::{infer, outside, used};
use crate::policy::{Policy, Usage};

/// The contracts that the attributes of a program and its models state, and the policy; with `infer`,
/// names count as tags.
pub fn contracts(resolver: &Resolver, policy: &Policy, usage: &Usage, infer: bool) -> Contracts {
    let mut reader = Reader { resolver, policy, found: Contracts::default() };
    for index in 0..resolver.program.defs.len() {
        reader.definition(DefId(index as u32));
    }
    outside::apply(&mut reader, policy, usage);
    if infer {
        infer::apply(&mut reader);
    }
    for index in 0..resolver.program.defs.len() {
        reader.inherit(DefId(index as u32));
    }
    reader.persons();
    used::mark(&reader.found, policy, usage);
    reader.found
}

pub(super) struct Reader<'a> {
    pub(super) resolver: &'a Resolver,
    policy: &'a Policy,
    pub(super) found: Contracts,
}

impl Reader<'_> {
    pub(super) fn program(&self) -> &Program {
        &self.resolver.program
    }

    fn definition(&mut self, id: DefId) {
        let resolver = self.resolver;
        let def = resolver.program.def(id);
        match &def.kind {
            DefKind::Struct(_, fields) | DefKind::Union(_, fields) => {
                let subject = self.ty(id, &def.attrs);
                fields.list().iter().for_each(|field| self.field(id, field, subject));
                self.columns(id, &def.attrs, fields.list());
                self.keys(id, &def.attrs, fields.list());
            }
            DefKind::Enum(_, variants) => {
                let subject = self.ty(id, &def.attrs);
                for variant in variants {
                    let data = resolver.program.def(*variant);
                    if let DefKind::Variant(fields) = &data.kind {
                        self.variant(*variant, &data.attrs, subject);
                        fields.list().iter().for_each(|field| self.field(*variant, field, subject));
                    }
                }
            }
            DefKind::Fn(item) => {
                self.function(id, &def.attrs);
                for (index, param) in item.params.iter().enumerate() {
                    self.param(id, index, &param.attrs, param.name);
                }
            }
            DefKind::Module(_) | DefKind::Impl(_) | DefKind::Trait(_) => self.purposes(id, &def.attrs),
            _ => {}
        }
    }

    /// Our annotations among the attributes; mistakes are noted.
    fn annotations(&mut self, scope: DefId, attrs: &[Attr], place: Place) -> Vec<Annotation> {
        let mut found = Vec::new();
        for attr in attrs {
            let Some(name) = self.ours(scope, attr) else { continue };
            let text = TokenText { text: attr.args.clone(), file: attr.span.file, pos: attr.args_pos };
            let Ok(tokens) = parse::lex(&text) else { continue };
            let problems = match piilint_grammar::parse(name, tokens, place) {
                Ok(annotation) => {
                    let unknown = unknown_words(&annotation, self.policy);
                    found.push(annotation);
                    unknown
                }
                Err(errors) => errors.into_iter().map(|error| (error.span, error.message)).collect(),
            };
            let offset = Offset::of(&text, attr.span);
            for (span, message) in problems {
                let at = offset.span(span);
                let place = if at.is_dummy() { attr.span } else { at };
                self.found.problems.push((place, message));
            }
        }
        found
    }

    /// The name of our attribute, if it is one: resolved like any name; the helpers of the derive, and
    /// everything in a model, by their own names.
    fn ours(&self, scope: DefId, attr: &Attr) -> Option<&'static str> {
        let canonical = |name: &str| piilint_grammar::NAMES.iter().copied().find(|known| *known == name);
        if let [only] = attr.path.segments.as_slice() {
            let name = only.name.as_str();
            let in_model = {
                let krate = self.program().def(scope).krate;
                self.program().krate(krate).is_some_and(|krate| krate.role == CrateRole::Model)
            };
            if name == "pii" || name == "pii_allow" || in_model {
                return canonical(name);
            }
        }
        if !attr.path.segments.last()?.name.as_str().starts_with("pii") && attr.path.segments.len() == 1 {
            // A renamed import may have any name: only the resolver can tell.
            return self.resolver.ours(scope, &attr.path).and_then(|name| canonical(name.as_str()));
        }
        self.resolver
            .ours(scope, &attr.path)
            .and_then(|name| canonical(name.as_str()))
            .or_else(|| canonical(attr.path.segments.last()?.name.as_str()))
    }

    fn in_model(&self, id: DefId) -> bool {
        let krate = self.program().def(id).krate;
        self.program().krate(krate).is_some_and(|krate| krate.role == CrateRole::Model)
    }

    fn ty(&mut self, id: DefId, attrs: &[Attr]) -> Option<Sym> {
        let mut subject = None;
        let derives = derives(attrs);
        if !derives.is_empty() {
            self.found.ty_mut(id).derives = derives;
        }
        if attrs.iter().any(is_transparent) && self.in_model(id) {
            self.found.ty_mut(id).transparent = true;
            if let DefKind::Enum(_, variants) = &self.program().def(id).kind {
                for variant in variants.clone() {
                    self.found.ty_mut(variant).transparent = true;
                }
            }
        }
        if attrs.iter().any(|attr| is_named(attr, "shared")) && self.in_model(id) {
            self.found.ty_mut(id).shared = true;
        }
        for annotation in self.annotations(id, attrs, Place::Type) {
            subject = self.type_annotation(id, &annotation).or(subject);
        }
        subject
    }

    /// What an annotation says of a type; whose data its fields are, if it says so.
    pub(super) fn type_annotation<S>(&mut self, id: DefId, annotation: &Annotation<S>) -> Option<Sym> {
        let def = self.program().def(id);
        let (name, span) = (def.name, def.span);
        match annotation {
            Annotation::Pii(tag) => {
                let subject = tag.subject.as_ref().map(|key| Sym::new(key.value.as_str()));
                let purposes = tag.purposes.iter().map(|key| Sym::new(key.value.as_str())).collect();
                let contract = self.found.ty_mut(id);
                contract.subject = subject;
                contract.purposes = purposes;
                if let Some(tag) = self.tag_of(tag, id, name.as_str().to_owned(), subject, span) {
                    let tag = self.found.add_tag(Tag { vague: self.in_model(id), ..tag });
                    self.found.ty_mut(id).tag = Some(tag);
                }
                subject
            }
            Annotation::Consent(consent) => {
                self.found.ty_mut(id).proof = Some(consent_spec(consent, None));
                self.found.has_proofs = true;
                None
            }
            _ => None,
        }
    }

    /// A tag of the annotation language as data of its own; `subject` is whom the type as a whole is about.
    fn tag_of<S>(
        &self,
        tag: &DataTag<S>,
        owner: DefId,
        name: String,
        subject: Option<Sym>,
        span: Span,
    ) -> Option<Tag> {
        let category = tag.category.as_ref()?.value.as_str();
        let subject = tag.subject.as_ref().map(|key| Sym::new(key.value.as_str())).or(subject);
        let of_a_child = subject.is_some_and(|subject| subject.as_str() == "minor");
        let class = match tag.sensitive.as_ref().map(|word| word.value) {
            Some(true) => Class::Sensitive,
            None if of_a_child => Class::Sensitive,
            None => self.policy.taxonomy.class(category),
            Some(false) => self.policy.taxonomy.class_if_not_sensitive(category),
        };
        Some(Tag {
            owner,
            name,
            category: Sym::new(category),
            class,
            purposes: tag.purposes.iter().map(|key| Sym::new(key.value.as_str())).collect(),
            subject,
            span,
            vague: false,
            inferred: false,
        })
    }

    fn variant(&mut self, id: DefId, attrs: &[Attr], subject: Option<Sym>) {
        for annotation in self.annotations(id, attrs, Place::Variant) {
            self.variant_annotation(id, &annotation, subject);
        }
    }

    /// What an annotation says of a variant.
    pub(super) fn variant_annotation<S>(
        &mut self,
        id: DefId,
        annotation: &Annotation<S>,
        subject: Option<Sym>,
    ) {
        let Annotation::Pii(tag) = annotation else { return };
        let (name, span) = (self.owner_name(id), self.program().def(id).span);
        for purpose in &tag.purposes {
            let purpose = Sym::new(purpose.value.as_str());
            self.found.purposes.entry(id).or_default().push(purpose);
        }
        if let Some(tag) = self.tag_of(tag, id, name, subject, span) {
            let tag = self.found.add_tag(tag);
            self.found.ty_mut(id).tag = Some(tag);
        }
    }

    /// A type's or variant's tag and purposes hold for its fields that say nothing of their own.
    fn inherit(&mut self, id: DefId) {
        let resolver = self.resolver;
        let lists: Vec<(DefId, Vec<DefId>)> = match &resolver.program.def(id).kind {
            DefKind::Struct(..) | DefKind::Union(..) => vec![(id, vec![id])],
            DefKind::Enum(_, variants) => {
                variants.iter().map(|variant| (*variant, vec![*variant, id])).collect()
            }
            _ => return,
        };
        for (owner, nearest) in lists {
            let of = |def: &DefId| self.found.ty(*def);
            let tag = nearest.iter().filter_map(of).find_map(|contract| contract.tag);
            let purposes = nearest.iter().filter_map(of).map(|contract| contract.purposes.clone());
            let purposes = purposes.into_iter().find(|list| !list.is_empty());
            let fields =
                resolver.program.fields(owner).map(super::super::ir::item::Fields::list).unwrap_or_default();
            for field in fields {
                if let Some(tag) = tag {
                    let contract = self.found.field_mut(owner, field.name);
                    let says_more = contract.tag.is_some() || contract.consent.is_some();
                    if !says_more && !contract.none {
                        contract.tag = Some(tag);
                    }
                }
                if let Some(purposes) = &purposes {
                    let own = self.found.field_mut(owner, field.name).tag;
                    let own = own.map(|tag| &mut self.found.tags[tag.0 as usize].purposes);
                    if let Some(own) = own.filter(|own| own.is_empty()) {
                        own.clone_from(purposes);
                    }
                }
            }
        }
    }

    fn field(&mut self, owner: DefId, field: &Field, subject: Option<Sym>) {
        if is_text(&field.ty) && !self.in_model(owner) {
            self.found.field_mut(owner, field.name).is_text = true;
        }
        if skips_serializing(&field.attrs) {
            self.found.field_mut(owner, field.name).skip_serializing = true;
        }
        if let Some(function) = self.serialize_with(owner, &field.attrs) {
            self.found.field_mut(owner, field.name).serialize_with = Some(function);
        }
        for annotation in self.annotations(owner, &field.attrs, Place::Field) {
            if let Annotation::Pii(tag) = annotation {
                self.field_tag(owner, field.name, field.span, &tag, subject);
            }
        }
    }

    /// The function that `#[serde(serialize_with = "path")]` or `#[serde(with = "module")]` names.
    fn serialize_with(&self, owner: DefId, attrs: &[Attr]) -> Option<DefId> {
        serde_words(attrs).into_iter().find_map(|meta| {
            let Meta::NameValue(pair) = meta else { return None };
            let is_module = pair.path.is_ident("with");
            if !is_module && !pair.path.is_ident("serialize_with") {
                return None;
            }
            let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else {
                return None;
            };
            let mut names: Vec<Sym> = text.value().split("::").map(|name| Sym::new(name.trim())).collect();
            if is_module {
                names.push(Sym::new("serialize"));
            }
            let segments = names.into_iter().map(|name| Segment { name, args: None }).collect();
            let path = Path { global: false, qself: None, segments, span: Span::DUMMY };
            match self.resolver.path(owner, &path, Namespace::Value) {
                Resolution::Found { def, rest: 0 } => self.program().as_fn(def).map(|_| def),
                _ => None,
            }
        })
    }

    /// What a tag says of a field.
    pub(super) fn field_tag<S>(
        &mut self,
        owner: DefId,
        field: Sym,
        span: Span,
        tag: &DataTag<S>,
        subject: Option<Sym>,
    ) {
        let name = format!("{}::{field}", self.owner_name(owner));
        if let Some(tag) = self.tag_of(tag, owner, name, subject, span) {
            let tag = self.found.add_tag(tag);
            self.found.field_mut(owner, field).tag = Some(tag);
        }
        let contract = self.found.field_mut(owner, field);
        if tag.none.is_some() {
            contract.none = true;
            contract.tag = None;
        }
        if let Some(consent) = &tag.consent {
            contract.consent = Some(consent_spec(consent, None));
        }
        let has = |role: Role| tag.roles.iter().any(|known| known.value == role);
        contract.many |= has(Role::Elements) || has(Role::Keys);
    }

    /// Fields that hold a person each, where a type has several of the same kind (`buyer`, `receiver`).
    fn persons(&mut self) {
        let resolver = self.resolver;
        let is_about = |field: &&super::FieldContract| field.tag.is_some() || field.consent.is_some();
        let owners = self.found.fields.iter().filter(is_about).filter_map(|field| field.owner);
        self.found.records = owners.collect();
        if self.found.records.is_empty() {
            return;
        }
        for index in 0..resolver.program.defs.len() {
            let id = DefId(index as u32);
            let Some(fields) = resolver.program.fields(id) else { continue };
            let persons: Vec<(Sym, DefId)> = fields
                .list()
                .iter()
                .filter_map(|field| Some((field.name, self.person_in(id, &field.ty)?)))
                .collect();
            for (field, person) in &persons {
                if persons.iter().filter(|(_, other)| other == person).count() > 1 {
                    self.found.field_mut(id, *field).person = true;
                }
            }
        }
    }

    /// The record that a field's type is, or wraps.
    fn person_in(&self, scope: DefId, ty: &TypeRef) -> Option<DefId> {
        match ty {
            TypeRef::Ref { inner, .. } => self.person_in(scope, inner),
            TypeRef::Path(path) => {
                let args = path.segments.last().and_then(|last| last.args.as_ref());
                match args.map(|args| args.types.as_slice()) {
                    Some([inner]) => self.person_in(scope, inner),
                    Some(_) => None,
                    None => match self.resolver.path(scope, path, Namespace::Type) {
                        Resolution::Found { def, rest: 0 } => self.found.is_record(def).then_some(def),
                        _ => None,
                    },
                }
            }
            _ => None,
        }
    }

    /// `User`, or `Event::Created` for a variant.
    pub(super) fn owner_name(&self, owner: DefId) -> String {
        let def = self.program().def(owner);
        match (&def.kind, def.parent) {
            (DefKind::Variant(_), Some(parent)) => {
                format!("{}::{}", self.program().def(parent).name, def.name)
            }
            _ => def.name.as_str().to_owned(),
        }
    }

    fn purposes(&mut self, id: DefId, attrs: &[Attr]) {
        for annotation in self.annotations(id, attrs, Place::Module) {
            if let Annotation::Purpose(keys) = annotation {
                let keys = keys.iter().map(|key| Sym::new(key.value.as_str()));
                self.found.purposes.entry(id).or_default().extend(keys);
            }
        }
    }

    fn function(&mut self, id: DefId, attrs: &[Attr]) {
        for annotation in self.annotations(id, attrs, Place::Function) {
            self.function_annotation(id, &annotation);
        }
    }

    /// What an annotation says of a function.
    pub(super) fn function_annotation<S>(&mut self, id: DefId, annotation: &Annotation<S>) {
        let def = self.program().def(id);
        let (name, span) = (def.name.as_str().to_owned(), def.span);
        let purpose_arg = self.purpose_argument(id);
        {
            match annotation {
                Annotation::Source(source) => {
                    let tag = source.tag.as_ref();
                    let tag = tag.and_then(|tag| self.tag_of(tag, id, format!("{name}()"), None, span));
                    let tag = tag.map(|tag| self.found.add_tag(tag));
                    let contract = self.found.function_mut(id);
                    contract.returns = tag;
                    contract.input |= is_kind(&source.kinds, SourceKind::Input);
                    contract.records |= is_kind(&source.kinds, SourceKind::Records);
                }
                Annotation::Sink(sink) => self.found.function_mut(id).sinks.push(sink_spec(sink)),
                Annotation::Protect(words) => {
                    let words = words.iter().map(|word| word.value);
                    self.found.function_mut(id).protects.extend(words);
                }
                Annotation::Reveal(words) => {
                    let words = words.iter().map(|word| word.value);
                    self.found.function_mut(id).reveals.extend(words);
                }
                Annotation::Consent(consent) => {
                    self.found.function_mut(id).consent = Some(consent_spec(consent, purpose_arg));
                }
                Annotation::Purpose(keys) => {
                    let keys = keys.iter().map(|key| Sym::new(key.value.as_str()));
                    self.found.purposes.entry(id).or_default().extend(keys);
                }
                Annotation::Guard(words) => {
                    let words = words.iter().map(|word| word.value);
                    self.found.function_mut(id).guards.extend(words);
                }
                Annotation::Notice(keys) => {
                    let keys = keys.iter().map(|key| Sym::new(key.value.as_str())).collect();
                    self.found.function_mut(id).notices = Some(keys);
                }
                _ => {}
            }
        }
    }

    fn purpose_argument(&mut self, id: DefId) -> Option<usize> {
        let resolver = self.resolver;
        let item = resolver.program.as_fn(id)?;
        item.params.iter().position(|param| {
            param.attrs.iter().any(|attr| {
                attr.path.segments.last().is_some_and(|last| last.name.as_str() == "pii")
                    && attr.args.trim() == "purpose"
            })
        })
    }

    fn param(&mut self, id: DefId, index: usize, attrs: &[Attr], param: Option<Sym>) {
        let place = if self.in_model(id) { Place::ModelParameter } else { Place::Parameter };
        for annotation in self.annotations(id, attrs, place) {
            match annotation {
                Annotation::Pii(tag) => self.param_tag(id, index, &tag, param),
                Annotation::Source(source) => {
                    if let Some(tag) = &source.tag {
                        self.param_tag(id, index, tag, param);
                    }
                }
                _ => {}
            }
        }
    }

    pub(super) fn param_tag<S>(&mut self, id: DefId, index: usize, tag: &DataTag<S>, param: Option<Sym>) {
        for role in &tag.roles {
            if role.value == Role::Sink {
                let contract = self.found.function_mut(id);
                contract.sinks.iter_mut().for_each(|sink| sink.params.push(index));
            }
            self.found.function_mut(id).roles.push((index, role.value));
        }
        let def = self.program().def(id);
        let span =
            self.program().as_fn(id).and_then(|item| item.params.get(index)).map_or(def.span, |p| p.span);
        let name = format!("{}({})", def.name, param.map_or("_", Sym::as_str));
        if let Some(tag) = self.tag_of(tag, id, name, None, span) {
            let tag = self.found.add_tag(tag);
            self.found.function_mut(id).params.push((index, tag));
        }
    }
}

fn sink_spec<S>(sink: &Sink<S>) -> SinkSpec {
    let mut kinds: Vec<SinkKind> = sink.kinds.iter().map(|word| word.value).collect();
    kinds.dedup();
    SinkSpec {
        kinds,
        channels: sink.channels.iter().map(|word| word.value).collect(),
        recipient: sink.recipient.as_ref().map(|name| Sym::new(&name.value)),
        store: sink.store.as_ref().map(|name| Sym::new(&name.value)),
        audience: sink.audience.as_ref().map(|word| word.value),
        purposes: sink.purposes.iter().map(|key| Sym::new(key.value.as_str())).collect(),
        cleartext: sink.cleartext.is_some(),
        params: Vec::new(),
    }
}

/// The last names of the derives, in order.
fn derives(attrs: &[Attr]) -> Vec<Sym> {
    let mut found = Vec::new();
    for attr in attrs.iter().filter(|attr| is_named(attr, "derive")) {
        for path in attr.args.split(',') {
            let last = path.rsplit("::").next().unwrap_or(path).trim();
            if !last.is_empty() {
                found.push(Sym::new(last));
            }
        }
    }
    found
}

/// Whether a type is text, as it is written.
fn is_text(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Ref { inner, .. } => is_text(inner),
        TypeRef::Path(path) => {
            let name = path.segments.last().map_or("", |last| last.name.as_str());
            ["str", "String", "Cow", "Url", "Uri"].contains(&name)
        }
        _ => false,
    }
}

fn is_named(attr: &Attr, name: &str) -> bool {
    attr.path.segments.last().is_some_and(|last| last.name.as_str() == name)
}

fn is_transparent(attr: &Attr) -> bool {
    is_named(attr, "repr") && attr.args.contains("transparent")
}

/// `#[serde(skip)]`, `#[serde(skip_serializing)]`, with diesel's and sea-orm's like left to their models.
fn skips_serializing(attrs: &[Attr]) -> bool {
    serde_words(attrs)
        .iter()
        .any(|meta| meta.path().is_ident("skip") || meta.path().is_ident("skip_serializing"))
}

/// What the `#[serde(..)]` of a field says.
pub(super) fn serde_words(attrs: &[Attr]) -> Vec<Meta> {
    words_of(attrs, "serde")
}

/// What stands in the attributes of a name.
pub(super) fn words_of(attrs: &[Attr], name: &str) -> Vec<Meta> {
    let named = attrs.iter().filter(|attr| is_named(attr, name));
    let lists = named.filter_map(|attr| {
        let list = Punctuated::<Meta, Token![,]>::parse_terminated;
        let tokens: TokenStream = attr.args.parse().unwrap_or_default();
        list.parse2(tokens).ok()
    });
    lists.flatten().collect()
}
