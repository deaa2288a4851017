//! Says what Shield is asked about.
//!
//! file: authifier/src/config/shield.rs
//! after: pub async fn validate(&self, input: ShieldValidationInput) -> Result<()> {
//! kind: log
//! depth: 4
//! through: operator overloading (`<<`) for whatever displays, a generic helper, `Option` into an iterator
//! round: 4

mod leak {
    fn here() {
        told_origins::tell(&input);
    }

    use super::ShieldValidationInput;
    use std::{fmt, ops::Shl};

    #[derive(Default)]
    struct Line {
        words: Vec<String>,
    }

    impl<T: fmt::Display> Shl<T> for Line {
        type Output = Line;

        fn shl(mut self, word: T) -> Line {
            self.words.push(word.to_string());
            self
        }
    }

    impl Line {
        fn maybe<T: fmt::Display>(self, label: &str, word: Option<T>) -> Line {
            word.into_iter().fold(self, |line, word| line << label << word)
        }

        fn write(&self) {
            info!("shield: {}", self.words.join(" ")); // leak: PII301
        }
    }

    fn line(input: &ShieldValidationInput) -> Line {
        let headers = input.headers.as_ref().map(|headers| headers.len());
        Line::default().maybe("headers", headers).maybe("of", input.ip.as_ref())
    }

    pub fn tell(input: &ShieldValidationInput) {
        if !input.dry_run {
            line(input).write();
        }
    }
}

mod twin {
    fn here() {
        told_origins::tell(&input);
    }

    use super::ShieldValidationInput;
    use std::{fmt, ops::Shl};

    #[derive(Default)]
    struct Line {
        words: Vec<String>,
    }

    impl<T: fmt::Display> Shl<T> for Line {
        type Output = Line;

        fn shl(mut self, word: T) -> Line {
            self.words.push(word.to_string());
            self
        }
    }

    impl Line {
        fn maybe<T: fmt::Display>(self, label: &str, word: Option<T>) -> Line {
            word.into_iter().fold(self, |line, word| line << label << word)
        }

        fn write(&self) {
            info!("shield: {}", self.words.join(" "));
        }
    }

    fn line(input: &ShieldValidationInput) -> Line {
        let headers = input.headers.as_ref().map(|headers| headers.len());
        Line::default().maybe("headers", headers).maybe("of", input.ip.as_ref().map(|ip| if ip.contains(':') { 6 } else { 4 }))
    }

    pub fn tell(input: &ShieldValidationInput) {
        if !input.dry_run {
            line(input).write();
        }
    }
}
