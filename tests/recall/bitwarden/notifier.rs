//! Callbacks that return futures are registered and awaited in turn.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! kind: share
//! depth: 3
//! through: boxed closures that return pinned futures, async blocks, reqwest's form

mod leak {
    use super::SaveStateData;
    use std::{future::Future, pin::Pin};

    type Callback = Box<dyn Fn(String) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

    #[derive(Default)]
    pub struct Notifier {
        callbacks: Vec<Callback>,
    }

    impl Notifier {
        pub fn register(&mut self, callback: Callback) {
            self.callbacks.push(callback);
        }

        async fn notify(&self, text: &str) {
            for callback in &self.callbacks {
                callback(text.to_owned()).await;
            }
        }

        pub async fn saved(&self, data: &SaveStateData) {
            self.notify(&data.email).await;
        }
    }

    async fn post(client: reqwest::Client, who: String) {
        let form = [("who", who)];
        let _ = client.post("https://notify.example/saved").form(&form).send().await; // leak: PII201 or PII204
    }

    pub fn standard(client: &reqwest::Client) -> Notifier {
        let mut notifier = Notifier::default();
        let client = client.clone();
        notifier.register(Box::new(move |who| Box::pin(post(client.clone(), who))));
        notifier
    }
}

mod twin {
    use super::SaveStateData;
    use std::{future::Future, pin::Pin};

    type Callback = Box<dyn Fn(String) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

    #[derive(Default)]
    pub struct Notifier {
        callbacks: Vec<Callback>,
    }

    impl Notifier {
        pub fn register(&mut self, callback: Callback) {
            self.callbacks.push(callback);
        }

        async fn notify(&self, text: &str) {
            for callback in &self.callbacks {
                callback(text.to_owned()).await;
            }
        }

        pub async fn saved(&self, data: &SaveStateData) {
            self.notify(&data.user_id.to_string()).await;
        }
    }

    async fn post(client: reqwest::Client, who: String) {
        let form = [("who", who)];
        let _ = client.post("https://notify.example/saved").form(&form).send().await;
    }

    pub fn standard(client: &reqwest::Client) -> Notifier {
        let mut notifier = Notifier::default();
        let client = client.clone();
        notifier.register(Box::new(move |who| Box::pin(post(client.clone(), who))));
        notifier
    }
}
