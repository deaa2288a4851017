//! The headers of a request are gathered in a table and shown.
//!
//! file: atomic_lib/src/client/helpers.rs
//! kind: log
//! depth: 2
//! through: BTreeMap entries, a nested container, sorting, a closure over the table

mod leak {
    use crate::authentication::AuthValues;
    use std::collections::BTreeMap;

    type Table = BTreeMap<&'static str, Vec<String>>;

    fn gather(values: &AuthValues) -> Table {
        let mut table = Table::new();
        let mut add = |name, value: &str| table.entry(name).or_insert_with(Vec::new).push(value.to_string());
        add("x-atomic-agent", &values.agent_subject);
        add("x-atomic-signature", &values.signature);
        table
    }

    fn show(table: &Table) {
        for (name, values) in table {
            tracing::info!("{}: {}", name, values.join(";")); // leak: PII301
        }
    }

    pub fn trace(values: &AuthValues) {
        show(&gather(values));
    }
}

mod twin {
    use crate::authentication::AuthValues;
    use std::collections::BTreeMap;

    type Table = BTreeMap<&'static str, Vec<String>>;

    fn gather(values: &AuthValues) -> Table {
        let mut table = Table::new();
        let mut add = |name, value: &str| table.entry(name).or_insert_with(Vec::new).push(value.to_string());
        add("x-atomic-agent", &values.agent_subject);
        add("x-atomic-signature", if values.signature.is_empty() { "missing" } else { "given" });
        table
    }

    fn show(table: &Table) {
        for (name, values) in table {
            tracing::info!("{}: {}", name, values.join(";"));
        }
    }

    pub fn trace(values: &AuthValues) {
        show(&gather(values));
    }
}
