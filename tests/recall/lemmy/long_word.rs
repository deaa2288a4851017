//! A message that is deleted is looked over for words that no column holds.
//!
//! file: lemmy_api_crud/src/private_message/delete.rs
//! after: let orig_private_message = PrivateMessage::read(context.pool(), private_message_id).await?;
//! kind: error
//! depth: 0
//! through: try_fold with a closure that fails, `?`
//! round: 5

mod leak {
    fn here() {
        let words = orig_private_message.content.split_whitespace();
        let longest = words.enumerate().try_fold(0, |longest, (at, word)| match word.len() {
            201.. => Err(LemmyError::from_message(&format!("word {at} is too long: {word}"))), // leak: PII302
            length => Ok(length.max(longest)),
        })?;
        long_word::LONGEST.fetch_max(longest, std::sync::atomic::Ordering::Relaxed);
    }

    use std::sync::atomic::AtomicUsize;

    pub static LONGEST: AtomicUsize = AtomicUsize::new(0);
}

mod twin {
    fn here() {
        let words = orig_private_message.content.split_whitespace();
        let longest = words.enumerate().try_fold(0, |longest, (at, word)| match word.len() {
            201.. => Err(LemmyError::from_message(&format!("word {at} is too long"))),
            length => Ok(length.max(longest)),
        })?;
        long_word::LONGEST.fetch_max(longest, std::sync::atomic::Ordering::Relaxed);
    }

    use std::sync::atomic::AtomicUsize;

    pub static LONGEST: AtomicUsize = AtomicUsize::new(0);
}
