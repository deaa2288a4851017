//! A ticket is read through the wrapper that says it is valid.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! kind: log
//! depth: 2
//! through: the application's own Deref, a generic bound on Deref, to_string

mod leak {
    use super::*;

    fn line<T>(ticket: &T) -> String
    where
        T: Deref<Target = MFATicket>,
    {
        let mut line = ticket.account_id.to_string();
        line.push('/');
        line.push_str(&ticket.token);
        line
    }

    fn emit(text: String) {
        log::info!("used: {text}"); // leak: PII301
    }

    pub fn used(ticket: &ValidatedTicket) {
        emit(line(ticket));
    }
}

mod twin {
    use super::*;

    fn line<T>(ticket: &T) -> String
    where
        T: Deref<Target = MFATicket>,
    {
        let mut line = ticket.account_id.to_string();
        line.push('/');
        line.push_str(&ticket.id);
        line
    }

    fn emit(text: String) {
        log::info!("used: {text}");
    }

    pub fn used(ticket: &ValidatedTicket) {
        emit(line(ticket));
    }
}
