//! Exporters with a row type of their own.
//!
//! file: atomic_lib/src/config.rs
//! kind: log
//! depth: 2
//! through: an associated type bound by Display, a generic function, eprintln!

mod leak {
    use super::Config;
    use std::fmt::Display;

    trait Exporter {
        type Row: Display;
        fn rows(&self) -> Vec<Self::Row>;
    }

    impl Exporter for Config {
        type Row = String;
        fn rows(&self) -> Vec<String> {
            vec![self.server.clone(), self.private_key.clone()]
        }
    }

    impl Exporter for u32 {
        type Row = u32;
        fn rows(&self) -> Vec<u32> {
            vec![*self]
        }
    }

    fn print<E: Exporter>(exporter: &E) {
        exporter.rows().iter().for_each(|row| eprintln!("- {row}")); // leak: PII301
    }

    pub fn run(config: &Config) {
        print(&1u32);
        print(config);
    }
}

mod twin {
    use super::Config;
    use std::fmt::Display;

    trait Exporter {
        type Row: Display;
        fn rows(&self) -> Vec<Self::Row>;
    }

    impl Exporter for Config {
        type Row = String;
        fn rows(&self) -> Vec<String> {
            vec![self.server.clone(), self.agent.clone()]
        }
    }

    impl Exporter for u32 {
        type Row = u32;
        fn rows(&self) -> Vec<u32> {
            vec![*self]
        }
    }

    fn print<E: Exporter>(exporter: &E) {
        exporter.rows().iter().for_each(|row| eprintln!("- {row}"));
    }

    pub fn run(config: &Config) {
        print(&1u32);
        print(config);
    }
}
