//! Coercions: deref, unsizing, never, function items to pointers; and expectations from where a value goes.

use super::check;

#[test]
fn deref_of_arguments() {
    check(
        r"
        use std::sync::Arc;
        struct User { name: String }
        fn text(s: &str) -> usize { s.len() } //~ call: core::str::str::len
        fn list(l: &[User]) {}
        fn user(u: &User) {}
        fn f(s: String, v: Vec<User>, a: Arc<User>, b: Box<User>, m: &mut User) {
            let n = text(&s); //~ type: usize //~ call: app::text
            list(&v);
            user(&a);
            user(&b);
            user(m);
            let x: &str = &s; //~ type: &str
            let y: &[User] = &v; //~ type: &[User]
        }
        ",
    );
}

#[test]
fn unsizing() {
    check(
        r"
        trait Shape { fn area(&self) -> u64; }
        struct A; struct B;
        impl Shape for A { fn area(&self) -> u64 { 1 } }
        impl Shape for B { fn area(&self) -> u64 { 2 } }
        fn make(flag: bool) -> Box<dyn Shape> { if flag { Box::new(A) } else { Box::new(B) } }
        fn f(flag: bool) {
            let shape: Box<dyn Shape> = Box::new(A); //~ type: Box<dyn Shape>
            let shapes: Vec<Box<dyn Shape>> = vec![Box::new(A), Box::new(B)]; //~ type: Vec<Box<dyn Shape>>
            let maybe: Option<Box<dyn Shape>> = Some(Box::new(B)); //~ type: Option<Box<dyn Shape>>
            for s in shapes.iter() { let a = s.area(); } //~ type: &Box<dyn Shape>
            let array = [1u8, 2, 3]; //~ type: [u8; 3]
            let slice: &[u8] = &array; //~ type: &[u8]
            let r: &dyn Shape = &A; //~ type: &dyn Shape
        }
        ",
    );
}

#[test]
fn never() {
    check(
        r"
        fn stop() -> ! { loop {} }
        fn f(o: Option<u64>) -> u64 {
            let n = match o { Some(n) => n, None => return 3 }; //~ type: u64
            let m = if n > 3 { stop() } else { 'x' }; //~ type: char
            let k = loop { break 5u8; }; //~ type: u8
            let l = o.unwrap_or_else(|| stop()); //~ type: u64
            n
        }
        ",
    );
}

#[test]
fn numbers_by_use() {
    check(
        r"
        fn takes(n: u16) {}
        struct S { n: u8, f: f32 }
        fn f() -> u64 {
            let a = 3; //~ type: u16
            takes(a);
            let s = S { n: 3, f: 1.0 };
            let b = 4; //~ type: u8
            let t = S { n: b, f: 0.5 };
            let c = 5; //~ type: u64
            let mut d = 0; //~ type: u8
            d += s.n;
            let e = 2.5; //~ type: f32
            let g = e * s.f; //~ type: f32
            let v = vec![1, 2, 3u32]; //~ type: Vec<u32>
            let i = 0; //~ type: usize
            let x = v[i]; //~ type: u32
            c
        }
        ",
    );
}

#[test]
fn casts() {
    check(
        r"
        fn f(n: u64, x: &u8) {
            let a = n as u8; //~ type: u8
            let b = 3 as f64; //~ type: f64
            let p = x as *const u8; //~ type: *const u8
            let g = f as fn(u64, &u8); //~ type: fn(u64, &u8)
        }
        ",
    );
}
