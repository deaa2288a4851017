//! The last words of each correspondent, when somebody lists his messages.
//!
//! file: lemmy_api_crud/src/private_message/read.rs
//! after: // Blank out deleted or removed info
//! kind: log
//! depth: 1
//! through: fold into a BTreeMap with its entry API, a match guard, join of a prefix
//! round: 3

mod leak {
    fn here() {
        latest_words::tell(&messages);
    }

    use lemmy_db_schema::source::private_message::PrivateMessage;
    use lemmy_db_views::structs::PrivateMessageView;
    use std::collections::btree_map::{BTreeMap, Entry};

    fn gist(message: &PrivateMessage) -> String {
        let words = message.content.split_whitespace();
        words.take(8).collect::<Vec<_>>().join(" ")
    }

    fn show((creator, view): (i32, &PrivateMessageView)) {
        tracing::info!(creator, words = %gist(&view.private_message), "last said"); // leak: PII301
    }

    pub fn tell(views: &[PrivateMessageView]) {
        let latest = views.iter().fold(BTreeMap::<i32, &PrivateMessageView>::new(), |mut latest, view| {
            match latest.entry(view.creator.id.0) {
                Entry::Vacant(slot) => {
                    slot.insert(view);
                }
                Entry::Occupied(mut slot)
                    if slot.get().private_message.published < view.private_message.published =>
                {
                    slot.insert(view);
                }
                Entry::Occupied(_) => {}
            }
            latest
        });
        latest.into_iter().for_each(show);
    }
}

mod twin {
    fn here() {
        latest_words::tell(&messages);
    }

    use lemmy_db_schema::source::private_message::PrivateMessage;
    use lemmy_db_views::structs::PrivateMessageView;
    use std::collections::btree_map::{BTreeMap, Entry};

    fn gist(message: &PrivateMessage) -> String {
        let words = message.content.split_whitespace();
        words.count().to_string()
    }

    fn show((creator, view): (i32, &PrivateMessageView)) {
        tracing::info!(creator, words = %gist(&view.private_message), "last said");
    }

    pub fn tell(views: &[PrivateMessageView]) {
        let latest = views.iter().fold(BTreeMap::<i32, &PrivateMessageView>::new(), |mut latest, view| {
            match latest.entry(view.creator.id.0) {
                Entry::Vacant(slot) => {
                    slot.insert(view);
                }
                Entry::Occupied(mut slot)
                    if slot.get().private_message.published < view.private_message.published =>
                {
                    slot.insert(view);
                }
                Entry::Occupied(_) => {}
            }
            latest
        });
        latest.into_iter().for_each(show);
    }
}
