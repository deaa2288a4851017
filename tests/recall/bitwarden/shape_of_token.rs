//! An access token says what is wrong with its secret.
//!
//! file: bitwarden-core/src/auth/access_token.rs
//! kind: error
//! depth: 2
//! through: nested errors with #[from], a map_err closure, position and char_indices
//! round: 5

mod leak {
    use super::AccessToken;
    use thiserror::Error;

    /// A letter that no secret has.
    #[derive(Debug, Error)]
    #[error("{letter:?} at {at} in {text}")] // leak: PII302
    pub struct WrongLetter {
        letter: char,
        at: usize,
        text: String,
    }

    /// What is wrong with a secret.
    #[derive(Debug, Error)]
    pub enum WrongShape {
        /// It is too short.
        #[error("the secret has {0} letters only")]
        Short(usize),
        /// It has a wrong letter.
        #[error("the secret is wrong: {0}")]
        Letter(#[from] WrongLetter),
    }

    fn letters(secret: &str) -> Result<usize, (char, usize)> {
        match secret.char_indices().find(|(_, letter)| !letter.is_ascii_alphanumeric()) {
            Some((at, letter)) => Err((letter, at)),
            None => Ok(secret.len()),
        }
    }

    fn length(secret: &str) -> Result<usize, WrongLetter> {
        letters(secret).map_err(|(letter, at)| WrongLetter { letter, at, text: secret.to_owned() }) // leak: PII302
    }

    fn long_enough(secret: &str) -> Result<(), WrongShape> {
        match length(secret)? {
            short @ 0..30 => Err(WrongShape::Short(short)),
            _ => Ok(()),
        }
    }

    impl AccessToken {
        /// Whether the secret looks like one.
        pub fn check_shape(&self) -> Result<(), WrongShape> {
            long_enough(&self.client_secret)
        }
    }
}

mod twin {
    use super::AccessToken;
    use thiserror::Error;

    /// A letter that no secret has.
    #[derive(Debug, Error)]
    #[error("a letter at {at} of {length}")]
    pub struct WrongLetter {
        at: usize,
        length: usize,
    }

    /// What is wrong with a secret.
    #[derive(Debug, Error)]
    pub enum WrongShape {
        /// It is too short.
        #[error("the secret has {0} letters only")]
        Short(usize),
        /// It has a wrong letter.
        #[error("the secret is wrong: {0}")]
        Letter(#[from] WrongLetter),
    }

    fn letters(secret: &str) -> Result<usize, (char, usize)> {
        match secret.char_indices().find(|(_, letter)| !letter.is_ascii_alphanumeric()) {
            Some((at, letter)) => Err((letter, at)),
            None => Ok(secret.len()),
        }
    }

    fn length(secret: &str) -> Result<usize, WrongLetter> {
        letters(secret).map_err(|(_, at)| WrongLetter { at, length: secret.len() })
    }

    fn long_enough(secret: &str) -> Result<(), WrongShape> {
        match length(secret)? {
            short @ 0..30 => Err(WrongShape::Short(short)),
            _ => Ok(()),
        }
    }

    impl AccessToken {
        /// Whether the secret looks like one.
        pub fn check_shape(&self) -> Result<(), WrongShape> {
            long_enough(&self.client_secret)
        }
    }
}
