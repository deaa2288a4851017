//! Fields of a ticket in a hash of redis.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! kind: store
//! depth: 2
//! through: an array of pairs, hset_multiple, a method chain with ?, shadowing

mod leak {
    use super::MFATicket;
    use redis_kiss::{get_connection, AsyncCommands};

    fn fields(ticket: &MFATicket) -> [(&'static str, String); 2] {
        [("account", ticket.account_id.clone()), ("token", ticket.token.clone())]
    }

    async fn write(key: String, pairs: &[(&str, String)]) -> Option<()> {
        let mut redis = get_connection().await.ok()?.into_inner();
        redis.hset_multiple::<_, _, _, ()>(key, pairs).await.ok() // leak: PII101
    }

    pub async fn remember(ticket: &MFATicket) -> Option<()> {
        let pairs = fields(ticket);
        write(format!("ticket:{}", ticket.id), &pairs).await
    }
}

mod twin {
    use super::MFATicket;
    use redis_kiss::{get_connection, AsyncCommands};

    fn fields(ticket: &MFATicket) -> [(&'static str, String); 2] {
        [("account", ticket.account_id.clone()), ("attempts", ticket.attempts.to_string())]
    }

    async fn write(key: String, pairs: &[(&str, String)]) -> Option<()> {
        let mut redis = get_connection().await.ok()?.into_inner();
        redis.hset_multiple::<_, _, _, ()>(key, pairs).await.ok()
    }

    pub async fn remember(ticket: &MFATicket) -> Option<()> {
        let pairs = fields(ticket);
        write(format!("ticket:{}", ticket.id), &pairs).await
    }
}
