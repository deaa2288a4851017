//! What an earlier run worked out, kept in one file in `target/piilint`.
//!
//! An answer is kept by a [`Key`]: a hash of all that it depends on, and of this very build of the linter. So nothing
//! in the file can be wrong for the run that asks; it can only be missing. A file that is damaged, of another version,
//! or cannot be written is as good as none. Two runs at once each write a file of their own, and the last one stays.

use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::source::{pack, unpack};

/// The form of the file, and which build of the linter wrote it: a line.
const FORM: &str = concat!("piilint ", env!("CARGO_PKG_VERSION"), " ", env!("PIILINT_BUILD"), "\n");

/// What nobody asked for in so many runs that wrote the file is left out of it.
const MAX_AGE: u8 = 8;

/// What an answer depends on, as a hash.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of an answer that depends on these texts, in this order, and on nothing else.
    pub fn of(parts: &[&[u8]]) -> Key {
        let mut hash = blake3::Hasher::new();
        for part in parts {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Key(*hash.finalize().as_bytes())
    }
}

/// An answer in the file that was read.
#[derive(Clone, Debug)]
struct Old {
    age: u8,
    at: Range<usize>,
}

/// The line of an answer in the file's table: key, runs since it was asked for, bytes.
type Row = (Key, u8, u64);

/// The answers of earlier runs, and those of this one.
#[derive(Debug, Default)]
pub struct Kept {
    /// Where they are kept; `None` where nothing is.
    file: Option<PathBuf>,
    bytes: Vec<u8>,
    old: FxHashMap<Key, Old>,
    /// What this run asked for: an answer that is new, or none where the file has it.
    asked: Mutex<FxHashMap<Key, Option<Vec<u8>>>>,
}

impl Kept {
    /// Keeps nothing and knows nothing.
    pub fn nothing() -> Kept {
        Kept::default()
    }

    /// What was kept for the program with this target folder.
    pub fn open(target_dir: &Path) -> Kept {
        let file = target_dir.join("piilint").join("kept.bin");
        let bytes = fs::read(&file).unwrap_or_default();
        let old = table(&bytes).unwrap_or_default();
        Kept { file: Some(file), bytes, old, asked: Mutex::default() }
    }

    /// Whether anything is.
    pub fn keeps(&self) -> bool {
        self.file.is_some()
    }

    /// The answer that was kept under a key; else the one that is made now, which will be.
    pub fn get_or<T: Serialize + DeserializeOwned>(
        &self,
        key: impl FnOnce() -> Key,
        make: impl FnOnce() -> T,
    ) -> T {
        if !self.keeps() {
            return make();
        }
        let key = key();
        if let Some(known) = self.get(&key) {
            return known;
        }
        let made = make();
        self.put(key, &made);
        made
    }

    /// The answer that was kept under a key.
    pub fn get<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        let old = self.old.get(key)?;
        let answer = unpack(self.bytes.get(old.at.clone())?).ok()?;
        self.note(*key, None);
        Some(answer)
    }

    /// Keeps an answer.
    pub fn put<T: Serialize>(&self, key: Key, answer: &T) {
        if let Ok(bytes) = pack(answer) {
            self.note(key, Some(bytes));
        }
    }

    fn note(&self, key: Key, answer: Option<Vec<u8>>) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(key, answer);
    }

    /// Writes what this run added, if it did. That it cannot be written is no reason to complain.
    pub fn save(self) {
        let asked = self.asked.into_inner().unwrap_or_else(PoisonError::into_inner);
        let Some(file) = self.file else { return };
        if asked.values().any(Option::is_some) {
            let _ = write(&file, &self.bytes, &self.old, &asked);
        }
    }
}

/// The answers in a file; `None` if it is not one of this build, or damaged.
fn table(bytes: &[u8]) -> Option<FxHashMap<Key, Old>> {
    let rest = bytes.strip_prefix(FORM.as_bytes())?;
    let (sum, rest) = rest.split_at_checked(blake3::OUT_LEN)?;
    if blake3::hash(rest).as_bytes() != sum {
        return None;
    }
    let (rows, rest): (Vec<Row>, &[u8]) = postcard::take_from_bytes(rest).ok()?;
    let mut start = bytes.len() - rest.len();
    let mut table = FxHashMap::default();
    for (key, age, len) in rows {
        let end = start.checked_add(usize::try_from(len).ok()?)?;
        table.insert(key, Old { age, at: start..end });
        start = end;
    }
    (start == bytes.len()).then_some(table)
}

fn write(
    file: &Path,
    bytes: &[u8],
    old: &FxHashMap<Key, Old>,
    asked: &FxHashMap<Key, Option<Vec<u8>>>,
) -> io::Result<()> {
    let mut answers: Vec<(Key, u8, &[u8])> = Vec::with_capacity(old.len() + asked.len());
    answers.extend(asked.iter().filter_map(|(key, new)| Some((*key, 0, new.as_deref()?))));
    for (key, old) in old {
        let age = match asked.get(key) {
            Some(Some(_)) => continue,
            Some(None) => 0,
            None => old.age + 1,
        };
        if age <= MAX_AGE {
            answers.push((*key, age, &bytes[old.at.clone()]));
        }
    }
    answers.sort_unstable_by_key(|(key, ..)| *key);
    let rows: Vec<Row> = answers.iter().map(|(key, age, answer)| (*key, *age, answer.len() as u64)).collect();
    let mut body = postcard::to_allocvec(&rows).map_err(io::Error::other)?;
    for (.., answer) in &answers {
        body.extend_from_slice(answer);
    }
    let sum = blake3::hash(&body);
    super::cache::replace(file, &[FORM.as_bytes(), sum.as_bytes(), &body])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::of(&[text.as_bytes()])
    }

    fn ask(kept: &Kept, question: &str, answer: &str) -> String {
        kept.get_or(|| key(question), || answer.to_owned())
    }

    /// Asks once in a run of its own, and says what was answered.
    fn run(dir: &Path, question: &str, answer: &str) -> String {
        let kept = Kept::open(dir);
        let answer = ask(&kept, question, answer);
        kept.save();
        answer
    }

    fn file(dir: &Path) -> PathBuf {
        dir.join("piilint").join("kept.bin")
    }

    #[test]
    fn an_answer_is_kept_by_its_key() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(run(dir.path(), "a", "first"), "first");
        assert_eq!(run(dir.path(), "a", "second"), "first");
        assert_eq!(run(dir.path(), "b", "second"), "second");
        assert_eq!(run(dir.path(), "a", "third"), "first");
        assert_ne!(Key::of(&[b"ab", b"c"]), Key::of(&[b"a", b"bc"]));
    }

    #[test]
    fn nothing_is_kept_where_nothing_is_to_be() {
        let kept = Kept::nothing();
        assert_eq!(ask(&kept, "a", "first"), "first");
        assert_eq!(ask(&kept, "a", "second"), "second");
        kept.save();
    }

    #[test]
    fn a_damaged_file_or_one_of_another_build_is_as_good_as_none() {
        let dir = tempfile::tempdir().expect("a folder");
        run(dir.path(), "a", "first");
        let good = fs::read(file(dir.path())).expect("it was written");
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 0x20;
            assert!(table(&bad).is_none(), "byte {at}");
            assert!(table(&good[..at]).is_none(), "cut at {at}");
        }
        let mut bad = good.clone();
        bad[FORM.len() + 40] ^= 1;
        fs::write(file(dir.path()), bad).expect("it can be written");
        assert_eq!(run(dir.path(), "a", "second"), "second");
        assert_eq!(run(dir.path(), "a", "third"), "second", "and is mended");
    }

    #[test]
    fn what_nobody_asks_for_is_dropped_in_time() {
        let dir = tempfile::tempdir().expect("a folder");
        run(dir.path(), "a", "first");
        for number in 0..MAX_AGE {
            run(dir.path(), &number.to_string(), "other");
        }
        assert!(Kept::open(dir.path()).old.contains_key(&key("a")));
        run(dir.path(), "one more", "other");
        assert!(!Kept::open(dir.path()).old.contains_key(&key("a")));
    }

    #[test]
    fn a_folder_that_cannot_be_written_does_no_harm() {
        let dir = tempfile::tempdir().expect("a folder");
        fs::write(dir.path().join("piilint"), "a file where the folder should be")
            .expect("it can be written");
        assert_eq!(run(dir.path(), "a", "first"), "first");
        assert_eq!(run(dir.path(), "a", "second"), "second");
    }

    #[test]
    fn runs_at_the_same_time_do_not_disturb_each_other() {
        let dir = tempfile::tempdir().expect("a folder");
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let dir = dir.path();
                scope.spawn(move || {
                    for round in 0..20 {
                        let question = format!("{} {round}", thread % 2);
                        assert_eq!(run(dir, &question, &question), question);
                    }
                });
            }
        });
        assert!(!Kept::open(dir.path()).old.is_empty(), "and what the last one wrote is whole");
    }
}
