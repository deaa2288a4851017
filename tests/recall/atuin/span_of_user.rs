//! A span of the admin commands carries the user.
//!
//! file: atuin-server/src/admin/user.rs
//! kind: log
//! depth: 1
//! through: the fields of #[tracing::instrument], a getter

mod leak {
    use super::*;

    struct Target(User);

    impl Target {
        fn contact(&self) -> &str {
            &self.0.email
        }
    }

    #[tracing::instrument(skip_all, fields(contact = target.contact()))] // leak: PII301
    async fn touch(db: &dyn DynDatabase, target: &Target) -> Result<()> { // leak: PII301
        db.update_user_password(&target.0).await.wrap_err("failed to update")
    }

    pub(super) async fn run(db: &dyn DynDatabase, username: &str) -> Result<()> {
        let target = Target(get_user(db, username).await?);
        touch(db, &target).await
    }
}

mod twin {
    use super::*;

    struct Target(User);

    impl Target {
        fn contact(&self) -> i64 {
            self.0.id
        }
    }

    #[tracing::instrument(skip_all, fields(contact = target.contact()))]
    async fn touch(db: &dyn DynDatabase, target: &Target) -> Result<()> {
        db.update_user_password(&target.0).await.wrap_err("failed to update")
    }

    pub(super) async fn run(db: &dyn DynDatabase, username: &str) -> Result<()> {
        let target = Target(get_user(db, username).await?);
        touch(db, &target).await
    }
}
