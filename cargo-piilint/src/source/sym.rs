//! Interned strings: names are compared, hashed and copied far more often than they are read.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxBuildHasher;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use super::packed;

/// An interned string: one pointer, `Copy`, equal and hashed by that pointer, ordered by its text.
///
/// The text lives as long as the process. Two symbols of equal text are the same pointer, whichever thread made
/// them. Hashes differ from run to run: whoever iterates over a hash map of symbols sorts before anything is
/// shown.
#[derive(Clone, Copy)]
pub struct Sym(&'static &'static str);

/// An entry of the table, found by its text.
struct Entry(&'static &'static str);

type Shard = Mutex<HashSet<Entry, FxBuildHasher>>;

/// Enough that a machine's cores rarely wait for each other; a power of two.
const SHARDS: usize = 64;

static TABLE: LazyLock<Vec<Shard>> = LazyLock::new(|| (0..SHARDS).map(|_| Shard::default()).collect());

fn shard(text: &str) -> &'static Shard {
    // The table inside a shard uses the lowest and the highest bits of the same hash: take others.
    let bits = FxBuildHasher.hash_one(text) >> 32;
    &TABLE[bits as usize % SHARDS]
}

impl Sym {
    /// The symbol of this text.
    pub fn new(text: &str) -> Self {
        // A panic in another thread cannot leave a set half written in a way that matters here.
        let mut set = shard(text).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = set.get(text) {
            return Self(entry.0);
        }
        let leaked: &'static str = Box::leak(Box::from(text));
        let slot: &'static &'static str = Box::leak(Box::new(leaked));
        set.insert(Entry(slot));
        Self(slot)
    }

    /// Its text.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether the text is empty.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

impl PartialEq for Sym {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Sym {}

impl PartialEq<str> for Sym {
    fn eq(&self, other: &str) -> bool {
        *self.0 == other
    }
}

impl PartialEq<&str> for Sym {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other
    }
}

impl Hash for Sym {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}

impl Ord for Sym {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        if self == other { std::cmp::Ordering::Equal } else { self.0.cmp(other.0) }
    }
}

impl PartialOrd for Sym {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Default for Sym {
    fn default() -> Self {
        Self::new("")
    }
}

impl From<&str> for Sym {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<&String> for Sym {
    fn from(text: &String) -> Self {
        Self::new(text)
    }
}

impl From<String> for Sym {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl AsRef<str> for Sym {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl fmt::Display for Sym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, f)
    }
}

impl fmt::Debug for Sym {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl Serialize for Sym {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match packed::number(*self) {
            Some(number) => number.serialize(serializer),
            None => serializer.serialize_str(self.0),
        }
    }
}

impl<'de> Deserialize<'de> for Sym {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Sym;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<Sym, E> {
                Ok(Sym::new(text))
            }
        }
        if packed::is_unpacking() {
            let number = u32::deserialize(deserializer)?;
            return packed::name(number).ok_or_else(|| de::Error::custom("a name that is not there"));
        }
        deserializer.deserialize_str(Text)
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Borrow<str> for Entry {
    fn borrow(&self) -> &str {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_pointer() {
        assert_eq!(size_of::<Sym>(), 8);
        assert_eq!(size_of::<Option<Sym>>(), 8);
    }

    #[test]
    fn equal_text_is_one_symbol_in_any_thread() {
        let made: Vec<Vec<Sym>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| (0..1000).map(|n| Sym::new(&format!("name{n}"))).collect()))
                .collect();
            threads.into_iter().map(|thread| thread.join().expect("interning does not panic")).collect()
        });
        assert!(made.windows(2).all(|pair| pair[0] == pair[1]));
        assert_ne!(Sym::new("name1"), Sym::new("name2"));
    }

    #[test]
    fn orders_by_text_and_compares_with_text() {
        let mut names = vec![Sym::new("b"), Sym::new("电话"), Sym::new("a"), Sym::new("ab")];
        names.sort();
        assert_eq!(names, ["a", "ab", "b", "电话"]);
        assert_eq!(Sym::default(), "");
        assert_eq!(format!("{:>3}|{:?}", Sym::new("x"), Sym::new("y")), "  x|\"y\"");
    }

    #[test]
    fn survives_serde_as_a_string() {
        let text = serde_json::to_string(&Sym::new("用户")).expect("a string serialises");
        assert_eq!(text, "\"用户\"");
        assert_eq!(serde_json::from_str::<Sym>(&text).expect("and comes back"), Sym::new("用户"));
        assert!(serde_json::from_str::<Sym>("3").is_err());
    }
}
