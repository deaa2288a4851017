//! A line is put together with operators.
//!
//! file: lemmy_db_schema/src/impls/email_verification.rs
//! kind: log
//! depth: 2
//! through: Add and AddAssign of an own type, AsRef, a newtype's Display

mod leak {
    use super::EmailVerificationForm;
    use std::ops::{Add, AddAssign};

    struct Line(String);

    impl<'a> Add<&'a str> for Line {
        type Output = Line;
        fn add(self, text: &'a str) -> Line {
            Line(self.0 + text)
        }
    }

    impl AddAssign<char> for Line {
        fn add_assign(&mut self, c: char) {
            self.0.push(c);
        }
    }

    impl AsRef<str> for Line {
        fn as_ref(&self) -> &str {
            &self.0
        }
    }

    fn emit<S: AsRef<str>>(line: S) {
        tracing::debug!("{}", line.as_ref()); // leak: PII301
    }

    pub fn trace(form: &EmailVerificationForm) {
        let mut line = Line("sent to ".into()) + &form.email;
        line += '.';
        emit(line);
    }
}

mod twin {
    use super::EmailVerificationForm;
    use std::ops::{Add, AddAssign};

    struct Line(String);

    impl<'a> Add<&'a str> for Line {
        type Output = Line;
        fn add(self, text: &'a str) -> Line {
            Line(self.0 + text)
        }
    }

    impl AddAssign<char> for Line {
        fn add_assign(&mut self, c: char) {
            self.0.push(c);
        }
    }

    impl AsRef<str> for Line {
        fn as_ref(&self) -> &str {
            &self.0
        }
    }

    fn emit<S: AsRef<str>>(line: S) {
        tracing::debug!("{}", line.as_ref());
    }

    pub fn trace(form: &EmailVerificationForm) {
        let mut line = Line("sent to user ".into()) + &form.local_user_id.0.to_string();
        line += '.';
        emit(line);
    }
}
