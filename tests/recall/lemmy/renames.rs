//! Remembers who took which names, and tells of those up to now.
//!
//! file: lemmy_api/src/local_user/save_settings.rs
//! after: let site_view = SiteView::read_local(context.pool()).await?;
//! kind: log
//! depth: 1
//! through: a static RwLock<BTreeMap>, `entry().or_insert_with`, `range`, a tuple struct pattern in a parameter
//! round: 4

mod leak {
    fn here() {
        renames::remember(local_user_view.person.id, data);
    }

    use lemmy_api_common::person::SaveUserSettings;
    use lemmy_db_schema::newtypes::PersonId;
    use std::{collections::BTreeMap, sync::RwLock};

    static RENAMES: RwLock<BTreeMap<i32, Vec<String>>> = RwLock::new(BTreeMap::new());

    pub fn remember(person: PersonId, settings: &SaveUserSettings) {
        if let (Some(name), Ok(mut renames)) = (settings.display_name.as_ref(), RENAMES.write()) {
            renames.entry(person.0).or_insert_with(Vec::new).push(name.trim().to_owned());
        }
        report(person);
    }

    fn report(PersonId(last): PersonId) {
        let Ok(renames) = RENAMES.read() else { return };
        for (id, names) in renames.range(..=last) {
            let newest = names.last().map_or("-", String::as_str);
            tracing::info!(id, "renamed {} times, now {newest:>24}", names.len()); // leak: PII301
        }
    }
}

mod twin {
    fn here() {
        renames::remember(local_user_view.person.id, data);
    }

    use lemmy_api_common::person::SaveUserSettings;
    use lemmy_db_schema::newtypes::PersonId;
    use std::{collections::BTreeMap, sync::RwLock};

    static RENAMES: RwLock<BTreeMap<i32, Vec<String>>> = RwLock::new(BTreeMap::new());

    pub fn remember(person: PersonId, settings: &SaveUserSettings) {
        if let (Some(name), Ok(mut renames)) = (settings.display_name.as_ref(), RENAMES.write()) {
            renames.entry(person.0).or_insert_with(Vec::new).push(name.trim().to_owned());
        }
        report(person);
    }

    fn report(PersonId(last): PersonId) {
        let Ok(renames) = RENAMES.read() else { return };
        for (id, names) in renames.range(..=last) {
            tracing::info!(id, "renamed {} times", names.len());
        }
    }
}
