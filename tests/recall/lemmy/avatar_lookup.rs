//! An avatar is looked up by address.
//!
//! file: lemmy_apub/src/objects/person.rs
//! kind: share
//! depth: 2
//! through: a function pointer in a table, a method path as a value, a URL from format!

mod leak {
    use lemmy_db_schema::source::local_user::LocalUser;

    fn address(user: &LocalUser) -> Option<String> {
        user.email.as_ref().map(String::clone)
    }

    fn language(user: &LocalUser) -> Option<String> {
        Some(user.interface_language.clone())
    }

    const KEYS: [fn(&LocalUser) -> Option<String>; 2] = [language, address];

    async fn fetch(client: &reqwest::Client, key: &str) -> Result<bytes_of::Avatar, reqwest::Error> {
        let url = format!("https://avatars.example/{}.png", key.trim());
        let answer = client.get(url).send().await?; // leak: PII201 or PII204 or PII205
        Ok(bytes_of::Avatar(answer.status().as_u16()))
    }

    mod bytes_of {
        pub struct Avatar(pub u16);
    }

    pub async fn avatar(client: &reqwest::Client, user: &LocalUser) -> Result<(), reqwest::Error> {
        for key in KEYS.iter().filter_map(|key| key(user)) {
            fetch(client, &key).await?;
        }
        Ok(())
    }
}

mod twin {
    use lemmy_db_schema::source::local_user::LocalUser;

    fn number(user: &LocalUser) -> Option<String> {
        Some(user.id).as_ref().map(|id| id.0.to_string())
    }

    fn language(user: &LocalUser) -> Option<String> {
        Some(user.interface_language.clone())
    }

    const KEYS: [fn(&LocalUser) -> Option<String>; 2] = [language, number];

    async fn fetch(client: &reqwest::Client, key: &str) -> Result<bytes_of::Avatar, reqwest::Error> {
        let url = format!("https://avatars.example/{}.png", key.trim());
        let answer = client.get(url).send().await?;
        Ok(bytes_of::Avatar(answer.status().as_u16()))
    }

    mod bytes_of {
        pub struct Avatar(pub u16);
    }

    pub async fn avatar(client: &reqwest::Client, user: &LocalUser) -> Result<(), reqwest::Error> {
        for key in KEYS.iter().filter_map(|key| key(user)) {
            fetch(client, &key).await?;
        }
        Ok(())
    }
}
