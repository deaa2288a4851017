//! A master password is kept in a file, masked or not.
//!
//! file: bitwarden-core/src/platform/secret_verification_request.rs
//! kind: store
//! depth: 3
//! through: and_then, a generic repository trait, BufWriter and write!

mod leak {
    use super::SecretVerificationRequest;
    use std::io::{BufWriter, Write};

    trait Repository<T> {
        fn put(&mut self, value: T) -> std::io::Result<()>;
    }

    struct Lines<W: Write>(BufWriter<W>);

    impl<W: Write, T: std::fmt::Display> Repository<T> for Lines<W> {
        fn put(&mut self, value: T) -> std::io::Result<()> {
            write!(self.0, "{value}\n") // leak: PII101 or PII103
        }
    }

    fn keep<T, R: Repository<T>>(repository: &mut R, value: Option<T>) -> std::io::Result<()> {
        value.map_or(Ok(()), |value| repository.put(value))
    }

    pub fn save(request: SecretVerificationRequest) -> std::io::Result<()> {
        let mut lines = Lines(BufWriter::new(std::fs::File::create("unlock.txt")?));
        keep(&mut lines, request.master_password)
    }
}

mod twin {
    use super::SecretVerificationRequest;
    use std::io::{BufWriter, Write};

    trait Repository<T> {
        fn put(&mut self, value: T) -> std::io::Result<()>;
    }

    struct Lines<W: Write>(BufWriter<W>);

    impl<W: Write, T: std::fmt::Display> Repository<T> for Lines<W> {
        fn put(&mut self, value: T) -> std::io::Result<()> {
            write!(self.0, "{value}\n")
        }
    }

    fn keep<T, R: Repository<T>>(repository: &mut R, value: Option<T>) -> std::io::Result<()> {
        value.map_or(Ok(()), |value| repository.put(value))
    }

    pub fn save(request: SecretVerificationRequest) -> std::io::Result<()> {
        let mut lines = Lines(BufWriter::new(std::fs::File::create("unlock.txt")?));
        keep(&mut lines, request.otp)
    }
}
