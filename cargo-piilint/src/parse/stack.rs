//! Threads with a deep stack. syn recurses with the depth of what it reads, and so do we when we lower it; the
//! scanner bounds that depth, and this is the stack which the bound is made for.

/// The stack of a thread that parses or lowers. Memory is used only as far as the recursion goes.
pub const STACK_SIZE: usize = 256 * 1024 * 1024;

/// Runs `f` on a thread of its own with [`STACK_SIZE`] of stack, and waits for it.
pub fn with_big_stack<T: Send>(f: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("piilint".to_owned())
            .stack_size(STACK_SIZE)
            .spawn_scoped(scope, f)
            .expect("the system can start a thread");
        match thread.join() {
            Ok(value) => value,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
