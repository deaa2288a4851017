//! Bounds of parameters: which impl a parameter has, what its associated types are.

use super::check;

#[test]
fn facts_before_impls() {
    check(
        r"
        fn f<T: Into<String>, U: AsRef<str>>(t: T, u: U, v: impl AsRef<str>) {
            let s = t.into(); //~ type: String
            let n = u.as_ref().len(); //~ type: usize
            let m = v.as_ref(); //~ type: &str
        }
        fn g<I>(items: I) where I: IntoIterator, I::Item: AsRef<str> {
            for item in items {
                let text = item.as_ref(); //~ type: &str
            }
        }
        fn h<T>(t: T) -> u64 where T: std::ops::Deref<Target = Vec<u64>> {
            let first = t.first(); //~ type: Option<&u64>
            t[0]
        }
        fn k<I: Iterator<Item = (u64, String)>>(it: I) {
            let names: Vec<String> = it.map(|(_, name)| name).collect(); //~ type: Vec<String>
        }
        fn l<K, V, I>(it: I) where I: IntoIterator<Item = (K, V)>, K: Clone {
            let pairs: Vec<_> = it.into_iter().map(|(k, v)| (v, k.clone())).collect(); //~ type: Vec<(V, K)>
        }
        fn m<E>(e: E) -> Box<dyn std::error::Error> where E: std::error::Error {
            let text = e.to_string(); //~ type: String
            Box::new(e)
        }
        fn n<T>(list: &[T]) where T: Clone + Into<u64> {
            let all: Vec<u64> = list.iter().cloned().map(Into::into).collect(); //~ type: Vec<u64>
            let one: u64 = list[0].clone().into(); //~ type: u64
        }
        ",
    );
}

#[test]
fn associated_functions_of_parameters() {
    check(
        r"
        trait Model { type Id: Clone; fn table() -> String; fn id(&self) -> Self::Id; fn load(id: Self::Id) -> Self; }
        struct User { id: u64 }
        impl Model for User {
            type Id = u64;
            fn table() -> String { String::new() }
            fn id(&self) -> u64 { self.id }
            fn load(id: u64) -> Self { Self { id } }
        }
        fn f<M: Model>(model: &M) -> M {
            let table = M::table(); //~ type: String //~ call: app::Model::table -> app::User::table
            let id = model.id(); //~ type: <M as Model>::Id
            let again = M::load(id.clone()); //~ type: M
            again
        }
        struct Repo<M> { all: Vec<M> }
        impl<M> Repo<M> where M: Model<Id = u64> {
            fn find(&self, id: u64) -> Option<&M> { self.all.iter().find(|m| m.id() == id) }
            fn first_id(&self) -> Option<M::Id> {
                let id = self.all.first().map(|m| m.id()); //~ type: Option<u64>
                id
            }
        }
        fn g(repo: Repo<User>) {
            let user = repo.find(3); //~ type: Option<&User>
            let user = f(repo.find(4).unwrap()); //~ type: User
            let id = repo.first_id(); //~ type: Option<u64>
        }
        ",
    );
}

#[test]
fn own_iterators() {
    check(
        r"
        struct User { id: u64 }
        struct Users { list: Vec<User>, at: usize }
        impl Iterator for Users { type Item = User; fn next(&mut self) -> Option<Self::Item> { self.list.pop() } }
        struct Group { users: Vec<User> }
        impl IntoIterator for Group {
            type Item = User;
            type IntoIter = std::vec::IntoIter<User>;
            fn into_iter(self) -> Self::IntoIter { self.users.into_iter() }
        }
        impl<'a> IntoIterator for &'a Group {
            type Item = &'a User;
            type IntoIter = std::slice::Iter<'a, User>;
            fn into_iter(self) -> Self::IntoIter { self.users.iter() }
        }
        struct Wrap<I> { inner: I }
        impl<I: Iterator> Iterator for Wrap<I> {
            type Item = (usize, I::Item);
            fn next(&mut self) -> Option<Self::Item> {
                let next = self.inner.next()?; //~ type: <I as Iterator>::Item
                Some((0, next))
            }
        }
        fn f(mut users: Users, group: Group) {
            let next = users.next(); //~ type: Option<User> //~ call: app::Users::next
            for user in &group { let u = user; } //~ type: &User
            let ids: Vec<_> = (&group).into_iter().map(|u| u.id).collect(); //~ type: Vec<u64>
            for user in group { let u = user; } //~ type: User
            let by = users.by_ref().map(|u| u.id); //~ type: Map<u64>
            let first = Iterator::next(&mut users); //~ type: Option<User> //~ call: app::Users::next
            let wrapped = Wrap { inner: users }.map(|(n, user)| user.id); //~ type: Map<u64>
            let boxed: Box<dyn Iterator<Item = User>> = Box::new(Users { list: Vec::new(), at: 0 });
            for u in boxed { let v = u; } //~ type: User
        }
        ",
    );
}

#[test]
fn function_parameters() {
    check(
        r"
        use std::pin::Pin;
        struct User { id: u64 }
        type Callback = Box<dyn Fn(&User) -> Pin<Box<dyn Future<Output = String>>>>;
        struct Bus { callbacks: Vec<Callback> }
        impl Bus {
            fn on<F, Fut>(&mut self, f: F) where F: Fn(&User) -> Fut, Fut: Future<Output = String> {
                self.callbacks.push(Box::new(move |user| Box::pin(f(user))));
            }
            async fn fire(&self, user: &User) {
                for callback in &self.callbacks { //~ type: &Box<dyn Fn(&User) -> Pin<Box<dyn Future<Output = String>>>>
                    let text = callback(user).await; //~ type: String
                }
            }
        }
        fn each(mut f: impl FnMut(&User) -> bool, user: &User) {
            let flag = f(user); //~ type: bool
        }
        fn make() -> impl Fn(u64) -> Box<dyn Fn(u64) -> User> { |a| Box::new(move |b| User { id: a + b }) }
        fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |a| g(f(a)) }
        fn g() {
            let user = make()(3)(4); //~ type: User
            let both = compose(|n: u64| User { id: n }, |u| u.id); //~ type: impl Fn(u64) -> u64
            let id = both(3); //~ type: u64
        }
        ",
    );
}
