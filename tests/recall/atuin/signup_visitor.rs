//! A visitor goes over what a new user consists of, and one visitor logs.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: // 24 bytes encoded as base64
//! kind: log
//! depth: 2
//! through: the visitor pattern with default methods, a dyn visitor, mem::take
//! round: 2

mod leak {
    use super::NewUser;
    use std::mem;

    pub trait Visitor {
        fn part(&mut self, _name: &'static str) {}
        fn text(&mut self, _text: &str) {}
        fn end(&mut self) {}
    }

    #[derive(Default)]
    pub struct Logging {
        line: String,
    }

    impl Visitor for Logging {
        fn part(&mut self, name: &'static str) {
            self.line.push_str(name);
            self.line.push(' ');
        }

        fn text(&mut self, text: &str) {
            self.line.push_str(text);
            self.line.push(' ');
        }

        fn end(&mut self) {
            let line = mem::take(&mut self.line);
            tracing::info!(line, "new user"); // leak: PII301
        }
    }

    fn walk(user: &NewUser, visitor: &mut dyn Visitor) {
        visitor.part("email");
        visitor.text(&user.email);
        visitor.end();
    }

    pub fn tell(user: &NewUser) {
        walk(user, &mut Logging::default());
    }

    fn here() {
        signup_visitor::tell(&new_user);
    }
}

mod twin {
    use super::NewUser;
    use std::mem;

    pub trait Visitor {
        fn part(&mut self, _name: &'static str) {}
        fn text(&mut self, _text: &str) {}
        fn end(&mut self) {}
    }

    #[derive(Default)]
    pub struct Logging {
        line: String,
    }

    impl Visitor for Logging {
        fn part(&mut self, name: &'static str) {
            self.line.push_str(name);
            self.line.push(' ');
        }

        fn end(&mut self) {
            let line = mem::take(&mut self.line);
            tracing::info!(line, "new user");
        }
    }

    fn walk(user: &NewUser, visitor: &mut dyn Visitor) {
        visitor.part("email");
        visitor.text(&user.email);
        visitor.end();
    }

    pub fn tell(user: &NewUser) {
        walk(user, &mut Logging::default());
    }

    fn here() {
        signup_visitor::tell(&new_user);
    }
}
