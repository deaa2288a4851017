//! Offers another site's key as a file.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 4
//! through: an own builder, `impl AsRef<str>` arguments, `Cow`, a default trait method
//! round: 4

mod leak {
    fn here() {
        cfg.route("/site.pem", web::get().to(site_pem::download));
    }

    use actix_web::{web, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;
    use std::borrow::Cow;

    #[derive(Default)]
    struct Attachment<'a> {
        name: Cow<'a, str>,
        lines: Vec<Cow<'a, str>>,
    }

    impl<'a> Attachment<'a> {
        fn named(mut self, name: impl Into<Cow<'a, str>>) -> Self {
            self.name = name.into();
            self
        }

        fn line(mut self, line: impl AsRef<str>) -> Self {
            self.lines.push(Cow::Owned(line.as_ref().trim_end().to_owned()));
            self
        }
    }

    trait Sendable {
        fn name(&self) -> String;
        fn text(&self) -> String;

        fn respond(&self) -> HttpResponse {
            let disposition = format!("attachment; filename=\"{}\"", self.name());
            let mut response = HttpResponse::Ok();
            response.insert_header(("Content-Disposition", disposition));
            response.body(self.text()) // leak: PII304
        }
    }

    impl Sendable for Attachment<'_> {
        fn name(&self) -> String {
            self.name.to_string()
        }

        fn text(&self) -> String {
            self.lines.join("\n")
        }
    }

    fn pem(site: &Site) -> Option<HttpResponse> {
        let key = site.private_key.as_ref()?;
        Some(Attachment::default().named("site.pem").line(key).respond())
    }

    pub async fn download(context: web::Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.pop();
        Ok(site.as_ref().and_then(pem).unwrap_or_else(|| HttpResponse::NotFound().finish()))
    }
}

mod twin {
    fn here() {
        cfg.route("/site.pem", web::get().to(site_pem::download));
    }

    use actix_web::{web, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_db_schema::source::site::Site;
    use lemmy_utils::error::LemmyError;
    use std::borrow::Cow;

    #[derive(Default)]
    struct Attachment<'a> {
        name: Cow<'a, str>,
        lines: Vec<Cow<'a, str>>,
    }

    impl<'a> Attachment<'a> {
        fn named(mut self, name: impl Into<Cow<'a, str>>) -> Self {
            self.name = name.into();
            self
        }

        fn line(mut self, line: impl AsRef<str>) -> Self {
            self.lines.push(Cow::Owned(line.as_ref().trim_end().to_owned()));
            self
        }
    }

    trait Sendable {
        fn name(&self) -> String;
        fn text(&self) -> String;

        fn respond(&self) -> HttpResponse {
            let disposition = format!("attachment; filename=\"{}\"", self.name());
            let mut response = HttpResponse::Ok();
            response.insert_header(("Content-Disposition", disposition));
            response.body(self.text())
        }
    }

    impl Sendable for Attachment<'_> {
        fn name(&self) -> String {
            self.name.to_string()
        }

        fn text(&self) -> String {
            self.lines.join("\n")
        }
    }

    fn pem(site: &Site) -> Option<HttpResponse> {
        let key = Some(&site.public_key).filter(|key| !key.is_empty())?;
        Some(Attachment::default().named("site.pem").line(key).respond())
    }

    pub async fn download(context: web::Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let site = Site::read_remote_sites(context.pool()).await?.pop();
        Ok(site.as_ref().and_then(pem).unwrap_or_else(|| HttpResponse::NotFound().finish()))
    }
}
