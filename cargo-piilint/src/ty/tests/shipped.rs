//! With the models of the standard library that are shipped: whether the two understand each other.

use super::check_shipped;

#[test]
fn iterators_and_collections() {
    check_shipped(
        r#"
        use std::collections::{BTreeMap, HashMap, HashSet, BTreeSet};
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        struct Id(u64);
        struct User { id: Id, name: String, tags: Vec<String> }
        fn f(users: &[User], other: &BTreeMap<Id, String>, map: &BTreeMap<Id, String>) {
            let ids = users.iter().map(|u| u.id).collect::<Vec<_>>(); //~ type: Vec<Id>
            let mut all = Vec::new(); //~ type: Vec<Id>
            all.extend(ids.iter().copied());
            let mut more = Vec::new(); //~ type: Vec<Id>
            for u in users { more.extend(ids.iter().chain(&all)); more.push(u.id); }
            for key in map.keys().chain(other.keys()) { let k = key; } //~ type: &Id
            for (a, b) in users.iter().zip(&ids).chain(users.iter().zip(&all)) { let c = a; } //~ type: &User
            for x in std::iter::once(3u8).chain(Some(4)) { let y = x; } //~ type: u8
            let names: HashSet<&str> = users.iter().map(|u| u.name.as_str()).collect(); //~ type: HashSet<&str>
            let sorted: BTreeSet<_> = ids.into_iter().collect(); //~ type: BTreeSet<Id>
            let by_id: HashMap<Id, &User> = users.iter().map(|u| (u.id, u)).collect();
            let one = by_id.get(&Id(3)).map(|u| u.name.clone()); //~ type: Option<String>
            let joined = users.iter().map(|u| u.name.clone()).collect::<Vec<_>>().join(", "); //~ type: String
            let tags: Vec<&String> = users.iter().flat_map(|u| &u.tags).collect(); //~ type: Vec<&String>
            let rev = tags.iter().rev().skip(1).take(2).step_by(3).peekable(); //~ type: Peekable<StepBy<Take<Skip<Rev<Iter<&String>>>>>>
            let first = tags.first().copied(); //~ type: Option<&String>
            let max = users.iter().map(|u| u.tags.len()).max(); //~ type: Option<usize>
            let count: usize = users.iter().map(|u| u.tags.len()).sum(); //~ type: usize
            let (a, b): (Vec<&User>, Vec<&User>) = users.iter().partition(|u| u.tags.is_empty()); //~ type: Vec<&User>
            let windows = users.windows(2).map(|w| w[0].id).last(); //~ type: Option<Id>
            let lines = "a\nb".lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()); //~ type: Filter<String>
            let text: String = "abc".chars().rev().filter(|c| c.is_alphabetic()).collect(); //~ type: String
            let split = "a=b".split('=').nth(1).unwrap_or_default(); //~ type: &str
            let cloned = users.iter().map(|u| &u.name).cloned().collect::<BTreeSet<String>>(); //~ type: BTreeSet<String>
            let entry = { let mut m = HashMap::new(); *m.entry(Id(1)).or_insert(0) += 1u32; m }; //~ type: HashMap<Id, u32>
            let found = users.iter().position(|u| u.id == Id(3)); //~ type: Option<usize>
            let at = &users[found.unwrap()]; //~ type: &User
            let slice = &users[1..]; //~ type: &[User]
            let bytes = at.name.as_bytes()[0]; //~ type: u8
            let sub = &at.name[..3]; //~ type: &str
        }
        "#,
    );
}

#[test]
fn pointers_results_and_io() {
    check_shipped(
        r#"
        use std::rc::Rc;
        use std::sync::{Arc, Mutex, RwLock, mpsc};
        use std::cell::RefCell;
        use std::io::{self, Read, Write, BufRead};
        use std::fmt;
        struct User { name: String, parent: Option<Box<User>> }
        #[derive(Debug)]
        enum Failed { Io(io::Error), Parse(std::num::ParseIntError) }
        impl From<io::Error> for Failed { fn from(e: io::Error) -> Self { Failed::Io(e) } }
        impl From<std::num::ParseIntError> for Failed { fn from(e: std::num::ParseIntError) -> Self { Failed::Parse(e) } }
        impl fmt::Display for Failed { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "x {self:?}") } }
        impl std::error::Error for Failed {}
        fn g(shared: Rc<RefCell<Vec<User>>>, locked: Arc<RwLock<User>>, path: &str) -> Result<u64, Failed> {
            let borrowed = shared.borrow(); //~ type: Ref<Vec<User>>
            let name = borrowed[0].name.clone(); //~ type: String
            shared.borrow_mut().push(User { name, parent: None });
            let guard = locked.read().unwrap(); //~ type: RwLockReadGuard<User>
            let parent = guard.parent.as_ref().map(|p| &p.name); //~ type: Option<&String>
            let text = std::fs::read_to_string(path)?; //~ type: String
            let n: u64 = text.trim().parse()?; //~ type: u64
            let mut out = Vec::new(); //~ type: Vec<u8>
            writeln!(out, "{n}")?;
            let mut buffer = String::new();
            io::stdin().read_line(&mut buffer)?;
            let (tx, rx) = mpsc::channel(); //~ type: Sender<String>
            std::thread::spawn(move || { tx.send(buffer).unwrap(); });
            let got = rx.recv().unwrap(); //~ type: String
            let boxed: Box<dyn std::error::Error + Send + Sync> = "x".into(); //~ type: Box<dyn Error>
            let shown = format!("{boxed} {}", got.len()); //~ type: String
            let opt = Some(3u8).filter(|n| *n > 2).ok_or_else(|| Failed::Io(io::Error::other("x")))?; //~ type: u8
            let lock = Mutex::new(3u64); //~ type: Mutex<u64>
            *lock.lock().unwrap() += 1;
            let v = *lock.lock().unwrap(); //~ type: u64
            Ok(n)
        }
        fn h() -> Result<(), Box<dyn std::error::Error>> {
            let n = g(Rc::new(RefCell::new(vec![])), Arc::new(RwLock::new(User { name: "x".into(), parent: None })), "p")?; //~ type: u64
            let m: i32 = "3".parse()?; //~ type: i32
            let now = std::time::Instant::now().elapsed().as_secs(); //~ type: u64
            Ok(())
        }
        "#,
    );
}

#[test]
fn beside_what_is_not_known() {
    check_shipped(
        r#"
        fn f(names: &[missing::Name]) {
            let mut covered = Vec::new(); //~ type: Vec<_>
            for name in names { covered.extend(name.kinds.iter().copied()); } //~ call: core::slice::into_iter; core::slice::Iter::next; core::iter::Extend::extend -> alloc::vec::Vec::extend, alloc::vec::Vec::extend; unknown: receiver type not known; unknown: receiver type not known
            let mut todo: Vec<&str> = names.iter().map(|n| n.as_str()).collect(); //~ type: Vec<&str>
            todo.extend(names.iter().map(String::as_str));
            let file = std::env::var("x").ok().map(std::path::PathBuf::from); //~ type: Option<PathBuf>
            let out = std::process::Command::new("x").args(["a"]).output(); //~ type: Result<Output, Error>
        }
        "#,
    );
}
