//! A drill against swindlers: the caller's crib sheet, printed in the operator's terminal and nowhere else.
//! piilint: allow(PII301, reason = "a drill's crib sheet goes to the terminal of the one who holds it")

use crate::model::MemberRecord;

/// EXCEPTION by a comment that covers the file.
pub fn crib_sheet(record: &MemberRecord) {
    println!("{} answers at {}", record.name, record.phone);
    println!("last heard of at {}", record.address);
}
