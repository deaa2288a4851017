//! Half of the key is shown, with the other half in a variable that is dropped.
//!
//! file: atomic_lib/src/config.rs
//! kind: log
//! depth: 1
//! through: split_at, a tuple as result, mem::swap, chars().rev()

mod leak {
    use super::Config;

    fn halves(text: &str) -> (String, String) {
        let (head, tail) = text.split_at(text.len() / 2);
        (head.to_string(), tail.chars().rev().collect())
    }

    pub fn print(config: &Config) {
        let (mut shown, _) = halves(&config.server);
        let (_, mut hidden) = halves(&config.private_key);
        std::mem::swap(&mut shown, &mut hidden);
        drop(hidden);
        println!("...{shown}"); // leak: PII301
    }
}

mod twin {
    use super::Config;

    fn halves(text: &str) -> (String, String) {
        let (head, tail) = text.split_at(text.len() / 2);
        (head.to_string(), tail.chars().rev().collect())
    }

    pub fn print(config: &Config) {
        let (mut shown, _) = halves(&config.private_key);
        let (_, mut hidden) = halves(&config.server);
        std::mem::swap(&mut shown, &mut hidden);
        drop(hidden);
        println!("...{shown}");
    }
}
