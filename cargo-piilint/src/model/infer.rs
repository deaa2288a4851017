//! `--infer`: names count as tags, for a code base that has none. Only names that hardly ever mean
//! anything else, on fields of the program's own types; a field that says `#[pii(none)]` is left alone.

use piilint_grammar::taxonomy::class;

use crate::ir::program::{DefId, DefKind, Role};
use crate::source::Sym;

use super::contract::Tag;
use super::read::Reader;

/// Names of high confidence, and the category that they mean.
const NAMES: &[(&str, &str)] = &[
    ("email", "user.contact.email"),
    ("e_mail", "user.contact.email"),
    ("email_address", "user.contact.email"),
    ("phone", "user.contact.phone_number"),
    ("phone_number", "user.contact.phone_number"),
    ("mobile", "user.contact.phone_number"),
    ("mobile_number", "user.contact.phone_number"),
    ("mobile_phone", "user.contact.phone_number"),
    ("cell_phone", "user.contact.phone_number"),
    ("phone_no", "user.contact.phone_number"),
    ("telephone", "user.contact.phone_number"),
    ("first_name", "user.name.first"),
    ("given_name", "user.name.first"),
    ("last_name", "user.name.last"),
    ("family_name", "user.name.last"),
    ("surname", "user.name.last"),
    ("full_name", "user.name"),
    ("real_name", "user.name"),
    ("street", "user.contact.address.street"),
    ("street_address", "user.contact.address.street"),
    ("home_address", "user.contact.address"),
    ("postal_code", "user.contact.address.postal_code"),
    ("zip_code", "user.contact.address.postal_code"),
    ("password", "user.authorization.password"),
    ("passwd", "user.authorization.password"),
    ("passphrase", "user.authorization.password"),
    ("ssn", "user.government_id.national_identification_number"),
    ("national_id", "user.government_id.national_identification_number"),
    ("national_id_number", "user.government_id.national_identification_number"),
    ("identity_number", "user.government_id.national_identification_number"),
    ("identity_card", "user.government_id.national_identification_number"),
    ("id_card", "user.government_id.national_identification_number"),
    ("id_card_no", "user.government_id.national_identification_number"),
    ("id_card_number", "user.government_id.national_identification_number"),
    ("passport_no", "user.government_id.passport_number"),
    ("passport_number", "user.government_id.passport_number"),
    ("date_of_birth", "user.demographic.date_of_birth"),
    ("birth_date", "user.demographic.date_of_birth"),
    ("birthdate", "user.demographic.date_of_birth"),
    ("birthday", "user.demographic.date_of_birth"),
    ("ip_address", "user.device.ip_address"),
    ("ip_addr", "user.device.ip_address"),
    ("credit_card_number", "user.financial.credit_card"),
    ("bank_card", "user.financial.credit_card"),
    ("card_number", "user.financial.credit_card"),
    ("iban", "user.financial.bank_account"),
    ("bank_account", "user.financial.bank_account"),
    ("bank_account_number", "user.financial.bank_account"),
];

/// Tags the fields of members by their names.
pub(super) fn apply(reader: &mut Reader<'_>) {
    for index in 0..reader.program().defs.len() {
        let id = DefId(index as u32);
        let def = reader.program().def(id);
        let is_member = reader.program().krate(def.krate).is_some_and(|krate| krate.role == Role::Member);
        let fields = match &def.kind {
            DefKind::Struct(_, fields) | DefKind::Union(_, fields) | DefKind::Variant(fields) => {
                fields.list()
            }
            _ => continue,
        };
        if !is_member || def.test_only {
            continue;
        }
        let named: Vec<(Sym, &str, crate::source::Span)> = fields
            .iter()
            .filter_map(|field| {
                let (_, category) = NAMES.iter().find(|(name, _)| *name == field.name.as_str())?;
                let says_none = field.attrs.iter().any(|attr| attr.args.trim() == "none");
                (!says_none).then_some((field.name, *category, field.span))
            })
            .collect();
        for (field, category, span) in named {
            let known =
                reader.found.field_id(id, field).is_some_and(|id| reader.found.field(id).tag.is_some());
            if !known {
                let tag = Tag {
                    owner: id,
                    name: format!("{}::{field}", reader.owner_name(id)),
                    category: Sym::new(category),
                    class: class(category),
                    purposes: Vec::new(),
                    subject: None,
                    span,
                    vague: false,
                    inferred: true,
                };
                let tag = reader.found.add_tag(tag);
                reader.found.field_mut(id, field).tag = Some(tag);
            }
        }
    }
}
