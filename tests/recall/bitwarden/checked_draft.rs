//! A login is a draft until its address was looked at.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! after: let kdf = client.auth().prelogin(input.email.clone()).await?;
//! kind: error
//! depth: 2
//! through: PhantomData states, a default trait method, panic! in unwrap_or_else, a match guard
//! round: 5

mod leak {
    fn here() {
        let parts = checked_draft::Draft::new(&input.email).check().parts();
        info!(parts, "the address was looked at");
    }

    use std::marker::PhantomData;

    pub(super) struct Fresh;
    pub(super) struct Checked;

    pub(super) struct Draft<'a, State> {
        address: &'a str,
        state: PhantomData<State>,
    }

    pub(super) trait Parted {
        fn text(&self) -> &str;

        fn parts(&self) -> usize {
            self.text().split('.').count()
        }

        fn domain(&self) -> &str {
            let found = match self.text().rsplit_once('@') {
                Some((_, domain)) if !domain.is_empty() => Some(domain),
                _ => None,
            };
            found.unwrap_or_else(|| panic!("no domain behind {}", self.text())) // leak: PII302
        }
    }

    impl<State> Parted for Draft<'_, State> {
        fn text(&self) -> &str {
            self.address
        }
    }

    impl<'a> Draft<'a, Fresh> {
        pub(super) fn new(address: &'a str) -> Self {
            Draft { address, state: PhantomData }
        }

        pub(super) fn check(self) -> Draft<'a, Checked> {
            let local = self.text().len().saturating_sub(self.domain().len());
            tracing::trace!(local, "the address has a domain");
            Draft { address: self.address, state: PhantomData }
        }
    }

    impl<'a> Draft<'a, Checked> {
        pub(super) fn parts(&self) -> usize {
            Parted::parts(self)
        }
    }
}

mod twin {
    fn here() {
        let parts = checked_draft::Draft::new(&input.email).check().parts();
        info!(parts, "the address was looked at");
    }

    use std::marker::PhantomData;

    pub(super) struct Fresh;
    pub(super) struct Checked;

    pub(super) struct Draft<'a, State> {
        address: &'a str,
        state: PhantomData<State>,
    }

    pub(super) trait Parted {
        fn text(&self) -> &str;

        fn parts(&self) -> usize {
            self.text().split('.').count()
        }

        fn domain(&self) -> &str {
            let found = match self.text().rsplit_once('@') {
                Some((_, domain)) if !domain.is_empty() => Some(domain),
                _ => None,
            };
            found.unwrap_or_else(|| panic!("no domain behind {} letters", self.text().len()))
        }
    }

    impl<State> Parted for Draft<'_, State> {
        fn text(&self) -> &str {
            self.address
        }
    }

    impl<'a> Draft<'a, Fresh> {
        pub(super) fn new(address: &'a str) -> Self {
            Draft { address, state: PhantomData }
        }

        pub(super) fn check(self) -> Draft<'a, Checked> {
            let local = self.text().len().saturating_sub(self.domain().len());
            tracing::trace!(local, "the address has a domain");
            Draft { address: self.address, state: PhantomData }
        }
    }

    impl<'a> Draft<'a, Checked> {
        pub(super) fn parts(&self) -> usize {
            Parted::parts(self)
        }
    }
}
