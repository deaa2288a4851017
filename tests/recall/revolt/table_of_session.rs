//! The staff's table of a session is drawn cell by cell.
//!
//! file: authifier/src/impl/session.rs
//! kind: respond
//! depth: 4
//! through: tuple structs with Display by hand, a Display that calls a closure, an own sink
//! round: 5

mod leak {
    use crate::models::Session;
    use std::fmt;

    /// Shows a piece of a page to staff.
    #[cfg_attr(any(), pii_sink(respond, audience = "staff"))]
    fn page(out: &mut dyn fmt::Write, html: &str) -> fmt::Result {
        out.write_str(html)
    }

    struct Drawn<F>(F);

    impl<F> fmt::Display for Drawn<F>
    where
        F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
    {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    struct Cell<'a>(&'a str);

    impl fmt::Display for Cell<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let Cell(text) = self;
            write!(f, "<td>{}</td>", text.replace('<', "&lt;"))
        }
    }

    fn last_cell(session: &Session) -> Cell<'_> {
        Cell(session.token.as_str())
    }

    fn row(session: &Session) -> impl fmt::Display + '_ {
        Drawn(move |f: &mut fmt::Formatter<'_>| {
            write!(f, "<tr>{}{}</tr>", Cell(&session.id), last_cell(session))
        })
    }

    fn table(session: &Session) -> String {
        let head = ["id", "token"].map(|name| format!("<th>{name}</th>")).concat();
        format!("<table><tr>{head}</tr>{}</table>", row(session))
    }

    impl Session {
        /// Draws the session's table.
        pub fn draw(&self, out: &mut dyn fmt::Write) -> fmt::Result {
            page(out, &table(self)) // leak: PII304
        }
    }
}

mod twin {
    use crate::models::Session;
    use std::fmt;

    /// Shows a piece of a page to staff.
    #[cfg_attr(any(), pii_sink(respond, audience = "staff"))]
    fn page(out: &mut dyn fmt::Write, html: &str) -> fmt::Result {
        out.write_str(html)
    }

    struct Drawn<F>(F);

    impl<F> fmt::Display for Drawn<F>
    where
        F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
    {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    struct Cell<'a>(&'a str);

    impl fmt::Display for Cell<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let Cell(text) = self;
            write!(f, "<td>{}</td>", text.replace('<', "&lt;"))
        }
    }

    fn last_cell(session: &Session) -> Cell<'_> {
        Cell(if session.token.is_empty() { "open" } else { "closed" })
    }

    fn row(session: &Session) -> impl fmt::Display + '_ {
        Drawn(move |f: &mut fmt::Formatter<'_>| {
            write!(f, "<tr>{}{}</tr>", Cell(&session.id), last_cell(session))
        })
    }

    fn table(session: &Session) -> String {
        let head = ["id", "token"].map(|name| format!("<th>{name}</th>")).concat();
        format!("<table><tr>{head}</tr>{}</table>", row(session))
    }

    impl Session {
        /// Draws the session's table.
        pub fn draw(&self, out: &mut dyn fmt::Write) -> fmt::Result {
            page(out, &table(self))
        }
    }
}
