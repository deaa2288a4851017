//! `?`, and errors that are converted.

use super::check;

#[test]
fn payloads() {
    check(
        r"
        struct A; struct B;
        impl From<A> for B { fn from(a: A) -> B { B } }
        fn a() -> Result<u64, A> { Ok(1) }
        fn o() -> Option<String> { None }
        fn f() -> Result<(), B> {
            let n = a()?; //~ type: u64
            let g = || -> Result<u64, B> { let m = a()?; Ok(m) }; //~ type: closure() -> Result<u64, B>
            let h = |x: u64| { let m = a()?; Ok::<_, B>(m + x) }; //~ type: closure(u64) -> Result<u64, B>
            Ok(())
        }
        fn p() -> Option<usize> {
            let s = o()?; //~ type: String
            let n = o()?.trim().len(); //~ type: usize
            Some(n)
        }
        ",
    );
}

#[test]
fn open_errors() {
    check(
        r"
        fn f(list: Vec<&str>) -> Result<u64, std::str::ParseError> {
            let n: u64 = list[0].parse()?; //~ type: u64
            let all = list.iter().map(|s| s.parse::<u64>()).collect::<Result<Vec<_>, _>>()?; //~ type: Vec<u64>
            let m = list[0].parse().map_err(|e| e)?; //~ type: u64
            Ok(m)
        }
        ",
    );
}
