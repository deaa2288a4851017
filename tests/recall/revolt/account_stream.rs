//! A stream over accounts.
//!
//! file: authifier/src/impl/account.rs
//! kind: log
//! depth: 1
//! through: futures' stream::iter, filter_map, async closures, for_each

mod leak {
    use crate::models::Account;
    use futures::stream::{self, StreamExt};

    async fn usable(account: Account) -> Option<String> {
        if account.disabled { None } else { Some(account.email) }
    }

    pub async fn list(accounts: Vec<Account>) {
        stream::iter(accounts)
            .filter_map(usable)
            .enumerate()
            .for_each(|(n, text)| async move {
                println!("{n}: {text}"); // leak: PII301
            })
            .await;
    }
}

mod twin {
    use crate::models::Account;
    use futures::stream::{self, StreamExt};

    async fn usable(account: Account) -> Option<String> {
        if account.disabled { None } else { Some(account.id) }
    }

    pub async fn list(accounts: Vec<Account>) {
        stream::iter(accounts)
            .filter_map(usable)
            .enumerate()
            .for_each(|(n, text)| async move {
                println!("{n}: {text}");
            })
            .await;
    }
}
