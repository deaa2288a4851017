//! A secret that is too short cannot be right.
//!
//! file: bitwarden-core/src/auth/login/access_token.rs
//! after: let config = client.internal.get_api_configurations();
//! kind: error
//! depth: 3
//! through: From, Debug by hand with debug_struct, assert! with an inline capture
//! round: 3

mod leak {
    fn here() {
        secret_shape::must_hold(input);
    }

    use crate::auth::AccessToken;
    use std::fmt;

    struct Shape<'a> {
        secret: &'a str,
        least: usize,
    }

    impl<'a> From<&'a AccessToken> for Shape<'a> {
        fn from(token: &'a AccessToken) -> Self {
            Shape { secret: &token.client_secret, least: 20 }
        }
    }

    impl fmt::Debug for Shape<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut shape = f.debug_struct("Shape");
            shape.field("least", &self.least);
            shape.field("secret", &self.secret);
            shape.field("length", &self.secret.len()).finish()
        }
    }

    pub fn must_hold(token: &AccessToken) {
        let shape = Shape::from(token);
        assert!(shape.secret.len() >= shape.least, "an odd secret: {shape:?}"); // leak: PII302
    }
}

mod twin {
    fn here() {
        secret_shape::must_hold(input);
    }

    use crate::auth::AccessToken;
    use std::fmt;

    struct Shape<'a> {
        secret: &'a str,
        least: usize,
    }

    impl<'a> From<&'a AccessToken> for Shape<'a> {
        fn from(token: &'a AccessToken) -> Self {
            Shape { secret: &token.client_secret, least: 20 }
        }
    }

    impl fmt::Debug for Shape<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut shape = f.debug_struct("Shape");
            shape.field("least", &self.least);
            shape.field("length", &self.secret.len()).finish()
        }
    }

    pub fn must_hold(token: &AccessToken) {
        let shape = Shape::from(token);
        assert!(shape.secret.len() >= shape.least, "an odd secret: {shape:?}");
    }
}
