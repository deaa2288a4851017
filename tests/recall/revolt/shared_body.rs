//! An answer is written into a buffer that two places share.
//!
//! file: revolt-database/src/models/mfa_tickets/model.rs
//! kind: respond
//! depth: 2
//! through: Arc<Mutex<Vec<u8>>> behind an own io::Write, writeln!, mem::take, a generic connection with an own sink
//! round: 2

mod leak {
    use super::MFATicket;
    use std::{
        io::{self, Write},
        mem,
        sync::{Arc, Mutex, MutexGuard, PoisonError},
    };

    pub trait Connection {
        #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
        fn send(&mut self, bytes: Vec<u8>);
    }

    #[derive(Clone, Default)]
    pub struct Body(Arc<Mutex<Vec<u8>>>);

    impl Body {
        fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    impl Write for Body {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.lock().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn fill(mut body: Body, ticket: &MFATicket) -> io::Result<()> {
        writeln!(body, "{}\t{}", ticket.id, ticket.token)
    }

    pub fn answer<C: Connection>(connection: &mut C, ticket: &MFATicket) -> io::Result<()> {
        let body = Body::default();
        fill(body.clone(), ticket)?;
        let bytes = mem::take(&mut *body.lock());
        connection.send(bytes); // leak: PII304
        Ok(())
    }
}

mod twin {
    use super::MFATicket;
    use std::{
        io::{self, Write},
        mem,
        sync::{Arc, Mutex, MutexGuard, PoisonError},
    };

    pub trait Connection {
        #[cfg_attr(any(), pii_sink(respond, audience = "public"))]
        fn send(&mut self, bytes: Vec<u8>);
    }

    #[derive(Clone, Default)]
    pub struct Body(Arc<Mutex<Vec<u8>>>);

    impl Body {
        fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    impl Write for Body {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.lock().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn fill(mut body: Body, ticket: &MFATicket) -> io::Result<()> {
        writeln!(body, "{}\t{}", ticket.id, ticket.authorised)
    }

    pub fn answer<C: Connection>(connection: &mut C, ticket: &MFATicket) -> io::Result<()> {
        let body = Body::default();
        fill(body.clone(), ticket)?;
        let bytes = mem::take(&mut *body.lock());
        connection.send(bytes);
        Ok(())
    }
}
