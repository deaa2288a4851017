//! All users are set verified at once, and the answer says who.
//!
//! file: lemmy_api/src/local_user/verify_email.rs
//! kind: respond
//! depth: 0
//! through: fold into a BTreeMap of vectors, filter_map, a handler of actix-web
//! round: 2

mod leak {
    use super::{Data, LemmyContext, LemmyError, LocalUser};
    use actix_web::HttpResponse;
    use std::collections::BTreeMap;

    type ByLanguage = BTreeMap<String, Vec<String>>;

    pub async fn verify_all(context: Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let users = LocalUser::set_all_users_email_verified(context.pool()).await?;
        let known = users.into_iter().filter_map(|user| Some((user.interface_language, user.email?)));
        let by_language = known.fold(ByLanguage::new(), |mut all, (language, email)| {
            all.entry(language).or_default().push(email);
            all
        });
        Ok(HttpResponse::Ok().json(by_language)) // leak: PII305 or PII304
    }
}

mod twin {
    use super::{Data, LemmyContext, LemmyError, LocalUser};
    use actix_web::HttpResponse;
    use std::collections::BTreeMap;

    type ByLanguage = BTreeMap<String, usize>;

    pub async fn verify_all(context: Data<LemmyContext>) -> Result<HttpResponse, LemmyError> {
        let users = LocalUser::set_all_users_email_verified(context.pool()).await?;
        let known = users.into_iter().filter_map(|user| Some((user.interface_language, user.email?)));
        let by_language = known.fold(ByLanguage::new(), |mut all, (language, _)| {
            *all.entry(language).or_default() += 1;
            all
        });
        Ok(HttpResponse::Ok().json(by_language))
    }
}
