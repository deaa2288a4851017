//! Each login with an API key leaves a line of JSON in a spool, which counts its bytes.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: let response = request_api_identity_tokens(client, input).await?;
//! kind: store
//! depth: 4
//! through: an own io::Write around another, serde_json::to_writer, a borrowed struct, File
//! round: 5

mod leak {
    fn here() {
        counted_spool::note(input);
    }

    use super::ApiKeyLoginRequest;
    use serde::Serialize;
    use std::{
        fs::File,
        io::{self, Write},
    };

    #[derive(Serialize)]
    struct Noted<'a> {
        id: &'a str,
        secret: &'a str,
    }

    struct Counted<W> {
        inner: W,
        bytes: usize,
    }

    impl<W: Write> Write for Counted<W> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let written = self.inner.write(bytes)?; // leak: PII101
            self.bytes += written;
            Ok(written)
        }

        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
    }

    fn noted(input: &ApiKeyLoginRequest) -> Noted<'_> {
        Noted { id: &input.client_id, secret: &input.client_secret }
    }

    fn write<W: Write>(to: &mut Counted<W>, noted: &Noted<'_>) -> io::Result<()> {
        serde_json::to_writer(&mut *to, noted)?; // leak: PII101
        to.write_all(b"\n")
    }

    fn save(noted: &Noted<'_>) -> io::Result<usize> {
        let inner = File::options().create(true).append(true).open("api-keys.ndjson")?;
        let mut spool = Counted { inner, bytes: 0 };
        write(&mut spool, noted)?; // leak: PII101
        Ok(spool.bytes)
    }

    pub(super) fn note(input: &ApiKeyLoginRequest) {
        match save(&noted(input)) {
            Ok(bytes) => tracing::trace!("{bytes} bytes more"),
            Err(error) => tracing::warn!("no line was written: {}", error.kind()),
        }
    }
}

mod twin {
    fn here() {
        counted_spool::note(input);
    }

    use super::ApiKeyLoginRequest;
    use serde::Serialize;
    use std::{
        fs::File,
        io::{self, Write},
    };

    #[derive(Serialize)]
    struct Noted<'a> {
        id: &'a str,
        secret: &'a str,
    }

    struct Counted<W> {
        inner: W,
        bytes: usize,
    }

    impl<W: Write> Write for Counted<W> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let written = self.inner.write(bytes)?;
            self.bytes += written;
            Ok(written)
        }

        fn flush(&mut self) -> io::Result<()> {
            self.inner.flush()
        }
    }

    fn noted(input: &ApiKeyLoginRequest) -> Noted<'_> {
        Noted { id: &input.client_id, secret: "kept by the user" }
    }

    fn write<W: Write>(to: &mut Counted<W>, noted: &Noted<'_>) -> io::Result<()> {
        serde_json::to_writer(&mut *to, noted)?;
        to.write_all(b"\n")
    }

    fn save(noted: &Noted<'_>) -> io::Result<usize> {
        let inner = File::options().create(true).append(true).open("api-keys.ndjson")?;
        let mut spool = Counted { inner, bytes: 0 };
        write(&mut spool, noted)?;
        Ok(spool.bytes)
    }

    pub(super) fn note(input: &ApiKeyLoginRequest) {
        match save(&noted(input)) {
            Ok(bytes) => tracing::trace!("{bytes} bytes more"),
            Err(error) => tracing::warn!("no line was written: {}", error.kind()),
        }
    }
}
