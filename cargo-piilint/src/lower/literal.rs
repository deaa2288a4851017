//! Literals.

use crate::ir::path::Lit;
use crate::source::Sym;

/// The literal as data; `None` for what syn does not understand.
pub(super) fn literal(lit: &syn::Lit) -> Option<Lit> {
    Some(match lit {
        syn::Lit::Str(text) => Lit::Str(text.value().into()),
        syn::Lit::ByteStr(bytes) => Lit::Bytes(bytes.value().into()),
        syn::Lit::CStr(text) => Lit::Bytes(text.value().into_bytes().into()),
        syn::Lit::Byte(byte) => Lit::Int(Sym::new(&byte.value().to_string()), Some(Sym::new("u8"))),
        syn::Lit::Char(char) => Lit::Char(char.value()),
        syn::Lit::Int(int) => Lit::Int(Sym::new(int.base10_digits()), suffix(int.suffix())),
        syn::Lit::Float(float) => Lit::Float(Sym::new(float.base10_digits()), suffix(float.suffix())),
        syn::Lit::Bool(value) => Lit::Bool(value.value),
        _ => return None,
    })
}

fn suffix(text: &str) -> Option<Sym> {
    (!text.is_empty()).then(|| Sym::new(text))
}
