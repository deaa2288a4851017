//! A key with a letter that no key has is refused with its place.
//!
//! file: atomic-server/src/appstate.rs
//! after: tracing::info!("Default Agent is set: {}", &agent.subject);
//! kind: error
//! depth: 0
//! through: a labelled block with a break, chunks of bytes, enumerate, if let, a String that becomes an error
//! round: 2

mod leak {
    pub const PIECE: usize = 4;

    fn here() {
        let fault = 'fault: {
            for (index, piece) in ag_cfg.private_key.as_bytes().chunks(fault_in_key::PIECE).enumerate() {
                if !piece.iter().all(u8::is_ascii_graphic) {
                    break 'fault Some((index, String::from_utf8_lossy(piece).into_owned()));
                }
            }
            None
        };
        if let Some((index, _)) = fault {
            let message = format!("no letter of a key at {index}: {:?}", ag_cfg.private_key);
            return Err(message.into()); // leak: PII302
        }
    }
}

mod twin {
    pub const PIECE: usize = 4;

    fn here() {
        let fault = 'fault: {
            for (index, piece) in ag_cfg.private_key.as_bytes().chunks(fault_in_key::PIECE).enumerate() {
                if !piece.iter().all(u8::is_ascii_graphic) {
                    break 'fault Some((index, String::from_utf8_lossy(piece).into_owned()));
                }
            }
            None
        };
        if let Some((index, _)) = fault {
            let message = format!("no letter of a key at {index}: {:?}", ag_cfg.agent);
            return Err(message.into());
        }
    }
}
