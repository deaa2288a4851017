//! What `RedactedDebug` cannot do.
use piilint_macros::{Pii, RedactedDebug};

#[derive(RedactedDebug)]
union Bits {
    number: u32,
    bytes: [u8; 4],
}

/// One error, not one from each derive, and none that `Debug` is missing.
#[derive(Pii, RedactedDebug)]
struct Misspelt {
    #[pii(emial)]
    email: u8,
}

fn main() {
    println!("{:?}", Misspelt { email: 1 });
}
