//! The last registration of a thread is kept, and goes to a file when the next one comes.
//!
//! file: lemmy_db_schema/src/impls/local_user.rs
//! after: form_with_encrypted_password.password_encrypted = password_hash;
//! kind: store
//! depth: 1
//! through: a thread-local RefCell, mem::replace, a tuple in an Option, OpenOptions and write!
//! round: 2

mod leak {
    use super::LocalUserInsertForm;
    use std::{cell::RefCell, fs::OpenOptions, io::Write, mem};

    type Row = (i32, String);

    thread_local! {
        static LAST: RefCell<Option<Row>> = RefCell::new(None);
    }

    pub fn note(form: &LocalUserInsertForm) {
        let row = (form.person_id.0, form.password_encrypted.clone());
        let before = LAST.with(|last| mem::replace(&mut *last.borrow_mut(), Some(row)));
        if let Some(before) = before {
            append(before).ok();
        }
    }

    fn append((person, secret): Row) -> std::io::Result<()> {
        let mut file = OpenOptions::new().append(true).create(true).open("/var/lib/lemmy/forms.csv")?;
        writeln!(file, "{person};{secret}") // leak: PII103 or PII101
    }

    fn here() {
        pending_forms::note(form);
    }
}

mod twin {
    use super::LocalUserInsertForm;
    use std::{cell::RefCell, fs::OpenOptions, io::Write, mem};

    type Row = (i32, String);

    thread_local! {
        static LAST: RefCell<Option<Row>> = RefCell::new(None);
    }

    pub fn note(form: &LocalUserInsertForm) {
        let row = (form.person_id.0, form.password_encrypted.clone());
        let before = LAST.with(|last| mem::replace(&mut *last.borrow_mut(), Some(row)));
        if let Some(before) = before {
            append(before).ok();
        }
    }

    fn append((person, secret): Row) -> std::io::Result<()> {
        let mut file = OpenOptions::new().append(true).create(true).open("/var/lib/lemmy/forms.csv")?;
        writeln!(file, "{person};{secret}")
    }

    fn here() {
        pending_forms::note(&form_with_encrypted_password);
    }
}
