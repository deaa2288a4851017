//! Futures: `async fn`, async blocks and closures, boxed and hidden futures.

use super::check;

#[test]
fn functions_and_blocks() {
    check(
        r"
        use std::pin::Pin;
        struct User { name: String }
        struct Failed;
        async fn load(id: u64) -> Result<User, Failed> { Ok(User { name: String::new() }) }
        fn hidden() -> impl Future<Output = User> { async { User { name: String::new() } } }
        fn boxed(id: u64) -> Pin<Box<dyn Future<Output = Option<User>>>> {
            Box::pin(async move {
                let u = load(id).await; //~ type: Result<User, Failed>
                None
            })
        }
        trait Repo { async fn find(&self, id: u64) -> Option<User>; }
        struct Db;
        impl Repo for Db { async fn find(&self, id: u64) -> Option<User> { None } }
        async fn f(repo: &dyn Repo, db: &Db) -> Result<(), Failed> {
            let future = load(3); //~ type: impl Future<Output = Result<User, Failed>>
            let user = future.await?; //~ type: User
            let name = load(4).await?.name; //~ type: String
            let u = hidden().await; //~ type: User
            let b = boxed(3).await; //~ type: Option<User>
            let r = repo.find(3).await; //~ type: Option<User>
            let d = db.find(3).await; //~ type: Option<User>
            let block = async { 3u8 }; //~ type: impl Future<Output = u8>
            let n = block.await; //~ type: u8
            let inner = async { let u = load(1).await?; Ok::<_, Failed>(u) }.await; //~ type: Result<User, Failed>
            let closure = async |id: u64| load(id).await; //~ type: closure(u64) -> impl Future<Output = Result<User, Failed>>
            let x = closure(3).await; //~ type: Result<User, Failed>
            Ok(())
        }
        fn spawn<F>(future: F) -> F::Output where F: Future { loop {} }
        fn g() {
            let user = spawn(async { load(3).await }); //~ type: Result<User, Failed>
            let other = spawn(load(3)); //~ type: Result<User, Failed>
        }
        async fn each<F, Fut>(f: F) -> Fut::Output where F: Fn(u64) -> Fut, Fut: Future { f(3).await }
        async fn h() {
            let r = each(|id| load(id)).await; //~ type: Result<User, Failed>
            let s = each(|id| async move { id }).await; //~ type: u64
            let t = each(load).await; //~ type: Result<User, Failed>
        }
        ",
    );
}
