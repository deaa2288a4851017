//! Refuses a secret of a strange length.
//!
//! file: bitwarden-core/src/auth/login/api_key.rs
//! after: let response = request_api_identity_tokens(client, input).await?;
//! kind: error
//! depth: 4
//! through: a serde Visitor by hand, a function generic over Deserializer and Visitor, `IntoDeserializer`, `Unexpected` in the message, `?` into the program's error
//! round: 4

mod leak {
    fn here() {
        visited_secret::check(input)?; // leak: PII302
    }

    use std::fmt;

    use serde::{
        Deserializer,
        de::{Error, IntoDeserializer, Unexpected, Visitor, value::StrDeserializer},
    };

    use super::ApiKeyLoginRequest;

    struct Shape {
        letters: usize,
    }

    impl Visitor<'_> for Shape {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} letters", self.letters)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            if text.chars().count() == self.letters {
                return Ok(());
            }
            Err(self.refuse(text))
        }
    }

    impl Shape {
        fn refuse<E: Error>(&self, text: &str) -> E {
            E::invalid_value(Unexpected::Str(text), self) // leak: PII302
        }
    }

    fn read<'de, D: Deserializer<'de>, V: Visitor<'de>>(from: D, visitor: V) -> Result<V::Value, D::Error> {
        from.deserialize_str(visitor)
    }

    pub fn check(input: &ApiKeyLoginRequest) -> Result<(), serde_json::Error> {
        let secret: StrDeserializer<'_, serde_json::Error> = input.client_secret.as_str().into_deserializer();
        read(secret, Shape { letters: 30 }) // leak: PII302
    }
}

mod twin {
    fn here() {
        visited_secret::check(input)?;
    }

    use std::fmt;

    use serde::{
        Deserializer,
        de::{Error, IntoDeserializer, Visitor, value::StrDeserializer},
    };

    use super::ApiKeyLoginRequest;

    struct Shape {
        letters: usize,
    }

    impl Visitor<'_> for Shape {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} letters", self.letters)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            if text.chars().count() == self.letters {
                return Ok(());
            }
            Err(self.refuse(text))
        }
    }

    impl Shape {
        fn refuse<E: Error>(&self, text: &str) -> E {
            E::invalid_length(text.len(), self)
        }
    }

    fn read<'de, D: Deserializer<'de>, V: Visitor<'de>>(from: D, visitor: V) -> Result<V::Value, D::Error> {
        from.deserialize_str(visitor)
    }

    pub fn check(input: &ApiKeyLoginRequest) -> Result<(), serde_json::Error> {
        let secret: StrDeserializer<'_, serde_json::Error> = input.client_secret.as_str().into_deserializer();
        read(secret, Shape { letters: 30 })
    }
}
