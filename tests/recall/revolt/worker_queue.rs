//! Jobs wait in a queue; a worker sends them on.
//!
//! file: revolt-database/src/tasks/mod.rs
//! kind: share
//! depth: 2
//! through: a static queue (deadqueue behind once_cell), an enum of jobs, a worker loop

mod leak {
    use crate::Account;
    use deadqueue::limited::Queue;
    use once_cell::sync::Lazy;

    enum Job {
        Welcome { to: String },
        Ping,
    }

    static JOBS: Lazy<Queue<Job>> = Lazy::new(|| Queue::new(100));

    pub async fn queue(account: &Account) {
        let _ = JOBS.try_push(Job::Ping);
        JOBS.push(Job::Welcome { to: account.email.clone() }).await;
    }

    async fn handle(client: &reqwest::Client, job: Job) {
        let text = match job {
            Job::Welcome { to } => to,
            Job::Ping => return,
        };
        let _ = client.put("https://welcome.example/mail").body(text).send().await; // leak: PII201 or PII204
    }

    pub async fn worker(client: reqwest::Client) {
        loop {
            let job = JOBS.pop().await;
            handle(&client, job).await;
        }
    }
}

mod twin {
    use crate::Account;
    use deadqueue::limited::Queue;
    use once_cell::sync::Lazy;

    enum Job {
        Welcome { to: String },
        Ping,
    }

    static JOBS: Lazy<Queue<Job>> = Lazy::new(|| Queue::new(100));

    pub async fn queue(account: &Account) {
        let _ = JOBS.try_push(Job::Ping);
        JOBS.push(Job::Welcome { to: account.id.clone() }).await;
    }

    async fn handle(client: &reqwest::Client, job: Job) {
        let text = match job {
            Job::Welcome { to } => to,
            Job::Ping => return,
        };
        let _ = client.put("https://welcome.example/mail").body(text).send().await;
    }

    pub async fn worker(client: reqwest::Client) {
        loop {
            let job = JOBS.pop().await;
            handle(&client, job).await;
        }
    }
}
