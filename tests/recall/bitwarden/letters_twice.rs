//! A master password in which the same letters come twice is refused.
//!
//! file: bitwarden-core/src/auth/login/password.rs
//! kind: error
//! depth: 3
//! through: nested enums of thiserror with #[from] and `?`, windows of a Vec<char>, a HashSet
//! round: 2

mod leak {
    use super::PasswordLoginRequest;
    use std::collections::HashSet;

    #[derive(Debug, thiserror::Error)]
    pub enum Weakness {
        #[error("too few letters")]
        Short,
        #[error("too regular: {0}")]
        Run(#[from] Run),
    }

    #[derive(Debug, thiserror::Error)]
    pub enum Run {
        #[error("the letters {0:?} come twice")] // leak: PII302
        Twice(String),
        #[error("all letters are the same")]
        Same,
    }

    fn runs(letters: &[char]) -> Result<(), Run> {
        let mut seen = HashSet::new();
        for (index, window) in letters.windows(4).enumerate() {
            if !seen.insert(window) && index > 0 {
                return Err(Run::Twice(window.iter().collect())); // leak: PII302
            }
        }
        (seen.len() > 1).then_some(()).ok_or(Run::Same)
    }

    fn strong(text: &str) -> Result<(), Weakness> {
        let letters: Vec<char> = text.chars().collect();
        if letters.len() < 12 {
            return Err(Weakness::Short);
        }
        Ok(runs(&letters)?) // leak: PII302
    }

    pub fn check(input: &PasswordLoginRequest) -> Result<(), Weakness> {
        strong(&input.password) // leak: PII302
    }
}

mod twin {
    use super::PasswordLoginRequest;
    use std::collections::HashSet;

    #[derive(Debug, thiserror::Error)]
    pub enum Weakness {
        #[error("too few letters")]
        Short,
        #[error("too regular: {0}")]
        Run(#[from] Run),
    }

    #[derive(Debug, thiserror::Error)]
    pub enum Run {
        #[error("the letters behind {0} come twice")]
        Twice(usize),
        #[error("all letters are the same")]
        Same,
    }

    fn runs(letters: &[char]) -> Result<(), Run> {
        let mut seen = HashSet::new();
        for (index, window) in letters.windows(4).enumerate() {
            if !seen.insert(window) && index > 0 {
                return Err(Run::Twice(index));
            }
        }
        (seen.len() > 1).then_some(()).ok_or(Run::Same)
    }

    fn strong(text: &str) -> Result<(), Weakness> {
        let letters: Vec<char> = text.chars().collect();
        if letters.len() < 12 {
            return Err(Weakness::Short);
        }
        Ok(runs(&letters)?)
    }

    pub fn check(input: &PasswordLoginRequest) -> Result<(), Weakness> {
        strong(&input.password)
    }
}
