//! Method lookup: auto-deref, auto-ref, inherent before trait, traits in scope.

use super::check;

#[test]
fn autoderef_and_autoref() {
    check(
        r"
        use std::sync::Arc;
        use std::rc::Rc;
        struct User { name: String }
        impl User {
            fn by_ref(&self) -> &String { &self.name } //~ call:
            fn by_mut(&mut self) -> &mut String { &mut self.name }
            fn by_value(self) -> String { self.name }
            fn shared(self: Arc<Self>) -> u64 { 3 }
        }
        fn f(a: User, b: &User, c: &mut User, d: Arc<User>, e: Box<User>, g: &Rc<Box<User>>) {
            let r = a.by_ref(); //~ type: &String //~ call: app::User::by_ref
            let r = b.by_ref(); //~ type: &String
            let r = c.by_mut(); //~ type: &mut String
            let r = d.by_ref(); //~ type: &String
            let r = d.shared(); //~ type: u64
            let r = g.by_ref(); //~ type: &String
            let r = e.by_value(); //~ type: String
            let trimmed = b.name.trim(); //~ type: &str //~ call: core::str::str::trim
            let len = b.name.len(); //~ type: usize
            let chars = b.name.chars(); //~ type: Chars
        }
        ",
    );
}

#[test]
fn inherent_before_trait_and_scope() {
    check(
        r"
        mod a {
            pub struct X;
            impl X { pub fn go(&self) -> u8 { 1 } }
            pub trait Go { fn go(&self) -> u16; fn only(&self) -> u32; }
            impl Go for X { fn go(&self) -> u16 { 2 } fn only(&self) -> u32 { 3 } }
            pub struct Y;
            impl Go for Y { fn go(&self) -> u16 { 2 } fn only(&self) -> u32 { 3 } }
        }
        mod b { pub trait Go { fn go(&self) -> u64; } impl Go for super::a::Y { fn go(&self) -> u64 { 4 } } }
        fn f(x: a::X) {
            use a::Go;
            let n = x.go(); //~ type: u8
            let m = x.only(); //~ type: u32
        }
        fn g(y: a::Y) {
            use b::Go;
            let n = y.go(); //~ type: u64
        }
        fn h(y: a::Y) {
            // Not imported: the only trait that declares it is taken.
            let n = y.only(); //~ type: u32
            // Two declare it: not guessed.
            let m = y.go(); //~ type: _ //~ call: unknown: no such method found
        }
        ",
    );
}

#[test]
fn clone_of_references() {
    check(
        r"
        #[derive(Clone)]
        struct User;
        struct Opaque;
        fn f<T: Clone, U>(a: &User, b: &Opaque, c: &T, d: &U, e: &[User], s: &str) {
            let x = a.clone(); //~ type: User //~ call: derived core::clone::Clone for User
            let x = b.clone(); //~ type: &Opaque
            let x = c.clone(); //~ type: T
            let x = d.clone(); //~ type: &U
            let x = e.to_vec(); //~ type: Vec<User>
            let x = s.to_owned(); //~ type: String
            let x = s.to_string(); //~ type: String //~ call: core::string::T::to_string
            let x = a.to_owned(); //~ type: User
            let x = s.clone(); //~ type: &str
        }
        ",
    );
}

#[test]
fn conversions() {
    check(
        r"
        struct Email(String);
        impl From<String> for Email { fn from(s: String) -> Self { Email(s) } } //~ call: new app::Email
        impl From<&str> for Email { fn from(s: &str) -> Self { Email(s.into()) } }
        impl From<Email> for String { fn from(e: Email) -> String { e.0 } }
        fn takes(e: Email) {}
        fn f(s: String, t: &str) {
            let e: Email = s.into(); //~ type: Email
            let e = Email::from(t); //~ type: Email //~ call: app::Email::from
            takes(t.into());
            let back: String = e.into(); //~ type: String
            let n: u64 = 3u32.into(); //~ type: u64
            let parsed: u64 = t.parse().unwrap(); //~ type: u64
            let parsed = t.parse::<u64>(); //~ type: Result<u64, ParseError>
            let d: Vec<Email> = Default::default(); //~ type: Vec<Email>
            let d = String::default(); //~ type: String
        }
        ",
    );
}

#[test]
fn literals_as_receivers() {
    check(
        r#"
        fn f() {
            let s = "abc".to_string(); //~ type: String
            let n = 3.to_string(); //~ type: String
            let m = 3_u8; //~ type: u8
            let big = 3u64.max(4); //~ type: u64
            let x = 1.5; //~ type: f64
            let y = 1; //~ type: i32
            let z: u16 = 1; //~ type: u16
            let c = 'x'; //~ type: char
            let b = b"ab"; //~ type: &[u8; 2]
        }
        "#,
    );
}

#[test]
fn methods_of_self_and_associated_functions() {
    check(
        r"
        struct Repo<T> { items: Vec<T> }
        impl<T: Clone> Repo<T> {
            fn new() -> Self { Self { items: Vec::new() } } //~ call: core::vec::Vec::new
            fn all(&self) -> Vec<T> { self.items.clone() }
            fn first(&self) -> Option<&T> {
                let all = self.all(); //~ type: Vec<T>
                self.items.first()
            }
            fn make() -> T where T: Default { T::default() }
        }
        struct User;
        impl Clone for User { fn clone(&self) -> Self { User } }
        fn f() {
            let mut repo = Repo::new(); //~ type: Repo<User>
            repo.items.push(User);
            let first = repo.first(); //~ type: Option<&User>
            let all = repo.all(); //~ type: Vec<User>
            let one = all[0].clone(); //~ type: User //~ call: app::User::clone
            let other = Repo::<User>::new(); //~ type: Repo<User>
            let made = Repo::<u64>::make(); //~ type: u64
        }
        ",
    );
}

#[test]
fn what_has_no_size_is_no_receiver_by_value() {
    check(
        r"
        trait Turn<T> { fn turn(self) -> T; }
        impl<T> Turn<Option<T>> for T { fn turn(self) -> Option<T> { Some(self) } }
        fn f(text: String, list: Vec<u8>) {
            let text = (*text).turn(); //~ type: Option<&str>
            let bytes = (*list).turn(); //~ type: Option<&[u8]>
            let owned = list.turn(); //~ type: Option<Vec<u8>>
        }
        ",
    );
}
