//! Writes a line for each new actor, part by part.
//!
//! file: lemmy_api_crud/src/user/create.rs
//! after: // Create the local user
//! kind: store
//! depth: 2
//! through: the command pattern with boxed trait objects in a Vec, `try_for_each`, an `&mut dyn Write` out parameter
//! round: 4

mod leak {
    fn here() {
        key_steps::enter(&person_form)?;
    }

    use lemmy_db_schema::source::person::PersonInsertForm;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
    };

    trait Step {
        fn run(&self, out: &mut dyn Write) -> io::Result<()>;
    }

    struct Cell<'a>(&'a str);
    struct Key<'a>(Option<&'a String>);

    impl Step for Cell<'_> {
        fn run(&self, out: &mut dyn Write) -> io::Result<()> {
            write!(out, "{};", self.0)
        }
    }

    impl Step for Key<'_> {
        fn run(&self, out: &mut dyn Write) -> io::Result<()> {
            let pem = self.0.map_or(&b""[..], |pem| pem.as_bytes());
            out.write_all(pem) // leak: PII101
        }
    }

    fn steps(form: &PersonInsertForm) -> Vec<Box<dyn Step + '_>> {
        vec![Box::new(Cell(&form.name)), Box::new(Key(form.private_key.as_ref()))]
    }

    pub fn enter(form: &PersonInsertForm) -> io::Result<()> {
        let mut file = OpenOptions::new().append(true).create(true).open("actors.csv")?;
        steps(form).iter().try_for_each(|step| step.run(&mut file))?; // leak: PII101
        file.write_all(b"\n")
    }
}

mod twin {
    fn here() {
        key_steps::enter(&person_form)?;
    }

    use lemmy_db_schema::source::person::PersonInsertForm;
    use std::{
        fs::OpenOptions,
        io::{self, Write},
    };

    trait Step {
        fn run(&self, out: &mut dyn Write) -> io::Result<()>;
    }

    struct Cell<'a>(&'a str);
    struct Key<'a>(Option<&'a String>);

    impl Step for Cell<'_> {
        fn run(&self, out: &mut dyn Write) -> io::Result<()> {
            write!(out, "{};", self.0)
        }
    }

    impl Step for Key<'_> {
        fn run(&self, out: &mut dyn Write) -> io::Result<()> {
            let pem = self.0.map_or(&b""[..], |pem| pem.as_bytes());
            out.write_all(pem)
        }
    }

    fn steps(form: &PersonInsertForm) -> Vec<Box<dyn Step + '_>> {
        vec![Box::new(Cell(&form.name)), Box::new(Key(Some(&form.public_key)))]
    }

    pub fn enter(form: &PersonInsertForm) -> io::Result<()> {
        let mut file = OpenOptions::new().append(true).create(true).open("actors.csv")?;
        steps(form).iter().try_for_each(|step| step.run(&mut file))?;
        file.write_all(b"\n")
    }
}
