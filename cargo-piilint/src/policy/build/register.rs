//! `[[recipient]]` and `[[store]]`.

use piilint_grammar::Key;

use super::super::host::HostPattern;
use super::super::place::At;
use super::super::reader::{Entry, Written};
use super::super::recipient::{Basis, Recipient, RecipientRole, Transfer};
use super::super::store::Store;
use super::{Builder, entries};

impl Builder<'_> {
    pub(super) fn register(&mut self, written: &[Written]) {
        for (_, entry) in entries(written, "recipient") {
            self.one_recipient(entry);
        }
        for (_, entry) in entries(written, "store") {
            self.one_store(entry);
        }
    }

    fn one_recipient(&mut self, entry: &Entry) {
        let data = self.categories(&entry.list("data"));
        let purposes = self.purposes(&entry.list("purposes"));
        let hosts = self.hosts(&entry.list("hosts"));
        let items = self.items(&entry.list("items"));
        let transfer = self.transfer(entry);
        let role = entry.text("role").and_then(|role| RecipientRole::parse(&role.value));
        let (Some(name), Some(role)) = (entry.text("name"), role) else { return };
        if let (Some(every), None) = (entry.length("verify-every"), entry.day("verified")) {
            self.problems
                .at(every.span, format!("`verify-every` of `{}` has no day to count from", name.value))
                .help("add `verified = YYYY-MM-DD`, the day on which somebody last looked at the recipient");
        }
        let id = self.entry("recipient", &name.value, name.span);
        let recipient = Recipient {
            entry: id,
            name: name.clone(),
            role,
            hosts,
            crates: entry.list("crates").into_iter().map(|name| name.value.replace('-', "_")).collect(),
            items,
            data,
            purposes: purposes.into_iter().map(|key: At<Key>| key.value.as_str().to_owned()).collect(),
            basis: entry.text("basis").and_then(|basis| Basis::parse(&basis.value)).unwrap_or_default(),
            agreement: entry.text("agreement").map(|text| text.value),
            region: entry.text("region").map(|text| text.value),
            transfer,
            verified: entry.day("verified"),
            verify_every: entry.length("verify-every").map(|length| length.value),
        };
        if let Some(elder) = self.policy.recipients.insert(recipient) {
            self.duplicate("recipient", &name, elder.name.span);
        }
    }

    fn hosts(&mut self, texts: &[At<String>]) -> Vec<HostPattern> {
        let mut hosts = Vec::new();
        for text in texts {
            match HostPattern::parse(&text.value) {
                Ok(pattern) => hosts.push(pattern),
                Err(why) => {
                    self.problems.at(text.span, format!("`{}` is no host", text.value)).help(why);
                }
            }
        }
        hosts
    }

    fn transfer(&mut self, entry: &Entry) -> Option<Transfer> {
        let text = entry.text("transfer")?;
        let transfer = Transfer::parse(&text.value);
        if transfer.is_none() {
            self.problems.at(text.span, format!("`transfer` cannot be `{}`", text.value)).help(
                "it takes `assessment`, `certification`, `standard-contract`, `adequacy`, or `exempt:REASON`, \
                 like `exempt:contract`",
            );
        }
        transfer
    }

    fn one_store(&mut self, entry: &Entry) {
        let matches = self.items(&entry.list("matches"));
        let enough_for = self.categories(&entry.list("enough-for"));
        let transfer = self.transfer(entry);
        let Some(name) = entry.text("name") else { return };
        let encryption = entry.text("encryption").map(|text| text.value == "at-rest");
        if let Some(first) = entry.list("enough-for").first().filter(|_| encryption != Some(true)) {
            self.problems
                .at(first.span, format!("`enough-for` of `{}` speaks of an encryption that is not there", name.value))
                .help("add `encryption = \"at-rest\"` if the store encrypts what it keeps, or remove `enough-for`");
        }
        let id = self.entry("store", &name.value, name.span);
        let store = Store {
            entry: id,
            name: name.clone(),
            matches,
            region: entry.text("region").map(|text| text.value),
            transfer,
            encrypted_at_rest: encryption,
            enough_for,
        };
        if let Some(elder) = self.policy.stores.insert(store) {
            self.duplicate("store", &name, elder.name.span);
        }
    }
}
