//! Writes down who left.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: counter!("atuin_users_deleted").increment(1);
//! kind: store
//! depth: 3
//! through: a static sender in a LazyLock, a thread, an enum with an own Display, `try_for_each`
//! round: 4

mod leak {
    fn here() {
        gone_users::note(&user);
    }

    use std::fmt;
    use std::io::{self, Write as _};
    use std::sync::LazyLock;
    use std::sync::mpsc::{self, Sender};

    use fs_err::OpenOptions;

    use crate::db::models::User;

    enum Entry {
        Gone { id: i64, mailbox: String },
    }

    impl fmt::Display for Entry {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let Self::Gone { id, mailbox } = self;
            write!(f, "{{\"gone\": {id}, \"mailbox\": {mailbox:?}}}")
        }
    }

    static JOURNAL: LazyLock<Sender<Entry>> = LazyLock::new(|| {
        let (entries, inbox) = mpsc::channel();
        std::thread::spawn(move || inbox.into_iter().try_for_each(append));
        entries
    });

    fn append(entry: Entry) -> io::Result<()> {
        let mut journal = OpenOptions::new().append(true).create(true).open("gone.ndjson")?;
        writeln!(journal, "{entry}") // leak: PII101
    }

    pub fn note(user: &User) {
        JOURNAL.send(Entry::Gone { id: user.id, mailbox: user.email.clone() }).ok();
    }
}

mod twin {
    fn here() {
        gone_users::note(&user);
    }

    use std::fmt;
    use std::io::{self, Write as _};
    use std::sync::LazyLock;
    use std::sync::mpsc::{self, Sender};

    use fs_err::OpenOptions;

    use crate::db::models::User;

    enum Entry {
        Gone { id: i64, mailbox: bool },
    }

    impl fmt::Display for Entry {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let Self::Gone { id, mailbox } = self;
            write!(f, "{{\"gone\": {id}, \"mailbox\": {mailbox:?}}}")
        }
    }

    static JOURNAL: LazyLock<Sender<Entry>> = LazyLock::new(|| {
        let (entries, inbox) = mpsc::channel();
        std::thread::spawn(move || inbox.into_iter().try_for_each(append));
        entries
    });

    fn append(entry: Entry) -> io::Result<()> {
        let mut journal = OpenOptions::new().append(true).create(true).open("gone.ndjson")?;
        writeln!(journal, "{entry}")
    }

    pub fn note(user: &User) {
        JOURNAL.send(Entry::Gone { id: user.id, mailbox: !user.email.is_empty() }).ok();
    }
}
