//! Rows of any kind are put into a table by one helper.
//!
//! file: atuin-server/src/db/sqlite/mod.rs
//! kind: store
//! depth: 1
//! through: an own trait with an associated constant and an async default method, a generic helper, fold over sqlx's bind
//! round: 2

mod leak {
    use super::{DbResult, Sqlite};
    use crate::db::models::Session;
    use secrecy::ExposeSecret as _;

    pub trait Row {
        const INSERT: &'static str;

        fn values(&self) -> Vec<String>;

        async fn save(&self, db: &Sqlite) -> DbResult<u64> {
            insert(db, self).await
        }
    }

    impl Row for Session {
        const INSERT: &'static str = "INSERT INTO handed (what, state) VALUES ($1, $2)";

        fn values(&self) -> Vec<String> {
            vec![self.token.expose_secret().to_owned(), "open".to_owned()]
        }
    }

    async fn insert<R: Row + ?Sized>(db: &Sqlite, row: &R) -> DbResult<u64> {
        let query = sqlx::query::<sqlx::Sqlite>(R::INSERT);
        let query = row.values().into_iter().fold(query, |query, value| query.bind(value)); // leak: PII101
        let done = query.execute(&db.pool).await?; // leak: PII101
        Ok(done.rows_affected())
    }

    pub async fn hand_over(db: &Sqlite, session: &Session) -> DbResult<bool> {
        Ok(session.save(db).await? == 1)
    }
}

mod twin {
    use super::{DbResult, Sqlite};
    use crate::db::models::Session;

    pub trait Row {
        const INSERT: &'static str;

        fn values(&self) -> Vec<String>;

        async fn save(&self, db: &Sqlite) -> DbResult<u64> {
            insert(db, self).await
        }
    }

    impl Row for Session {
        const INSERT: &'static str = "INSERT INTO handed (what, state) VALUES ($1, $2)";

        fn values(&self) -> Vec<String> {
            vec![self.id.to_string(), "open".to_owned()]
        }
    }

    async fn insert<R: Row + ?Sized>(db: &Sqlite, row: &R) -> DbResult<u64> {
        let query = sqlx::query::<sqlx::Sqlite>(R::INSERT);
        let query = row.values().into_iter().fold(query, |query, value| query.bind(value));
        let done = query.execute(&db.pool).await?;
        Ok(done.rows_affected())
    }

    pub async fn hand_over(db: &Sqlite, session: &Session) -> DbResult<bool> {
        Ok(session.save(db).await? == 1)
    }
}
