//! What the macros write needs `core` alone.
#![no_std]
#![allow(missing_docs, dead_code, reason = "a test")]

use core::fmt::Write;
use piilint_macros::{Pii, RedactedDebug, pii_protect, pii_sink};

#[derive(Pii, RedactedDebug)]
struct Frame<'a> {
    id: u8,
    #[pii(location)]
    position: &'a [u8],
}

#[pii_protect(anonymize)]
fn blank(_: &[u8]) -> &'static [u8] {
    b""
}

#[pii_sink(share)]
fn send(#[pii(sink)] frame: &Frame<'_>) -> usize {
    frame.position.len()
}

/// Compares what is written with what should be, with no allocator.
struct Expect<'a>(&'a str);

impl Write for Expect<'_> {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.0 = self.0.strip_prefix(text).ok_or(core::fmt::Error)?;
        Ok(())
    }
}

#[test]
fn shows_without_std() {
    let frame = Frame { id: 1, position: b"52.5,13.4" };
    let mut expect = Expect("Frame { id: 1, position: [redacted location] }");
    write!(expect, "{frame:?}").expect("the text");
    assert_eq!(expect.0, "");
    assert_eq!(send(&frame) + blank(frame.position).len(), 9);
}
