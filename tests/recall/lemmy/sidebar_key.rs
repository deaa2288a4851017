//! A site's key ends up in a public column.
//!
//! file: lemmy_db_schema/src/impls/site.rs
//! kind: store
//! depth: 1
//! through: diesel's update and set, a helper that picks the text

mod leak {
    use crate::{
        newtypes::SiteId,
        schema::site::dsl::{sidebar, site},
        source::site::Site,
        utils::{get_conn, DbPool},
    };
    use diesel::{result::Error, ExpressionMethods, QueryDsl};
    use diesel_async::RunQueryDsl;

    async fn write(pool: &DbPool, id: SiteId, text: Option<String>) -> Result<usize, Error> {
        let conn = &mut get_conn(pool).await?;
        diesel::update(site.find(id)).set(sidebar.eq(text)).execute(conn).await // leak: PII101
    }

    pub async fn copy(pool: &DbPool, of: &Site) -> Result<usize, Error> {
        write(pool, of.id, of.private_key.clone().or_else(|| of.description.clone())).await
    }
}

mod twin {
    use crate::{
        newtypes::SiteId,
        schema::site::dsl::{sidebar, site},
        source::site::Site,
        utils::{get_conn, DbPool},
    };
    use diesel::{result::Error, ExpressionMethods, QueryDsl};
    use diesel_async::RunQueryDsl;

    async fn write(pool: &DbPool, id: SiteId, text: Option<String>) -> Result<usize, Error> {
        let conn = &mut get_conn(pool).await?;
        diesel::update(site.find(id)).set(sidebar.eq(text)).execute(conn).await
    }

    pub async fn copy(pool: &DbPool, of: &Site) -> Result<usize, Error> {
        write(pool, of.id, Some(of.public_key.clone()).or_else(|| of.description.clone())).await
    }
}
