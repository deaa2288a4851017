//! Sessions are checked one after the other, and the first bad one ends it.
//!
//! file: authifier/src/models/session.rs
//! kind: error
//! depth: 4
//! through: an Iterator by hand, collect into a Result, an error with Debug and Display by hand, io::Error::other
//! round: 2

mod leak {
    use super::Session;
    use std::{error::Error, fmt, io, slice};

    const LETTERS: usize = 64;

    pub struct Malformed {
        id: String,
        token: String,
    }

    impl fmt::Debug for Malformed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Malformed").field("id", &self.id).finish_non_exhaustive()
        }
    }

    impl fmt::Display for Malformed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "session {} has the token {}", self.id, self.token) // leak: PII302
        }
    }

    impl Error for Malformed {}

    fn checked(session: &Session) -> Result<&str, Malformed> {
        if session.token.len() == LETTERS {
            return Ok(&session.id);
        }
        Err(Malformed { id: session.id.clone(), token: session.token.clone() }) // leak: PII302
    }

    struct Checked<'a> {
        rest: slice::Iter<'a, Session>,
    }

    impl<'a> Iterator for Checked<'a> {
        type Item = Result<&'a str, Malformed>;

        fn next(&mut self) -> Option<Self::Item> {
            self.rest.next().map(checked)
        }
    }

    fn ids(sessions: &[Session]) -> Result<Vec<&str>, Malformed> {
        Checked { rest: sessions.iter() }.collect() // leak: PII302
    }

    pub fn count(sessions: &[Session]) -> io::Result<usize> {
        let ids = ids(sessions).map_err(io::Error::other)?; // leak: PII302
        Ok(ids.len())
    }
}

mod twin {
    use super::Session;
    use std::{error::Error, fmt, io, slice};

    const LETTERS: usize = 64;

    pub struct Malformed {
        id: String,
        token: String,
    }

    impl fmt::Debug for Malformed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Malformed").field("id", &self.id).finish_non_exhaustive()
        }
    }

    impl fmt::Display for Malformed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "session {} has a token of {} letters", self.id, self.token.len())
        }
    }

    impl Error for Malformed {}

    fn checked(session: &Session) -> Result<&str, Malformed> {
        if session.token.len() == LETTERS {
            return Ok(&session.id);
        }
        Err(Malformed { id: session.id.clone(), token: session.token.clone() })
    }

    struct Checked<'a> {
        rest: slice::Iter<'a, Session>,
    }

    impl<'a> Iterator for Checked<'a> {
        type Item = Result<&'a str, Malformed>;

        fn next(&mut self) -> Option<Self::Item> {
            self.rest.next().map(checked)
        }
    }

    fn ids(sessions: &[Session]) -> Result<Vec<&str>, Malformed> {
        Checked { rest: sessions.iter() }.collect()
    }

    pub fn count(sessions: &[Session]) -> io::Result<usize> {
        let ids = ids(sessions).map_err(io::Error::other)?;
        Ok(ids.len())
    }
}
