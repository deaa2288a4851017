//! Paths in expressions: constructors, functions as values, `Self`, primitives.

use super::check;

#[test]
fn constructors_and_functions_as_values() {
    check(
        r"
        struct Email(String);
        struct Unit;
        enum E { A(u64), B }
        impl Email { fn new(s: String) -> Email { Self(s) } fn text(&self) -> &str { &self.0 } }
        fn f(list: Vec<String>, emails: Vec<Email>, o: Option<u64>) {
            let a = list.into_iter().map(Email); //~ type: Map<Email>
            let b = emails.iter().map(Email::text); //~ type: Map<&str>
            let c = o.map(E::A); //~ type: Option<E>
            let d = Unit; //~ type: Unit
            let e = E::B; //~ type: E
            let g = Some; //~ type: fn core::option::Option::Some
            let h = g(3u8); //~ type: Option<u8>
            let i = emails.iter().map(|e| e.text()).map(str::trim).map(str::to_owned); //~ type: Map<String>
            let j = emails.iter().map(|e| e.text()).map(String::from); //~ type: Map<String>
            let k = emails.iter().map(|e| e.text()).map(ToString::to_string); //~ type: Map<String>
            let l = std::str::from_utf8(&[]); //~ type: Result<&str, ParseError>
            let m = Vec::<u8>::new; //~ type: fn core::vec::Vec::new
            let n = m(); //~ type: Vec<u8>
        }
        ",
    );
}

#[test]
fn unresolved() {
    check(
        r"
        fn f() {
            let a = missing::thing(3); //~ type: _ //~ call: unknown: path does not resolve
            let b = a.method(); //~ type: _ //~ call: unknown: receiver type not known
            let c = 3u8.nothing(); //~ type: _ //~ call: unknown: no such method found
            let d = (3u8)(4); //~ type: _
            let e = Vec::<u8>::nothing(); //~ type: _ //~ call: unknown: no such method found
        }
        ",
    );
}
