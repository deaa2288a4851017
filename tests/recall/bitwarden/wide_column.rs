//! An access token's parts are traced in columns of fixed width.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let access_token: AccessToken = input.access_token.parse()?;
//! kind: log
//! depth: 4
//! through: const generics with Display by hand, Borrow, a tuple struct, From
//! round: 5

mod leak {
    fn here() {
        wide_column::trace(&access_token);
    }

    use super::AccessToken;
    use std::{borrow::Borrow, fmt};

    struct Column<const WIDTH: usize>(String);

    impl<const WIDTH: usize> From<&str> for Column<WIDTH> {
        fn from(text: &str) -> Self {
            Column(text.to_owned())
        }
    }

    impl<const WIDTH: usize> fmt::Display for Column<WIDTH> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "|{:<WIDTH$}|", self.0)
        }
    }

    struct Row(Column<36>, Column<48>);

    fn secret_of(token: &AccessToken) -> String {
        token.client_secret.replace('-', "")
    }

    fn row(id: impl Borrow<str>, secret: impl Borrow<str>) -> Row {
        Row(Column::from(id.borrow()), Column::from(secret.borrow()))
    }

    fn of(token: &AccessToken) -> Row {
        row(token.access_token_id.to_string(), secret_of(token))
    }

    fn show(Row(id, secret): &Row) {
        tracing::debug!("{id}{secret}"); // leak: PII301
    }

    pub(super) fn trace(token: &AccessToken) {
        show(&of(token));
    }
}

mod twin {
    fn here() {
        wide_column::trace(&access_token);
    }

    use super::AccessToken;
    use std::{borrow::Borrow, fmt};

    struct Column<const WIDTH: usize>(String);

    impl<const WIDTH: usize> From<&str> for Column<WIDTH> {
        fn from(text: &str) -> Self {
            Column(text.to_owned())
        }
    }

    impl<const WIDTH: usize> fmt::Display for Column<WIDTH> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "|{:<WIDTH$}|", self.0)
        }
    }

    struct Row(Column<36>, Column<48>);

    fn secret_of(token: &AccessToken) -> String {
        token.client_secret.chars().map(|_| '.').collect()
    }

    fn row(id: impl Borrow<str>, secret: impl Borrow<str>) -> Row {
        Row(Column::from(id.borrow()), Column::from(secret.borrow()))
    }

    fn of(token: &AccessToken) -> Row {
        row(token.access_token_id.to_string(), secret_of(token))
    }

    fn show(Row(id, secret): &Row) {
        tracing::debug!("{id}{secret}");
    }

    pub(super) fn trace(token: &AccessToken) {
        show(&of(token));
    }
}
