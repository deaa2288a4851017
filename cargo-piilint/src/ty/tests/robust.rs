//! Programs that are wrong, incomplete or without end.

use super::check;

#[test]
fn recursive_aliases_and_traits() {
    check(
        r"
        type A = B;
        type B = A;
        type C = (D, D);
        type D = (C, C);
        trait T where Self: T { type X; }
        struct S;
        impl T for S { type X = <S as T>::X; }
        struct R(Option<Box<R>>);
        fn f(a: A, c: C, x: <S as T>::X, r: R) {
            let b = a; //~ type: _
            let y = x; //~ type: _
            let n = r.0.unwrap().0.unwrap().0; //~ type: Option<Box<R>>
        }
        trait Deep { fn deep(&self); }
        impl<T> Deep for T where Vec<T>: Deep { fn deep(&self) {} }
        fn g(s: S) { s.deep(); }
        ",
    );
}

#[test]
fn deref_cycles() {
    check(
        r"
        use std::ops::Deref;
        struct A; struct B;
        impl Deref for A { type Target = B; fn deref(&self) -> &B { loop {} } }
        impl Deref for B { type Target = A; fn deref(&self) -> &A { loop {} } }
        struct P<T>(T);
        impl<T> Deref for P<T> { type Target = P<P<T>>; fn deref(&self) -> &P<P<T>> { loop {} } }
        fn f(a: A, p: P<u8>) {
            let x = a.nothing(); //~ type: _
            let y = a.missing; //~ type: _
            let z = p.nothing(); //~ type: _
        }
        ",
    );
}

#[test]
fn types_that_grow() {
    let mut code = String::from("fn f() { let a = 1u8;\n");
    for _ in 0..60 {
        code.push_str("let a = (a, a);\n");
    }
    for _ in 0..60 {
        code.push_str("let a = Some(a);\n");
    }
    code.push_str("let b = a.map(|x| x); }");
    check(&code);
}

#[test]
fn wrong_arguments() {
    check(
        r"
        struct S<T> { x: T }
        fn g(a: u8, b: String) -> char { 'x' }
        fn f(s: S, t: S<u8, u16>) {
            let a = g(); //~ type: char
            let b = g(1, 2, 3); //~ type: char
            let c = s.x; //~ type: _
            let d = t.x; //~ type: u8
            let e = S { y: 3 }; //~ type: S<_>
            let h = Some(1, 2); //~ type: Option<i32>
            let i = None(); //~ type: _
        }
        ",
    );
}
