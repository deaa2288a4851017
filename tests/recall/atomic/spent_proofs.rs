//! Takes each proof of a login once only.
//!
//! file: atomic_lib/src/authentication.rs
//! after: check_timestamp_in_past(auth_vals.timestamp, ACCEPTABLE_TIME_DIFFERENCE)?;
//! kind: error
//! depth: 1
//! through: a static Mutex<BinaryHeap>, `Reverse`, tuple patterns in parameters
//! round: 4

mod leak {
    fn here() {
        spent_proofs::spend(&auth_vals)?;
    }

    use super::AuthValues;
    use crate::errors::{AtomicError, AtomicResult};
    use std::{cmp::Reverse, collections::BinaryHeap, sync::Mutex};

    static SPENT: Mutex<BinaryHeap<Reverse<(i64, String)>>> = Mutex::new(BinaryHeap::new());

    pub fn spend(values: &AuthValues) -> AtomicResult<()> {
        let mut spent = SPENT.lock()?;
        while spent.peek().is_some_and(|Reverse((at, _))| at + 20_000 < values.timestamp) {
            spent.pop();
        }
        if let Some(Reverse(twice)) = spent.iter().find(|Reverse((_, proof))| *proof == values.signature) {
            return Err(refusal(twice));
        }
        spent.push(Reverse((values.timestamp, values.signature.clone())));
        Ok(())
    }

    fn refusal((at, proof): &(i64, String)) -> AtomicError {
        AtomicError::unauthorized(format!("{proof} was used at {at} already.")) // leak: PII302
    }
}

mod twin {
    fn here() {
        spent_proofs::spend(&auth_vals)?;
    }

    use super::AuthValues;
    use crate::errors::{AtomicError, AtomicResult};
    use std::{cmp::Reverse, collections::BinaryHeap, sync::Mutex};

    static SPENT: Mutex<BinaryHeap<Reverse<(i64, String)>>> = Mutex::new(BinaryHeap::new());

    pub fn spend(values: &AuthValues) -> AtomicResult<()> {
        let mut spent = SPENT.lock()?;
        while spent.peek().is_some_and(|Reverse((at, _))| at + 20_000 < values.timestamp) {
            spent.pop();
        }
        if let Some(Reverse(twice)) = spent.iter().find(|Reverse((_, proof))| *proof == values.signature) {
            return Err(refusal(twice));
        }
        spent.push(Reverse((values.timestamp, values.signature.clone())));
        Ok(())
    }

    fn refusal((at, _): &(i64, String)) -> AtomicError {
        AtomicError::unauthorized(format!("This was used at {at} already."))
    }
}
