//! The last messages that were marked as read stand in a ring, which is shown when it is full.
//!
//! file: lemmy_api/src/private_message/mark_read.rs
//! after: let orig_private_message = PrivateMessage::read(context.pool(), private_message_id).await?;
//! kind: log
//! depth: 2
//! through: const generics, mem::replace, Display by hand, thread_local!
//! round: 5

mod leak {
    fn here() {
        content_ring::remember(&orig_private_message);
    }

    use lemmy_db_schema::source::private_message::PrivateMessage;
    use std::{cell::RefCell, fmt};

    pub struct Ring<const N: usize> {
        slots: [String; N],
        next: usize,
    }

    impl<const N: usize> Ring<N> {
        fn push(&mut self, line: String) -> Option<String> {
            let old = std::mem::replace(&mut self.slots[self.next], line);
            self.next = (self.next + 1) % N;
            (self.next == 0).then_some(old)
        }
    }

    impl<const N: usize> fmt::Display for Ring<N> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            for slot in &self.slots {
                writeln!(f, "> {slot}")?;
            }
            Ok(())
        }
    }

    thread_local! {
        static READ: RefCell<Ring<4>> = RefCell::new(Ring { slots: Default::default(), next: 0 });
    }

    fn line_of(message: &PrivateMessage) -> String {
        format!("{}: {}", message.creator_id.0, message.content)
    }

    fn show<const N: usize>(ring: &Ring<N>) {
        tracing::debug!("read of late:\n{ring}"); // leak: PII301
    }

    pub fn remember(message: &PrivateMessage) {
        READ.with(|ring| {
            let mut ring = ring.borrow_mut();
            if ring.push(line_of(message)).is_some() {
                show(&*ring);
            }
        });
    }
}

mod twin {
    fn here() {
        content_ring::remember(&orig_private_message);
    }

    use lemmy_db_schema::source::private_message::PrivateMessage;
    use std::{cell::RefCell, fmt};

    pub struct Ring<const N: usize> {
        slots: [String; N],
        next: usize,
    }

    impl<const N: usize> Ring<N> {
        fn push(&mut self, line: String) -> Option<String> {
            let old = std::mem::replace(&mut self.slots[self.next], line);
            self.next = (self.next + 1) % N;
            (self.next == 0).then_some(old)
        }
    }

    impl<const N: usize> fmt::Display for Ring<N> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            for slot in &self.slots {
                writeln!(f, "> {slot}")?;
            }
            Ok(())
        }
    }

    thread_local! {
        static READ: RefCell<Ring<4>> = RefCell::new(Ring { slots: Default::default(), next: 0 });
    }

    fn line_of(message: &PrivateMessage) -> String {
        format!("{}: {} characters", message.creator_id.0, message.content.chars().count())
    }

    fn show<const N: usize>(ring: &Ring<N>) {
        tracing::debug!("read of late:\n{ring}");
    }

    pub fn remember(message: &PrivateMessage) {
        READ.with(|ring| {
            let mut ring = ring.borrow_mut();
            if ring.push(line_of(message)).is_some() {
                show(&*ring);
            }
        });
    }
}
