//! The rest of expressions: struct literals, tuples, blocks, statics, shadowing.

use super::check;

#[test]
fn structs_and_tuples() {
    check(
        r"
        #[derive(Clone)]
        struct User { name: String, tags: Vec<String> }
        struct Pair<A, B> { a: A, b: B }
        enum Shape<T> { Circle { radius: T }, Empty }
        type Names = Pair<String, String>;
        fn f(user: User) {
            let other = User { name: String::new(), ..user.clone() }; //~ type: User
            let pair = Pair { a: 3u8, b: user.name }; //~ type: Pair<u8, String>
            let b = pair.b; //~ type: String
            let names = Names { a: String::new(), b: String::new() }; //~ type: Pair<String, String>
            let shape = Shape::Circle { radius: 2.5 }; //~ type: Shape<f64>
            let empty: Shape<u8> = Shape::Empty; //~ type: Shape<u8>
            let t = (1u8, 'x', &other); //~ type: (u8, char, &User)
            let second = t.1; //~ type: char
            let nested = ((1u8, 2u16), 3u32).0.1; //~ type: u16
            let block = { let x = 3u64; x }; //~ type: u64
            let unit = { let x = 3u64; }; //~ type: ()
            let tags = &user.tags; //~ type: &Vec<String>
            let branch = if tags.is_empty() { None } else { Some(&tags[0]) }; //~ type: Option<&String>
        }
        ",
    );
}

#[test]
fn assignments() {
    check(
        r"
        struct User { name: Option<String>, id: u64 }
        fn f(user: &mut User) {
            let later; //~ type: String
            later = String::new();
            let mut found = None; //~ type: Option<u64>
            if user.id > 3 { found = Some(user.id); }
            user.name = Some(String::new());
            let old = user.name.take(); //~ type: Option<String>
            let (a, b); //~ type: u8
            (a, b) = (1u8, 2u16);
            let mut slot = &mut user.id; //~ type: &mut u64
            *slot = 4;
            let replaced = std::mem::replace(user, User { name: None, id: 1 }); //~ type: User
        }
        ",
    );
}

#[test]
fn items_in_blocks() {
    check(
        r"
        fn f() {
            struct Local { id: u64 }
            impl Local { fn new() -> Self { Local { id: 3 } } fn id(&self) -> u64 { self.id } }
            fn helper(local: &Local) -> u64 { local.id() } //~ call: app::Local::id
            let local = Local::new(); //~ type: Local
            let n = helper(&local); //~ type: u64
            const LIMIT: u8 = 3;
            let l = LIMIT; //~ type: u8
        }
        ",
    );
}

#[test]
fn formatting() {
    check(
        r#"
        struct User { name: String }
        impl std::fmt::Display for User {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.name) } //~ call: core::fmt::Formatter::write_str
        }
        fn f(user: &User) {
            let text = format!("{} {:?}", user, user.name); //~ type: String
            let shown = user.to_string(); //~ type: String
        }
        "#,
    );
}
