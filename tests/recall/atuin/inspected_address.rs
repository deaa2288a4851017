//! The parts of a new user's address are counted.
//!
//! file: atuin-server/src/handlers/user.rs
//! after: info!(user.id = user_id, "registered new user");
//! kind: log
//! depth: 0
//! through: inspect in an iterator chain, partition
//! round: 5

mod leak {
    fn here() {
        let (boxes, domains): (Vec<&str>, Vec<&str>) = new_user
            .email
            .split(inspected_address::SIGN)
            .inspect(|part| debug!(part, "a part of an address")) // leak: PII301
            .partition(|part| !part.contains('.'));
        debug!(boxes = boxes.len(), domains = domains.len(), "a new address");
    }

    pub const SIGN: char = '@';
}

mod twin {
    fn here() {
        let (boxes, domains): (Vec<&str>, Vec<&str>) = new_user
            .email
            .split(inspected_address::SIGN)
            .inspect(|part| debug!(length = part.len(), "a part of an address"))
            .partition(|part| !part.contains('.'));
        debug!(boxes = boxes.len(), domains = domains.len(), "a new address");
    }

    pub const SIGN: char = '@';
}
