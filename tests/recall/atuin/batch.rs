//! A set of tasks sends what it was given, and gives back how it went.
//!
//! file: atuin-server/src/db/models.rs
//! kind: share
//! depth: 2
//! through: JoinSet, an async fn as the task, chunks of a slice, a request built in steps

mod leak {
    use super::User;
    use tokio::task::JoinSet;

    async fn send(client: reqwest::Client, lines: Vec<String>) -> bool {
        let mut request = client.post("https://batch.example/in");
        request = request.header("x-count", lines.len());
        request = request.body(lines.join("\n")); // leak: PII201 or PII204
        request.send().await.is_ok() // leak: PII201 or PII204
    }

    pub async fn run(client: &reqwest::Client, users: &[User]) -> usize {
        let mut tasks = JoinSet::new();
        for chunk in users.chunks(20) {
            let lines = chunk.iter().map(|user| user.email.to_owned()).collect();
            tasks.spawn(send(client.clone(), lines));
        }
        tasks.join_all().await.into_iter().filter(|sent| *sent).count()
    }
}

mod twin {
    use super::User;
    use tokio::task::JoinSet;

    async fn send(client: reqwest::Client, lines: Vec<String>) -> bool {
        let mut request = client.post("https://batch.example/in");
        request = request.header("x-count", lines.len());
        request = request.body(lines.join("\n"));
        request.send().await.is_ok()
    }

    pub async fn run(client: &reqwest::Client, users: &[User]) -> usize {
        let mut tasks = JoinSet::new();
        for chunk in users.chunks(20) {
            let lines = chunk.iter().map(|user| user.id.to_string()).collect();
            tasks.spawn(send(client.clone(), lines));
        }
        tasks.join_all().await.into_iter().filter(|sent| *sent).count()
    }
}
