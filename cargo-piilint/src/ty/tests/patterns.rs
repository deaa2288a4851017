//! Patterns: default binding modes, variants through `Self` and aliases, slices, rest.

use super::check;

#[test]
fn binding_modes() {
    check(
        r"
        struct User { name: String, id: u64 }
        enum Event { Joined(User), Left { id: u64, why: Option<String> }, Nothing }
        fn f(event: &Event, owned: Event, unique: &mut Event, pair: (User, &User)) {
            match event {
                Event::Joined(user) => { let u = user; } //~ type: &User
                Event::Left { id, why } => { //~ type: &u64
                    let w = why; //~ type: &Option<String>
                }
                Event::Nothing => {}
            }
            match owned {
                Event::Joined(User { name, .. }) => { let n = name; } //~ type: String
                Event::Left { id, why: Some(text) } => { let t = text; } //~ type: u64
                _ => {}
            }
            match unique {
                Event::Joined(user) => { let u = user; } //~ type: &mut User
                _ => {}
            }
            let (a, b) = pair; //~ type: User
            let User { name, .. } = b; //~ type: &String
            let &(ref x, y) = &(1u8, 2u16); //~ type: &u8
            if let Event::Left { why: Some(why), .. } = event { let w = why; } //~ type: &String
        }
        ",
    );
}

#[test]
fn by_value_through_self() {
    check(
        r"
        #[derive(Clone, Copy)]
        enum Kind { A(u64), B }
        struct Holder { kind: Kind, pair: (u64, String) }
        impl Holder {
            fn f(&self) {
                match self.kind {
                    Kind::A(n) => { let m = n; } //~ type: u64
                    Kind::B => {}
                }
                match &self.kind {
                    Kind::A(n) => { let m = n; } //~ type: &u64
                    Kind::B => {}
                }
                let n = self.pair.0; //~ type: u64
                match self.pair.0 { x => { let y = x; } } //~ type: u64
                let (a, b) = &self.pair; //~ type: &u64
            }
        }
        impl Kind {
            fn g(self) -> u64 {
                match self { Self::A(n) => n, Self::B => 0 } //~ type: u64
            }
            fn h(&self) -> bool { matches_b(self) }
        }
        fn matches_b(kind: &Kind) -> bool { true }
        ",
    );
}

#[test]
fn aliases_and_results() {
    check(
        r"
        struct Failed;
        type Outcome<T> = std::result::Result<T, Failed>;
        fn make() -> Outcome<u64> { Outcome::Ok(3) }
        fn f() {
            match make() {
                Ok(n) => { let m = n; } //~ type: u64
                Err(e) => { let x = e; } //~ type: Failed
            }
            if let Ok(n) = make() { let m = n; } //~ type: u64
            let Ok(n) = make() else { return }; //~ type: u64
            let r = make(); //~ type: Result<u64, Failed>
            let o: Option<Option<&str>> = Some(None);
            if let Some(Some(text)) = o { let t = text; } //~ type: &str
            while let Some(x) = Some(3u8) { let y = x; } //~ type: u8
        }
        ",
    );
}

#[test]
fn slices_and_rest() {
    check(
        r"
        struct Point(u8, u16, u32);
        fn f(list: &[String], array: [u64; 3], point: Point, t: (u8, u16, u32, u64)) {
            if let [first, rest @ ..] = list {
                let a = first; //~ type: &String
                let b = rest; //~ type: &[String]
            }
            let [x, ..] = array; //~ type: u64
            let Point(.., z) = point; //~ type: u32
            let (.., y, w) = t; //~ type: u32
            for (i, s) in list.iter().enumerate() { //~ type: usize
                let t = s; //~ type: &String
            }
            for s in list { let t = s; } //~ type: &String
        }
        ",
    );
}

#[test]
fn parameters_with_patterns() {
    check(
        r"
        struct User { name: String }
        fn f(
            (a, b): (u8, &User),
            User { name }: User,
            [x, y]: [u16; 2],
        ) {
            let p = a; //~ type: u8
            let q = &b.name; //~ type: &String
            let r = name; //~ type: String
            let s = y; //~ type: u16
            let g = |(n, u): (u8, User)| u.name; //~ type: closure((u8, User)) -> String
        }
        ",
    );
}

#[test]
fn bindings_with_subpatterns() {
    check(
        r"
        enum E { A(u64, String), B }
        fn f(e: E, n: u64) {
            match &e {
                whole @ E::A(k, s) if *k > 3 => { let w = whole; } //~ type: &E
                E::A(k, _) | E::A(k, _) => { let l = k; } //~ type: &u64
                E::B => {}
                _ => {}
            }
            match n {
                small @ 0..=9 => { let s = small; } //~ type: u64
                _ => {}
            }
        }
        ",
    );
}
