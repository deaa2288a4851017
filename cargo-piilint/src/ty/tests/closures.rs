//! Closures: parameters from the callee's bounds, results into its generics.

use super::check;

#[test]
fn iterator_chains() {
    check(
        r"
        pub struct User { pub name: String, pub id: u64, pub friends: Vec<User> }
        fn f(users: Vec<User>, limit: u64) {
            let iter = users.iter(); //~ type: Iter<User>
            let names: Vec<String> = users.iter().map(|u| u.name.clone()).collect(); //~ type: Vec<String>
            let first = users.first().map(|u| u.id); //~ type: Option<u64>
            let pairs = users.iter().enumerate().map(|(i, u)| (i, &u.name)); //~ type: Map<(usize, &String)>
            let friends = users.iter().flat_map(|u| u.friends.iter()); //~ type: Map<&User>
            let one = users.iter().filter(|u| u.id < limit).find(|u| u.id == 3); //~ type: Option<&User>
            let total = users.iter().fold(0, |sum, u| sum + u.id); //~ type: u64
            let ids = users.iter().filter_map(|u| if u.id > 3 { Some(u.id) } else { None }); //~ type: Map<u64>
            users.iter().for_each(|u| {
                let name = u.name.trim(); //~ type: &str
            });
            let taken = users.into_iter().map(|u| u.name); //~ type: Map<String>
        }
        ",
    );
}

#[test]
fn bound_to_a_variable() {
    check(
        r"
        struct User { id: u64 }
        fn f(user: User) {
            let get = |u: &User| u.id; //~ type: closure(&User) -> u64
            let id = get(&user); //~ type: u64 //~ call: value
            let later = |u| later_id(u);
            let n = later(&user); //~ type: u64
        }
        fn later_id(u: &User) -> u64 { u.id }
        ",
    );
}

#[test]
fn typed_by_what_comes_later() {
    check(
        r"
        struct User { name: String }
        fn f() {
            let mut users = Vec::new(); //~ type: Vec<User>
            let names = users.iter().map(|u| u.name.clone()); //~ type: Map<String>
            users.push(User { name: String::new() });
        }
        ",
    );
}

#[test]
fn own_generic_functions() {
    check(
        r"
        struct User { name: String }
        fn with<R>(user: &User, f: impl FnOnce(&User) -> R) -> R { f(user) }
        fn twice<F>(f: F) where F: Fn(String) -> String {
            let s = f(String::new()); //~ type: String
            s
        }
        fn boxed(f: Box<dyn Fn(&User) -> u64>) -> u64 { f(&User { name: String::new() }) } //~ call: value; core::string::String::new
        fn g(user: User) {
            let name = with(&user, |u| u.name.clone()); //~ type: String
            twice(|s| s);
            let n = boxed(Box::new(|u| {
                let name = &u.name; //~ type: &String
                3
            }));
            let stored: Box<dyn Fn(User) -> String> = Box::new(|u| u.name); //~ type: Box<dyn Fn(User) -> String>
            let pointer: fn(User) -> String = |u| u.name; //~ type: fn(User) -> String
            let item = with(&user, name_of); //~ type: String
        }
        fn name_of(user: &User) -> String { user.name.clone() }
        ",
    );
}

#[test]
fn returned_closures() {
    check(
        r"
        struct User { id: u64 }
        fn greater(than: u64) -> impl Fn(&User) -> bool {
            move |u| {
                let id = u.id; //~ type: u64
                id > than
            }
        }
        fn f(users: Vec<User>) {
            let test = greater(3); //~ type: impl Fn(&User) -> bool
            let yes = test(&users[0]); //~ type: bool
            let some = users.into_iter().filter(greater(3)); //~ type: Filter<User>
        }
        ",
    );
}

#[test]
fn callbacks_in_fields() {
    check(
        r"
        struct User { id: u64 }
        struct Hook { run: Box<dyn Fn(&User) -> String>, plain: fn(u64) -> bool }
        fn f(hook: &Hook, user: &User) {
            let text = (hook.run)(user); //~ type: String
            let flag = (hook.plain)(user.id); //~ type: bool
            let made = Hook { run: Box::new(|u| { let id = u.id; String::new() }), plain: |n| n > 3 };
        }
        ",
    );
}
