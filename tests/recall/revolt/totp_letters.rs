//! Stops where a secret has letters that nobody can decode.
//!
//! file: authifier/src/impl/mfa/totp.rs
//! after: if let Totp::Enabled { secret } | Totp::Pending { secret } = &self {
//! kind: error
//! depth: 2
//! through: range patterns in `matches!`, chunks of chars, an assertion with a message
//! round: 4

mod leak {
    fn here() {
        totp_letters::ensure(self);
    }

    use crate::models::totp::Totp;

    pub fn ensure(totp: &Totp) {
        match totp {
            Totp::Enabled { secret } => groups(secret),
            Totp::Disabled | Totp::Pending { .. } => {}
        }
    }

    fn groups(secret: &str) {
        let letters: Vec<char> = secret.chars().collect();
        letters.chunks(8).enumerate().for_each(|(at, group)| check(at, group));
    }

    fn check(at: usize, group: &[char]) {
        let odd = group.iter().filter(|letter| !matches!(letter, 'A'..='Z' | '2'..='7')).count();
        let text: String = group.iter().collect();
        assert!(odd == 0, "{odd} letters of group {at} are odd: {text}"); // leak: PII302
    }
}

mod twin {
    fn here() {
        totp_letters::ensure(self);
    }

    use crate::models::totp::Totp;

    pub fn ensure(totp: &Totp) {
        match totp {
            Totp::Enabled { secret } => groups(secret),
            Totp::Disabled | Totp::Pending { .. } => {}
        }
    }

    fn groups(secret: &str) {
        let letters: Vec<char> = secret.chars().collect();
        letters.chunks(8).enumerate().for_each(|(at, group)| check(at, group));
    }

    fn check(at: usize, group: &[char]) {
        let odd = group.iter().filter(|letter| !matches!(letter, 'A'..='Z' | '2'..='7')).count();
        assert!(odd == 0, "{odd} letters of group {at} are odd");
    }
}
