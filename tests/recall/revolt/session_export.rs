//! Sessions are exported to a file, whole or with the token left out.
//!
//! file: revolt-database/src/models/sessions/model.rs
//! kind: store
//! depth: 2
//! through: serde_json::to_writer, struct update of the application's type, Box<dyn Write>

mod leak {
    use super::Session;
    use std::io::Write;

    fn open(path: &str) -> std::io::Result<Box<dyn Write>> {
        Ok(Box::new(std::fs::File::create(path)?))
    }

    fn write(mut out: Box<dyn Write>, session: &Session) -> serde_json::Result<()> {
        serde_json::to_writer(&mut out, session) // leak: PII101
    }

    pub fn export(session: Session) -> std::io::Result<()> {
        let session = Session { name: session.name.to_uppercase(), ..session };
        write(open("session.json")?, &session)?;
        Ok(())
    }
}

mod twin {
    use super::Session;
    use std::io::Write;

    fn open(path: &str) -> std::io::Result<Box<dyn Write>> {
        Ok(Box::new(std::fs::File::create(path)?))
    }

    fn write(mut out: Box<dyn Write>, session: &Session) -> serde_json::Result<()> {
        serde_json::to_writer(&mut out, session)
    }

    pub fn export(session: Session) -> std::io::Result<()> {
        let session = Session { token: String::new(), ..session };
        write(open("session.json")?, &session)?;
        Ok(())
    }
}
