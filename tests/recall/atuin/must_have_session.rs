//! A session that must be there: the text of expect.
//!
//! file: atuin-server/src/db/models.rs
//! kind: error
//! depth: 2
//! through: expect with a built text, a nested function, Option<&T>

mod leak {
    use super::*;

    pub fn check(sessions: &[Session], wanted: &NewSession) -> i64 {
        fn text(of: &NewSession) -> String {
            let mut text = "no session ".to_owned();
            text += of.token.expose_secret();
            text
        }

        let found = sessions.iter().find(|session| session.user_id == wanted.user_id);
        found.expect(&text(wanted)).id // leak: PII302
    }
}

mod twin {
    use super::*;

    pub fn check(sessions: &[Session], wanted: &NewSession) -> i64 {
        fn text(of: &NewSession) -> String {
            let mut text = "no session of user ".to_owned();
            text += &of.user_id.to_string();
            text
        }

        let found = sessions.iter().find(|session| session.user_id == wanted.user_id);
        found.expect(&text(wanted)).id
    }
}
