//! Traits: dispatch on parameters and `dyn`, supertraits, derives, defaults, blanket impls.

use super::check;

#[test]
fn dispatch() {
    check(
        r"
        trait Sink { fn put(&self, text: &str) -> u64; fn flush(&self) -> bool { true } }
        struct File; struct Net;
        impl Sink for File { fn put(&self, text: &str) -> u64 { 1 } }
        impl Sink for Net { fn put(&self, text: &str) -> u64 { 2 } fn flush(&self) -> bool { false } }
        fn generic<S: Sink>(sink: S, text: &str) {
            let n = sink.put(text); //~ type: u64 //~ call: app::Sink::put -> app::File::put, app::Net::put
            sink.flush(); //~ call: app::Sink::flush -> app::Net::flush, app::Sink::flush
        }
        fn object(sink: &dyn Sink, boxed: Box<dyn Sink>, text: &str) {
            sink.put(text); //~ call: app::Sink::put -> app::File::put, app::Net::put
            boxed.put(text); //~ call: app::Sink::put -> app::File::put, app::Net::put
        }
        fn hidden(sink: impl Sink, text: &str) { sink.put(text); } //~ call: app::Sink::put -> app::File::put, app::Net::put
        fn known(text: &str) {
            File.put(text); //~ call: app::File::put
            File.flush(); //~ call: app::Sink::flush
            Net.flush(); //~ call: app::Net::flush
            Sink::put(&Net, text); //~ call: app::Net::put
            <File as Sink>::put(&File, text); //~ call: app::File::put
            File::put(&File, text); //~ call: app::File::put
        }
        ",
    );
}

#[test]
fn only_impls_that_fit() {
    check(
        r"
        trait Named { fn name(&self) -> String; }
        trait Loud: Named { fn shout(&self) -> String { self.name() } } //~ call: app::Named::name -> app::A::name
        struct A; struct B;
        impl Named for A { fn name(&self) -> String { String::new() } }
        impl Loud for A {}
        impl Named for B { fn name(&self) -> String { String::new() } }
        fn f<T: Loud>(t: &T) {
            let s = t.name(); //~ type: String //~ call: app::Named::name -> app::A::name
            let s = t.shout(); //~ call: app::Loud::shout -> app::Loud::shout
        }
        fn g(t: &dyn Loud) {
            let s = t.name(); //~ type: String //~ call: app::Named::name -> app::A::name
        }
        ",
    );
}

#[test]
fn trait_arguments() {
    check(
        r"
        trait Handler<M> { type Result; fn handle(&mut self, msg: M) -> Self::Result; }
        struct Actor; struct Ping; struct Greet(String);
        impl Handler<Ping> for Actor { type Result = u64; fn handle(&mut self, msg: Ping) -> u64 { 1 } }
        impl Handler<Greet> for Actor { type Result = String; fn handle(&mut self, msg: Greet) -> String { msg.0 } }
        fn send<M, A: Handler<M>>(actor: &mut A, msg: M) -> A::Result { actor.handle(msg) }
        fn f(actor: &mut Actor) {
            let a = actor.handle(Ping); //~ type: u64
            let b = actor.handle(Greet(String::new())); //~ type: String
            let c = send(actor, Ping); //~ type: u64
        }
        ",
    );
}

#[test]
fn derives() {
    check(
        r"
        #[derive(Clone, Debug, Default, PartialEq)]
        struct User { name: String }
        fn show<T: std::fmt::Debug>(t: T) {}
        fn f(user: &User) {
            let copy = user.clone(); //~ type: User //~ call: derived core::clone::Clone for User
            let fresh = User::default(); //~ type: User //~ call: derived core::default::Default for User
            let other: User = Default::default(); //~ call: derived core::default::Default for User
            let users = vec![user.clone()].clone(); //~ type: Vec<User>
            let o = Some(user.clone()).clone(); //~ type: Option<User>
            let same = user == &copy; //~ type: bool
        }
        ",
    );
}

#[test]
fn operators() {
    check(
        r#"
        use std::ops::{Add, Mul, Neg, Index, Deref};
        #[derive(Clone, Copy)]
        struct Money(u64);
        impl Add for Money { type Output = Money; fn add(self, rhs: Money) -> Money { Money(self.0 + rhs.0) } }
        impl Mul<u64> for Money { type Output = Total; fn mul(self, rhs: u64) -> Total { Total } }
        impl Neg for Money { type Output = i64; fn neg(self) -> i64 { 0 } }
        struct Total;
        struct Table { rows: Vec<String> }
        impl Index<u8> for Table { type Output = String; fn index(&self, i: u8) -> &String { &self.rows[0] } }
        struct Guard { inner: Table }
        impl Deref for Guard { type Target = Table; fn deref(&self) -> &Table { &self.inner } }
        fn f(a: Money, table: &Table, guard: Guard, n: u32, text: String) {
            let sum = a + a; //~ type: Money //~ call: app::Money::add
            let total = a * 3; //~ type: Total //~ call: app::Money::mul
            let negative = -a; //~ type: i64
            let row = &table[3]; //~ type: &String
            let other = &guard[3]; //~ type: &String
            let rows = &guard.rows; //~ type: &Vec<String>
            let plus = n + 1; //~ type: u32
            let shifted = 1u64 << n; //~ type: u64
            let less = n < 4; //~ type: bool
            let joined = text + "x"; //~ type: String
            let not = !less; //~ type: bool
            let r = &n; //~ type: &u32
            let from_ref = r + 1; //~ type: u32
        }
        "#,
    );
}

#[test]
fn generic_impls_of_traits() {
    check(
        r"
        trait Describe { fn describe(&self) -> String; }
        impl<T: Describe> Describe for Vec<T> { fn describe(&self) -> String { self[0].describe() } }
        impl<T: Describe> Describe for Option<T> { fn describe(&self) -> String { String::new() } }
        impl<T: Describe + ?Sized> Describe for &T { fn describe(&self) -> String { (**self).describe() } }
        impl Describe for str { fn describe(&self) -> String { String::new() } }
        impl Describe for u8 { fn describe(&self) -> String { String::new() } }
        impl<A: Describe, B: Describe> Describe for (A, B) { fn describe(&self) -> String { String::new() } }
        fn f(v: Vec<u8>, s: &str, t: (u8, Option<u8>)) {
            v.describe(); //~ call: app::Vec::describe
            s.describe(); //~ call: app::str::describe
            t.describe(); //~ call: app::describe
            t.1.describe(); //~ call: app::Option::describe
        }
        ",
    );
}

#[test]
fn handlers_by_arity() {
    check(
        r"
        trait FromRequest { fn from_request() -> Self; }
        struct Json<T>(T); struct State<T>(T);
        impl<T> FromRequest for Json<T> { fn from_request() -> Self { loop {} } }
        impl<T> FromRequest for State<T> { fn from_request() -> Self { loop {} } }
        trait Handler<T, S> { type Out; fn call(self) -> Self::Out; }
        impl<F, Fut, S> Handler<((),), S> for F where F: FnOnce() -> Fut, Fut: Future { type Out = Fut::Output; fn call(self) -> Fut::Output { loop {} } }
        impl<F, Fut, S, A> Handler<(A,), S> for F where F: FnOnce(A) -> Fut, Fut: Future, A: FromRequest { type Out = Fut::Output; fn call(self) -> Fut::Output { loop {} } }
        impl<F, Fut, S, A, B> Handler<(A, B), S> for F where F: FnOnce(A, B) -> Fut, Fut: Future, A: FromRequest, B: FromRequest { type Out = Fut::Output; fn call(self) -> Fut::Output { loop {} } }
        struct Router<S> { s: S }
        impl<S> Router<S> { fn route<H, T>(self, h: H) -> H::Out where H: Handler<T, S> { h.call() } }
        async fn none() -> u8 { 1 }
        async fn one(a: Json<u64>) -> u16 { 2 }
        async fn two(a: State<u64>, b: Json<String>) -> u32 { 3 }
        fn f(a: Router<u8>, b: Router<u8>, c: Router<u8>, d: Router<u8>) {
            let x = a.route(none); //~ type: u8
            let x = b.route(one); //~ type: u16
            let x = c.route(two); //~ type: u32
            let x = d.route(|a: Json<u64>| async move { a.0 }); //~ type: u64
        }
        ",
    );
}

#[test]
fn a_projection_that_opens_and_closes_in_one_question() {
    check(
        r"
        trait Make<T>: Sized { type Error; fn make(from: T) -> Result<Self, Self::Error>; }
        struct A; struct WrongA; struct B; struct WrongB; struct Made;
        impl Make<&A> for Made { type Error = WrongA; fn make(from: &A) -> Result<Self, WrongA> { Ok(Made) } }
        impl Make<&B> for Made { type Error = WrongB; fn make(from: &B) -> Result<Self, WrongB> { Ok(Made) } }
        fn f(a: Option<&A>, b: &[B]) {
            let made = a.map(Made::make); //~ type: Option<Result<Made, WrongA>>
            let each: Vec<_> = b.iter().map(Made::make).collect(); //~ type: Vec<Result<Made, WrongB>>
        }
        ",
    );
}

#[test]
fn an_impl_for_a_type_that_was_not_found() {
    check(
        r"
        struct Known; struct Key;
        impl From<&absent::Other> for Key { fn from(other: &absent::Other) -> Key { Key } }
        mod of_known { impl From<&crate::Known> for crate::Key { fn from(known: &crate::Known) -> crate::Key { crate::Key } } }
        fn f(known: &Known) -> Key {
            Key::from(known) //~ call: app::of_known::Key::from
        }
        ",
    );
}
