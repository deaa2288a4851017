//! Notes which ticket is claimed.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! after: pub async fn claim(&self, db: &Database) -> Result<()> {
//! kind: log
//! depth: 0
//! through: a span's field with `%`, `in_scope`
//! round: 4

mod leak {
    fn here() {
        claim_span::note(self);
    }

    use crate::MFATicket;

    pub fn note(ticket: &MFATicket) {
        let span = tracing::debug_span!("claim", account = %ticket.account_id, ticket = %ticket.token); // leak: PII301
        span.in_scope(|| tracing::debug!(attempts = ticket.attempts, "claimed"));
    }
}

mod twin {
    fn here() {
        claim_span::note(self);
    }

    use crate::MFATicket;

    pub fn note(ticket: &MFATicket) {
        let span = tracing::debug_span!("claim", account = %ticket.account_id, ticket = %ticket.id);
        span.in_scope(|| tracing::debug!(attempts = ticket.attempts, "claimed"));
    }
}
