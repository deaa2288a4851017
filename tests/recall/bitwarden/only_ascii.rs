//! A password that cannot be typed on a device ends in a panic.
//!
//! file: bitwarden-core/src/platform/secret_verification_request.rs
//! kind: error
//! depth: 3
//! through: a borrowing newtype with Debug by hand, TryFrom, a derived Debug over it, expect
//! round: 2

mod leak {
    use super::SecretVerificationRequest;
    use std::fmt;

    pub struct Typed<'a>(&'a str);

    impl fmt::Debug for Typed<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "Typed({:?})", self.0)
        }
    }

    #[derive(Debug)]
    pub enum Refused<'a> {
        Nothing,
        NotAscii(Typed<'a>),
    }

    impl<'a> TryFrom<&'a SecretVerificationRequest> for Typed<'a> {
        type Error = Refused<'a>;

        fn try_from(request: &'a SecretVerificationRequest) -> Result<Self, Refused<'a>> {
            request.master_password.as_deref().map(Typed).ok_or(Refused::Nothing)
        }
    }

    fn ascii(request: &SecretVerificationRequest) -> Result<&str, Refused<'_>> {
        let typed = Typed::try_from(request)?;
        if typed.0.is_ascii() { Ok(typed.0) } else { Err(Refused::NotAscii(typed)) }
    }

    pub fn keys(request: &SecretVerificationRequest) -> Vec<u8> {
        let text = ascii(request).expect("a device has keys for ASCII alone"); // leak: PII302
        text.bytes().collect()
    }
}

mod twin {
    use super::SecretVerificationRequest;
    use std::fmt;

    pub struct Typed<'a>(&'a str);

    impl fmt::Debug for Typed<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Typed(..)")
        }
    }

    #[derive(Debug)]
    pub enum Refused<'a> {
        Nothing,
        NotAscii(Typed<'a>),
    }

    impl<'a> TryFrom<&'a SecretVerificationRequest> for Typed<'a> {
        type Error = Refused<'a>;

        fn try_from(request: &'a SecretVerificationRequest) -> Result<Self, Refused<'a>> {
            request.master_password.as_deref().map(Typed).ok_or(Refused::Nothing)
        }
    }

    fn ascii(request: &SecretVerificationRequest) -> Result<&str, Refused<'_>> {
        let typed = Typed::try_from(request)?;
        if typed.0.is_ascii() { Ok(typed.0) } else { Err(Refused::NotAscii(typed)) }
    }

    pub fn keys(request: &SecretVerificationRequest) -> Vec<u8> {
        let text = ascii(request).expect("a device has keys for ASCII alone");
        text.bytes().collect()
    }
}
