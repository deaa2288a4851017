//! `RedactedDebug` shows what `Debug` shows, except for the data.
#![allow(missing_docs, dead_code, reason = "a test")]

use piilint_macros::{Pii, RedactedDebug};
use std::fmt::Debug;
use std::marker::PhantomData;

/// Not `Debug`: whatever of it were printed would not compile.
#[derive(Clone, Copy)]
struct Opaque;

fn shown(value: &dyn Debug) -> String {
    format!("{value:?}")
}

#[test]
fn structs() {
    #[derive(Pii, RedactedDebug)]
    struct Unit;
    #[derive(Pii, RedactedDebug)]
    struct Tuple(u8, #[pii(email)] Opaque);
    #[derive(Pii, RedactedDebug)]
    struct Named {
        r#type: u8,
        #[pii(none)]
        shop: u8,
        #[pii("cn.wechat_openid")]
        openid: Opaque,
        #[pii(consent = "marketing")]
        newsletter: bool,
        #[pii(sensitive)]
        more: Opaque,
    }
    assert_eq!(shown(&Unit), "Unit");
    assert_eq!(shown(&Tuple(1, Opaque)), "Tuple(1, [redacted email])");
    let named = Named { r#type: 1, shop: 2, openid: Opaque, newsletter: true, more: Opaque };
    let text =
        "Named { type: 1, shop: 2, openid: [redacted wechat_openid], newsletter: true, more: [redacted] }";
    assert_eq!(shown(&named), text);
}

#[test]
fn looks_like_the_derive() {
    mod plain {
        #[derive(Debug)]
        pub(super) struct Point<'a, T: ?Sized> {
            pub(super) x: Vec<u8>,
            pub(super) y: &'a T,
        }
    }
    #[derive(RedactedDebug)]
    struct Point<'a, T: ?Sized> {
        x: Vec<u8>,
        y: &'a T,
    }
    let (plain, ours) = (plain::Point { x: vec![1], y: "y" }, Point { x: vec![1], y: "y" });
    assert_eq!(format!("{plain:?}"), format!("{ours:?}"));
    assert_eq!(format!("{plain:#?}"), format!("{ours:#?}"));
}

#[test]
fn a_whole_type() {
    #[derive(Pii, RedactedDebug)]
    #[pii(address)]
    struct Address {
        street: Opaque,
        #[pii(city, purpose = "essential.service")]
        city: Opaque,
        #[pii(none)]
        checked: bool,
    }
    #[derive(Pii, RedactedDebug)]
    #[pii(subject = "customer")]
    struct Defaults(u8);
    let address = Address { street: Opaque, city: Opaque, checked: true };
    assert_eq!(
        shown(&address),
        "Address { street: [redacted address], city: [redacted city], checked: true }"
    );
    assert_eq!(shown(&Defaults(1)), "Defaults(1)");
}

#[test]
fn enums() {
    #[derive(Pii, RedactedDebug)]
    enum Contact {
        #[pii(email)]
        Email(Opaque),
        Post {
            #[pii(street)]
            street: Opaque,
            r#in: u8,
        },
        #[pii(health)]
        Pregnant,
        #[pii(purpose = "marketing")]
        Newsletter(u8),
        Empty {},
        None,
    }
    assert_eq!(shown(&Contact::Email(Opaque)), "Email([redacted email])");
    let post = Contact::Post { street: Opaque, r#in: 1 };
    assert_eq!(shown(&post), "Post { street: [redacted street], in: 1 }");
    assert_eq!(shown(&Contact::Pregnant), "[redacted health]", "the name of the variant is the data");
    assert_eq!(shown(&Contact::Newsletter(1)), "Newsletter(1)");
    assert_eq!(shown(&Contact::Empty {}), "Empty");
    assert_eq!(shown(&Contact::None), "None");
}

#[test]
fn enums_that_are_data_or_nothing() {
    #[derive(Pii, RedactedDebug)]
    #[pii(religion)]
    enum Religion<T> {
        None,
        Other(T),
    }
    #[derive(RedactedDebug)]
    enum Never {}
    assert_eq!(shown(&Religion::<Opaque>::None), "[redacted religion]");
    assert_eq!(shown(&Religion::Other(Opaque)), "[redacted religion]");
    let never: Option<Never> = None;
    assert_eq!(shown(&never), "None");
}

/// Only what is printed has to be `Debug`.
#[test]
fn bounds() {
    #[derive(Pii, RedactedDebug)]
    struct Generic<'a, A, B: Iterator + 'a, const N: usize>
    where
        A: Clone,
    {
        #[pii(email)]
        hidden: A,
        marker: PhantomData<A>,
        pointer: *const A,
        call: fn(A) -> A,
        first: Option<B::Item>,
        second: Vec<<B as Iterator>::Item>,
        list: [u8; N],
        text: &'a str,
    }
    let generic: Generic<'_, Opaque, std::vec::IntoIter<u8>, 1> = Generic {
        hidden: Opaque,
        marker: PhantomData,
        pointer: std::ptr::null(),
        call: |x| x,
        first: Some(1),
        second: vec![2],
        list: [3],
        text: "t",
    };
    assert!(shown(&generic).contains("hidden: [redacted email], marker: PhantomData"), "{generic:?}");
}

#[test]
fn recursive_and_unsized() {
    #[derive(RedactedDebug)]
    struct List<T> {
        value: T,
        next: Option<Box<List<T>>>,
    }
    #[derive(RedactedDebug)]
    struct Last<T: ?Sized> {
        size: usize,
        value: T,
    }
    let list = List { value: 1, next: Some(Box::new(List { value: 2, next: None })) };
    assert_eq!(shown(&list), "List { value: 1, next: Some(List { value: 2, next: None }) }");
    let last: &Last<[u8]> = &Last { size: 1, value: [1] };
    assert_eq!(format!("{last:?}"), "Last { size: 1, value: [1] }");
}

#[test]
fn packed() {
    #[derive(Pii, RedactedDebug)]
    #[repr(C, packed(2))]
    struct Packed {
        a: u64,
        #[pii(phone)]
        b: Opaque,
        c: u8,
    }
    assert_eq!(shown(&Packed { a: 1, b: Opaque, c: 2 }), "Packed { a: 1, b: [redacted phone], c: 2 }");
}

/// Names that could get into the way of what is generated.
#[test]
fn hygiene() {
    #[derive(RedactedDebug)]
    struct Names<Result, Formatter> {
        f: Result,
        field_f: Formatter,
        self_: u8,
    }
    #[derive(RedactedDebug)]
    enum Option<Ok> {
        Some { f: Ok, field_f: u8 },
        Debug(Ok),
    }
    #[expect(non_upper_case_globals, reason = "a constant that a pattern could take for itself")]
    const f: u8 = 1;
    assert_eq!(shown(&Names { f, field_f: 7, self_: 3 }), "Names { f: 1, field_f: 7, self_: 3 }");
    assert_eq!(shown(&Option::Some { f, field_f: 2 }), "Some { f: 1, field_f: 2 }");
    assert_eq!(shown(&Option::Debug(1)), "Debug(1)");
}
