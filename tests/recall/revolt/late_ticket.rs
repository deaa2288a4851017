//! Notes a ticket that comes after its five minutes.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! after: if self.is_expired() {
//! kind: log
//! depth: 0
//! through: let-else with a nested pattern, a width in the format
//! round: 3

mod leak {
    fn here() {
        late_ticket::note(self);
    }

    use super::MFATicket;

    pub fn note(ticket: &MFATicket) {
        let MFATicket { token, validated: true, attempts, .. } = ticket else {
            return;
        };
        warn!("after {attempts:>3} attempts, too late: {token:?}"); // leak: PII301
    }
}

mod twin {
    fn here() {
        late_ticket::note(self);
    }

    use super::MFATicket;

    pub fn note(ticket: &MFATicket) {
        let MFATicket { token, validated: true, attempts, .. } = ticket else {
            return;
        };
        let length = token.len();
        warn!("after {attempts:>3} attempts, too late: {length:?}");
    }
}
