//! The picture that an authenticator reads is drawn by a service.
//!
//! file: authifier/src/impl/mfa/totp.rs
//! kind: share
//! depth: 1
//! through: reqwest's query, a URL by concat!, let-else, bytes as the result
//! round: 5

mod leak {
    use crate::{models::totp::Totp, Error, Result};

    const DRAW: &str = concat!("https://", "qr.example", "/draw.png");

    async fn draw(text: &str) -> Option<Vec<u8>> {
        let client = reqwest::Client::new();
        let drawn = client.get(DRAW).query(&[("size", "240"), ("text", text)]).send().await.ok()?; // leak: PII201 or PII204 or PII205
        drawn.bytes().await.ok().map(|bytes| bytes.to_vec())
    }

    impl Totp {
        /// A picture for the authenticator.
        pub async fn picture(&self, issuer: &str) -> Result<Vec<u8>> {
            let Totp::Enabled { secret } = self else {
                return Err(Error::OperationFailed);
            };
            let text = format!("otpauth://totp/{issuer}?secret={secret}&issuer={issuer}");
            draw(&text).await.ok_or(Error::OperationFailed)
        }
    }
}

mod twin {
    use crate::{models::totp::Totp, Error, Result};

    const DRAW: &str = concat!("https://", "qr.example", "/draw.png");

    async fn draw(text: &str) -> Option<Vec<u8>> {
        let client = reqwest::Client::new();
        let drawn = client.get(DRAW).query(&[("size", "240"), ("text", text)]).send().await.ok()?;
        drawn.bytes().await.ok().map(|bytes| bytes.to_vec())
    }

    impl Totp {
        /// A picture for the authenticator.
        pub async fn picture(&self, issuer: &str) -> Result<Vec<u8>> {
            let Totp::Enabled { secret } = self else {
                return Err(Error::OperationFailed);
            };
            let text = format!("{issuer}: a seed of {} letters", secret.len());
            draw(&text).await.ok_or(Error::OperationFailed)
        }
    }
}
