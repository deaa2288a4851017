//! A generic function prints what can be seen as text.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! kind: log
//! depth: 2
//! through: IntoIterator with AsRef<str> items, an array of references, chain and zip

mod leak {
    use super::ApiKeyLoginRequest;

    fn print_all<I, S>(items: I)
    where
        I: IntoIterator<Item = S>,
        S: AsRef<str>,
    {
        for (n, item) in (1..).zip(items) {
            println!("{n}. {}", item.as_ref()); // leak: PII301
        }
    }

    fn parts(input: &ApiKeyLoginRequest) -> impl Iterator<Item = &str> {
        std::iter::once(input.client_id.as_str()).chain(std::iter::once(input.client_secret.as_str()))
    }

    pub fn show(input: &ApiKeyLoginRequest) {
        print_all(["client", "secret"]);
        print_all(parts(input));
    }
}

mod twin {
    use super::ApiKeyLoginRequest;

    fn print_all<I, S>(items: I)
    where
        I: IntoIterator<Item = S>,
        S: AsRef<str>,
    {
        for (n, item) in (1..).zip(items) {
            println!("{n}. {}", item.as_ref());
        }
    }

    fn parts(input: &ApiKeyLoginRequest) -> impl Iterator<Item = &str> {
        std::iter::once(input.client_id.as_str())
            .chain(std::iter::once(if input.client_secret.is_empty() { "empty" } else { "given" }))
    }

    pub fn show(input: &ApiKeyLoginRequest) {
        print_all(["client", "secret"]);
        print_all(parts(input));
    }
}
