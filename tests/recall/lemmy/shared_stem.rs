//! A change of password is refused because the new one begins like the old one.
//!
//! file: lemmy_api/src/local_user/change_password.rs
//! after: let local_user_id = local_user_view.local_user.id;
//! kind: error
//! depth: 3
//! through: Deref of a newtype, zip, take_while and collect, anyhow's ensure!, a `?` conversion
//! round: 2

mod leak {
    use lemmy_utils::error::LemmyError;

    /// Behind so many equal letters the rest is soon guessed.
    const MOST_EQUAL: usize = 8;

    fn stem(old: &str, new: &str) -> String {
        let pairs = old.chars().zip(new.chars());
        pairs.take_while(|(a, b)| a.eq_ignore_ascii_case(b)).map(|(_, b)| b).collect()
    }

    fn differs(old: &str, new: &str) -> anyhow::Result<()> {
        let stem = stem(old, new);
        anyhow::ensure!(stem.len() < MOST_EQUAL, "both begin with {stem}"); // leak: PII302
        Ok(())
    }

    pub fn check(old: &str, new: &str) -> Result<(), LemmyError> {
        differs(old, new)?;
        Ok(())
    }

    fn here() {
        shared_stem::check(&data.old_password, &data.new_password)?;
    }
}

mod twin {
    use lemmy_utils::error::LemmyError;

    /// Behind so many equal letters the rest is soon guessed.
    const MOST_EQUAL: usize = 8;

    fn stem(old: &str, new: &str) -> String {
        let pairs = old.chars().zip(new.chars());
        pairs.take_while(|(a, b)| a.eq_ignore_ascii_case(b)).map(|(_, b)| b).collect()
    }

    fn differs(old: &str, new: &str) -> anyhow::Result<()> {
        let stem = stem(old, new);
        anyhow::ensure!(stem.len() < MOST_EQUAL, "more than {MOST_EQUAL} letters are those of the old one");
        Ok(())
    }

    pub fn check(old: &str, new: &str) -> Result<(), LemmyError> {
        differs(old, new)?;
        Ok(())
    }

    fn here() {
        shared_stem::check(&data.old_password, &data.new_password)?;
    }
}
