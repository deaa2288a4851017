//! A trail of mails is kept in a struct and flushed to the log by a method.
//!
//! file: lemmy_api_common/src/utils.rs
//! after: if let Some(user_email) = &local_user_view.local_user.email {
//! kind: log
//! depth: 2
//! through: a field that is a Vec, &mut self methods, iteration

mod leak {
    #[derive(Default)]
    pub(super) struct Trail {
        lines: Vec<String>,
    }

    impl Trail {
        pub(super) fn add(&mut self, line: &str) {
            self.lines.push(line.to_owned());
        }

        pub(super) fn flush(&mut self) {
            for line in self.lines.drain(..) {
                tracing::debug!("mailing {}", line); // leak: PII301
            }
        }
    }

    fn here() {
        let mut trail = mail_trail::Trail::default();
        trail.add(user_email);
        trail.flush();
    }
}

mod twin {
    #[derive(Default)]
    pub(super) struct Trail {
        lines: Vec<String>,
    }

    impl Trail {
        pub(super) fn add(&mut self, line: &str) {
            self.lines.push(line.to_owned());
        }

        pub(super) fn flush(&mut self) {
            for line in self.lines.drain(..) {
                tracing::debug!("mailing {}", line);
            }
        }
    }

    fn here() {
        let mut trail = mail_trail::Trail::default();
        trail.add(&local_user_view.person.name);
        trail.flush();
    }
}
