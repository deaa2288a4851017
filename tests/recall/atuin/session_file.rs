//! A session is written to a file by way of a writer that is passed around.
//!
//! file: atuin-server/src/admin/user.rs
//! kind: store
//! depth: 3
//! through: &mut dyn Write, From<Session> of an own type, fs_err's File

mod leak {
    use super::*;
    use crate::db::models::Session;
    use std::io::Write;

    struct Line {
        user: i64,
        secret: SecretString,
    }

    impl From<Session> for Line {
        fn from(Session { user_id, token, .. }: Session) -> Self {
            Line { user: user_id, secret: token }
        }
    }

    impl Line {
        fn print(&self, out: &mut dyn Write) -> io::Result<()> {
            out.write_all(self.secret.expose_secret().as_bytes())?; // leak: PII101
            writeln!(out, " {}", self.user)
        }
    }

    pub(super) async fn export(db: &dyn DynDatabase, user: &User) -> Result<()> {
        let session = db.get_user_session(user).await.wrap_err("no session")?;
        let mut file = fs_err::File::create("session.txt")?;
        Line::from(session).print(&mut file)?;
        Ok(())
    }
}

mod twin {
    use super::*;
    use crate::db::models::Session;
    use std::io::Write;

    struct Line {
        user: i64,
        secret: SecretString,
    }

    impl From<Session> for Line {
        fn from(Session { user_id, token, .. }: Session) -> Self {
            Line { user: user_id, secret: token }
        }
    }

    impl Line {
        fn print(&self, out: &mut dyn Write) -> io::Result<()> {
            write!(out, "{:?}", self.secret)?;
            writeln!(out, " {}", self.user)
        }
    }

    pub(super) async fn export(db: &dyn DynDatabase, user: &User) -> Result<()> {
        let session = db.get_user_session(user).await.wrap_err("no session")?;
        let mut file = fs_err::File::create("session.txt")?;
        Line::from(session).print(&mut file)?;
        Ok(())
    }
}
