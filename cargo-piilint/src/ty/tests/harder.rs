//! What is less usual: shadowed names, nested closures, generic associated types, trait objects with arguments.

use super::check;

#[test]
fn references_to_references() {
    check(
        r"
        struct User { name: String }
        impl User { fn name(&self) -> &str { &self.name } }
        fn f(users: &[&User], nested: &&&User, list: Vec<&User>) {
            for user in users { let n = user.name(); } //~ type: &&User
            let name = nested.name(); //~ type: &str
            let field = &nested.name; //~ type: &String
            let first = users.iter().find(|u| u.name().is_empty()); //~ type: Option<&&User>
            let owned: Vec<String> = list.iter().map(|u| u.name().to_string()).collect(); //~ type: Vec<String>
            let star = &*nested; //~ type: &&&User
            let two = **nested; //~ type: &User
            let back: &User = nested; //~ type: &User
            let (a, b) = (&list, &mut vec![1u8]); //~ type: &Vec<&User>
            b.push(3);
        }
        ",
    );
}

#[test]
fn shadowing() {
    check(
        r"
        struct A { b: B } struct B { c: C } struct C { text: String }
        fn f(x: A) -> String {
            let x = x.b; //~ type: B
            let x = x.c; //~ type: C
            let x = match x { C { text: x } => x }; //~ type: String
            let f = |x: &str| { let x = x.len(); x }; //~ type: closure(&str) -> usize
            let y = f(&x); //~ type: usize
            x
        }
        ",
    );
}

#[test]
fn loops_that_give_values() {
    check(
        r"
        struct Job { id: u64 }
        fn next() -> Option<Job> { None }
        fn f(jobs: &mut Vec<Job>) {
            let job = loop { if let Some(job) = next() { break job; } }; //~ type: Job
            let id = 'outer: loop { for job in jobs.iter() { if job.id > 3 { break 'outer job.id; } } }; //~ type: u64
            let mut best = None; //~ type: Option<&Job>
            for job in jobs.iter() {
                if best.map_or(true, |b: &Job| b.id < job.id) { best = Some(job); }
            }
            while let Some(job) = jobs.pop() { let j = job; } //~ type: Job
            let label = 'a: { if id > 3 { break 'a 'x'; } 'y' }; //~ type: char
        }
        ",
    );
}

#[test]
fn nested_closures() {
    check(
        r"
        struct User { tags: Vec<String>, id: u64 }
        fn f(users: Vec<User>) {
            let all: Vec<(u64, String)> = users.iter().flat_map(|u| u.tags.iter().map(move |t| (u.id, t.clone()))).collect(); //~ type: Vec<(u64, String)>
            let adders: Vec<_> = users.iter().map(|u| move |n: u64| n + u.id).collect();
            let sum = adders[0](3); //~ type: u64
            let make = |a: u64| move |b: u64| (a, b);
            let pair = make(1)(2); //~ type: (u64, u64)
            let get: Vec<Box<dyn Fn(&User) -> u64>> = vec![Box::new(|u| u.id), Box::new(|u| u.tags.len() as u64)];
            for g in &get { let n = g(&users[0]); } //~ type: &Box<dyn Fn(&User) -> u64>
            let n = get.iter().map(|g| g(&users[0])).sum::<u64>(); //~ type: u64
        }
        ",
    );
}

#[test]
fn generic_associated_types_and_lifetimes() {
    check(
        r"
        trait Lending { type Item<'a> where Self: 'a; fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>; }
        struct Lines { text: String }
        impl Lending for Lines { type Item<'a> = &'a str; fn next<'a>(&'a mut self) -> Option<Self::Item<'a>> { None } }
        struct Ref<'a, T: 'a + ?Sized> { inner: &'a T }
        impl<'a, T: ?Sized> Ref<'a, T> { fn get(&self) -> &'a T { self.inner } }
        fn f(lines: &mut Lines, r: Ref<'_, str>) {
            let line = lines.next(); //~ type: Option<&str>
            let s = r.get().trim(); //~ type: &str
        }
        ",
    );
}

#[test]
fn trait_objects_with_arguments() {
    check(
        r"
        use std::sync::Arc;
        trait Handler<E> { fn handle(&self, event: &E) -> Result<(), String>; }
        struct Created { id: u64 }
        struct Log; struct Mail;
        impl Handler<Created> for Log { fn handle(&self, event: &Created) -> Result<(), String> { Ok(()) } }
        impl Handler<u8> for Mail { fn handle(&self, event: &u8) -> Result<(), String> { Ok(()) } }
        impl<E, F: Fn(&E) -> Result<(), String>> Handler<E> for F { fn handle(&self, event: &E) -> Result<(), String> { self(event) } } //~ call: value
        struct Bus { handlers: Vec<Arc<dyn Handler<Created>>> }
        impl Bus {
            fn publish(&self, event: Created) -> Result<(), String> {
                for handler in self.handlers.iter() {
                    handler.handle(&event)?; //~ call: app::Handler::handle -> app::Log::handle, app::F::handle
                }
                Ok(())
            }
            fn add(&mut self) {
                self.handlers.push(Arc::new(Log));
                self.handlers.push(Arc::new(|event: &Created| { let id = event.id; Ok(()) })); //~ type: &Created
            }
        }
        ",
    );
}

#[test]
fn statics_and_lazies() {
    check(
        r"
        struct Lazy<T, F = fn() -> T> { value: T, init: F }
        impl<T, F: FnOnce() -> T> Lazy<T, F> { const fn new(f: F) -> Self { loop {} } }
        impl<T, F> std::ops::Deref for Lazy<T, F> { type Target = T; fn deref(&self) -> &T { &self.value } }
        struct Regex;
        impl Regex { fn new(s: &str) -> Regex { Regex } fn is_match(&self, s: &str) -> bool { true } }
        static RE: Lazy<Regex> = Lazy::new(|| Regex::new(s()));
        const fn s() -> &'static str { loop {} }
        fn f(text: &str) {
            let yes = RE.is_match(text); //~ type: bool //~ call: app::Regex::is_match
            let re = &*RE; //~ type: &Regex
        }
        ",
    );
}

#[test]
fn as_ref_and_borrow() {
    check(
        r"
        fn takes<P: AsRef<str>>(p: P) -> usize { p.as_ref().len() }
        fn f(s: String) {
            let a: &str = s.as_ref(); //~ type: &str
            let b: &[u8] = s.as_ref(); //~ type: &[u8]
            let n = takes(&s); //~ type: usize
            let m = takes(s.as_str()); //~ type: usize
            let c = std::borrow::Cow::Borrowed(s.as_str()); //~ type: Cow<str>
            let len = c.len(); //~ type: usize
        }
        ",
    );
}

#[test]
fn unions_of_knowledge() {
    check(
        r"
        struct Id<T> { raw: u64, of: std::marker::PhantomData<T> }
        impl<T> Id<T> { fn new(raw: u64) -> Self { Id { raw, of: std::marker::PhantomData } } }
        struct User { id: Id<User> }
        fn find(id: Id<User>) -> Option<User> { None }
        fn f() {
            let id = Id::new(3); //~ type: Id<User>
            let user = find(id); //~ type: Option<User>
            let mut cache = Vec::new(); //~ type: Vec<(u64, Option<User>)>
            cache.push((1, None));
            let first = cache.iter().find(|(key, _)| *key == 3u64); //~ type: Option<&(u64, Option<User>)>
            cache.push((2, user));
        }
        ",
    );
}

#[test]
fn reborrows_and_mutability() {
    check(
        r"
        struct Tree { left: Option<Box<Tree>>, value: u64 }
        fn depth(tree: &Tree) -> u64 {
            match &tree.left {
                Some(left) => 1 + depth(left), //~ type: &Box<Tree>
                None => 0,
            }
        }
        fn leftmost(mut tree: &mut Tree) -> &mut u64 {
            while let Some(ref mut next) = tree.left { //~ type: &mut Box<Tree>
                tree = next;
            }
            &mut tree.value
        }
        fn walk(tree: &Tree) {
            let mut at = Some(tree); //~ type: Option<&Tree>
            while let Some(node) = at { //~ type: &Tree
                at = node.left.as_deref();
            }
            let mut list = vec![String::new()];
            for s in &mut list { s.push_str(&String::new()); } //~ type: &mut String
            if let Some(s) = list.iter_mut().next() { *s = String::new(); } //~ type: &mut String
        }
        ",
    );
}
