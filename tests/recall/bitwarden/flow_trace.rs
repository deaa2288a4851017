//! A login as a tree of steps, for who debugs it.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: let response = request_api_identity_tokens(client, input).await?;
//! kind: log
//! depth: 3
//! through: a recursive enum with Display by hand, Cow, try_for_each
//! round: 3

mod leak {
    fn here() {
        flow_trace::log(input);
    }

    use super::ApiKeyLoginRequest;
    use std::{borrow::Cow, fmt};

    enum Step<'a> {
        Fact(&'static str, Cow<'a, str>),
        Group(&'static str, Vec<Step<'a>>),
    }

    impl fmt::Display for Step<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Step::Fact(name, value) => write!(f, "{name}={value}"),
                Step::Group(name, steps) => {
                    write!(f, "{name} [")?;
                    steps.iter().try_for_each(|step| write!(f, " {step}"))?;
                    f.write_str(" ]")
                }
            }
        }
    }

    fn secret(input: &ApiKeyLoginRequest) -> Step<'_> {
        Step::Fact("secret", Cow::Borrowed(&input.client_secret))
    }

    fn steps(input: &ApiKeyLoginRequest) -> Step<'_> {
        let kind = Step::Fact("kind", "api key".into());
        Step::Group("login", vec![kind, Step::Group("input", vec![secret(input)])])
    }

    pub fn log(input: &ApiKeyLoginRequest) {
        let steps = steps(input);
        tracing::debug!("{steps}"); // leak: PII301
    }
}

mod twin {
    fn here() {
        flow_trace::log(input);
    }

    use super::ApiKeyLoginRequest;
    use std::{borrow::Cow, fmt};

    enum Step<'a> {
        Fact(&'static str, Cow<'a, str>),
        Group(&'static str, Vec<Step<'a>>),
    }

    impl fmt::Display for Step<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Step::Fact(name, value) => write!(f, "{name}={value}"),
                Step::Group(name, steps) => {
                    write!(f, "{name} [")?;
                    steps.iter().try_for_each(|step| write!(f, " {step}"))?;
                    f.write_str(" ]")
                }
            }
        }
    }

    fn secret(input: &ApiKeyLoginRequest) -> Step<'_> {
        Step::Fact("secret", Cow::Owned(format!("{} letters", input.client_secret.len())))
    }

    fn steps(input: &ApiKeyLoginRequest) -> Step<'_> {
        let kind = Step::Fact("kind", "api key".into());
        Step::Group("login", vec![kind, Step::Group("input", vec![secret(input)])])
    }

    pub fn log(input: &ApiKeyLoginRequest) {
        let steps = steps(input);
        tracing::debug!("{steps}");
    }
}
