//! A macro logs fields of whatever it is given.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! kind: log
//! depth: 0
//! through: an own macro_rules! with a level and field names, concat! and stringify!
//! round: 2

mod leak {
    use super::MFATicket;

    macro_rules! told {
        ($level:ident, $from:expr => $($name:ident),+ $(,)?) => {
            log::$level!(concat!($(stringify!($name), "={:?} "),+), $($from.$name),+)
        };
    }

    pub fn issued(ticket: &MFATicket) {
        if ticket.validated {
            told!(info, ticket => id, token, attempts); // leak: PII301
        }
    }
}

mod twin {
    use super::MFATicket;

    macro_rules! told {
        ($level:ident, $from:expr => $($name:ident),+ $(,)?) => {
            log::$level!(concat!($(stringify!($name), "={:?} "),+), $($from.$name),+)
        };
    }

    pub fn issued(ticket: &MFATicket) {
        if ticket.validated {
            told!(info, ticket => id, validated, attempts);
        }
    }
}
