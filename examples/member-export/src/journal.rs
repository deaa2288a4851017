//! A macro of our own around `tracing`: what staff did.

/// `journal!(staff, "looked up {id}")`
macro_rules! journal {
    ($staff:expr, $($message:tt)+) => {
        tracing::info!(target: "journal", staff = $staff.id, $($message)+)
    };
}

pub(crate) use journal;
