//! The last passwords that somebody tried lie in a file, for a rule that is to come.
//!
//! file: authifier/src/impl/account.rs
//! after: MFAResponse::Password { password } => {
//! kind: store
//! depth: 4
//! through: a VecDeque in a map behind a Mutex, a Drop impl that writes, lazy_static
//! round: 5

mod leak {
    fn here() {
        last_tries::remember(&self.id, &password);
    }

    use std::{
        collections::{HashMap, VecDeque},
        fs, io,
        sync::Mutex,
    };

    type Tries = HashMap<String, VecDeque<String>>;

    lazy_static! {
        static ref TRIES: Mutex<Tries> = Mutex::new(Tries::new());
    }

    struct Flush<'a>(&'a Tries);

    impl Flush<'_> {
        fn lines(&self) -> String {
            let lines = self.0.iter().flat_map(|(id, tries)| tries.iter().map(move |tried| format!("{id} {tried}\n")));
            lines.collect()
        }

        fn save(&self) -> io::Result<()> {
            fs::write("last-tries.txt", self.lines()) // leak: PII101 or PII103
        }
    }

    impl Drop for Flush<'_> {
        fn drop(&mut self) {
            self.save().ok();
        }
    }

    fn push(tries: &mut Tries, id: &str, tried: String) {
        let last = tries.entry(id.to_owned()).or_default();
        last.push_back(tried);
        if last.len() > 3 {
            last.pop_front();
        }
    }

    fn keep(id: &str, tried: String) {
        if let Ok(mut tries) = TRIES.lock() {
            push(&mut tries, id, tried);
            let _flush = Flush(&tries);
        }
    }

    pub(super) fn remember(id: &str, password: &str) {
        keep(id, password.to_owned());
    }
}

mod twin {
    fn here() {
        last_tries::remember(&self.id, &password);
    }

    use std::{
        collections::{HashMap, VecDeque},
        fs, io,
        sync::Mutex,
    };

    type Tries = HashMap<String, VecDeque<String>>;

    lazy_static! {
        static ref TRIES: Mutex<Tries> = Mutex::new(Tries::new());
    }

    struct Flush<'a>(&'a Tries);

    impl Flush<'_> {
        fn lines(&self) -> String {
            let lines = self.0.iter().flat_map(|(id, tries)| tries.iter().map(move |tried| format!("{id} {tried}\n")));
            lines.collect()
        }

        fn save(&self) -> io::Result<()> {
            fs::write("last-tries.txt", self.lines())
        }
    }

    impl Drop for Flush<'_> {
        fn drop(&mut self) {
            self.save().ok();
        }
    }

    fn push(tries: &mut Tries, id: &str, tried: String) {
        let last = tries.entry(id.to_owned()).or_default();
        last.push_back(tried);
        if last.len() > 3 {
            last.pop_front();
        }
    }

    fn keep(id: &str, tried: String) {
        if let Ok(mut tries) = TRIES.lock() {
            push(&mut tries, id, tried);
            let _flush = Flush(&tries);
        }
    }

    pub(super) fn remember(id: &str, password: &str) {
        keep(id, if password.is_ascii() { "ascii" } else { "other" }.to_owned());
    }
}
