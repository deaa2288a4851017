//! An agent can check that its key is made of the letters that keys are made of.
//!
//! file: atomic_lib/src/agents.rs
//! kind: error
//! depth: 4
//! through: nested modules with pub(crate) helpers, a re-export, try_for_each, chunks of bytes
//! round: 5

mod leak {
    use super::Agent;
    use crate::errors::AtomicResult;

    mod letters {
        use crate::errors::AtomicResult;

        pub(crate) mod fault {
            use crate::errors::AtomicError;

            pub(crate) fn of(group: &[u8]) -> AtomicError {
                let text = String::from_utf8_lossy(group);
                AtomicError::other_error(format!("{text} is no part of a key")) // leak: PII302
            }
        }

        fn group(letters: &[u8]) -> AtomicResult<()> {
            match letters {
                [b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/', rest @ ..] => group(rest),
                [b'=', ..] | [] => Ok(()),
                other => Err(fault::of(other)),
            }
        }

        pub(crate) fn all(text: &str) -> AtomicResult<()> {
            text.as_bytes().chunks(4).try_for_each(group)
        }
    }

    pub(crate) use letters::all as only_letters;

    fn check(key: Option<&str>) -> AtomicResult<()> {
        key.map_or(Ok(()), only_letters)
    }

    impl Agent {
        /// Whether the private key, if there is one, is Base64.
        pub fn check_alphabet(&self) -> AtomicResult<()> {
            check(self.private_key.as_deref())
        }
    }
}

mod twin {
    use super::Agent;
    use crate::errors::AtomicResult;

    mod letters {
        use crate::errors::AtomicResult;

        pub(crate) mod fault {
            use crate::errors::AtomicError;

            pub(crate) fn of(group: &[u8]) -> AtomicError {
                let length = group.len();
                AtomicError::other_error(format!("a group of {length} is no part of a key"))
            }
        }

        fn group(letters: &[u8]) -> AtomicResult<()> {
            match letters {
                [b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/', rest @ ..] => group(rest),
                [b'=', ..] | [] => Ok(()),
                other => Err(fault::of(other)),
            }
        }

        pub(crate) fn all(text: &str) -> AtomicResult<()> {
            text.as_bytes().chunks(4).try_for_each(group)
        }
    }

    pub(crate) use letters::all as only_letters;

    fn check(key: Option<&str>) -> AtomicResult<()> {
        key.map_or(Ok(()), only_letters)
    }

    impl Agent {
        /// Whether the private key, if there is one, is Base64.
        pub fn check_alphabet(&self) -> AtomicResult<()> {
            check(self.private_key.as_deref())
        }
    }
}
