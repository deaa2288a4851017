//! The last form of a registration is kept as an outline, to look at when something went wrong.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: ) -> Result<Json<RegisterResponse>, ErrorResponseStatus<'static>> {
//! kind: store
//! depth: 4
//! through: recursion over a tree of enums, an `impl IntoIterator` argument, a file behind a BufWriter
//! round: 5

mod leak {
    fn here() {
        tried_form::keep(&register).ok();
    }

    use atuin_domain::api::RegisterRequest;
    use secrecy::ExposeSecret as _;
    use std::{
        fs::File,
        io::{self, BufWriter, Write},
    };

    enum Outline {
        Line(String),
        Under(&'static str, Vec<Outline>),
    }

    fn under(name: &'static str, lines: impl IntoIterator<Item = String>) -> Outline {
        Outline::Under(name, lines.into_iter().map(Outline::Line).collect())
    }

    fn secret(form: &RegisterRequest) -> Outline {
        under("secret", [form.password.expose_secret().to_owned()])
    }

    fn outline(form: &RegisterRequest) -> Outline {
        let plain = form.username.is_ascii().to_string();
        Outline::Under("form", vec![under("plain", [plain]), secret(form)])
    }

    fn write<W: Write>(to: &mut W, outline: &Outline, depth: usize) -> io::Result<()> {
        match outline {
            Outline::Line(text) => writeln!(to, "{:depth$}- {text}", ""), // leak: PII101 or PII103
            Outline::Under(name, parts) => {
                writeln!(to, "{:depth$}{name}", "")?;
                parts.iter().try_for_each(|part| write(to, part, depth + 2))
            }
        }
    }

    fn save(outline: &Outline) -> io::Result<()> {
        let mut file = BufWriter::new(File::create("last-form.txt")?);
        write(&mut file, outline, 0)?; // leak: PII101 or PII103
        file.flush()
    }

    pub fn keep(form: &RegisterRequest) -> io::Result<()> {
        save(&outline(form))
    }
}

mod twin {
    fn here() {
        tried_form::keep(&register).ok();
    }

    use atuin_domain::api::RegisterRequest;
    use secrecy::ExposeSecret as _;
    use std::{
        fs::File,
        io::{self, BufWriter, Write},
    };

    enum Outline {
        Line(String),
        Under(&'static str, Vec<Outline>),
    }

    fn under(name: &'static str, lines: impl IntoIterator<Item = String>) -> Outline {
        Outline::Under(name, lines.into_iter().map(Outline::Line).collect())
    }

    fn secret(form: &RegisterRequest) -> Outline {
        under("secret", [form.password.expose_secret().is_ascii().to_string()])
    }

    fn outline(form: &RegisterRequest) -> Outline {
        let plain = form.username.is_ascii().to_string();
        Outline::Under("form", vec![under("plain", [plain]), secret(form)])
    }

    fn write<W: Write>(to: &mut W, outline: &Outline, depth: usize) -> io::Result<()> {
        match outline {
            Outline::Line(text) => writeln!(to, "{:depth$}- {text}", ""),
            Outline::Under(name, parts) => {
                writeln!(to, "{:depth$}{name}", "")?;
                parts.iter().try_for_each(|part| write(to, part, depth + 2))
            }
        }
    }

    fn save(outline: &Outline) -> io::Result<()> {
        let mut file = BufWriter::new(File::create("last-form.txt")?);
        write(&mut file, outline, 0)?;
        file.flush()
    }

    pub fn keep(form: &RegisterRequest) -> io::Result<()> {
        save(&outline(form))
    }
}
