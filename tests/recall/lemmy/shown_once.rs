//! Refuses messages from other servers that say the same thing again and again.
//!
//! file: lemmy_apub/src/objects/private_message.rs
//! after: let pm = PrivateMessage::create(context.pool(), &form).await?;
//! kind: error
//! depth: 2
//! through: windows, a nested enum as error with Display by hand, `?` into LemmyError
//! round: 3

mod leak {
    fn here() {
        shown_once::check(&pm)?;
    }

    use lemmy_db_schema::source::private_message::PrivateMessage;
    use lemmy_utils::error::LemmyError;
    use std::fmt;

    #[derive(Debug)]
    pub struct Repeat {
        words: String,
        at: usize,
    }

    #[derive(Debug)]
    pub enum Spam {
        Repeats(Repeat),
        Long(usize),
    }

    impl fmt::Display for Spam {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Spam::Repeats(Repeat { words, at }) => write!(f, "repeats {words} from word {at}"), // leak: PII302
                Spam::Long(length) => write!(f, "{length} words"),
            }
        }
    }

    impl std::error::Error for Spam {}

    fn repeat(words: &[&str]) -> Option<Repeat> {
        let at = words.windows(3).position(|three| three.iter().all(|word| *word == three[0]))?;
        Some(Repeat { words: words[at..].join(" "), at })
    }

    fn judge(text: &str) -> Result<(), Spam> {
        let words: Vec<&str> = text.split_whitespace().collect();
        if let Some(repeat) = repeat(&words) {
            return Err(Spam::Repeats(repeat)); // leak: PII302
        }
        if words.len() > 2_000 { Err(Spam::Long(words.len())) } else { Ok(()) }
    }

    pub fn check(pm: &PrivateMessage) -> Result<(), LemmyError> {
        judge(&pm.content)?; // leak: PII302
        Ok(())
    }
}

mod twin {
    fn here() {
        shown_once::check(&pm)?;
    }

    use lemmy_db_schema::source::private_message::PrivateMessage;
    use lemmy_utils::error::LemmyError;
    use std::fmt;

    #[derive(Debug)]
    pub struct Repeat {
        words: usize,
        at: usize,
    }

    #[derive(Debug)]
    pub enum Spam {
        Repeats(Repeat),
        Long(usize),
    }

    impl fmt::Display for Spam {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Spam::Repeats(Repeat { words, at }) => write!(f, "repeats {words} from word {at}"),
                Spam::Long(length) => write!(f, "{length} words"),
            }
        }
    }

    impl std::error::Error for Spam {}

    fn repeat(words: &[&str]) -> Option<Repeat> {
        let at = words.windows(3).position(|three| three.iter().all(|word| *word == three[0]))?;
        Some(Repeat { words: words[at..].len(), at })
    }

    fn judge(text: &str) -> Result<(), Spam> {
        let words: Vec<&str> = text.split_whitespace().collect();
        if let Some(repeat) = repeat(&words) {
            return Err(Spam::Repeats(repeat));
        }
        if words.len() > 2_000 { Err(Spam::Long(words.len())) } else { Ok(()) }
    }

    pub fn check(pm: &PrivateMessage) -> Result<(), LemmyError> {
        judge(&pm.content)?;
        Ok(())
    }
}
