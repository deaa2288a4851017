//! Generics: substitution, associated types, defaults, aliases, `impl Trait`.

use super::check;

#[test]
fn associated_types() {
    check(
        r"
        trait Store { type Key; type Row: Named; fn get(&self, key: Self::Key) -> Option<Self::Row>; }
        trait Named { fn name(&self) -> String; }
        struct User { email: String }
        impl Named for User { fn name(&self) -> String { self.email.clone() } }
        struct Users;
        impl Store for Users {
            type Key = u64;
            type Row = User;
            fn get(&self, key: Self::Key) -> Option<Self::Row> {
                let k = key; //~ type: u64
                None
            }
        }
        fn any<S: Store>(store: &S, key: S::Key) {
            let row = store.get(key).unwrap(); //~ type: <S as Store>::Row //~ call: app::Store::get -> app::Users::get; core::option::Option::unwrap
            let name = row.name(); //~ type: String //~ call: app::Named::name -> app::User::name
        }
        fn bound<S>(store: &S) -> S::Row where S: Store<Key = u64, Row = User> {
            let row = store.get(3).unwrap(); //~ type: User
            row
        }
        fn f(users: &Users) {
            let user = users.get(3); //~ type: Option<User> //~ call: app::Users::get
            let b = bound(users); //~ type: User
            let key: <Users as Store>::Key = 4; //~ type: u64
        }
        ",
    );
}

#[test]
fn impl_trait() {
    check(
        r"
        struct User { id: u64 }
        fn names(users: &[User]) -> impl Iterator<Item = &u64> { users.iter().map(|u| &u.id) }
        fn show(it: impl Iterator<Item = u64>) {
            for n in it { let m = n; } //~ type: u64
        }
        fn nested() -> Option<impl Iterator<Item = User>> { None::<std::vec::IntoIter<User>> }
        fn f(users: Vec<User>) {
            let it = names(&users); //~ type: impl Iterator<Item = &u64>
            for n in it { let m = n; } //~ type: &u64
            let all: Vec<_> = names(&users).collect(); //~ type: Vec<&u64>
            let mapped = names(&users).map(|n| *n); //~ type: Map<u64>
            if let Some(it) = nested() { let first = it.map(|u| u.id); } //~ type: impl Iterator<Item = User>
        }
        ",
    );
}

#[test]
fn defaults_and_aliases() {
    check(
        r"
        use std::collections::HashMap;
        struct Page<T, M = Meta> { items: Vec<T>, meta: M }
        struct Meta { count: u64 }
        type Users = Page<User>;
        type Index<T> = HashMap<String, Vec<T>>;
        struct User { id: u64 }
        fn f(page: Users, index: &Index<User>, plain: Page<u8, u16>) {
            let meta = page.meta.count; //~ type: u64
            let first = page.items.first(); //~ type: Option<&User>
            let found = index.get(&String::new()); //~ type: Option<&Vec<User>>
            let m = plain.meta; //~ type: u16
            let map = HashMap::<String, u64>::new(); //~ type: HashMap<String, u64>
            let mut other = HashMap::new(); //~ type: HashMap<u64, &User>
            other.insert(1u64, first.unwrap());
            let all: HashMap<_, _> = other.values().map(|u| (u.id, 'x')).collect(); //~ type: HashMap<u64, char>
        }
        ",
    );
}

#[test]
fn turbofish_and_explicit_arguments() {
    check(
        r"
        struct User;
        fn read<T: Default>() -> T { T::default() } //~ call: core::default::Default::default -> core::collections::RandomState::default, core::default::u64::default, core::default::String::default, core::default::Option::default, core::default::Vec::default
        struct Client;
        impl Client { fn get<T>(&self, path: &str) -> Option<T> { None } }
        fn f(client: &Client) {
            let a = read::<String>(); //~ type: String
            let b = client.get::<User>(&String::new()); //~ type: Option<User>
            let c: Option<User> = client.get(&a); //~ type: Option<User>
            let none = None::<u8>; //~ type: Option<u8>
            let v = Vec::<User>::new(); //~ type: Vec<User>
            let collected = a.chars().collect::<String>(); //~ type: String
            let partly = a.chars().collect::<Vec<_>>(); //~ type: Vec<char>
        }
        ",
    );
}

#[test]
fn constants_of_traits() {
    check(
        r"
        trait Table { const NAME: &'static str; const SIZE: usize = 3; }
        struct Users;
        impl Table for Users { const NAME: &'static str = s(); }
        impl Users { const LIMIT: u64 = 9; fn f() { let l = Self::LIMIT; } } //~ type: u64
        const fn s() -> &'static str { loop {} }
        static GLOBAL: Option<Users> = None;
        fn g<T: Table>() {
            let name = T::NAME; //~ type: &str
            let own = Users::NAME; //~ type: &str
            let size = <Users as Table>::SIZE; //~ type: usize
            let global = &GLOBAL; //~ type: &Option<Users>
        }
        ",
    );
}

#[test]
fn where_clauses_decide() {
    check(
        r"
        trait Show { fn show(&self) -> String; }
        trait Mark {}
        struct A; struct B;
        impl Mark for A {}
        impl<T: Mark> Show for T { fn show(&self) -> String { String::new() } }
        impl Show for B { fn show(&self) -> String { String::new() } }
        struct Wrap<T>(T);
        impl Wrap<A> { fn only_a(&self) -> u8 { 1 } }
        impl Wrap<B> { fn only_b(&self) -> u16 { 1 } }
        fn f(a: A, b: B) {
            let x = a.show(); //~ call: app::T::show
            let x = b.show(); //~ call: app::B::show
            let y = Wrap(A).only_a(); //~ type: u8
            let y = Wrap(B).only_b(); //~ type: u16
        }
        ",
    );
}
