//! What support needs is put together by closures and sent as a form.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! kind: share
//! depth: 3
//! through: boxed closures in a struct, a builder by own methods, fold into a multipart form, reqwest
//! round: 2

mod leak {
    use super::{Client, SaveStateData};
    use reqwest::multipart::Form;

    const SUPPORT: &str = "https://support.example/bundles";

    type Part = Box<dyn Fn(&SaveStateData) -> String + Send + Sync>;

    #[derive(Default)]
    pub struct Bundle {
        parts: Vec<(&'static str, Part)>,
    }

    impl Bundle {
        fn with<F>(mut self, name: &'static str, part: F) -> Self
        where
            F: Fn(&SaveStateData) -> String + Send + Sync + 'static,
        {
            self.parts.push((name, Box::new(part)));
            self
        }

        fn form(&self, data: &SaveStateData) -> Form {
            self.parts.iter().fold(Form::new(), |form, (name, part)| form.text(*name, part(data)))
        }
    }

    async fn post(client: &Client, form: Form) -> reqwest::Result<()> {
        let request = client.internal.external_http_client.post(SUPPORT).multipart(form); // leak: PII201 or PII204
        request.send().await?.error_for_status()?; // leak: PII201 or PII204
        Ok(())
    }

    pub async fn send(client: &Client, data: &SaveStateData) -> reqwest::Result<()> {
        let bundle = Bundle::default()
            .with("api", |data| data.urls.api_url.clone())
            .with("contact", |data| data.email.clone());
        post(client, bundle.form(data)).await
    }
}

mod twin {
    use super::{Client, SaveStateData};
    use reqwest::multipart::Form;

    const SUPPORT: &str = "https://support.example/bundles";

    type Part = Box<dyn Fn(&SaveStateData) -> String + Send + Sync>;

    #[derive(Default)]
    pub struct Bundle {
        parts: Vec<(&'static str, Part)>,
    }

    impl Bundle {
        fn with<F>(mut self, name: &'static str, part: F) -> Self
        where
            F: Fn(&SaveStateData) -> String + Send + Sync + 'static,
        {
            self.parts.push((name, Box::new(part)));
            self
        }

        fn form(&self, data: &SaveStateData) -> Form {
            self.parts.iter().fold(Form::new(), |form, (name, part)| form.text(*name, part(data)))
        }
    }

    async fn post(client: &Client, form: Form) -> reqwest::Result<()> {
        let request = client.internal.external_http_client.post(SUPPORT).multipart(form);
        request.send().await?.error_for_status()?;
        Ok(())
    }

    pub async fn send(client: &Client, data: &SaveStateData) -> reqwest::Result<()> {
        let bundle = Bundle::default()
            .with("api", |data| data.urls.api_url.clone())
            .with("identity", |data| data.urls.identity_url.clone());
        post(client, bundle.form(data)).await
    }
}
