//! A ticket is looked over half by half before it is claimed.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! after: pub async fn claim(&self, db: &Database) -> Result<()> {
//! kind: error
//! depth: 3
//! through: recursion over halves of a slice, slice patterns with a guard, the program's own error macro, `?`
//! round: 5

mod leak {
    fn here() {
        halves_of_ticket::check(self)?;
    }

    use super::MFATicket;
    use revolt_result::Result;

    fn fault(found: &[u8]) -> revolt_result::Error {
        let found = String::from_utf8_lossy(found);
        create_error!(FailedValidation { error: format!("wrong in a ticket: {found}") }) // leak: PII302
    }

    fn halves(bytes: &[u8]) -> Result<()> {
        match bytes {
            [] => Ok(()),
            [b'_' | b'-'] => Ok(()),
            [one] if one.is_ascii_alphanumeric() => Ok(()),
            [_] => Err(fault(bytes)),
            [..] if bytes.is_ascii() => {
                let (left, right) = bytes.split_at(bytes.len() / 2);
                halves(left)?;
                halves(right)
            }
            [..] => Err(fault(bytes)),
        }
    }

    fn letters(token: &str) -> Result<()> {
        halves(token.trim_end().as_bytes())
    }

    fn of(ticket: &MFATicket) -> Result<()> {
        letters(&ticket.token)
    }

    pub(super) fn check(ticket: &MFATicket) -> Result<()> {
        if ticket.validated {
            of(ticket)?;
        }
        Ok(())
    }
}

mod twin {
    fn here() {
        halves_of_ticket::check(self)?;
    }

    use super::MFATicket;
    use revolt_result::Result;

    fn fault(found: &[u8]) -> revolt_result::Error {
        let found = found.len();
        create_error!(FailedValidation { error: format!("wrong in a ticket: {found}") })
    }

    fn halves(bytes: &[u8]) -> Result<()> {
        match bytes {
            [] => Ok(()),
            [b'_' | b'-'] => Ok(()),
            [one] if one.is_ascii_alphanumeric() => Ok(()),
            [_] => Err(fault(bytes)),
            [..] if bytes.is_ascii() => {
                let (left, right) = bytes.split_at(bytes.len() / 2);
                halves(left)?;
                halves(right)
            }
            [..] => Err(fault(bytes)),
        }
    }

    fn letters(token: &str) -> Result<()> {
        halves(token.trim_end().as_bytes())
    }

    fn of(ticket: &MFATicket) -> Result<()> {
        letters(&ticket.token)
    }

    pub(super) fn check(ticket: &MFATicket) -> Result<()> {
        if ticket.validated {
            of(ticket)?;
        }
        Ok(())
    }
}
