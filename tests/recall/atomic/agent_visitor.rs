//! A visitor walks over the fields of an agent and prints them.
//!
//! file: atomic_lib/src/agents.rs
//! kind: log
//! depth: 2
//! through: a visitor trait, a generic accept, RefCell<Vec<_>>, println!

mod leak {
    use super::Agent;
    use std::cell::RefCell;

    trait Visitor {
        fn text(&self, name: &str, value: &str);
    }

    #[derive(Default)]
    struct Printer {
        lines: RefCell<Vec<(String, String)>>,
    }

    impl Visitor for Printer {
        fn text(&self, name: &str, value: &str) {
            self.lines.borrow_mut().push((name.into(), value.into()));
        }
    }

    impl Agent {
        fn accept<V: Visitor>(&self, visitor: &V) {
            visitor.text("subject", &self.subject);
            if let Some(key) = &self.private_key {
                visitor.text("key", key);
            }
        }
    }

    pub fn print(agent: &Agent) {
        let printer = Printer::default();
        agent.accept(&printer);
        for (name, value) in printer.lines.into_inner() {
            println!("{name:>10} {value}"); // leak: PII301
        }
    }
}

mod twin {
    use super::Agent;
    use std::cell::RefCell;

    trait Visitor {
        fn text(&self, name: &str, value: &str);
    }

    #[derive(Default)]
    struct Printer {
        lines: RefCell<Vec<(String, String)>>,
    }

    impl Visitor for Printer {
        fn text(&self, name: &str, value: &str) {
            self.lines.borrow_mut().push((name.into(), value.into()));
        }
    }

    impl Agent {
        fn accept<V: Visitor>(&self, visitor: &V) {
            visitor.text("subject", &self.subject);
            if self.private_key.is_some() {
                visitor.text("key", "present");
            }
        }
    }

    pub fn print(agent: &Agent) {
        let printer = Printer::default();
        agent.accept(&printer);
        for (name, value) in printer.lines.into_inner() {
            println!("{name:>10} {value}");
        }
    }
}
