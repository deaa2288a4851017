//! New sessions are handed on to a hook of somebody else.
//!
//! file: atuin-server/src/handlers/mod.rs
//! kind: share
//! depth: 4
//! through: tokio's mpsc, a spawned task, a From impl, a boxed outlet with an async trait, bearer_auth
//! round: 2

mod leak {
    use crate::db::models::NewSession;
    use async_trait::async_trait;
    use secrecy::ExposeSecret as _;
    use tokio::sync::mpsc;

    pub struct Job {
        user: i64,
        bearer: Option<String>,
    }

    impl From<&NewSession> for Job {
        fn from(session: &NewSession) -> Self {
            Self { user: session.user_id, bearer: Some(session.token.expose_secret().to_owned()) }
        }
    }

    #[async_trait]
    trait Outlet: Send + Sync {
        async fn deliver(&self, job: &Job) -> reqwest::Result<()>;
    }

    struct Hook {
        client: reqwest::Client,
        url: &'static str,
    }

    #[async_trait]
    impl Outlet for Hook {
        async fn deliver(&self, job: &Job) -> reqwest::Result<()> {
            let mut request = self.client.post(self.url).body(job.user.to_string());
            if let Some(bearer) = &job.bearer {
                request = request.bearer_auth(bearer); // leak: PII201 or PII204
            }
            request.send().await?; // leak: PII201 or PII204
            Ok(())
        }
    }

    async fn work(outlet: Box<dyn Outlet>, mut jobs: mpsc::Receiver<Job>) {
        while let Some(job) = jobs.recv().await {
            if outlet.deliver(&job).await.is_err() {
                tracing::warn!("the hook is away");
            }
        }
    }

    pub fn start() -> mpsc::Sender<Job> {
        let (jobs, rx) = mpsc::channel(32);
        let hook = Hook { client: reqwest::Client::new(), url: "https://hooks.example/sessions" };
        tokio::spawn(work(Box::new(hook), rx));
        jobs
    }

    pub async fn push(jobs: &mpsc::Sender<Job>, session: &NewSession) {
        jobs.send(session.into()).await.ok();
    }
}

mod twin {
    use crate::db::models::NewSession;
    use async_trait::async_trait;
    use tokio::sync::mpsc;

    pub struct Job {
        user: i64,
        bearer: Option<String>,
    }

    impl From<&NewSession> for Job {
        fn from(session: &NewSession) -> Self {
            Self { user: session.user_id, bearer: std::env::var("ATUIN_HOOK_KEY").ok() }
        }
    }

    #[async_trait]
    trait Outlet: Send + Sync {
        async fn deliver(&self, job: &Job) -> reqwest::Result<()>;
    }

    struct Hook {
        client: reqwest::Client,
        url: &'static str,
    }

    #[async_trait]
    impl Outlet for Hook {
        async fn deliver(&self, job: &Job) -> reqwest::Result<()> {
            let mut request = self.client.post(self.url).body(job.user.to_string());
            if let Some(bearer) = &job.bearer {
                request = request.bearer_auth(bearer);
            }
            request.send().await?;
            Ok(())
        }
    }

    async fn work(outlet: Box<dyn Outlet>, mut jobs: mpsc::Receiver<Job>) {
        while let Some(job) = jobs.recv().await {
            if outlet.deliver(&job).await.is_err() {
                tracing::warn!("the hook is away");
            }
        }
    }

    pub fn start() -> mpsc::Sender<Job> {
        let (jobs, rx) = mpsc::channel(32);
        let hook = Hook { client: reqwest::Client::new(), url: "https://hooks.example/sessions" };
        tokio::spawn(work(Box::new(hook), rx));
        jobs
    }

    pub async fn push(jobs: &mpsc::Sender<Job>, session: &NewSession) {
        jobs.send(session.into()).await.ok();
    }
}
