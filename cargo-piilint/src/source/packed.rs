//! Data as bytes and back, each name in it once: what is read back is mostly names, and every name has to be interned.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Sym;

/// The names of what this thread is packing or unpacking.
enum Names {
    Packing(FxHashMap<Sym, u32>, Vec<Sym>),
    Unpacking(Vec<Sym>),
}

thread_local! {
    static NAMES: RefCell<Option<Names>> = const { RefCell::new(None) };
}

fn with_names<T>(names: Names, work: impl FnOnce() -> T) -> (T, Option<Names>) {
    let outer = NAMES.replace(Some(names));
    let result = work();
    (result, NAMES.replace(outer))
}

/// Data as bytes.
pub fn pack<T: Serialize>(data: &T) -> postcard::Result<Vec<u8>> {
    let (packed, names) =
        with_names(Names::Packing(FxHashMap::default(), Vec::new()), || postcard::to_allocvec(data));
    let Some(Names::Packing(_, names)) = names else { return packed };
    let mut bytes = postcard::to_allocvec(&names)?;
    bytes.extend_from_slice(&packed?);
    Ok(bytes)
}

/// Data from bytes.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> postcard::Result<T> {
    let (names, rest): (Vec<Sym>, &[u8]) = postcard::take_from_bytes(bytes)?;
    with_names(Names::Unpacking(names), || postcard::from_bytes(rest)).0
}

/// The number that stands for a name in what is being packed.
pub(super) fn number(name: Sym) -> Option<u32> {
    NAMES.with_borrow_mut(|packing| match packing {
        Some(Names::Packing(numbers, names)) => Some(*numbers.entry(name).or_insert_with(|| {
            names.push(name);
            names.len() as u32 - 1
        })),
        _ => None,
    })
}

/// Whether names are read as numbers now.
pub(super) fn is_unpacking() -> bool {
    NAMES.with_borrow(|names| matches!(names, Some(Names::Unpacking(_))))
}

/// The name of a number in what is being unpacked.
pub(super) fn name(number: u32) -> Option<Sym> {
    NAMES.with_borrow(|names| match names {
        Some(Names::Unpacking(names)) => names.get(number as usize).copied(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_there_once_and_comes_back() {
        let names: Vec<Sym> = ["一", "a_long_name", "b", "a_long_name"].map(Sym::new).into();
        let data = (7u8, names.clone(), Some(String::from("b")));
        let bytes = pack(&data).expect("it can be packed");
        let long = b"a_long_name";
        assert_eq!(bytes.windows(long.len()).filter(|window| window == long).count(), 1);
        assert_eq!(unpack::<(u8, Vec<Sym>, Option<String>)>(&bytes), Ok(data));
        // And elsewhere names are texts.
        assert_eq!(serde_json::to_string(&names[0]).expect("a string"), "\"一\"");
    }

    #[test]
    fn what_is_damaged_is_an_error() {
        let bytes = pack(&vec![Sym::new("a"), Sym::new("b")]).expect("it can be packed");
        assert!(unpack::<Vec<Sym>>(&bytes[..bytes.len() - 1]).is_err());
        let mut bad = bytes.clone();
        *bad.last_mut().expect("it has bytes") = 9;
        assert!(unpack::<Vec<Sym>>(&bad).is_err());
        assert!(unpack::<Vec<Sym>>(&bytes).is_ok());
    }
}
