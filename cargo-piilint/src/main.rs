//! The binary that cargo runs for `cargo piilint`.

use std::ffi::c_long;
use std::process::ExitCode;

use libmimalloc_sys::{mi_option_get, mi_option_set, mi_option_t};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// `mi_option_purge_delay` of mimalloc.h, which the crate does not name, and what it is unless somebody sets it.
const PURGE_DELAY: mi_option_t = 15;
const PURGE_DELAY_UNSET: c_long = 1000;

/// Tells the allocator to keep what is freed. A run lasts seconds and takes memory again at once; what was given back
/// would have to be cleared again by the system, which was a fifth of a run.
#[allow(unsafe_code)]
fn keep_memory() {
    // SAFETY: both read and write a number of the allocator's own table, by an index that is in it.
    unsafe {
        // In a version that numbers its options otherwise, this would be another one: it is left alone.
        if mi_option_get(PURGE_DELAY) == PURGE_DELAY_UNSET {
            mi_option_set(PURGE_DELAY, -1);
        }
    }
}

fn main() -> ExitCode {
    keep_memory();
    piilint::cli::main()
}
