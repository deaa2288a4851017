//! An address with a letter that no address has is refused.
//!
//! file: revolt-database/src/models/accounts/model.rs
//! kind: error
//! depth: 1
//! through: a labelled break over nested loops, a match guard, an if-let chain, a boxed error from a String
//! round: 2

mod leak {
    use super::Account;

    type BoxError = Box<dyn std::error::Error + Send + Sync>;

    fn find(text: &str) -> Option<(usize, char)> {
        let mut found = None;
        'parts: for (index, part) in text.split('@').enumerate() {
            for letter in part.chars() {
                match letter {
                    '.' | '-' | '_' | '+' => (),
                    letter if letter.is_alphanumeric() => (),
                    letter => {
                        found = Some((index, letter));
                        break 'parts;
                    }
                }
            }
        }
        found
    }

    fn refusal(is_space: bool, place: &str) -> BoxError {
        let what = if is_space { "a space" } else { "a letter" };
        format!("{what} that is not allowed in {place}").into() // leak: PII302
    }

    pub fn check(account: &Account) -> Result<(), BoxError> {
        if !account.disabled
            && let Some((index, letter)) = find(&account.email)
            && !letter.is_control()
        {
            let place = format!("part {index} of {}", account.email);
            return Err(refusal(letter.is_whitespace(), &place)); // leak: PII302
        }
        Ok(())
    }
}

mod twin {
    use super::Account;

    type BoxError = Box<dyn std::error::Error + Send + Sync>;

    fn find(text: &str) -> Option<(usize, char)> {
        let mut found = None;
        'parts: for (index, part) in text.split('@').enumerate() {
            for letter in part.chars() {
                match letter {
                    '.' | '-' | '_' | '+' => (),
                    letter if letter.is_alphanumeric() => (),
                    letter => {
                        found = Some((index, letter));
                        break 'parts;
                    }
                }
            }
        }
        found
    }

    fn refusal(is_space: bool, place: &str) -> BoxError {
        let what = if is_space { "a space" } else { "a letter" };
        format!("{what} that is not allowed in {place}").into()
    }

    pub fn check(account: &Account) -> Result<(), BoxError> {
        if !account.disabled
            && let Some((index, letter)) = find(&account.email)
            && !letter.is_control()
        {
            let place = format!("part {index} of the address of {}", account.id);
            return Err(refusal(letter.is_whitespace(), &place));
        }
        Ok(())
    }
}
