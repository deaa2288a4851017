//! Collections: what goes in tells what comes out.

use super::check;

#[test]
fn elements() {
    check(
        r"
        use std::collections::HashMap;
        struct User { name: String, id: u64 }
        fn f(users: Vec<User>, key: &str) {
            let mut by_id = HashMap::new(); //~ type: HashMap<u64, User>
            for user in users { by_id.insert(user.id, user); }
            for (id, user) in &by_id { //~ type: &u64
                let u = user; //~ type: &User
            }
            for (id, user) in by_id { let u = user; } //~ type: u64
            let mut groups: HashMap<String, Vec<User>> = HashMap::new();
            groups.entry(String::new()).or_default().push(User { name: String::new(), id: 1 });
            let some = groups.get(key).map(|list| list.len()); //~ type: Option<usize>
            let at = &groups[key]; //~ type: &Vec<User>
            let range = 0..groups[key].len(); //~ type: Range<usize>
            for i in 0..3 { let j = i; } //~ type: i32
            let mut list = vec![]; //~ type: Vec<String>
            list.push(key.to_string());
            let part = &list[1..2]; //~ type: &[String]
            let text = &key[0..3]; //~ type: &str
            let repeated = vec![0u8; 4]; //~ type: Vec<u8>
            let result: Result<Vec<u64>, _> = list.iter().map(|s| s.parse()).collect(); //~ type: Result<Vec<u64>, ParseError>
            let (names, ids): (Vec<_>, Vec<_>) = groups[key].iter().map(|u| (u.name.clone(), u.id)).unzip(); //~ type: Vec<String>
            let sum: u64 = groups[key].iter().map(|u| u.id).sum(); //~ type: u64
            let once = std::iter::once(3u8); //~ type: Map<u8>
            let zipped = list.iter().zip(ids); //~ type: Map<(&String, u64)>
        }
        ",
    );
}

#[test]
fn smart_pointers_and_locks() {
    check(
        r"
        use std::sync::{Arc, Mutex};
        struct State { users: Vec<String> }
        fn f(state: Arc<Mutex<State>>) {
            let mut guard = state.lock().unwrap(); //~ type: MutexGuard<State>
            guard.users.push(String::new());
            let first = guard.users[0].clone(); //~ type: String
            let other = Arc::clone(&state); //~ type: Arc<Mutex<State>> //~ call: core::sync::Arc::clone
            let again = state.clone(); //~ type: Arc<Mutex<State>>
            let handle = std::thread::spawn(move || other.lock().unwrap().users.len()); //~ type: JoinHandle<usize>
            let n = handle.join().unwrap(); //~ type: usize
            let taken = std::mem::take(&mut guard.users); //~ type: Vec<String>
        }
        ",
    );
}
